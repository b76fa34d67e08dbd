import type { Topic } from '../../domain/classification.js';
import { daysApart, daysBetween } from '../../domain/durations.js';
import { doneBy, turnIn } from '../terms/acts.js';
import { BYGONE } from '../terms/dates.js';
import { documentKey, spellings } from '../terms/documents.js';
import type { Claim } from './claim.js';
import { isReckoned } from './classified-days.js';
import { type Clause, endBySpan } from './clauses.js';
import { documentOfAct } from './group-documents.js';
import { quoteOf, type Reading, unique } from './reading.js';

/** Behind its number, what is done to an act: `No. 46 has been suspended`, `第46号第二款自11月9日起暂停实施`. */
const IS_ACTED_ON =
  /^(?:[^,;，；。]{0,40}(?:\b(?:is|are|was|were|been|remains?|stays?) (?:again |still )?suspended\b|\b(?:bleibt|ist|wurde) [^,;]{0,30}ausgesetzt|\b(?:est|reste) suspendu)|[^,;，；。对對]{0,30}(?:继续|繼續)?[暂暫]停(?:实施|實施|执行|執行|适用|適用)(?=\s*(?:$|[\s,，;；。.至到])))/u;
/** Whether a clause tells of one number that something is done to it: it is not the number of the act. */
const isActedOn = ({ text, documents }: Clause): boolean =>
  documents.some(({ end }) => IS_ACTED_ON.test(text.slice(end).toLowerCase()));

/**
 * The numbers that a clause acts on: all that it lists, but for the number of the acting document, which stands alone and
 * first, or else last (`Nos. 55 to 58 are suspended by No. 70`). One that is named alone acts, unless another was before.
 */
function actedOn(clause: Clause, earlier: boolean): string[] {
  const keysOf = (list: number) =>
    unique(clause.documents.filter((found) => found.list === list).map(({ text }) => documentKey(text)));
  const lists = unique(clause.documents.map(({ list }) => list)).map(keysOf);
  if (lists.length <= 1) return lists.flat().length > 1 || earlier || isActedOn(clause) ? lists.flat() : [];
  if (lists[0]?.length === 1) return unique(lists.slice(1).flat());
  return unique((lists.at(-1)?.length === 1 ? lists.slice(0, -1) : lists).flat());
}

/** The numbers that the acting clauses of a text act on; beside a list a single number is that of the act itself. */
function numbersActedOn(acting: readonly Clause[], clauses: readonly Clause[]): string[] {
  const lists = acting.map((clause) => {
    const before = clauses.slice(0, clauses.indexOf(clause));
    return actedOn(
      clause,
      before.some(({ documents }) => documents.length > 0),
    );
  });
  const several = lists.filter((list) => list.length > 1);
  return unique((several.length > 0 ? several : lists).flat());
}

/** `Paused from 7 November to 10 November`: whoever names both days of a pause tells when it began, however long ago. */
function pausedFrom({ dates, cues }: Clause): string | undefined {
  const isForTime = cues.has('suspends') && dates.some(({ role }) => role === 'until');
  return isForTime ? dates.find(({ role }) => role === 'effective')?.date : undefined;
}

/** `No. 70 suspends Nos. 55 to 58`: one claim for each number that is acted on; the acting number has none. */
export function claimsOnDocuments(kind: Topic, reading: Reading): Claim[] {
  const { classification } = reading.report;
  const acting = reading.clauses.filter((clause) => doneBy(clause.cues) !== undefined);
  const keys = numbersActedOn(acting, reading.clauses);
  const [lead] = acting.filter(({ documents }) => documents.length > 0);
  const stage = lead === undefined ? undefined : (turnIn(lead.cues) ?? doneBy(lead.cues));
  if (lead === undefined || stage === undefined || keys.length === 0) return [];
  const dates = reading.clauses.flatMap((clause) => clause.dates);
  const near = (date: string): boolean => daysApart(reading.event, date) <= BYGONE;
  const effective =
    dates.find(({ role, date }) => role === 'effective' && near(date))?.date ??
    dates.find(({ role }) => role === 'held')?.date ??
    pausedFrom(lead);
  const since = effective ?? reading.event;
  const last = dates.find(({ role }) => role === 'until')?.date;
  const until =
    last ?? endBySpan(acting, since) ?? classification.dates.find(({ kind: of }) => of === 'expiry')?.date;
  const known = spellings(classification.documents);
  const alone = keys.length === 1;
  const named = acting.flatMap(({ instruments }) => instruments.map(({ instrument }) => instrument));
  const instrument = alone ? named.find((of) => of.kind === kind && !of.general)?.id : undefined;
  return keys.map((key) => ({
    kind,
    issuers: classification.issuers,
    targets: alone ? classification.targets : [],
    materials: alone ? classification.materials : reading.knowledge.controlledBy(known.get(key) ?? key),
    goods: [],
    instrument: instrument ?? '',
    documents: [known.get(key) ?? key],
    possible: [],
    act: documentOfAct(classification.documents, keys),
    rates: [],
    stage,
    since,
    dated: effective !== undefined || reading.eventDated,
    until,
    reckoned: effective === undefined && isReckoned(until, acting, reading),
    told: lead.cues.has('hedges') ? ('statement' as const) : ('report' as const),
    introduces: false,
    own: true,
    firm: true,
    prolongs: lead.cues.has('extends'),
    of: dates.find(({ date }) => date !== effective && daysBetween(date, reading.event) > BYGONE)?.date,
    quote: quoteOf(lead),
  }));
}
