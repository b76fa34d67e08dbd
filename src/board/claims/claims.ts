import { mainStage, type Stage, type Topic, tellsAct } from '../../domain/classification.js';
import { dayAt } from '../../domain/durations.js';
import type { Report } from '../../domain/story.js';
import { caseIn } from '../terms/cases.js';
import { documentKey } from '../terms/documents.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { takesBack } from '../terms/stage-meaning.js';
import type { Claim } from './claim.js';
import { correction, isMisread, isReckoned } from './classified-days.js';
import { readClauses } from './clauses.js';
import { disowns } from './disowns.js';
import { claimsOnDocuments } from './document-claims.js';
import { isRemark, speaksOfAct } from './echo.js';
import { ofFirstAct } from './first-act.js';
import { gather } from './gather.js';
import { dutiedGoods, namedGoods, ratesIn } from './goods-and-rates.js';
import { groupsOf } from './group.js';
import { claimsOfGroup } from './group-claim.js';
import { ownOrPossible } from './group-documents.js';
import { withLooseSentences } from './loose-sentences.js';
import { asMeant } from './meant.js';
import { limitsImports, partsOf } from './parts.js';
import { cuesIn, quoteOf, type Reading, stageOf, unique } from './reading.js';
import { isRoundUp } from './retold.js';
import { talkClaims } from './talk-claims.js';
import { worthIn } from './worth.js';

/** The goods that a title names: what a duty is on that it does not call one. */
const titleWares = ({ clauses }: Reading): string[] =>
  clauses.flatMap(({ sentence, wares }) => (sentence === 0 ? wares : []));

/** Whether a title tells that a state, and no strike or storm, stops exports in other words than the board knows: "Laos cuts off tungsten exports". */
function stopsExports(stage: Stage | undefined, { clauses, knowledge, report }: Reading): boolean {
  const { issuers, materials } = report.classification;
  if (stage !== 'announced' || materials.length === 0 || !tellsAct(report.classification)) return false;
  return clauses.some(({ sentence, text, parties }) => {
    const [trade] = sentence === 0 ? knowledge.marks.trade(text) : [];
    return (
      trade !== undefined && parties.some(({ key, start }) => issuers.includes(key) && start < trade.start)
    );
  });
}

/** The report's own measure as classified, for a text whose words name no instrument. */
function plainClaim(kind: Topic, reading: Reading): Claim {
  const { classification } = reading.report;
  // The day of publication may be the reading's own.
  const isBacked = classification.documents.length > 0 || reading.event !== reading.published;
  const datesOf = (of: 'effective' | 'expiry' | 'next'): string[] =>
    classification.dates.flatMap(({ kind: read, date }) =>
      read === of && !isMisread(date, of, reading.clauses) ? [date] : [],
    );
  const [effective, ...later] = datesOf('effective');
  const stage = stageOf(classification, kind);
  const isAhead = effective !== undefined && effective > reading.event;
  const [until] = datesOf('expiry');
  const [next, ...steps] = datesOf('next');
  return {
    kind,
    issuers: classification.issuers,
    targets: classification.targets.filter((party) => !classification.issuers.includes(party)),
    materials: classification.materials,
    goods:
      kind === 'tariff'
        ? unique([...dutiedGoods(reading.clauses), ...titleWares(reading)])
        : namedGoods(reading.clauses),
    instrument: '',
    ...ownOrPossible(classification.documents),
    ...ratesIn(reading.clauses, kind === 'tariff', reading, true),
    worth: worthIn(reading.clauses, kind, reading),
    stage: isAhead && stage === 'in_force' ? 'announced' : stage,
    since: reading.event,
    dated: reading.eventDated,
    effective,
    until,
    reckoned: isReckoned(until, reading.clauses, reading),
    next,
    thereafter: [...steps, ...later],
    ...correction(reading),
    disowns: disowns(kind, classification.issuers, reading),
    told: isRemark(isBacked, classification) ? 'mention' : 'report',
    introduces:
      reading.clauses.some(({ cues }) => cues.has('introduces') || cues.has('threatens')) ||
      (kind === 'export_control' && stopsExports(stage, reading)),
    own: true,
    firm: classification.documents.length > 0 || (isBacked && classification.materials.length > 0),
    prolongs: cuesIn(reading.clauses).has('extends'),
    postpones: cuesIn(reading.clauses).has('puts_off'),
    // No word names the measure: only who tells of an act may speak of one.
    echo: !isBacked && !speaksOfAct(classification),
    quote: quoteOf(reading.clauses[0]),
  };
}

/** A short character read as a state is no party that a text names. */
function isNamed(party: string, { clauses }: Reading): boolean {
  return clauses.some(({ parties }) => parties.some(({ key }) => key === party));
}

function instrumentClaims(kind: Topic, reading: Reading): Claim[] {
  const { classification } = reading.report;
  const own = kind === classification.category;
  const numbered = claimsOnDocuments(kind, reading);
  if (numbered.length > 0) return numbered;
  const gathered = withLooseSentences(gather(partsOf(kind, reading), reading.knowledge), reading);
  const groups = groupsOf(kind, own, gathered);
  const reports = groups.filter(({ lead }) => lead.told === 'report').length;
  // Of what the title tells in no word for it a sentence below names at most the background.
  const isUntold =
    reports === 0 &&
    (groups.length === 0 || speaksOfAct(classification)) &&
    groups.every(({ clauses }) => clauses.every(({ sentence }) => sentence > 0));
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
  return claims
    .map((claim) => ({ ...claim, targets: claim.targets.filter((party) => isNamed(party, reading)) }))
    .map((claim) =>
      claim.materials.length > 0 || claim.told !== 'report' || claim.answers || !isOnAll
        ? claim
        : { ...claim, materials: classification.materials.filter((key) => !claim.excepts?.includes(key)) },
    );
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
  if (isRoundUp({ clauses, knowledge })) return [];
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
  return kinds.flatMap((kind) => {
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
}
