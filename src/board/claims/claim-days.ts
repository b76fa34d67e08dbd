import type { Stage } from '../../domain/classification.js';
import { daysBetween, latestOf } from '../../domain/durations.js';
import { begins } from '../terms/acts.js';
import { BYGONE } from '../terms/dates.js';
import { readPastMonths } from '../terms/past-months.js';
import { isPlanned, takesBack } from '../terms/stage-meaning.js';
import type { Claim } from './claim.js';
import { isReckoned } from './classified-days.js';
import { type Clause, endBySpan } from './clauses.js';
import type { Group } from './group.js';
import type { GroupDates } from './group-dates.js';
import type { Reading } from './reading.js';

/** The day that the text gives for what a group tells; undefined where it is that of the report. */
function beginningOf(
  { lead, clauses, cues }: Group,
  stage: Stage | undefined,
  dates: GroupDates,
  reading: Reading,
): string | undefined {
  if (lead.told === 'mention') return dates.since;
  if (stage === 'expired') return dates.ended;
  if (stage === 'suspended' && dates.held !== undefined) return dates.held;
  if (dates.ends) return takesBack(stage) ? dates.endsFrom : undefined;
  // "Extends the ban … imposed on 22 February": what is made to last began then.
  if (dates.extended) return bygone(clauses, reading);
  const relaxes = takesBack(stage);
  // A threat that is dropped was due on a day to come; it is dropped today.
  const isThreatOver = cues.has('threatens') && cues.has('withdraws');
  const fromNow = stage === 'withdrawn' || stage === 'struck_down' || isThreatOver;
  const named = (relaxes && !fromNow) || stage === 'in_force' ? dates.effective : undefined;
  // The day on which it began is long past when it is taken back.
  if (relaxes && named !== undefined && daysBetween(named, reading.event) > BYGONE) return undefined;
  return named ?? (relaxes ? undefined : bygone(clauses, reading));
}

/** The days of a claim, and how far the text itself gives them. */
type ClaimDays = Pick<
  Claim,
  'since' | 'dated' | 'effective' | 'until' | 'reckoned' | 'next' | 'thereafter'
> & {
  /** The text gives the day on which it began. */
  readonly begun: boolean;
  /** It gives a day or a span for its life. */
  readonly firm: boolean;
};

/** The step that a group tells of. */
type Step = {
  readonly stage: Stage | undefined;
  readonly dates: GroupDates;
  /** Its entry into force, as far as the text tells it. */
  readonly effective: string | undefined;
  /** Whether a ruling on it has no effect yet. */
  readonly waits: boolean;
};

/** Since when what a group tells holds, until when, and what comes next. */
export function daysOfClaim(group: Group, step: Step, reading: Reading): ClaimDays {
  const { stage, dates, effective, waits } = step;
  const { clauses, cues } = group;
  const { event, eventDated } = reading;
  const relaxes = takesBack(stage);
  const postpones = cues.has('puts_off');
  const beginning = postpones && relaxes ? undefined : beginningOf(group, stage, dates, reading);
  const begun = beginning !== undefined;
  const since = beginning ?? event;
  const span = relaxes || dates.ends ? endBySpan(clauses, since) : undefined;
  // A ruling that waits until a day ends nothing on it.
  const counted = effective !== undefined && dates.until === endBySpan(clauses, event);
  // "For 150 days, from Tuesday": they are counted from then.
  const told = counted ? endBySpan(clauses, effective) : dates.until;
  const last = waits ? undefined : (told ?? span);
  const ahead = [dates.effective ?? '', last ?? ''].filter((day) => day > event);
  const later = postpones ? latestOf(ahead) : undefined;
  // What is put off to a day, and not paused until then, begins on it.
  const until = postpones ? (relaxes ? later : undefined) : last;
  const isOpen = isPlanned(stage);
  // An inquiry is opened on a day that has been, and puts nothing into force.
  const isOpened = isOpen && effective !== undefined && effective <= event;
  const isCounted = !begun && !counted && isReckoned(until, clauses, reading);
  // "Had no power to renew it after its 150 days": a ruling against it tells a span of what has been.
  const isOfRuling = cues.has('strikes_down') || stage === 'struck_down';
  const isToday = stage === 'in_force' && effective === event;
  return {
    since,
    dated: begun || eventDated || isToday,
    effective: relaxes || isOpened ? undefined : (later ?? effective),
    // What is still to be decided ends on no day: its case does.
    until: isOpen || isOfRuling ? undefined : until,
    reckoned: isCounted,
    thereafter: dates.thereafter,
    next: later ?? dates.next ?? (waits || isOpen ? dates.until : undefined),
    begun,
    firm: dates.firm || span !== undefined,
  };
}

/** When that was introduced which a claim takes back, where the text says so. */
export function introducedIn(
  clauses: readonly Clause[],
  beside: boolean,
  reading: Reading,
): string | undefined {
  const loose = reading.clauses.filter(({ instruments }) => instruments.length === 0);
  const days = (of: readonly Clause[]): string[] =>
    of
      .flatMap((clause) => clause.dates)
      .flatMap(({ date }) => (daysBetween(date, reading.event) > BYGONE ? [date] : []));
  const near = Date.parse(reading.published);
  const months = clauses.flatMap(({ text }) => readPastMonths(text.toLowerCase(), near));
  return days(clauses)[0] ?? months[0] ?? (beside ? days(loose)[0] : undefined);
}

/** The one day, long past, on which a text says that something was done: an old step told late. */
function bygone(clauses: readonly Clause[], reading: Reading): string | undefined {
  const [first, ...more] = clauses.filter(({ dates }) => dates.length > 0);
  if (first === undefined || more.length > 0 || !begins(first.cues) || first.cues.has('mentions'))
    return undefined;
  const [day, ...others] = first.dates;
  const old = day !== undefined && others.length === 0 && daysBetween(day.date, reading.event) > BYGONE;
  return old ? day.date : undefined;
}
