import type { Topic } from '../../domain/classification.js';
import type { FigureMention } from '../figures/figures.js';
import { UNDONE } from '../reading/concepts.js';
import { beginsIn, firstBeside, firstOf, inTitle, type Reading } from '../reading/reading.js';
import { type Certain, isSaidJustBefore } from '../reading/said.js';
import { statedIn } from '../reading/stated.js';
import { stageByCourt } from './authorities/court-stages.js';
import { foundPeril } from './authorities/found-peril.js';
import { passedByOne, passedByParliament, signedIntoLaw } from './authorities/one-chamber.js';
import { caseEnded, dutyNotYet, inquiryExtended, stepOfRemedy } from './authorities/remedy-steps.js';
import type { Ruling } from './authorities/rulings.js';
import { afterDelays, inForceNow, keptInForce, keptMeanwhile } from './binding/in-force.js';
import { letRunOut, prolonged, restToBeProlonged } from './binding/prolonged.js';
import { pauseLifted, reinstated, returned } from './binding/reinstated.js';
import { isDenied } from './only-said/denied.js';
import { draftSays, putForward } from './only-said/drafts.js';
import { endRefused } from './only-said/end-refused.js';
import { onlyMeant } from './only-said/only-meant.js';
import { onlyPossible } from './only-said/only-possible.js';
import { decidedAgainst, droppedPlan } from './only-said/plans.js';
import { threatened } from './only-said/threats.js';
import { favourEnded, heldBack, leviedNoMore } from './relief/held-back.js';
import { letThrough } from './relief/let-through.js';
import { isNoMore } from './relief/no-more.js';
import { reliefInForce } from './relief/relief-in-force.js';
import { restProlonged, rests, stopExtended } from './relief/rests.js';
import { isLifted, measureTakenBack, putAway } from './relief/taken-back.js';
import { undone } from './relief/undone.js';
import { saidOfMeasure } from './said-of.js';

/** A parliament that votes to end a duty, which no such vote alone does. */
function votedDown({ title: { words } }: Reading): Certain | undefined {
  const word = firstOf(words, 'rule_votes_down');
  return word && { stage: 'proposed', word };
}

/** What the envoys of a union agree on, its ministers have yet to adopt. */
function agreedByEnvoys(reading: Reading): Certain | undefined {
  const word = firstOf(statedIn(reading), 'named_ban_agreed');
  return word && { stage: 'proposed', word };
}

/** Who is taken off a list of entities: the list itself weighs as heavily as one that they are put on. */
function offList(reading: Reading): Certain | undefined {
  if (!inTitle(reading, 'rule_off_list')) return undefined;
  const word = firstOf(statedIn(reading), 'rule_off_list');
  // Nobody is, or who was is put on another one: "ninguna empresa", "vuelve a la lista".
  const isBack =
    word &&
    (isSaidJustBefore(reading, word.start, 3, 'rule_none') ||
      beginsIn(reading.title.words, word.end, reading.normalised.titleEnd, 'rule_back_on'));
  return word && !isBack && !firstBeside(word, reading.title.words, ...UNDONE)
    ? { stage: 'eased', word }
    : undefined;
}

/**
 * The stage of a measure that no weighing of words may overrule. What a court or a parliament does comes first, and what is
 * only possible or given up comes before what would be done: their titles hold the words of the act as well.
 */
export function certainStage(
  reading: Reading,
  topic: Topic,
  ruling: Ruling | undefined,
  figures: readonly FigureMention[],
): Certain | undefined {
  const isRumour = isDenied(reading);
  return (
    stageByCourt(reading, ruling) ??
    endRefused(reading) ??
    keptMeanwhile(reading) ??
    votedDown(reading) ??
    signedIntoLaw(reading) ??
    passedByOne(reading) ??
    passedByParliament(reading) ??
    stepOfRemedy(reading) ??
    dutyNotYet(reading) ??
    caseEnded(reading) ??
    (topic === 'tariff' ? inquiryExtended(reading) : undefined) ??
    (isRumour ? undefined : (onlyMeant(reading) ?? restToBeProlonged(reading))) ??
    // "Warns that it may ban" is no mere possibility.
    (isRumour ? undefined : (threatened(reading, topic) ?? onlyPossible(reading))) ??
    decidedAgainst(reading) ??
    droppedPlan(reading) ??
    (isRumour ? undefined : putAway(reading)) ??
    measureTakenBack(reading) ??
    (topic === 'tariff' ? foundPeril(reading) : undefined) ??
    agreedByEnvoys(reading) ??
    putForward(reading) ??
    draftSays(reading) ??
    offList(reading) ??
    afterDelays(reading) ??
    favourEnded(reading) ??
    reinstated(reading) ??
    pauseLifted(reading) ??
    returned(reading) ??
    letRunOut(reading) ??
    prolonged(reading) ??
    undone(reading) ??
    (topic === 'export_control' ? letThrough(reading) : undefined) ??
    reliefInForce(reading) ??
    stopExtended(reading) ??
    restProlonged(reading) ??
    leviedNoMore(reading) ??
    isNoMore(reading) ??
    (topic === 'export_control' && !isRumour ? isLifted(reading) : undefined) ??
    (isRumour ? undefined : heldBack(reading, figures)) ??
    rests(reading) ??
    inForceNow(reading) ??
    keptInForce(reading) ??
    (isRumour ? undefined : saidOfMeasure(reading))
  );
}
