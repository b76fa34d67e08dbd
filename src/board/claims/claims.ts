import { mainStage, type Topic } from '../../domain/classification.js';
import { dayAt } from '../../domain/durations.js';
import type { Report } from '../../domain/story.js';
import { caseIn } from '../terms/cases.js';
import { documentKey } from '../terms/documents.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { takesBack } from '../terms/stage-meaning.js';
import type { Claim } from './claim.js';
import { actTogether } from './clause-sides.js';
import { type Clause, readClauses } from './clauses.js';
import { claimsOnDocuments } from './document-claims.js';
import { gather } from './gather.js';
import { groupsOf } from './group.js';
import { claimsOfGroup } from './group-claim.js';
import { withLooseSentences } from './loose-sentences.js';
import { asMeant } from './meant.js';
import { speaksOfAct } from './news.js';
import { limitsImports, partsOf } from './parts.js';
import { plainClaim } from './plain-claim.js';
import { type Reading, unique } from './reading.js';
import { talkClaims } from './talk-claims.js';
import { claimsOfTruce } from './truce-claims.js';

/** A short character read as a state is no party that a text names. */
function isNamed(party: string, { clauses }: Reading): boolean {
  return clauses.some(({ parties }) => parties.some(({ key }) => key === party));
}

const isBare = ({ goods, targets, own }: Claim): boolean => own && goods.length + targets.length === 0;
/** "Lifts cobalt export ban, brings in quotas": of what a title tells one control, another that names nothing is as well. */
function materialsBeside(kind: Topic, claims: readonly Claim[]): readonly string[] {
  const [only, ...others] = claims.filter(
    ({ told, own, materials }) => told === 'report' && own && materials.length > 0,
  );
  return kind === 'export_control' && only && others.length === 0 ? only.materials : [];
}

function instrumentClaims(kind: Topic, reading: Reading): Claim[] {
  const { classification } = reading.report;
  const own = kind === classification.category;
  const numbered = claimsOnDocuments(kind, reading);
  if (numbered.length > 0) return numbered;
  const gathered = withLooseSentences(gather(partsOf(kind, reading), reading.knowledge), reading);
  const groups = groupsOf(kind, classification, gathered);
  const reports = groups.filter(({ lead }) => lead.told === 'report').length;
  // Of what the title tells in no word for it a sentence below names at most the background.
  const isUntold =
    reports === 0 &&
    (groups.length === 0 || speaksOfAct(classification)) &&
    groups.every(({ clauses }) => clauses.every(({ inTitle }) => !inTitle));
  const claims = groups.flatMap((group) => claimsOfGroup(group, reading));
  // A text that names another kind's instrument and none of this kind is misread rather than plain.
  const another = reading.clauses.some(({ instruments }) =>
    instruments.some(
      ({ instrument }) =>
        instrument.kind !== kind &&
        !instrument.general &&
        !instrument.goods &&
        !limitsImports(instrument, reading),
    ),
  );
  if (own && isUntold && !another) claims.unshift(plainClaim(kind, reading));
  // "Export duties and quotas": where the title tells of what, and no clause, each is on that.
  const isSaidOnce = claims.every(({ materials }) => materials.length === 0);
  const isOnAll = own && (reports === 1 || isSaidOnce);
  const onMaterials = isOnAll ? classification.materials : materialsBeside(kind, claims);
  return claims
    .map((claim) => ({ ...claim, targets: claim.targets.filter((party) => isNamed(party, reading)) }))
    .map((claim) =>
      claim.materials.length > 0 || claim.told !== 'report' || claim.answers || !(isOnAll || isBare(claim))
        ? claim
        : { ...claim, materials: onMaterials.filter((key) => !claim.excepts?.includes(key)) },
    );
}

/** What stands before the name of a column, first in a title or behind the subject: `Rare earths: the week in review`. */
const OPENS = /(?:^|[:|–—-])\s*$/u;

/** Whether a title is that of a round-up: what it lists has been told, act by act, and its sentences lend one another parties and days. */
const isRoundUp = (clauses: readonly Clause[], { told }: BoardKnowledge): boolean =>
  clauses.some(
    ({ inTitle, text }) =>
      inTitle && told.retells(text).some(({ start }) => OPENS.test(text.slice(0, start))),
  );

/**
 * A report of an act and its answer (`US doubles steel duty, Canada hits back`, but not `the US and China lift duties on each
 * other`), which is classified as of both, as one of the first act alone: the answer has a clause of its own.
 */
function ofFirstAct(report: Report, clauses: readonly Clause[], knowledge: BoardKnowledge): Report {
  const { classification } = report;
  const { issuers, targets } = classification;
  const [first] = issuers;
  const isAnswered = first !== undefined && issuers.length > 1 && targets.includes(first);
  if (!isAnswered || clauses.some((clause) => actTogether(clause, knowledge))) return report;
  const hit = targets.filter((party) => party !== first);
  return { ...report, classification: { ...classification, issuers: [first], targets: hit } };
}

/** Everything a report says of measures; empty for an item that is not relevant, and for a round-up. `now` dates an undated item. Pure. */
export function readClaims(report: Report, knowledge: BoardKnowledge, now: number): Claim[] {
  const { item, classification } = report;
  if (!classification.relevant) return [];
  const publishedAt = item.publishedAt === undefined ? now : Date.parse(item.publishedAt);
  const published = item.publishedOn ?? dayAt(publishedAt);
  // What took effect on a day that has been is told of that day; of what is taken back that day is the measure's own.
  const isTakenBack = takesBack(mainStage(classification));
  const stated = classification.dates.find(
    ({ kind, about, date }) =>
      (kind === 'event' && !about) || (kind === 'effective' && date < published && !isTakenBack),
  )?.date;
  const days = classification.dates.map(({ date }) => date);
  const { official } = classification;
  const read = readClauses(
    { title: item.title, summary: item.summary, lang: item.lang, publishedAt, days, isSource: official },
    knowledge,
  );
  const clauses = asMeant(read, classification, knowledge);
  if (isRoundUp(clauses, knowledge)) return [];
  const reading: Reading = {
    report: ofFirstAct(report, clauses, knowledge),
    clauses,
    published,
    event: stated ?? published,
    eventDated: stated !== undefined,
    knowledge,
  };
  const topics = [classification.category, ...classification.topics.map(({ topic }) => topic)];
  const named = reading.clauses.flatMap(({ instruments }) =>
    instruments.map(({ instrument }) => instrument.kind),
  );
  const numbers = reading.clauses.flatMap(({ documents }) => documents);
  const yearless = unique(numbers.flatMap(({ text, yearless: isSo }) => (isSo ? [documentKey(text)] : [])));
  const kinds = unique([...topics, ...named.filter((kind) => kind !== 'negotiation')]);
  const claims = kinds.flatMap((kind): Claim[] => {
    if (kind === 'none') return [];
    if (kind === 'negotiation') return talkClaims(reading);
    return instrumentClaims(kind, reading).map((claim) => ({
      ...claim,
      yearless,
      case: kind === 'tariff' && claim.own ? caseIn(item.title) : undefined,
      // A Chinese text that names nobody is of China.
      implied:
        !(item.lang === 'zh' && claim.issuers.includes('CN')) &&
        !claim.issuers.some((party) => isNamed(party, reading)),
    }));
  });
  return [...claims, ...claimsOfTruce(claims, reading)];
}
