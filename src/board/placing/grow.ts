import type { Measure, StageMove } from '../../domain/measure.js';
import { bestFirst, type Report, type Source } from '../../domain/story.js';
import { type Claim, presentRates } from '../claims/claim.js';
import { singleMaterials } from '../claims/materials.js';
import { counts, enough } from '../measure/moves.js';
import { measureName } from '../measure/naming.js';
import {
  addVotes,
  mostlyNamed,
  RECKONED,
  ranked,
  supported,
  type Votes,
  valuesOf,
  weightOfReports,
  without,
  withoutKeys,
} from '../measure/votes.js';
import { spellings } from '../terms/documents.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { takesBack } from '../terms/stage-meaning.js';
import { addMove } from './add-move.js';
import { tally } from './tally.js';
import { dayToCome } from './too-early.js';

/** Texts name now one material of a measure, now another: this share of the evidence is enough for each. */
const EACH_MATERIAL = 0.2;

function weightOf(claim: Claim, source: Source): number {
  return (claim.unsure ? 0.5 : 1) + (source.official ? 2 : 0) + (claim.firm ? 1 : 0);
}

/** Whether more than one report tells that a measure was taken back in this way. */
const isTakenBack = (moves: readonly StageMove[], stage: StageMove['stage'] | undefined): boolean =>
  moves.some((move) => move.stage === stage && counts(move) && enough(move));

/** The rates that reports name, that which most of them give first; one that is cut bears the new rate once that is sure. */
function ratesOf({ rates }: Measure, claim: Claim, moves: readonly StageMove[], votes: Votes): number[] {
  if (claim.told !== 'report') return rates;
  const cut = isTakenBack(moves, 'eased');
  const now = claim.stage === 'eased' && cut && claim.rates.length > 0 ? [Math.min(...claim.rates)] : [];
  // Until a duty is raised its former rate is that of another row.
  const named = claim.raisesLater ? presentRates(claim) : claim.rates;
  const known = [...new Set([...rates, ...named])];
  // Of a case that lays duties by two remedies that against dumping comes first: its name bears the first rate.
  const isSecond = (rate: number) => votes[`remedy:countervailing:${rate}`] !== undefined;
  const told = cut ? [] : valuesOf(votes, 'rate').map(Number);
  told.sort((a, b) => Number(isSecond(a)) - Number(isSecond(b)));
  return [...new Set([...now, ...told, ...known])];
}

/** The evidence; rates that a former version kept without any count as told by all reports. */
function votesOf({ rates, votes }: Measure): Votes {
  const isCounted = rates.length === 0 || valuesOf(votes, 'rate').length > 0;
  return isCounted ? votes : addVotes(votes, { rate: rates.map(String) }, weightOfReports(votes));
}

/** A collective term says nothing beside single materials. */
function named(materials: string[]): string[] {
  const single = singleMaterials(materials);
  return single.length > 0 ? single : materials;
}

/** The instrument that reports name: a tariff in general gives way to the one that half of them name. */
function instrumentOf(
  { kind, instrument }: Measure,
  claim: Claim,
  votes: Votes,
  knowledge: BoardKnowledge,
): string {
  if (instrument === '') return claim.instrument;
  if (kind !== 'tariff' || knowledge.instrumentOf(instrument)?.general !== true) return instrument;
  const [most] = ranked(votes, 'instrument').filter(([id]) => knowledge.instrumentOf(id)?.general === false);
  return most !== undefined && most[1] >= weightOfReports(votes) / 2 ? most[0] : instrument;
}

/** Whether a day was told of a measure. */
const isTold = ({ votes }: Measure, day: string): boolean =>
  Object.keys(votes).some((key) => key.endsWith(`:${day}`));

/**
 * Whether a claim says that the days told of a measure until now are wrong; "on April 3, not April 5" may be said of something
 * else. Of an authority's own days only an authority may.
 */
