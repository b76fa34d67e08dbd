import type { Figure, Topic } from '../../domain/classification.js';
import type { Reading } from '../reading/reading.js';
import { type Span, shortlyBefore } from '../text/span.js';
import { type Amount, findAmounts, isQuota, moveTo } from './amounts.js';
import { isAverted, isMarked } from './around-numbers.js';
import { isDutyRate } from './duty-rates.js';
import { isFormerRate, isUntilNow } from './former-rate.js';
import { isLaterRate } from './later-rates.js';
import { findPercentages } from './percentages.js';
import { isOnlyPossibleRate } from './possible-rates.js';
import { remedyOf } from './remedies.js';
import { isReplaced, isSpecificDuty } from './specific-duties.js';
import { findZeroDuties } from './zero-rates.js';

export type FigureMention = Figure & Span;

/** So far before a rate the word may begin by which it is none, in UTF-16 units. */
const DENIED_REACH = 20;

/** A text with more percentages than this is a table. */
const MOST_FIGURES = 40;

/** Goods are a quota or none of a measure's; money for a unit of goods is a duty or a price. */
function readAmount(reading: Reading, amount: Amount, all: readonly Amount[]): FigureMention {
  const { value, unit, start, end, isFor } = amount;
  const figure = { value, unit, start, end };
  if (unit === 'tonnes')
    return isQuota(reading, amount)
      ? { ...figure, role: 'quota', moved: moveTo(reading, amount) }
      : { ...figure, role: 'other' };
  if (!isFor || !isSpecificDuty(reading, amount)) return { ...figure, role: 'amount' };
  const others = all.filter((other) => other !== amount && other.unit === unit);
  return { ...figure, role: 'duty', ...(isReplaced(reading, amount, others) ? { former: true } : {}) };
}

/** All figures, those told twice as well, and none that is told by others to be former. */
function findFigures(reading: Reading, topic: Topic | undefined): FigureMention[] {
  const { patterns, text } = reading;
  const found: FigureMention[] = findZeroDuties(reading)
    .slice(0, MOST_FIGURES)
    .map((place) => ({ value: 0, unit: 'percent', role: 'duty', ...place }));
  // A rate that the title denies is none where the summary tells what was threatened; "50 percent, not 100" tells one.
  const denied = new Set<number>();
  // The rate before: "from 39% to 15%" tells two of one duty.
  let last: { readonly isDuty: boolean; readonly end: number } | undefined;
  for (const { rates, start, end } of findPercentages(reading)) {
    if (found.length >= MOST_FIGURES) break;
    const before = shortlyBefore(text, start, DENIED_REACH);
    const isDenied =
      isMarked('step_denies', reading, start) ||
      patterns.deniedBefore.test(before) ||
      isAverted(reading, { start, end });
    const isFormer = (rate: Span) => isFormerRate(text, rate.start, rate.end, patterns);
    const isChanged = rates.some(isFormer) || patterns.insteadBehind.test(text.slice(end, end + 30));
    const isDuty =
      isDutyRate(reading, { start, end }, topic, isChanged) ||
      (last?.isDuty === true && patterns.onlyChange.test(text.slice(last.end, start)));
    /** Whether another rate takes the place of this one, or it that of the one before it, and by which remedy it is levied. */
    const courseOf = (rate: Span): Pick<Figure, 'former' | 'later' | 'remedy'> => {
      const present = found.findLast(
        ({ unit, role, former }) => unit === 'percent' && role === 'duty' && !former,
      );
      const remedy = remedyOf(reading, rate);
      const isLater = present !== undefined && isLaterRate(reading, { start: rate.start, end }, present);
      return {
        ...(isFormer(rate) ? { former: true } : isLater ? { later: true } : {}),
        ...(remedy && { remedy }),
      };
    };
    last = { isDuty, end };
    // What a title tells is the rate; to which it may come is none yet.
    const isTold = found.some((one) => one.role === 'duty' && !one.former && one.end <= reading.titleEnd);
    const isPossible = isTold && isOnlyPossibleRate(reading, { start, end });
    for (const { value, ...place } of rates) {
      if (isDenied) denied.add(value);
      const role = isDuty && !isPossible && !denied.has(value) ? 'duty' : 'other';
      found.push({ value, unit: 'percent', role, ...(role === 'duty' && courseOf(place)), start, end });
    }
  }
  const amounts = findAmounts(reading).slice(0, Math.max(0, MOST_FIGURES - found.length));
  found.push(...amounts.map((amount) => readAmount(reading, amount, amounts)));
  return found;
}

/** Numbers that a reader of the alert needs, in reading order. Only a percentage beside a duty word is a duty. */
export function readFigures(reading: Reading, topic?: Topic): FigureMention[] {
  const found = findFigures(reading, topic);
  // Most texts tell none.
  if (found.length === 0) return found;
  const { patterns, text, titleEnd } = reading;
  // Title and summary often state the same figure: the first statement counts, and a rate told as a duty is one.
  const isToldBy = (other: FigureMention, k: number, { value, unit, role }: FigureMention, i: number) =>
    other.value === value &&
    other.unit === unit &&
    (other.role === role ? k < i : role === 'other' && other.role === 'duty');
  const isStated = ({ value, unit }: FigureMention) =>
    found.some((other) => other.value === value && other.unit === unit && other.start < titleEnd);
  const isPresent = ({ role, former }: FigureMention) => role === 'duty' && !former;
  const isOld = (figure: FigureMention) => {
    if (!isPresent(figure)) return false;
    const others = found.filter(
      (other) => isPresent(other) && other.unit === figure.unit && other.value !== figure.value,
    );
    // A title's only rate is what it tells, unless the summary tells another.
    if (figure.start < titleEnd && others.length === 0) return false;
    const isBesideNew = others.some(({ start }) => start < titleEnd);
    return isUntilNow(text, figure.start, figure.end, isBesideNew, patterns);
  };
  return found
    .map((figure) => (isOld(figure) ? { ...figure, former: true as const } : figure))
    .sort((a, b) => a.start - b.start)
    .filter((figure, i, all) => !all.some((other, k) => isToldBy(other, k, figure, i)))
    .map((figure) => (isStated(figure) ? { ...figure, inTitle: true } : figure));
}
