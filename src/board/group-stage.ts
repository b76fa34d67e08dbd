import type { Stage, Topic } from '../domain/classification.js';
import { daysBetween } from '../domain/durations.js';
import { acts, doneBy, turnIn } from './acts.js';
import type { GroupDates } from './group-dates.js';
import type { Cue } from './instruments.js';
import { isNamedFirst, type Part } from './parts.js';
import { cuesIn, type Reading, stageOf } from './reading.js';
import { endOfSpan } from './spans.js';
import { takesBack } from './stage-meaning.js';

/** `Rules the tariffs illegal but leaves them in place`, `stays the ruling that struck them down`: they are in force. */
export function isLeftInPlace(
  group: readonly Part[],
  kind: Topic,
  reading: Reading,
  others: readonly Part[],
): boolean {
  const struck = group.filter(({ clause }) => clause.cues.has('strikes_down'));
  if (struck.some(({ clause }) => clause.cues.has('stands'))) return true;
  const read = stageOf(reading.report.classification, kind);
  return struck.length > 0 && read === 'in_force' && others.every(({ instrument }) => instrument.general);
}

/** The words beside the instrument say it more surely than the reading of the whole text. */
function saidBeside(group: readonly Part[], read: Stage | undefined): Stage | undefined {
  const lead = group.find(({ clause }) => acts(clause.cues));
  if (lead === undefined || !isNamedFirst(lead)) return undefined;
  const { cues } = lead.clause;
  if (cues.has('resumes') && read === 'in_force') return read;
  const turn = turnIn(cues);
  // A quota that is cut bites harder.
  return turn === 'eased' && group[0]?.instrument.id === 'quota' ? undefined : turn;
}

/** What is announced is in force from its day on; `firm` is one that the text names. */
function byItsDay(
  stage: Stage | undefined,
  firm: string | undefined,
  cues: ReadonlySet<Cue>,
  event: string,
): Stage | undefined {
  if (stage !== 'announced' && stage !== 'in_force') return stage;
  if (firm !== undefined && daysBetween(event, firm) > 0) return 'announced';
  if (firm !== undefined || cues.has('immediate')) return 'in_force';
  return cues.has('resumes') && cues.has('intends') ? 'announced' : stage;
}

/** What the words, and the reading of the whole text, say of a group; `firm` is a day of entry into force that the text names. */
function spokenOf(
  group: readonly Part[],
  kind: Topic,
  reading: Reading,
  dates: GroupDates,
  firm: string | undefined,
  others: readonly Part[],
): Stage | undefined {
  const { event, report } = reading;
  const { classification } = report;
  const cues = cuesIn(group.map(({ clause }) => clause));
  if (isLeftInPlace(group, kind, reading, others)) return 'in_force';
  // What ends on a day to come is in force until then, and so is what lasts longer.
  const endsLater = dates.until !== undefined && daysBetween(event, dates.until) > 0;
  if (endsLater && (dates.ends || dates.extended)) return 'in_force';
  const read = stageOf(classification, kind);
  const beside = saidBeside(group, read);
  if (beside === 'in_force') return byItsDay(beside, firm, cues, event);
  if (beside !== undefined) return beside;
  const done = doneBy(cues);
  const ban = group.some(({ instrument }) => instrument.id === 'ban');
  const { category } = classification;
  const sameSides = group[0]?.issuers.join() === classification.issuers.join();
  const main =
    category === kind || category === 'negotiation' || category === 'none' || !sameSides
      ? undefined
      : stageOf(classification, category);
  let stage = read ?? main;
  if (stage === undefined) {
    const begun = cues.has('threatens') ? 'threatened' : cues.has('introduces') ? 'announced' : undefined;
    stage = turnIn(cues) ?? begun ?? done;
  } else if (takesBack(stage)) {
    const elsewhere = others.some(({ clause }) => turnIn(clause.cues) !== undefined);
    stage = done ?? (ban || (elsewhere && cues.has('introduces')) ? 'announced' : undefined);
  }
  // `Ban replaced by quotas`: what is announced is the other measure; the ban itself is over.
  else if (ban && done === 'revoked' && !cues.has('introduces')) stage = done;
  const due = byItsDay(stage, firm, cues, event);
  return due === 'announced' && cues.has('threatens') && kind === 'tariff' ? 'threatened' : due;
}

/** The stage that a group of parts speaks of. */
export function stageOfGroup(...told: Parameters<typeof spokenOf>): Stage | undefined {
  const [group, , { event }] = told;
  const stage = spokenOf(...told);
  // `Lifted for a year` is a pause.
  const paused =
    stage === 'revoked' && group.some(({ clause }) => endOfSpan(clause.text.toLowerCase(), event));
  return paused ? 'suspended' : stage;
}
