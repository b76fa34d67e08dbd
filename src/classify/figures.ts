import type { Figure, Topic } from '../domain/classification.js';
import { findAmounts } from './amounts.js';
import { endsSentence, turnsBetween } from './clause.js';
import { isFormerRate, isUntilNow } from './former-rate.js';
import { findPercentages } from './percentages.js';
import type { Reading } from './reading.js';
import type { Span } from './text.js';

export type FigureMention = Figure & Span;

/** A text with more percentages than this is a table. */
const MOST_FIGURES = 40;
/** A sentence is looked at this far to either side of a figure, in UTF-16 units. */
const SENTENCE = 300;

/** How far from a rate, in UTF-16 units, the duty word may stand; Chinese is about three times as dense. */
const REACH = 70;
const REACH_ZH = 26;
/** How far from an amount of goods, to either side, a quota is named. */
const QUOTA_REACH = 200;
/** How far before a duty the word may stand that ends or denies it. */
const ENDED_REACH = 24;
const ENDED_REACH_ZH = 12;

/** "Erhöht die Zölle um 10 %" tells a step, not a rate, and 关税的60% a share. (English headlines say "by" of rates too.) */
const STEP_BEFORE =
  /(?:(?:erhoh|podn|podwyz|hoj|augment|aument)\p{L}*\s(?:[^.;:]{0,40}\s)?(?:um|o|med|de)\s|(?:关税|总额|金额)的约?)$/u;

function sentenceBounds(text: string, at: number): [number, number] {
  let start = at;
  while (start > 0 && at - start < SENTENCE && !endsSentence(text, start - 1)) start -= 1;
  let end = at;
  while (end < text.length && end - at < SENTENCE && !endsSentence(text, end)) end += 1;
  return [start, end];
}

/** What ends a zero duty, or denies a rate, stands before it in its clause, a few words between at most. */
function follows(mark: string, { normalised: { text }, words, lang }: Reading, start: number): boolean {
  const reach = lang === 'zh' ? ENDED_REACH_ZH : ENDED_REACH;
  return words.some(
    ({ concept, end }) =>
      concept === mark && end <= start && start - end <= reach && !turnsBetween(text, end, start),
  );
}

const ON = /^\s(?:on|auf|sur|sobre|na|pa|al?|a l[ao]s?)\s/;
/** How far behind a rate the goods or the state may be named that it is on (UTF-16 units). */
const ON_REACH = 30;
const GOODS: readonly string[] = ['other_goods', 'role_goods', 'import', 'chip'];

/** "25% on wind towers": a rate on goods, or on a state's. */
function isOnGoods({ normalised: { text }, words, parties, materials }: Reading, end: number): boolean {
  const isBeside = ({ start }: { readonly start: number }) => start >= end && start - end <= ON_REACH;
  const goods = words.filter(({ concept }) => GOODS.includes(concept));
  return ON.test(text.slice(end)) && [...goods, ...parties, ...materials].some(isBeside);
}

function isDutyRate(reading: Reading, start: number, end: number, topic: Topic | undefined): boolean {
  const { normalised, words, lang, patterns } = reading;
  const { text, titleEnd } = normalised;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (patterns.shareAfter.test(after) || STEP_BEFORE.test(before)) return false;
  const [from, to] = sentenceBounds(text, start);
  const dense = lang === 'zh' || lang === 'ja';
  const gap = (word: Span) => Math.max(0, word.start >= end ? word.start - end : start - word.end);
  const nearest = (concept: string) =>
    words
      .filter((word) => word.concept === concept && word.start >= from && word.end <= to)
      .reduce((least, word) => Math.min(least, gap(word)), Number.POSITIVE_INFINITY);
  if (nearest('likelihood') < REACH) return false;
  const duty = nearest('duty');
  const other = nearest('not_rate');
  if (/\b(?:by|um|om|o|de) $/u.test(before) && nearest('quota') < duty) return false;
  if (duty === Number.POSITIVE_INFINITY) {
    if (other < Number.POSITIVE_INFINITY || patterns.movesBefore.test(before)) return false;
    // "Cambodia agrees to a tariff. Initially 49 %, it …": the sentence before names the duty, or another one of the title.
    const [earlier] = sentenceBounds(text, Math.max(0, from - 2));
    const isNamedBeside = words.some(
      (word) =>
        word.concept === 'duty' &&
        word.end <= Math.max(from, titleEnd) &&
        (word.start >= earlier || start < titleEnd),
    );
    // What a title on a duty states is its rate.
    return isNamedBeside || isOnGoods(reading, end) || (topic === 'tariff' && start < titleEnd);
  }
  if (duty > (dense ? REACH_ZH : REACH)) return false;
  if (patterns.movesBefore.test(before) && duty > 12) return false;
  return duty <= other + (dense ? 0 : 4);
}

/** Numbers that a reader of the alert needs, in reading order. Only a percentage beside a duty word is a duty. */
export function readFigures(reading: Reading, topic?: Topic): FigureMention[] {
  const { lang, normalised, patterns } = reading;
  const { text, titleEnd } = normalised;
  const found: FigureMention[] = [];
  for (const { concept, start, end } of reading.words) {
    if (concept === 'zero_duty' && end <= titleEnd && !follows('zero_duty_ended', reading, start))
      found.push({ value: 0, unit: 'percent', role: 'duty', start, end });
  }
  // A rate that the title denies is none where the summary tells what was threatened.
  const denied = new Set<number>();
  for (const { rates, start, end } of findPercentages(text, lang)) {
    if (found.length >= MOST_FIGURES) break;
    const isDenied = follows('step_denies', reading, start);
    const isDuty = isDutyRate(reading, start, end, topic);
    for (const { value, ...place } of rates) {
      if (isDenied) denied.add(value);
      const role = isDuty && !denied.has(value) ? 'duty' : 'other';
      const former =
        role === 'duty' && isFormerRate(text, place.start, place.end, patterns) ? { former: true } : {};
      found.push({ value, unit: 'percent', role, ...former, start, end });
    }
  }
  for (const { value, unit, start, end } of findAmounts(text, lang, patterns)) {
    if (found.length >= MOST_FIGURES) break;
    const isQuota =
      unit === 'tonnes' &&
      reading.words.some((word) => word.concept === 'quota' && Math.abs(word.start - start) < QUOTA_REACH);
    found.push({ value, unit, role: isQuota ? 'quota' : 'amount', start, end });
  }
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
    const isBesideNew = found.some(
      (other) => isPresent(other) && other.start < titleEnd && other.value !== figure.value,
    );
    // A title's only rate is what it tells.
    if (figure.start < titleEnd && !isBesideNew) return false;
    return isUntilNow(text, figure.start, figure.end, isBesideNew, patterns);
  };
  return found
    .map((figure) => (isOld(figure) ? { ...figure, former: true as const } : figure))
    .sort((a, b) => a.start - b.start)
    .filter((figure, i, all) => !all.some((other, k) => isToldBy(other, k, figure, i)))
    .map((figure) => (isStated(figure) ? { ...figure, inTitle: true } : figure));
}
