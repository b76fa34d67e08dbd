import { daysApart } from '../../domain/durations.js';
import { meet } from '../../domain/in-common.js';
import { daysOf } from '../claims/claim.js';
import { likeness } from '../claims/materials.js';
import { documentKey, looksMistyped } from '../terms/documents.js';
import type { Pair } from './pair.js';

/** How much one kind of evidence says that a claim is about a measure. */
export type Signal = (pair: Pair) => number;

/** So many days after a measure began, what is introduced is rather a new one. */
export const NEW_AFTER_DAYS = 21;

/**
 * What each piece of evidence weighs; a claim joins a measure at `JOINS` points. Set by hand on the development
 * events of 2025 (`events-dev`) and the rows of test/board/later-reports.jsonl, so that a number decides alone,
 * an instrument with its goods or its day decides together, and no single word does.
 */
const WEIGHTS = {
  issuer: 1,
  document: { same: 10, mistyped: -1, another: -8, amongPossible: 2 },
  introducedAnotherDay: -5,
  instrument: {
    same: 3,
    sameGeneral: 2,
    /** `tariffs` of a special tariff, or a general word in passing. */
    generally: 0.5,
    loosely: -1,
    looselyOfOthers: -2,
    another: -6,
    anotherUnderOneNumber: -8,
  },
  materials: { alike: 4, others: -5 },
  goods: { same: 2, others: -5 },
  target: 1,
  day: { sameDates: 2, same: 2, near: 1 },
  paused: 2,
  inquiry: 2,
} as const;

/** Says nothing either way. */
export const NONE = 0;

/** `61/2025` and `62/2025` are two announcements; `61/2025` and an order's number may stand for one act. */
function sameSystem(a: string, b: string): boolean {
  return a.replace(/\d+/g, '0') === b.replace(/\d+/g, '0');
}

/** Whether an inquiry is given more time, into the goods of no other case by name. */
const prolongsCase = ({ claim, said }: Pair): boolean =>
  claim.prolongs === true && said?.perGoods === true && claim.case === undefined;

/**
 * How the number of a claim stands to that of a measure: the same one, or the same case; one that is a slip of it; another one; or
 * one of a list of which each may be it. Undefined where the numbers say nothing either way.
 */
export function numberOf(pair: Pair): keyof typeof WEIGHTS.document | undefined {
  const { claim, named, documents, possible, sameDocument, sameCase, sameTime } = pair;
  if (sameDocument || sameCase) return 'same';
  if (named.length > 0 && documents.length > 0) {
    const some = (alike: (a: string, b: string) => boolean): boolean =>
      named.some((key) => documents.some((known) => alike(key, known)));
    if (sameTime && some(looksMistyped)) return 'mistyped';
    // What raises a known rate, amends what it names or prolongs an inquiry has a number of its own.
    const isChange = claim.amends || prolongsCase(pair) || meet(claim.formerRates ?? [], pair.measure.rates);
    return some(sameSystem) && !isChange ? 'another' : undefined;
  }
  const listed = claim.possible.map(documentKey);
  return meet(named, possible) || meet(listed, [...documents, ...possible]) ? 'amongPossible' : undefined;
}

function byDocument(pair: Pair): number {
  const number = numberOf(pair);
  return number === undefined ? NONE : WEIGHTS.document[number];
}

/** A day, or any day of a month (`2024-12`). */
export function isThen(day: string, introduced: string): boolean {
  if (day.length === 7 || introduced.length === 7) return introduced.slice(0, 7) === day.slice(0, 7);
  return daysApart(day, introduced) <= 1;
}

/** Whether the text says of what it changes that it began on another day. */
export function beganAnotherDay({ claim: { of }, measure: { effective }, introduced }: Pair): boolean {
  if (of === undefined || introduced === undefined || isThen(of, introduced)) return false;
  return effective === undefined || !isThen(of, effective);
}

function byBeginning(pair: Pair): number {
  return beganAnotherDay(pair) ? WEIGHTS.introducedAnotherDay : NONE;
}

