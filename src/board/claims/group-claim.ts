import type { Stage, Topic } from '../../domain/classification.js';
import { begins } from '../terms/acts.js';
import { endOfSpan } from '../terms/spans.js';
import { takesBack } from '../terms/stage-meaning.js';
import type { Claim } from './claim.js';
import type { Clause } from './clauses.js';
import { isEcho, isNews, isRemark } from './echo.js';
import { goodsOf, ratesIn } from './goods-and-rates.js';
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
import type { Part } from './parts.js';
import { cuesIn, quoteOf, type Reading, unique } from './reading.js';
import { isMutual } from './sides.js';

/** The day that the text gives for what a group tells; undefined where it is that of the report. */
function beginningOf(
  told: Claim['told'],
  stage: Stage | undefined,
  dates: GroupDates,
  clauses: readonly Clause[],
  reading: Reading,
): string | undefined {
  if (told === 'mention') return dates.since;
  if (dates.ends || dates.extended) return undefined;
  const relaxes = takesBack(stage);
  // A threat that is dropped was due on a day to come; it is dropped today.
  const fromNow = stage === 'withdrawn' || stage === 'struck_down';
  const named = (relaxes && !fromNow) || stage === 'in_force' ? dates.effective : undefined;
  return named ?? (relaxes ? undefined : bygone(clauses, reading));
}

/**
 * What the parts of one measure, brought together, say of it; of two that act on each other, one claim each. `alone`: the
 * report tells of no other measure of its kind; `others` are the parts of those.
 */
export function claimsOfGroup(
  group: readonly Part[],
  kind: Topic,
  alone: boolean,
  others: readonly Part[],
  reading: Reading,
): Claim[] {
  const [first] = group;
  if (first === undefined) return [];
  const { classification } = reading.report;
  const clauses = group.map(({ clause }) => clause);
  const cues = cuesIn(clauses);
  const dates = datesOfGroup(group, alone, reading);
  const withMain = kind !== classification.category && cues.has('joins');
  const mains = classification.dates.find((row) => row.kind === 'effective' && withMain)?.date;
  const effective = dates.effective ?? (cues.has('immediate') ? reading.event : mains);
  const isMention = first.told === 'mention';
  // A ruling that waits until a day ends nothing on it.
  const waits = isLeftInPlace(group, kind, reading, others);
  const stage = isMention
    ? undefined
    : waits
      ? 'in_force'
      : stageOfGroup(group, kind, reading, dates, effective, others);
  const relaxes = takesBack(stage);
  const since = beginningOf(first.told, stage, dates, clauses, reading);
  const start = since ?? reading.event;
  const span =
    relaxes || dates.ends || dates.extended
      ? clauses.map(({ text }) => endOfSpan(text.toLowerCase(), start)).find((day) => day)
      : undefined;
  const until = waits ? undefined : (dates.until ?? span);
  const named = documentsOf(clauses, classification, alone);
  const documents = relaxes ? documentsHit(group, classification) : named;
  const isFirm =
    documents.length > 0 || dates.firm || span !== undefined || (begins(cues) && cues.has('again'));
  const isBacked = isFirm || since !== undefined;
  const isWord = first.told === 'report' && isOnlySaid(group, kind, stage, dates, reading);
  const told = isRemark(clauses, isBacked, classification) ? 'mention' : first.told;
  const claim = {
    kind,
    materials: unique(group.flatMap(({ materials }) => materials)),
    goods: goodsOf(clauses, kind),
    instrument: (group.find(({ instrument }) => !instrument.general) ?? first).instrument.id,
    documents: documents.length === 1 ? documents : [],
    possible: documents.length > 1 ? documents : [],
    act: relaxes ? documentOfAct(named, documents) : undefined,
    ...ratesIn(clauses, kind, classification),
    stage,
    since: start,
    dated: since !== undefined || reading.eventDated,
    effective: relaxes ? undefined : effective,
    until,
    reckoned: since === undefined && isReckoned(until, clauses, reading),
    next: dates.next ?? (waits ? dates.until : undefined),
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
    quote: quoteOf(first.clause),
  };
  const sides = isMutual(first) ? first.issuers.map((party) => [party]) : [first.issuers];
  return sides.map((issuers) => ({
    ...claim,
    issuers,
    targets: first.targets.filter((party) => !issuers.includes(party)),
  }));
}
