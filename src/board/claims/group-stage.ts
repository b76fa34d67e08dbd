import { type Classification, isStageSure, mainStage, type Stage } from '../../domain/classification.js';
import { daysBetween } from '../../domain/durations.js';
import { acts, doneBy, turnIn } from '../terms/acts.js';
import type { Cue } from '../terms/instruments.js';
import { isBinding, isPlanned, takesBack } from '../terms/stage-meaning.js';
import { endBySpan } from './clauses.js';
import { type Group, isBesideEnd, isBesideTurn, isOwnAnswer, isRateBeside } from './group.js';
import type { GroupDates } from './group-dates.js';
import { isNamedFirst } from './parts.js';
import type { Reading } from './reading.js';

/** The words beside the instrument say it more surely than the reading of the whole text. */
function saidBeside(
  { parts, lead: { instrument }, cues: said }: Group,
  read: Stage | undefined,
  isSure: boolean,
): Stage | undefined {
  const acting = parts.find(({ clause }) => acts(clause.cues));
  if (acting === undefined || !isNamedFirst(acting)) return undefined;
  const { cues } = acting.clause;
  // "In force from today. It had been put off twice": what the title surely tells came after.
  const isBefore = !acting.clause.inTitle && cues.has('mentions');
  // "Court pauses the order that ended the duty": it is the order that is paused.
  if (isSure && read === 'in_force' && (isBefore || cues.has('courts'))) return undefined;
  if (cues.has('resumes') && read === 'in_force') return read;
  // "The halt took effect" speaks of the ban itself.
  const isItself = instrument.id === 'ban' && acting.clause.instruments.length === 0;
  const turn = turnIn(cues);
  if (isItself && turn === 'suspended') return undefined;
  // "The suspension of the ban expires": what the title surely tells is that it binds again.
  if (isSure && read === 'in_force' && turn === 'suspended') return read;
  // "Drops the tariffs … I will not be imposing them": they had not begun.
  const isOnlyPlanned = said.has('withdraws') || (isSure && read === 'withdrawn');
  if (turn === 'revoked' && isOnlyPlanned) return 'withdrawn';
  // "Colombia backs down, but Trump still threatens": another takes something back.
  if (turn === 'withdrawn' && isSure && read === 'threatened') return undefined;
  // "Lifts the ban for miners with a plant": it ends for some alone.
  if (turn === 'revoked' && instrument.id === 'ban' && isSure && read === 'eased') return read;
  // A quota that is cut bites harder.
  return turn === 'eased' && instrument.id === 'quota' ? undefined : turn;
}

/** Whether a day, where one is told, lies after another. */
const isAfter = (event: string, day: string | undefined): boolean =>
  day !== undefined && daysBetween(event, day) > 0;

/** What is announced is in force from its day on; `firm` is one that the text names. */
function byItsDay(
  stage: Stage | undefined,
  firm: string | undefined,
  cues: ReadonlySet<Cue>,
  event: string,
): Stage | undefined {
  if (stage !== 'announced' && stage !== 'in_force') return stage;
  if (isAfter(event, firm)) return 'announced';
  if (firm !== undefined || cues.has('binds')) return 'in_force';
  return cues.has('resumes') && cues.has('intends') ? 'announced' : stage;
}

/** The stage of a report's main measure, where that is of another kind and by the same issuers: what they do beside it is as far. */
function stageOfMain({ kind, lead }: Group, classification: Classification): Stage | undefined {
  const { category, issuers } = classification;
  if (category === kind || category === 'negotiation') return undefined;
  return lead.issuers.join() === issuers.join() ? mainStage(classification) : undefined;
}