const setsRight = (measure: Measure, { corrects, denies = [] }: Claim, source: Source): boolean =>
  (source.official || !measure.moves.some(({ official }) => official)) &&
  (corrects === true || denies.some((day) => isTold(measure, day)));

/**
 * The evidence for a measure without that on which a claim has the last word: the last day of a truce that broke, where the parties
 * came to terms anew, and that a truce is over, where what rests is told to rest on until a day, or they did.
 */
function withoutTerm(measure: Measure, { told, stage, since, until, ofTruce }: Claim): Votes {
  const votes = votesOf(measure);
  const restsOn = told === 'report' && takesBack(stage) && until !== undefined;
  if (restsOn || ofTruce === 'agreed')
    return withoutKeys(votes, (key) => key.startsWith('unsettled:') && key <= `unsettled:${since}`);
  const isAnew =
    told === 'report' &&
    measure.kind === 'negotiation' &&
    measure.stage === 'collapsed' &&
    stage === 'concluded';
  return isAnew ? without(without(votes, 'until'), RECKONED.until) : votes;
}

/** A measure with one more claim: its move, its evidence and its source. Stage and dates are read anew by `measureAt`. */
export function grow(
  measure: Measure,
  told: Claim,
  report: Report,
  source: Source,
  knowledge: BoardKnowledge,
): Measure {
  const weight = weightOf(told, source);
  const early = dayToCome(measure, told, weight);
  const claim = {
    ...told,
    corrects: setsRight(measure, told, source),
    stage: early === undefined ? told.stage : undefined,
  };
  const imposed = measure.moves.some((move) => counts(move) && !takesBack(move.stage));
  const moves = addMove(measure.moves, claim, source, weight);
  const votes = tally(addVotes(withoutTerm(measure, told), { early: [early] }, weight), claim, {
    weight,
    imposed,
    isTurned: !takesBack(claim.stage) || isTakenBack(moves, claim.stage),
  });
  const spelt = spellings([...measure.documents, ...claim.documents]);
  const talks = measure.kind === 'negotiation';
  const { items } = measure;
  const { id, retitled = id } = report.item;
  // Who mentions a measure as background is no source for it, nor is an entry anew under another title.
  const known = items.includes(id) || items.includes(retitled) || claim.told === 'mention';
  const grown: Measure = {
    ...measure,
    issuers: talks ? measure.issuers : supported(votes, 'issuer'),
    targets: talks ? measure.targets : mostlyNamed(votes, 'target'),
    materials: named(supported(votes, 'material', EACH_MATERIAL)),
    documents: valuesOf(votes, 'document').map((key) => spelt.get(key) ?? key),
    instrument: instrumentOf(measure, claim, votes, knowledge),
    rates: ratesOf(measure, claim, moves, votes),
    moves: [...moves],
    sources: known ? measure.sources : [...measure.sources, source].sort(bestFirst),
    reports: (measure.reports ?? 0) + (known ? 0 : 1),
    items: items.includes(id) ? items : [...items, id],
    votes,
    // Who mentions it brings no news of it.
    updatedAt: claim.told === 'mention' || source.at < measure.updatedAt ? measure.updatedAt : source.at,
  };
  return { ...grown, name: measureName(grown, knowledge) };
}

/** A measure that a claim starts, before the claim itself is added (`grow`). */
export function blank(claim: Claim, report: Report, source: Source): Measure {
  return {
    id: `${claim.kind}-${claim.issuers.join('-')}-${claim.instrument || 'measure'}-${claim.since}-${report.item.id}`,
    kind: claim.kind,
    name: '',
    issuers: [...claim.issuers],
    targets: [...claim.targets],
    materials: [],
    instrument: claim.apart ? 'meeting' : claim.instrument,
    // Whatever talks are said to have come to, they are held.
    stage: claim.unsure ? 'under_way' : (claim.stage ?? 'announced'),
    since: claim.since,
    documents: [],
    official: source.official,
    sources: [],
    moves: [],
    rates: [],
    items: [],
    votes: {},
    updatedAt: source.at,
  };
}
