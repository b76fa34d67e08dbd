import type { Measure } from '../domain/measure.js';
import { type Claim, COLLECTIVE, RELAXING } from './claim.js';
import { daysBetween } from './dates.js';
import { documentKey, looksMistyped } from './documents.js';
import type { BoardKnowledge } from './knowledge.js';
import { isEnded } from './stage.js';
import { ranked } from './votes.js';

/** How well a claim fits a measure, and why; below zero it is another one. */
export type Fit = { readonly score: number; readonly because: string };

/** A claim joins the measure that fits best, from this score on. */
export const JOINS = 3;
/** A report that introduces something this many days after a like measure began tells of a new one. */
const NEW_AFTER_DAYS = 21;

/** So many days after the last report, talks in another circle are others. */
const SAME_TALKS = 60;

const OTHER: Fit = { score: -Infinity, because: 'another kind or issuer' };

function overlap(a: readonly string[], b: readonly string[]): number {
  return a.filter((value) => b.includes(value)).length;
}

/** A day, or any day of a month (`2024-12`). */
export function isThen(day: string, introduced: string): boolean {
  if (day.length === 7 || introduced.length === 7) return introduced.slice(0, 7) === day.slice(0, 7);
  return Math.abs(daysBetween(day, introduced)) <= 1;
}

/** When a measure began; of one that is first heard of as it ends, what the reports of that say. */
function introducedOn({ moves, votes = {} }: Measure): string | undefined {
  const [first] = moves.filter(({ by, undone }) => by === undefined && undone === undefined);
  if (first !== undefined && !RELAXING.includes(first.stage)) return first.date;
  return ranked(votes, 'introduced')[0]?.[0];
}

/** 0 to 1 by keys, and half a point at least where one key is the broader of another. */
function likeness(a: readonly string[], b: readonly string[], { groupOf, familyOf }: BoardKnowledge): number {
  if (a.every((key) => key === COLLECTIVE) || b.every((key) => key === COLLECTIVE)) return 0.4;
  const same = overlap(a, b);
  const share = same / (a.length + b.length - same);
  const broader = a.some((x) =>
    b.some((y) => groupOf(x) === y || groupOf(y) === x || familyOf(x) === familyOf(y)),
  );
  return broader ? Math.max(0.5, share) : share;
}

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
    if (measure.instrument !== 'meeting' || !near) return { score: -1, because: 'a meeting of its own' };
  }
  return { score: all ? 6 : 3.5, because: `the same parties (${[...claimed].join(', ')})` };
}

/** `61/2025` and `62/2025` are two announcements; `61/2025` and an order's number may stand for one act. */
function sameSystem(a: string, b: string): boolean {
  return a.replace(/\d+/g, '0') === b.replace(/\d+/g, '0');
}

/** A ban is often called a curb, and a curb a ban; a ban for some users just a ban. */
const LOOSELY_SAID: readonly (readonly [string, string])[] = [
  ['ban', 'licensing'],
  ['ban', 'military_use'],
];

function looselySaid(a: string, b: string): boolean {
  return LOOSELY_SAID.some((pair) => pair.includes(a) && pair.includes(b));
}

/** A report of `tariffs` that names no number, rate, target, goods or day may be of any of its issuer's tariffs. */
export function isVague(claim: Claim, { instruments }: BoardKnowledge): boolean {
  const { told, documents, rates, targets, materials, effective, until, next } = claim;
  return (
    told === 'report' &&
    instruments.find(({ id }) => id === claim.instrument)?.general === true &&
    [documents, rates, targets, materials].every((names) => names.length === 0) &&
    [effective, until, next].every((day) => day === undefined)
  );
}

/** Tariffs are told apart by whom they hit, their rate and their goods. A special name or a rate alone proves little. */
function fitTariff(measure: Measure, claim: Claim, knowledge: BoardKnowledge): Fit {
  const reasons: string[] = [];
  let score = 0;
  const held = measure.rates ?? [];
  const same = claim.instrument === measure.instrument && !isGeneral(claim.instrument, knowledge);
  const shared = claim.rates.filter((rate) => held.includes(rate));
  if (shared.length > 0) {
    score += 3;
    reasons.push(`${shared.join(', ')} %`);
  } else if (claim.rates.length > 0 && held.length > 0) score -= same ? 1 : 4;
  if (claim.targets.length > 0 && measure.targets.length > 0) {
    score += overlap(claim.targets, measure.targets) > 0 ? 1 : -6;
  } else if (claim.targets.length + measure.targets.length > 0 && shared.length === 0 && !same) score -= 1;
  const goods = ranked(measure.votes ?? {}, 'goods').map(([id]) => id);
  const others = goods.length > 0 && claim.goods.length > 0 && overlap(goods, claim.goods) === 0;
  const nothingElse = claim.materials.length === 0 && goods.length === 0 && measure.materials.length > 0;
  if (others || (claim.goods.length > 0 && nothingElse)) score -= 4;
  // A new tariff is not the one that was dropped before.
  const anew = claim.told === 'report' && claim.stage !== undefined && !RELAXING.includes(claim.stage);
  if (isEnded(measure.stage) && anew && !same && claim.since > measure.since) score -= 3;
  if (claim.materials.length > 0 && measure.materials.length > 0) {
    if (likeness(claim.materials, measure.materials, knowledge) > 0) score += 1;
    else score -= 3;
  }
  return { score, because: reasons.join(', ') };
}

function isGeneral(id: string, { instruments }: BoardKnowledge): boolean {
  return instruments.find((instrument) => instrument.id === id)?.general === true;
}

