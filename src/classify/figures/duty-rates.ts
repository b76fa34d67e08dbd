import type { Topic } from '../../domain/classification.js';
import { allOf, beginsIn, standsBetween } from '../reading/mentions.js';
import type { Reading } from '../reading/reading.js';
import { ANYWHERE, follows, goesOn } from '../text/clause.js';
import { isDense, leastGap, placesOf, sentenceBounds } from '../text/sentence.js';
import { arePartedBy, isRightBefore, liesWithin, type Span, shortlyBefore } from '../text/span.js';
import { endOfWord } from '../text/word-boundary.js';
import { isNamedBehind, isOfOther, REACH, REACH_ZH } from './around-numbers.js';

/** How far behind a rate the goods or the state may be named that it is on (UTF-16 units). */
const ON_REACH = 30;
const GOODS: readonly string[] = ['other_goods', 'role_goods', 'import', 'chip'];

/** "25% on wind towers": a rate on goods, or on a state's. */
function isOnGoods({ words, parties, materials, text }: Reading, end: number): boolean {
  const isBeside = ({ start }: { readonly start: number }) =>
    start >= end && start - end <= ON_REACH && !text.slice(end, start).includes(':');
  const goods = allOf(words, ...GOODS);
  return beginsIn(words, end, end + 2, 'role_against') && [...goods, ...parties, ...materials].some(isBeside);
}

/** A rate of counter-measures, where their sentence or the one before names them and nothing else is told in percent. */
function isOfMeasure({ patterns, text }: Reading, earlier: number, rate: Span): boolean {
  const [from, to] = sentenceBounds(text, rate.start);
  return (
    patterns.givenBefore.test(text.slice(Math.max(from, rate.start - 12), rate.start)) &&
    placesOf(patterns.rateOfMeasure, text, earlier, to).length > 0
  );
}

/** "Climb to 25%", of a duty before it in its clause: then the move is the duty's. */
const risesTo = ({ words, patterns, text }: Reading, move: Span, rate: Span): boolean =>
  arePartedBy(text, move, rate, patterns.risesTo) &&
  words.some((word) => word.concept === 'duty' && follows(text, word, move, REACH + 1));

/** Whether a quota moves by a rate: it stands before it in its clause, and no duty does behind that. */
const isOfQuota = ({ words, text }: Reading, from: number, at: number): boolean =>
  words.some(
    (quota) =>
      quota.concept === 'quota' &&
      quota.start >= from &&
      goesOn(text, quota, { start: at }, ANYWHERE) &&
      !standsBetween(words, quota.start, at, 'duty'),
  );

/** Whether a rate is what is agreed on: "agree on 80% of the chapters" is a share. */
const isSettledOn = ({ words, patterns, text }: Reading, { start, end: close }: Span): boolean =>
  !patterns.ofSomething.test(text.slice(close)) &&
  words.some(
    ({ concept, end }) =>
      concept === 'rule_settles_on' && end <= start && patterns.onlyHigh.test(text.slice(end, start)),
  );

/** What moves stands no nearer to a rate that is paid: "exporters face 20% price rises". */
const PAID_APART = 8;

/** So far before a rate a duty stands that moves by it, in UTF-16 units: "copper falls 20% as tariffs start" is of no duty. */
const MOVED_REACH = 12;
const MOVED_REACH_ZH = 4;
const isMovedBefore = (duties: readonly Span[], at: number, dense: boolean): boolean =>
  duties.some(({ end }) => end <= at && at - end <= (dense ? MOVED_REACH_ZH : MOVED_REACH));

/**
 * Whether the percentage between two places is a duty's: only one beside a duty's word is, or one that another replaces in a
 * title on trade policy (`isChanged`): "15 instead of 39 percent".
 */
export function isDutyRate(
  reading: Reading,
  rate: Span,
  topic: Topic | undefined,
  isChanged: boolean,
): boolean {
  const { start, end } = rate;
  const { words, lang, patterns, text, titleEnd } = reading;
  const before = shortlyBefore(text, start, 40);
  const after = text.slice(end, end + 40);
  const duties = allOf(words, 'duty');
  const isRightBehind = duties.some((word) => isNamedBehind(reading, end, word));
  const dense = isDense(lang);
  const isOfDuty = isRightBehind || isMovedBefore(duties, start, dense);
  // What a duty itself represents is its rate; 占关税总额的60% is a share of it.
  const isShare = patterns.shareBefore.test(before) && (dense ? !isRightBehind : !isOfDuty);
  if (patterns.shareAfter.test(after) || isShare) return false;
  // "Erhöht die Zölle um 10 %" tells a step, not a rate. (English headlines say "by" of rates too.)
  if (patterns.raisedBy.test(before)) return false;
  const [from, to] = sentenceBounds(text, start);
  if (isOfOther(reading, from, rate)) return false;
  const nearestOf = (some: readonly Span[]) =>
    leastGap(
      some.filter((word) => liesWithin(word, { start: from, end: to })),
      rate,
    );
  const nearest = (concept: string) => nearestOf(words.filter((word) => word.concept === concept));
  if (nearest('likelihood') < REACH) return false;
  const duty = nearest('duty');
  const other = nearestOf(
    words.filter((word) => word.concept === 'not_rate' && !risesTo(reading, word, rate)),
  );
  // "Goods face a flat 25%".
  if (patterns.ratePaid.test(before) && topic !== undefined && other > PAID_APART) return true;
  const isStep = patterns.movesBy.test(before);
  // "Cuts steel quotas 60%", but not "over quota 50% duty".
  const isQuotaMove = words.some(
    (word) =>
      word.concept === 'quota' &&
      endOfWord(text, word.end) === start - 1 &&
      !words.some((beyond) => beyond.concept === 'rule_beyond_quota' && isRightBefore(beyond, word)),
  );
  if (isQuotaMove && !isRightBehind) return false;
  if (isStep && (nearest('quota') < duty || isOfQuota(reading, from, start))) return false;
  if (duty === Number.POSITIVE_INFINITY) {
    if (other < Number.POSITIVE_INFINITY || patterns.movesBefore.test(before)) return false;
    if (start >= titleEnd && placesOf(patterns.percentOfOther, text, from, to).length > 0) return false;
    if (isChanged && topic !== undefined && start < titleEnd) return true;
    // "Brussels and Tokyo settle on 15%".
    if (topic === 'negotiation' && isSettledOn(reading, rate)) return true;
    // "Cambodia agrees to a tariff. Initially 49 %, it …": the sentence before names the duty, or the title. (In Chinese a
    // summary tells more, and the same words tell moves.)
    const isOnTrade = topic !== undefined && !dense;
    const [earlier] = sentenceBounds(text, Math.max(0, from - 2));
    const isNamedBeside = words.some(
      (word) =>
        word.concept === 'duty' &&
        word.end <= Math.max(from, titleEnd) &&
        (word.start >= earlier || start < titleEnd || (isOnTrade && word.end <= titleEnd)),
    );
    if (isNamedBeside || isOnGoods(reading, end)) return true;
    // What a title on a duty states is its rate.
    return topic === 'tariff' && (start < titleEnd || isOfMeasure(reading, earlier, rate));
  }
  if (duty > (dense ? REACH_ZH : REACH)) return false;
  if (patterns.movesBefore.test(before) && !isOfDuty) return false;
  return duty <= other + (dense ? 0 : 4);
}