/** A ban is often called a curb, and a curb a ban; a ban for some users just a ban. */
const LOOSELY_SAID: readonly (readonly [string, string])[] = [
  ['ban', 'licensing'],
  ['ban', 'military_use'],
];

function byInstrument({ measure, claim, said, held, sameDocument }: Pair): number {
  const weights = WEIGHTS.instrument;
  if (claim.instrument === '' || measure.instrument === '') return NONE;
  // A tariff that bears a name of its own may have been told of as one in general before.
  const isCalledSo = said?.general === true && `instrument:${claim.instrument}` in measure.votes;
  if (claim.instrument === measure.instrument || isCalledSo) {
    return said?.general ? weights.sameGeneral : weights.same;
  }
  const distinct = said?.distinct || held?.distinct;
  if (claim.kind === 'tariff' && (said?.general || held?.general) && !distinct) return weights.generally;
  if (claim.told !== 'report' && said?.general) return weights.generally;
  // A control on chips is a control; where both are on one material, one word for it names the goods, the other the means.
  const byGoodsAndMeans = (said?.goods && held?.general) || (said?.general && held?.goods);
  if (byGoodsAndMeans && meet(claim.materials, measure.materials)) return weights.generally;
  if (LOOSELY_SAID.some((pair) => pair.includes(claim.instrument) && pair.includes(measure.instrument))) {
    const hit = meet(claim.targets, measure.targets);
    const alike = claim.materials.length > 0 === measure.materials.length > 0;
    return hit && alike ? weights.loosely : weights.looselyOfOthers;
  }
  return sameDocument ? weights.anotherUnderOneNumber : weights.another;
}

function byMaterials({ measure, claim, knowledge }: Pair): number {
  if (claim.materials.length === 0 || measure.materials.length === 0) return NONE;
  const share = likeness(claim.materials, measure.materials, knowledge);
  const { alike, others } = WEIGHTS.materials;
  return share > 0 ? alike * share : others;
}

/** Chips and software are no materials: who names only such goods does not mean a measure on materials. */
function byGoods({ measure, claim, goods }: Pair): number {
  const { same, others } = WEIGHTS.goods;
  if (meet(claim.goods, goods)) return same;
  const apart =
    (goods.length > 0 && claim.goods.length > 0) ||
    (claim.goods.length > 0 && claim.materials.length === 0 && measure.materials.length > 0) ||
    (goods.length > 0 && claim.materials.length > 0 && measure.materials.length === 0);
  return apart ? others : NONE;
}

function byTarget({ sameTarget }: Pair): number {
  return sameTarget ? WEIGHTS.target : NONE;
}

function byNamedDates({ measure, claim }: Pair): number {
  return meet(daysOf(claim), daysOf(measure)) ? WEIGHTS.day.sameDates : NONE;
}

function byDay({ days, sameTime }: Pair): number {
  if (sameTime) return WEIGHTS.day.same;
  return days <= NEW_AFTER_DAYS ? WEIGHTS.day.near : NONE;
}

/** Who makes a pause last longer, or pauses once more what bears no name, means what is paused; and an inquiry what is a case. */
function byPause({ measure, claim, held }: Pair): number {
  const isPaused = claim.stage === 'suspended' && measure.stage === 'suspended';
  const isNameless = claim.instrument === '' || measure.instrument === '';
  if (isPaused && (claim.prolongs || isNameless)) return WEIGHTS.paused;
  if (claim.prolongs !== true) return NONE;
  const isCase = claim.stage === 'proposed' && held?.perGoods === true;
  return isCase ? WEIGHTS.inquiry : NONE;
}

const byIssuer: Signal = () => WEIGHTS.issuer;

/** What speaks for any measure of its issuer. */
export const COMMON: readonly Signal[] = [byIssuer, byDocument, byBeginning, byInstrument, byPause];
/** What tells export controls apart; tariffs have signals of their own. */
export const OF_GOODS: readonly Signal[] = [byMaterials, byGoods, byTarget];
export const OF_DAYS: readonly Signal[] = [byNamedDates, byDay];
