import type { Topic } from '../../domain/classification.js';
import type { FigureMention } from '../figures/figures.js';
import type { Reading } from '../reading/reading.js';
import type { Certain } from '../reading/said.js';
import { stageByCourt } from './authorities/court-stages.js';
import { foundPeril } from './authorities/found-peril.js';
import { passedByOne, passedByParliament, signedIntoLaw, votedDown } from './authorities/one-chamber.js';
import { caseEnded, dutyNotYet, inquiryExtended, stepOfRemedy } from './authorities/remedy-steps.js';
import type { Ruling } from './authorities/rulings.js';
import { afterDelays, inForceNow, keptInForce, keptMeanwhile } from './binding/in-force.js';
import { letRunOut, prolonged, restToBeProlonged } from './binding/prolonged.js';
import { pauseLifted, reinstated, returned } from './binding/reinstated.js';
import { isDenied } from './only-said/denied.js';
import { agreedByEnvoys, draftSays, putForward } from './only-said/drafts.js';
import { endRefused } from './only-said/end-refused.js';
import { onlyMeant } from './only-said/only-meant.js';
import { onlyPossible } from './only-said/only-possible.js';
import { decidedAgainst, droppedPlan } from './only-said/plans.js';
import { threatened } from './only-said/threats.js';
import { favourEnded, heldBack, leviedNoMore } from './relief/held-back.js';
import { letThrough } from './relief/let-through.js';
import { isNoMore } from './relief/no-more.js';
import { offList } from './relief/off-list.js';
import { reliefInForce } from './relief/relief-in-force.js';
import { restProlonged, rests, stopExtended } from './relief/rests.js';
import { isLifted, measureTakenBack, putAway } from './relief/taken-back.js';
import { undone } from './relief/undone.js';
import { saidOfMeasure } from './said-of.js';

/** What is known of a text when its stage is asked for. */
type Told = {
  readonly topic: Topic;
  readonly ruling: Ruling | undefined;
  readonly figures: readonly FigureMention[];
  /** Whether its title says that something is not so, by which some rules would be misled. */
  readonly isDenied: boolean;
};
type Reads = (reading: Reading, told: Told) => Certain | undefined;
/** What a title tells, and what reads it. */
type Rule = readonly [tells: string, read: Reads];

const onlyFor =
  (topic: Topic, read: Reads): Reads =>
  (reading, told) =>
    told.topic === topic ? read(reading, told) : undefined;
const unlessDenied =
  (read: Reads): Reads =>
  (reading, told) =>
    told.isDenied ? undefined : read(reading, told);

/** The surer come first: of a title that several hold for, the first one tells what has been done. */
const RULES: readonly Rule[] = [
  // What a court makes of a measure, whatever the words of that.
  ['a court decides', (reading, { ruling }) => stageByCourt(reading, ruling)],
  // What binds as before: such titles hold the words of its end.
  ['its end is refused', endRefused],
  ['it stays for the time being', keptMeanwhile],
  // What parliaments and offices do: such titles hold the words of the act as well.
  ['a parliament votes to end it', votedDown],
  ['signed into law', signedIntoLaw],
  ['one chamber passes it', passedByOne],
  ['a parliament passes it', passedByParliament],
  ['a step of a remedy', stepOfRemedy],
  ['dumping is found, without a duty for now', dutyNotYet],
  ['a case ends without a duty', caseEnded],
  ['an inquiry lasts longer', onlyFor('tariff', inquiryExtended)],
  // What is only said: such titles hold the words of what would be done.
  ['only asked for, or planned', unlessDenied(onlyMeant)],
  ['its rest is to last longer', unlessDenied(restToBeProlonged)],
  // "Warns that it may ban" is no mere possibility.
  ['threatened', unlessDenied((reading, { topic }) => threatened(reading, topic))],
  ['only possible', unlessDenied(onlyPossible)],
  // What is given up: its words are those of what was planned.
  ['decided against', decidedAgainst],
  ['a plan is dropped', droppedPlan],
  ['put away', unlessDenied(putAway)],
  ['taken back', measureTakenBack],
  // What others have yet to decide.
  ['a danger is found, or a report handed over', onlyFor('tariff', foundPeril)],
  ['envoys agree on it', agreedByEnvoys],
  ['put forward', putForward],
  ['a draft says so', draftSays],
  // What looks like a burden and is a relief, and what looks like a relief and is a burden.
  ['somebody is off a list', offList],
  ['it comes after delays', afterDelays],
  ['a favour ends', favourEnded],
  ['reinstated', reinstated],
  ['a pause of it is lifted', pauseLifted],
  ['it returns', returned],
  // What goes on, or is let run out.
  ['not prolonged', letRunOut],
  ['prolonged', prolonged],
  // What is taken off, in whole or for some.
  ['stopped, or undone', undone],
  ['exports are let through', onlyFor('export_control', letThrough)],
  ['a relief binds', reliefInForce],
  ['a stop of exports is prolonged', stopExtended],
  ['its rest is prolonged', restProlonged],
  ['levied no more', leviedNoMore],
  ['it is no more', isNoMore],
  ['lifted', onlyFor('export_control', unlessDenied(isLifted))],
  ['held back', unlessDenied((reading, { figures }) => heldBack(reading, figures))],
  ['it rests', rests],
  // What binds, where nothing lightens it.
  ['in force from now', inForceNow],
  ['kept', keptInForce],
  ['what the title says of it as its subject', unlessDenied(saidOfMeasure)],
];

/** The stage of a measure that no weighing of words may overrule. */
export function certainStage(
  reading: Reading,
  topic: Topic,
  ruling: Ruling | undefined,
  figures: readonly FigureMention[],
): Certain | undefined {
  const told = { topic, ruling, figures, isDenied: isDenied(reading) };
  for (const [, read] of RULES) {
    const certain = read(reading, told);
    if (certain) return certain;
  }
  return undefined;
}
