import type { Topic } from '../../domain/classification.js';
import type { FigureMention } from '../figures/figures.js';
import { askedBurden } from '../reading/asked-burdens.js';
import { offeredRelief } from '../reading/left-out/offered-relief.js';
import type { Reading } from '../reading/reading.js';
import type { Certain } from '../reading/said.js';
import { stageByCourt } from './authorities/court-stages.js';
import {
  passedByOne,
  passedByParliament,
  passedInCommittee,
  signedIntoLaw,
  votedDown,
} from './authorities/one-chamber.js';
import {
  caseEnded,
  dutyNotYet,
  foundPeril,
  inquiryExtended,
  stepOfRemedy,
} from './authorities/remedy-steps.js';
import type { Ruling } from './authorities/rulings.js';
import { afterDelays, inForceNow, keptInForce, keptMeanwhile } from './binding/in-force.js';
import { pauseLetGo } from './binding/pause-ends.js';
import { pauseHolds } from './binding/pause-holds.js';
import { letRunOut, prolonged, restToBeProlonged } from './binding/prolonged.js';
import { pauseLifted, reinstated, returned } from './binding/reinstated.js';
import { laidBesideBroken, reliefOfBroken } from './laid-beside-broken.js';
import { isDenied } from './only-said/denied.js';
import { agreedByEnvoys, draftSays, putForward } from './only-said/drafts.js';
import { endRefused } from './only-said/end-refused.js';
import { onlyAllowed } from './only-said/only-allowed.js';
import { onlyIf } from './only-said/only-if.js';
import { onlyMeant } from './only-said/only-meant.js';
import { onlyPossible } from './only-said/only-possible.js';
import { onlyWished } from './only-said/only-wished.js';
import { decidedAgainst, droppedPlan } from './only-said/plans.js';
import { answeredDuty, threatened } from './only-said/threats.js';
import { exempted, offList } from './relief/exempted.js';
import { favourEnded, heldBack, leviedNoMore } from './relief/held-back.js';
import { letThrough } from './relief/let-through.js';
import { licencesWait } from './relief/licences.js';
import { postponed } from './relief/postponed.js';
import { reliefInForce } from './relief/relief-in-force.js';
import { restProlonged, rests, stopExtended } from './relief/rests.js';
import { isLifted, isNoMore, measureTakenBack, putAway, undone } from './relief/taken-back.js';
import { saidOfMeasure } from './said-of.js';

/** What is known of a text when its stage is asked for. */
type Known = {
  readonly topic: Topic;
  readonly ruling: Ruling | undefined;
  readonly figures: readonly FigureMention[];
  /** Whether its title says that something is not so, by which some rules would be misled. */
  readonly isDenied: boolean;
};
type Reads = (reading: Reading, known: Known) => Certain | undefined;

const onlyFor =
  (topic: Topic, read: Reads): Reads =>
  (reading, known) =>
    known.topic === topic ? read(reading, known) : undefined;
const unlessDenied =
  (read: Reads): Reads =>
  (reading, known) =>
    known.isDenied ? undefined : read(reading, known);

const burdenAskedFor: Reads = (reading) => {
  const word = askedBurden(reading);
  return word && { stage: 'proposed', word };
};

/** The surer come first: of a title that several hold for, the first one tells what has been done. */
const RULES: readonly Reads[] = [
  // What a court makes of a measure, whatever the words of that.
  (reading, { ruling }) => stageByCourt(reading, ruling),
  // What binds as before: such titles hold the words of its end.
  endRefused,
  keptMeanwhile,
  // What parliaments and offices do: such titles hold the words of the act as well.
  votedDown,
  signedIntoLaw,
  passedInCommittee,
  passedByOne,
  passedByParliament,
  stepOfRemedy,
  dutyNotYet,
  caseEnded,
  onlyFor('tariff', inquiryExtended),
  unlessDenied(pauseHolds),
  // What is only said: such titles hold the words of what would be done.
  unlessDenied(onlyMeant),
  burdenAskedFor,
  onlyWished,
  onlyFor('tariff', unlessDenied(offeredRelief)),
  unlessDenied(restToBeProlonged),
  // "Warns that it may ban" is no mere possibility.
  unlessDenied((reading, { topic }) => threatened(reading, topic)),
  unlessDenied(onlyPossible),
  unlessDenied(onlyAllowed),
  unlessDenied(onlyIf),
  onlyFor('tariff', unlessDenied(answeredDuty)),
  // What is given up: its words are those of what was planned.
  decidedAgainst,
  droppedPlan,
  unlessDenied(putAway),
  measureTakenBack,
  // What others have yet to decide.
  onlyFor('tariff', foundPeril),
  agreedByEnvoys,
  putForward,
  draftSays,
  // What looks like a burden and is a relief, and what looks like a relief and is a burden.
  offList,
  afterDelays,
  favourEnded,
  reinstated,
  pauseLifted,
  pauseLetGo,
  returned,
  laidBesideBroken,
  onlyFor('tariff', reliefOfBroken),
  // What goes on, or is let run out.
  letRunOut,
  prolonged,
  onlyFor('export_control', licencesWait),
  unlessDenied(postponed),
  // What is taken off, in whole or for some.
  undone,
  unlessDenied(exempted),
  onlyFor('export_control', letThrough),
  reliefInForce,
  stopExtended,
  restProlonged,
  leviedNoMore,
  isNoMore,
  onlyFor('export_control', unlessDenied(isLifted)),
  unlessDenied((reading, { figures }) => heldBack(reading, figures)),
  rests,
  // What binds, where nothing lightens it.
  inForceNow,
  keptInForce,
  unlessDenied(saidOfMeasure),
];

/** The stage of a measure that no weighing of words may overrule. */
export function certainStage(
  reading: Reading,
  topic: Topic,
  ruling: Ruling | undefined,
  figures: readonly FigureMention[],
): Certain | undefined {
  const known = { topic, ruling, figures, isDenied: isDenied(reading) };
  for (const read of RULES) {
    const certain = read(reading, known);
    if (certain) return certain;
  }
  return undefined;
}
