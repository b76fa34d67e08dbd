import type { DatedEvent } from '../../../domain/classification.js';
import { allOf, inTitle } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { joinsBetween } from '../../text/clause.js';
import { arePartedBy, lastBefore, type Span } from '../../text/span.js';
import { isOfTalksAlone, TAKING_EFFECT } from '../around/meetings.js';
import { isInSentence, near, onlyBefore } from '../around/words.js';
import { isFromPublication } from './counted-from.js';
import { isBehind, isCounted, isOfMove, isOfNoMeasure } from './other-lengths.js';
import {
  governs,
  isEndingPause,
  isFromOldEnd,
  isNewPause,
  isOneMore,
  isRenewed,
  PAUSES,
} from './prolonged.js';
import { HOLDS, isTimeToAct } from './time-to-act.js';

// What a length of time means, such as "for 90 days" or "within a month".

/** Of what holds by now its length tells no day: "in force since February, expires after". */
const COUNTED_BEFORE = ['date_since', 'date_held_since'];
/** Between such a word and its length: "up to". */
const BESIDE = 7;

/**
 * Whether a text says of a measure how long it is to hold: "a surcharge, to last 150 days", "the duty expires after 150 days". In a
 * title that expires which does so now.
 */
function isToLast(reading: Reading, length: Span): boolean {
  const isSaid = (concept: string) => near(reading, concept, length) <= BESIDE;
  const isInTitle = length.start < reading.titleEnd;
  const before = onlyBefore(reading, length);
  return (
    (isSaid('rule_to_last') || (!isInTitle && isSaid('rule_expires_after'))) &&
    isInSentence(before, length, TAKING_EFFECT) &&
    !isInSentence(before, length, [...PAUSES, ...COUNTED_BEFORE]) &&
    !isInSentence(reading, length, ['rule_lasts_instead_of_it'])
  );
}

/** How far from "in 30 days" the word stands that says what happens then. */
const THEN_REACH = 8;
/** 在一年内继续暂停, 起一年内，继续暂停: no more than that behind the time. */
const HELD_WITHIN = /^[^,。;]{0,2},?[^,。;]{0,5}$/u;

/** Chinese also says in what time something stays suspended: 在一年内继续暂停. */
const isHeldWithin = ({ lang, words, text }: Reading, length: Span): boolean =>
  lang === 'zh' &&
  words.some((word) => word.concept === 'suspended' && arePartedBy(text, length, word, HELD_WITHIN));

/** Whether a length of time is that of another act than the day: "Duty from 1 November is off, and licences are put off for a year". */
export function isOfAnother({ words, text }: Reading, day: Span, length: Span): boolean {
  if (day.start >= length.end) return joinsBetween(text, length.end, day.start);
  const held = lastBefore(allOf(words, ...HOLDS), length.start);
  return held !== undefined && held.start >= day.end && joinsBetween(text, day.end, held.start);
}

/** What is to happen is named by its distance up to here, in days. */
const COMES_WITHIN = 100;
/** What is to happen in a length of time: "will impose duties in 30 days", "to resume talks in two weeks". */
function comesThen(reading: Reading, length: Span): DatedEvent['kind'] | undefined {
  const before = onlyBefore(reading, length);
  const isSaid = (...concepts: string[]) => isInSentence(before, length, concepts);
  if (!isSaid('date_ahead')) return undefined;
  // "To vote in two weeks on duties that were imposed": what is decided then comes before what it is about.
  if (isSaid('date_meeting', 'date_next', 'rule_decision', 'announce')) return 'next';
  return isSaid('impose_duty', 'step_raises', 'step_bans') ? 'effective' : undefined;
}

/**
 * What lies at the end of a length of time; it `yields` to a day that the text names for the same, and may be how long something
 * `lasts`, or how much longer it does, `renewed` from an end that the text does not tell.
 */
type EndOfLength = {
  readonly kind: DatedEvent['kind'];
  readonly yields: boolean;
  readonly lasts: boolean;
  readonly renewed: boolean;
};
const end = (
  kind: DatedEvent['kind'],
  traits: { yields?: true; lasts?: true; renewed?: true } = {},
): EndOfLength => ({
  kind,
  yields: false,
  lasts: false,
  renewed: false,
  ...traits,
});

/** What happens so many `days` after the event, by the words around a length of time; absent where nothing does. */
export function endOfLength(reading: Reading, length: Span, days: number): EndOfLength | undefined {
  const { lang } = reading;
  if (isBehind(reading, length) || isOfMove(reading, length) || isEndingPause(reading, length))
    return undefined;
  const at = (concept: string) => near(reading, concept, length);
  if (isFromOldEnd(reading, length.start))
    return isRenewed(reading, length) ? end('expiry', { yields: true, renewed: true }) : undefined;
  if (isOfNoMeasure(reading, length)) return undefined;
  if (at('date_within') <= 2) return end(isHeldWithin(reading, length) ? 'expiry' : 'next');
  if (isTimeToAct(reading, length, days)) return end('next');
  const isIn = at('date_in') <= 1;
  if (isIn && isCounted(reading, length)) return undefined;
  if (isIn || isFromPublication(reading, length)) {
    const [ends, starts] = [at('date_expiry'), at('date_effective')];
    const then = comesThen(reading, length);
    if (Math.min(ends, starts) > THEN_REACH)
      return then && days <= COMES_WITHIN ? end(then, { yields: true }) : undefined;
    return end(ends < starts ? 'expiry' : 'effective', { yields: true });
  }
  const isLasting =
    at('date_duration') <= 6 ||
    isNewPause(reading, length) ||
    isToLast(reading, length) ||
    (isOneMore(reading, length) && isRenewed(reading, length)) ||
    (lang === 'zh' && governs('date_duration', reading, length.start));
  // "Extends truce", and the summary: "to continue talks for 90 days".
  const isOfMeeting = isOfTalksAlone(reading, length) && !inTitle(reading, ...PAUSES);
  return isLasting && !isOfMeeting ? end('expiry', { yields: true, lasts: true }) : undefined;
}