/** The stage of a group by the reading of the whole text, where no words beside the instrument tell it more surely. */
function byWholeText(
  group: Group,
  { event, report: { classification } }: Reading,
  firm: string | undefined,
): Stage | undefined {
  const { parts, cues } = group;
  const done = doneBy(cues);
  const introduces = cues.has('introduces');
  if (isOwnAnswer(group, classification)) return 'announced';
  const isBan = parts.some(({ instrument }) => instrument.id === 'ban');
  // A quota that is cut bites harder.
  const isCutQuota = introduces && parts.some(({ instrument }) => instrument.id === 'quota');
  const read = group.read ?? stageOfMain(group, classification);
  // "The surcharge lapses, new duties take over": what is new is not what has ended.
  const isNewBesideEnd = introduces && turnIn(cues) === undefined && isBesideEnd(group);
  if (read === 'expired' && isNewBesideEnd) return 'announced';
  if (read === undefined) {
    const begun = cues.has('threatens') ? 'threatened' : introduces ? 'announced' : undefined;
    return turnIn(cues) ?? begun ?? done;
  }
  // Of what a court does, and of threats that are dropped, the classifier knows more words than are listed for the board.
  const isOfOthers = isBesideTurn(group);
  if (read === 'struck_down' || read === 'withdrawn') return done ?? (isOfOthers ? undefined : read);
  if (takesBack(read)) {
    // "Adjusts its controls: graphite needs a licence from 1 December": who calls that an adjustment eases nothing.
    const bindsLater = read === 'eased' && introduces && isAfter(event, firm);
    const isNew = bindsLater || (isOfOthers && (introduces || isRateBeside(group)));
    // "Halts exports" is read as a pause, of a ban that begins.
    const isPause = isBan && read === 'suspended' && isStageSure(classification);
    const isHalt = isBan && read !== 'revoked' && !isPause;
    return done ?? (isHalt || isCutQuota || isNew ? 'announced' : isPause ? read : undefined);
  }
  // `Ban replaced by quotas`: what is announced is the other measure; the ban itself is over.
  return isBan && done === 'revoked' && !introduces ? done : read;
}

/**
 * The stage that a group speaks of, by its words and the reading of the whole text; `firm` is a day of entry into
 * force that the text names.
 */
export function stageOfGroup(
  group: Group,
  reading: Reading,
  dates: GroupDates,
  firm: string | undefined,
): Stage | undefined {
  const { kind, read, cues, lead } = group;
  const { event, report } = reading;
  if (dates.ended !== undefined) return 'expired';
  if (dates.stays) return 'in_force';
  const isSure = kind === report.classification.category && isStageSure(report.classification);
  // "Lifts the ban until November", "extends the suspension of the ban until then": what ends is the pause.
  const isOfPause = read === 'suspended' && (dates.ends || (dates.extended && isSure));
  if (dates.until !== undefined && isOfPause) return read;
  // What ends on a day to come is in force until then, and so is what lasts longer.
  const endsLater = isAfter(event, dates.until);
  if (endsLater && !isPlanned(read) && (dates.ends || dates.extended || read === 'expired'))
    return 'in_force';
  const beside = saidBeside(group, read, isSure);
  // "Shelves its plan": what is put away and surely dropped is no pause, unless it is one for a time.
  const isShelved = beside === 'suspended' && read === 'withdrawn';
  const told = isShelved ? read : beside;
  if (told !== undefined) return orPause(byItsDay(told, firm, cues, event), group, dates, event);
  const due = byItsDay(byWholeText(group, reading, firm), firm, cues, event);
  // A threat that the text goes on to name came before.
  const isThreat = due === 'announced' && lead.clause.cues.has('threatens') && kind === 'tariff';
  return isThreat ? 'threatened' : orPause(due, group, dates, event);
}

/** `Lifted for a year`, or `off the table until November`, is a pause, and so is `announced in October, but suspended until November`. */
function orPause(
  stage: Stage | undefined,
  { clauses }: Group,
  { until }: GroupDates,
  event: string,
): Stage | undefined {
  const isForTime = isAfter(event, until) || endBySpan(clauses, event) !== undefined;
  if ((stage === 'revoked' || stage === 'withdrawn') && isForTime) return 'suspended';
  const isPaused = clauses.some(
    ({ cues, dates, instruments }) =>
      instruments.length > 0 &&
      cues.has('suspends') &&
      !cues.has('resumes') &&
      dates.some(({ role, date }) => role === 'until' && isAfter(event, date)),
  );
  return isBinding(stage) && isPaused ? 'suspended' : stage;
}
