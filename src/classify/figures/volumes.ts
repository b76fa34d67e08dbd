import type { Reading } from '../reading/reading.js';
import { follows, type Reach, turnsBetween } from '../text/clause.js';
import { gapBetween, placesOf, sentenceBounds } from '../text/sentence.js';
import { type Span, shortlyBefore } from '../text/span.js';

/** How far from an amount of goods, to either side, a quota is named. */
const QUOTA_REACH = 200;
/** And how far what is told of the trade: output, reserves. */
const TRADE_REACH = 40;

const nearest = (places: readonly Span[], volume: Span): number =>
  places.reduce((least, place) => Math.min(least, gapBetween(place, volume)), Number.POSITIVE_INFINITY);

/**
 * Whether a measure sets an amount of goods: a quota is named near, and nothing nearer that is no measure's. Volumes that
 * no measure sets are other figures.
 */
export function isQuota({ words, patterns, text }: Reading, volume: Span): boolean {
  const [from, to] = sentenceBounds(text, volume.start);
  const around = [Math.max(0, volume.start - QUOTA_REACH), volume.end + QUOTA_REACH] as const;
  const quotas = [
    ...words.filter(({ concept, start }) => concept === 'quota' && start >= around[0] && start < around[1]),
    ...placesOf(patterns.quota, text, ...around),
  ];
  if (quotas.length === 0) return false;
  // "Quota for rare earth production": what it is a quota of.
  const isOfQuota = (place: Span) =>
    quotas.some(({ end }) => end <= place.start && patterns.quotaOf.test(text.slice(end, place.start)));
  const trade = placesOf(patterns.volumeOf, text, from, to).filter((place) => {
    const [end, start] = place.end <= volume.start ? [place.end, volume.start] : [volume.end, place.start];
    return gapBetween(place, volume) <= TRADE_REACH && !turnsBetween(text, end, start) && !isOfQuota(place);
  });
  return nearest(quotas, volume) <= nearest(trade, volume);
}

/** What cuts a quota, or raises it. */
const MOVES = ['step_cuts', 'step_raises', 'rule_ends_favour'];
/** So far before an amount stands the word for to, in UTF-16 units; and the verb. */
const TO_REACH = 12;
const MOVED_REACH: Reach = [80, 24];

/** Whether a title says of a quota that it is cut, or raised, to an amount: "cuts cobalt quota to 80,000 tonnes". */
export const isMoved = ({ text, titleEnd, patterns, title: { words } }: Reading, volume: Span): boolean =>
  volume.end <= titleEnd &&
  patterns.toBefore.test(shortlyBefore(text, volume.start, TO_REACH)) &&
  words.some(
    (word) => MOVES.includes(word.concept) && follows(text, { end: word.start }, volume, MOVED_REACH),
  );
