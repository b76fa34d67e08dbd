import type { Stage } from '../../domain/classification.js';
import { daysBetween } from '../../domain/durations.js';
import { begins } from '../terms/acts.js';
import { BYGONE } from '../terms/dates.js';
import { endOfSpan } from '../terms/spans.js';
import { takesBack } from '../terms/stage-meaning.js';
import type { Claim } from './claim.js';
import { isEcho, isNews, isRemark } from './echo.js';
import { goodsOf, ratesIn } from './goods-and-rates.js';
import type { Group } from './group.js';
import {
  bygone,
  correction,
  datesOfGroup,
  type GroupDates,
  introducedIn,
  isReckoned,
} from './group-dates.js';
import { documentOfAct, documentsHit, documentsOf } from './group-documents.js';
import { isLeftInPlace, stageOfGroup } from './group-stage.js';
import { isOnlySaid } from './only-said.js';
import { quoteOf, type Reading, unique } from './reading.js';
import { isMutual } from './sides.js';

/** The day that the text gives for what a group tells; undefined where it is that of the report. */
function beginningOf(
  { lead, clauses }: Group,
  stage: Stage | undefined,
  dates: GroupDates,
  reading: Reading,
): string | undefined {
  if (lead.told === 'mention') return dates.since;
  if (dates.ends || dates.extended) return undefined;
  const relaxes = takesBack(stage);
  // A threat that is dropped was due on a day to come; it is dropped today.
  const fromNow = stage === 'withdrawn' || stage === 'struck_down';
  const named = (relaxes && !fromNow) || stage === 'in_force' ? dates.effective : undefined;
  // The day on which it began is long past when it is taken back.
  if (relaxes && named !== undefined && daysBetween(named, reading.event) > BYGONE) return undefined;
  return named ?? (relaxes ? undefined : bygone(clauses, reading));
}

/** The last of some days, where it lies after `day`. */
function laterOf(days: readonly (string | undefined)[], day: string): string | undefined {
  return days
    .filter((other) => other !== undefined && other > day)
    .sort()
    .at(-1);
}

/** What a group says of its measure; of two that act on each other, one claim each. */
export function claimsOfGroup(group: Group, reading: Reading): Claim[] {
  const { kind, lead, parts, clauses, cues, alone } = group;
  const { classification } = reading.report;
  const dates = datesOfGroup(group, reading);
  const withMain = kind !== classification.category && cues.has('joins');
  const mains = classification.dates.find((row) => row.kind === 'effective' && withMain)?.date;
  const effective = dates.effective ?? (cues.has('immediate') ? reading.event : mains);
  const isMention = lead.told === 'mention';
  // A ruling that waits until a day ends nothing on it.
  const waits = isLeftInPlace(group, reading);
  const stage = isMention ? undefined : waits ? 'in_force' : stageOfGroup(group, reading, dates, effective);
  const relaxes = takesBack(stage);
  const postpones = cues.has('puts_off');
  const since = postpones && relaxes ? undefined : beginningOf(group, stage, dates, reading);
  const isToday = stage === 'in_force' && effective === reading.event;
  const start = since ?? reading.event;
  const span =
    relaxes || dates.ends || dates.extended
      ? clauses.map(({ text }) => endOfSpan(text.toLowerCase(), start)).find((day) => day)
      : undefined;
  const last = waits ? undefined : (dates.until ?? span);
  const later = postpones ? laterOf([dates.effective, last], reading.event) : undefined;
  // What is put off to a day, and not paused until then, begins on it.
  const until = postpones ? (relaxes ? later : undefined) : last;
  const named = documentsOf(group, classification);
  const documents = relaxes ? documentsHit(group, classification) : named;
  const isFirm =
    documents.length > 0 || dates.firm || span !== undefined || (begins(cues) && cues.has('again'));
  const isBacked = isFirm || since !== undefined;
  const isWord = lead.told === 'report' && isOnlySaid(group, stage, dates, reading);
  // A column that lists several numbers sets out what is known.
  const told = isRemark(isBacked && documents.length < 2, classification) ? 'mention' : lead.told;
  const claim = {
    kind,
    materials: unique(parts.flatMap(({ materials }) => materials)),
    goods: goodsOf(clauses, kind),
    instrument: (parts.find(({ instrument }) => !instrument.general) ?? lead).instrument.id,
    documents: documents.length === 1 ? documents : [],
    possible: documents.length > 1 ? documents : [],
    act: relaxes ? documentOfAct(named, documents) : undefined,
    ...ratesIn(clauses, kind, classification, alone),
    stage,
    since: start,
    dated: since !== undefined || reading.eventDated || isToday,
    effective: relaxes ? undefined : (later ?? effective),
    until,
    reckoned: since === undefined && isReckoned(until, clauses, reading),
    next: later ?? dates.next ?? (waits ? dates.until : undefined),
    postpones,
    ...correction(reading),
    told: isWord ? ('statement' as const) : told,
    introduces: begins(cues) && isNews(clauses, isBacked, classification),
    own: classification.category === kind && (alone || clauses.some(({ sentence }) => sentence === 0)),
    firm: isFirm,
    echo: isEcho(isBacked, classification),
    resumes: cues.has('resumes'),
    adds: cues.has('adds'),
    prolongs: cues.has('extends'),
    ends: dates.ends && stage === 'in_force',
    of: relaxes || isMention ? introducedIn(clauses, relaxes, reading) : undefined,
    quote: quoteOf(lead.clause),
  };
  const sides = isMutual(lead) ? lead.issuers.map((party) => [party]) : [lead.issuers];
  return sides.map((issuers) => ({
    ...claim,
    issuers,
    targets: lead.targets.filter((party) => !issuers.includes(party)),
  }));
}