/** Pure; the numbers weigh evidence against each other and were set on the development events. */
export function fitMeasure(measure: Measure, claim: Claim, knowledge: BoardKnowledge): Fit {
  if (measure.kind !== claim.kind) return OTHER;
  if (claim.kind === 'negotiation') return fitTalks(measure, claim);
  if (overlap(measure.issuers, claim.issuers) === 0) return OTHER;
  let score = 1;
  const reasons: string[] = [];
  const votes = measure.votes ?? {};
  const documents = ranked(votes, 'document').map(([key]) => key);
  const possible = ranked(votes, 'possible').map(([key]) => key);
  const named = claim.documents.map(documentKey);
  const first = measure.moves.find(({ undone }) => undone === undefined)?.date ?? measure.since;
  const days = Math.abs(daysBetween(first, claim.since));
  const sameTime = days <= 3;
  const relief = claim.stage !== undefined && RELAXING.includes(claim.stage);
  let sameDocument = false;
  if (named.length > 0 && documents.length > 0) {
    if (overlap(named, documents) > 0) {
      sameDocument = true;
      score += 10;
      reasons.push(`document ${named.join(', ')}`);
    } else if (sameTime && named.some((key) => documents.some((known) => looksMistyped(key, known)))) {
      score -= 1;
      reasons.push('a number that looks mistyped');
    } else if (named.some((key) => documents.some((known) => sameSystem(key, known)))) score -= 8;
  } else if (
    overlap(named, possible) + overlap(claim.possible.map(documentKey), [...documents, ...possible]) >
    0
  ) {
    score += 2;
    reasons.push('a shared list of documents');
  }
  const introduced = introducedOn(measure);
  // The number of a later or an earlier year is another measure's.
  if (named.length > 0 && !sameDocument && documents.length === 0 && introduced !== undefined) {
    const years = named.flatMap((key) => /\/(20\d\d)$/.exec(key)?.[1] ?? []);
    if (years.length > 0 && !years.includes(introduced.slice(0, 4))) return OTHER;
  }
  if (claim.of !== undefined && introduced !== undefined && !isThen(claim.of, introduced)) {
    if (claim.told === 'mention') return OTHER;
    score -= 5;
  }
  const before = introduced === undefined ? 0 : daysBetween(claim.since, introduced);
  if (claim.told === 'report' && claim.dated && !relief && !sameDocument && before > NEW_AFTER_DAYS)
    return { score: -1, because: `began ${before} days before` };
  // What is known by its number only is found by that number only.
  if (measure.instrument === '' && measure.materials.length === 0 && documents.length > 0 && !sameDocument)
    return OTHER;
  // A bare number says nothing of a measure that does not carry it.
  if (claim.instrument === '' && named.length > 0 && reasons.length === 0 && claim.materials.length === 0)
    return OTHER;
  if (claim.instrument !== '' && measure.instrument !== '') {
    const said = knowledge.instruments.find(({ id }) => id === claim.instrument);
    const held = knowledge.instruments.find(({ id }) => id === measure.instrument);
    const general = said?.general === true;
    const known = held?.general === true;
    const distinct = said?.distinct === true || held?.distinct === true;
    if (claim.instrument === measure.instrument) {
      score += general ? 2 : 3;
      reasons.push(claim.instrument);
    } else if (claim.kind === 'tariff' && (general || known) && !distinct) score += 0.5;
    else if (claim.told !== 'report' && general) score += 0.5;
    else if (looselySaid(claim.instrument, measure.instrument)) {
      const hit = overlap(claim.targets, measure.targets) > 0;
      const alike = claim.materials.length > 0 === measure.materials.length > 0;
      score -= hit && alike ? 1 : 2;
    } else score -= sameDocument ? 8 : 6;
  }
  if (claim.kind === 'tariff') {
    const fit = fitTariff(measure, claim, knowledge);
    score += fit.score;
    if (fit.because !== '') reasons.push(fit.because);
  } else {
    if (claim.materials.length > 0 && measure.materials.length > 0) {
      const share = likeness(claim.materials, measure.materials, knowledge);
      score += share > 0 ? 4 * share : -5;
      if (share > 0) reasons.push('materials');
    }
    const goods = ranked(votes, 'goods').map(([id]) => id);
    if (overlap(claim.goods, goods) > 0) score += 2;
    else if (goods.length > 0 && claim.goods.length > 0) score -= 5;
    else if (claim.goods.length > 0 && claim.materials.length === 0 && measure.materials.length > 0)
      score -= 5;
    else if (goods.length > 0 && claim.materials.length > 0 && measure.materials.length === 0) score -= 5;
    if (claim.targets.length > 0 && measure.targets.length > 0) {
      score += overlap(claim.targets, measure.targets) > 0 ? 1 : -3;
    }
  }
  const special = measure.instrument !== '' && !isGeneral(measure.instrument, knowledge);
  if (
    claim.kind === 'tariff' &&
    claim.instrument !== '' &&
    isVague(claim, knowledge) &&
    (special || !sameTime)
  ) {
    return { score: -1, because: 'a tariff of which only the issuer is told' };
  }
  const dates = [measure.effective, measure.until, measure.next].filter((date) => date !== undefined);
  if (
    overlap(
      [claim.effective, claim.until, claim.next].filter((date) => date !== undefined),
      dates,
    ) > 0
  ) {
    score += 2;
    reasons.push('the same dates');
  }
  if (sameTime) {
    score += 2;
    reasons.push('the same day');
  } else if (days <= NEW_AFTER_DAYS) score += 1;
  else if (!sameDocument && claim.told === 'report' && claim.introduces && !relief && claim.since > first) {
    return { score: -1, because: `introduced ${days} days after a like one` };
  }
  return { score, because: reasons.join(', ') };
}
