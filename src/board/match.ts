import { daysBetween } from '../domain/durations.js';
import type { Measure } from '../domain/measure.js';
import { type Claim, isOfSomeTariff } from './claim.js';
import type { BoardKnowledge } from './knowledge.js';
import { isOfIssuer, overlap, type Pair, pairOf } from './pair.js';
import {
  beganAnotherDay,
  byDocument,
  COMMON,
  NEW_AFTER_DAYS,
  OF_DAYS,
  OF_GOODS,
  type Signal,
} from './signals.js';
import { isPlanned, takesBack } from './stage-meaning.js';
import { isOfAll, OF_TARIFFS, onOtherFooting, onOtherGoods, sharesNothing } from './tariff-signals.js';

/** How well a claim fits a measure, and why; below zero it is another one. */
export type Fit = { readonly score: number; readonly because: string };

/** No court strikes down what began fewer days ago. */
const HEARD_AFTER_DAYS = 7;
/** So many days after the last report, talks in another circle are others. */
const SAME_TALKS = 60;
/** Talks of the same parties, of some of them, and a meeting of its own. */
const TALKS = { same: 6, some: 3.5, apart: -1 } as const;

const another = (because: string): Fit => ({ score: -Infinity, because });
const OTHER = another('another kind or issuer');

function fitTalks(measure: Measure, claim: Claim): Fit {
  const parties = new Set([...measure.issuers, ...measure.targets]);
  const claimed = new Set([...claim.issuers, ...claim.targets]);
  const shared = [...claimed].filter((party) => parties.has(party)).length;
  if (shared < 2) return OTHER;
  const all = parties.size === claimed.size && shared === parties.size;
  // Three parties carry on what two of them lately talked about, not what they once did.
  if (!all && daysBetween(measure.updatedAt, claim.since) > SAME_TALKS) return OTHER;
  const apart = claim.apart || measure.instrument === 'meeting';
  if (apart) {
    const near = Math.abs(daysBetween(measure.since, claim.since)) <= 3;
    if (measure.instrument !== 'meeting' || !near)
      return { score: TALKS.apart, because: 'a meeting of its own' };
  }
  return { score: all ? TALKS.same : TALKS.some, because: `the same parties (${[...claimed].join(', ')})` };
}

/** Whether both name whom they hit, and nobody is hit by both. */
function hitsOthers({ claim, measure }: Pair): boolean {
  const named = claim.targets.length > 0 && measure.targets.length > 0;
  return named && overlap(claim.targets, measure.targets) === 0;
}

/** Why a claim cannot be about a measure of its kind and issuer, whatever else speaks for it. */
function ruledOut(pair: Pair): string | undefined {
  const { measure, claim, knowledge, held, named, documents, introduced, sameDocument, sameTime } = pair;
  const imposes = claim.told === 'report' && !takesBack(claim.stage);
  if (!sameDocument) {
    const years = named.flatMap((key) => /\/(20\d\d)$/.exec(key)?.[1] ?? []);
    const numbered = documents.length === 0 && introduced !== undefined && years.length > 0;
    if (numbered && !years.includes(introduced.slice(0, 4))) return 'the number of another year';
    const before = introduced === undefined ? 0 : daysBetween(claim.since, introduced);
    if (imposes && claim.dated && before > NEW_AFTER_DAYS) return `began ${before} days before`;
    if (measure.instrument === '' && measure.materials.length === 0 && documents.length > 0)
      return 'known by its number only';
    const bare = claim.instrument === '' && claim.materials.length === 0 && named.length > 0;
    if (bare && byDocument(pair).because === undefined) return 'a number that it does not carry';
    if (claim.stage === 'struck_down' && pair.days < HEARD_AFTER_DAYS) return 'no court has heard it so soon';
    if (claim.stage === 'struck_down' && isPlanned(measure.stage)) return 'no court hears what is planned';
    if (claim.kind === 'tariff' && onOtherGoods(pair)) return 'a duty on other goods';
    if (claim.kind === 'tariff' && onOtherFooting(pair)) return 'on goods of all and on all goods';
    if (claim.kind === 'tariff' && isOfAll(pair)) return 'a duty on all goods';
    if (claim.kind === 'tariff' && sharesNothing(pair)) return 'names nothing that it bears';
    if (claim.kind === 'export_control' && hitsOthers(pair)) return 'against others';
    const anew = imposes && claim.introduces && claim.since > pair.first;
    if (anew && pair.days > NEW_AFTER_DAYS) return `introduced ${pair.days} days after a like one`;
  }
  if (claim.told === 'mention' && beganAnotherDay(pair)) return 'what is mentioned began on another day';
  const special = measure.instrument !== '' && held?.general !== true;
  if (isOfSomeTariff(claim, knowledge) && (special || !sameTime || pair.goods.length > 0))
    return 'a tariff of which only the issuer is told';
  return undefined;
}

const SIGNALS = {
  export_control: [...COMMON, ...OF_GOODS, ...OF_DAYS],
  tariff: [...COMMON, ...OF_TARIFFS, ...OF_DAYS],
};

/** How well a claim fits a measure: the sum of its signals, where nothing rules it out. Pure. */
export function fitMeasure(measure: Measure, claim: Claim, knowledge: BoardKnowledge): Fit {
  if (measure.kind !== claim.kind) return OTHER;
  if (claim.kind === 'negotiation') return fitTalks(measure, claim);
  if (!isOfIssuer(measure, claim)) return OTHER;
  const pair = pairOf(measure, claim, knowledge);
  const because = ruledOut(pair);
  if (because !== undefined) return another(because);
  const signals = SIGNALS[claim.kind].map((read): Signal => read(pair));
  return {
    score: signals.reduce((sum, { score }) => sum + score, 0),
    because: signals.flatMap(({ because: reason }) => reason ?? []).join(', '),
  };
}
