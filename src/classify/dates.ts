import type { DatedEvent } from '../domain/classification.js';
import { PERCENT } from '../domain/numbers.js';
import { byCode } from '../domain/order.js';
import { type Day, type DayMention, dayOf, isoDate, LAST_DAY } from './calendar.js';
import { endsBetween, joinsBetween, sentenceEndsBetween } from './clause.js';
import { findDays } from './day-mentions.js';
import { AFTER, AFTER_ZH, BEFORE, BEFORE_ZH, besideIn, edges, isInSentence, near, TO } from './day-roles.js';
import { firstOf, type Reading } from './reading.js';
import type { Span } from './text.js';
import { findTimeSpans } from './time-spans.js';

export type DateMention = DatedEvent & Span;

/** An event is reported within so many days; older dates are history. */
const REPORTED_WITHIN = 8;
/** Concepts of the lexicon that name what may take effect on a day. */
const MEASURES: readonly string[] = ['duty', 'tariff', 'impose_duty', 'restrict', 'export_curb'];
/**
 * Whether people meet on a day rather than something taking effect: "talks from Thursday". What stands between the
 * meeting and the day must not name a measure: "talks on duties from 1 November".
 */
function isMeeting({ words, lang, normalised: { text } }: Reading, { start, end }: Span): boolean {
  const dense = lang === 'zh';
  const [before, after] = dense ? [BEFORE_ZH, AFTER_ZH] : [BEFORE, AFTER];
  return words.some((meeting) => {
    if (meeting.concept !== 'date_meeting') return false;
    if (meeting.start >= end)
      return (
        meeting.start - end <= after &&
        !joinsBetween(text, end, meeting.start) &&
        !sentenceEndsBetween(text, end, meeting.start)
      );
    return (
      meeting.end <= start &&
      start - meeting.end <= before &&
      !sentenceEndsBetween(text, meeting.end, start) &&
      !words.some(
        ({ concept, ...word }) =>
          MEASURES.includes(concept) && word.start >= meeting.end && word.end <= start,
      )
    );
  });
}

/** The name of a day that says itself that something holds from it: "ab morgen", 明起. */
const FROM_THEN = /^(?:ab|od|from) |起$/u;
/** What joins the last day to the first: "from 1 September 2026 to 31 August 2027". */
const JOINS_LAST =
  /^\s?(?:to|until|till|through|bis(?: zum)?|au|al?|hasta(?: el)?|do|till och med|[至到–-])\s?(?:the )?$/u;
/** Whether a day is the last one of what begins on the day before it; what is put off begins on it. */
function isLast(reading: Reading, { start, day }: DayMention, before: DateMention | undefined): boolean {
  if (
    before?.kind !== 'effective' ||
    before.date >= isoDate(day) ||
    before.end > start ||
    firstOf(reading.words, 'rule_puts_off', 'deadline')
  )
    return false;
  return JOINS_LAST.test(reading.normalised.text.slice(before.end, start));
}

/** Whether something is put off, or brought forward, to a day, or from it: "moves vote from May 5 to May 19". */
const isMoved = (reading: Reading, place: Span): boolean =>
  isInSentence(reading, place, ['rule_puts_off', 'date_moved']);
const isMovedTo = (reading: Reading, { start }: Span): boolean =>
  TO.test(reading.normalised.text.slice(Math.max(0, start - 8), start)) &&
  isMoved(reading, { start, end: start });
const isMovedFrom = (reading: Reading, { start, end }: Span): boolean => {
  const { text } = reading.normalised;
  return (
    /(?:\b(?:from|vom|du|del|od|fran) (?:the )?|[从由自])$/u.test(
      text.slice(Math.max(0, start - 10), start),
    ) &&
    JOINS_LAST.test(/^\s?\p{L}+\s/u.exec(text.slice(end))?.[0] ?? '') &&
    isMoved(reading, { start, end: start })
  );
};

/** Words by which something ends, not only lasts until then. */
const ENDING = /^(?:expir|end|runs? out|laps|lauf|endet|venc|wygas|loper|prend fin|到期|届满)/u;
/** "December 1, not December 10": the day that it is not. */
const DENIED =
  /(?:\b(?:not|instead of|rather than|statt|nicht|au lieu du?|en lugar del?|zamiast|inte)\s?(?:on |from |am |den |le |el )?|而非|不是)$/u;
/** A rate right before a day holds from it: "rises to 50% on Friday". */
const AT_RATE = new RegExp(String.raw`${PERCENT}\s?(?:on|am|zum|au|le|el|pa|den|w)?\s?(?:le |den )?$`, 'u');

function kindOf(
  reading: Reading,
  place: DayMention,
  published: Day,
  before: DateMention | undefined,
): DatedEvent['kind'] | undefined {
  const dense = reading.lang === 'zh';
  const at = (concept: string) => near(reading, concept, place);
  const { starts, ends } = edges(reading, place);
  const meeting = isMeeting(reading, place);
  const effective = meeting ? Number.POSITIVE_INFINITY : starts;
  // A visit "10月24日至27日" ends no rule.
  const expiry = meeting && dense ? Number.POSITIVE_INFINITY : ends;
  const next = at('date_next');
  const beside = besideIn(reading.lang);
  const behind = at('date_behind');
  const { text } = reading.normalised;
  const isAhead = place.day > published;
  const toHere = { start: place.start, end: place.start };
  if (DENIED.test(text.slice(Math.max(0, place.start - 24), place.start))) return undefined;
  if (isAhead && near(reading, 'date_unreal', toHere) < Number.POSITIVE_INFINITY) return undefined;
  const isMet = meeting || isInSentence(reading, place, ['date_meeting']);
  if (isMovedFrom(reading, place)) return undefined;
  if (isAhead && isMovedTo(reading, place))
    return isInSentence(reading, place, ['date_meeting', 'date_next']) ? 'next' : 'effective';
  // Until that day people may answer, which ends no measure.
  const isEnding = reading.words.some(
    (word) =>
      word.concept === 'date_expiry' &&
      ENDING.test(text.slice(word.start, word.end)) &&
      near({ ...reading, words: [word] }, 'date_expiry', place) < BEFORE,
  );
  if (isAhead && starts > beside && !isEnding && isInSentence(reading, place, ['date_answer'])) return 'next';
  if (isAhead && !isMet && AT_RATE.test(text.slice(Math.max(0, place.start - 24), place.start)))
    return 'effective';
  if (place.day > published && FROM_THEN.test(text.slice(place.start, place.end))) return 'effective';
  if (place.day >= published && isLast(reading, place, before)) return 'expiry';
  if (place.day > published) {
    const least = Math.min(effective, expiry, next);
    if (least === Number.POSITIVE_INFINITY) return 'next';
    // A word right before the date ("until", "from") says more than a farther one ("talks").
    if (next === least) return 'next';
    return expiry === least ? 'expiry' : 'effective';
  }
  if (published - place.day > REPORTED_WITHIN) return undefined;
  if (effective <= beside && effective < behind && effective <= expiry) return 'effective';
  if (expiry <= beside && expiry < behind) return 'expiry';
  const isOfMeasure =
    isInSentence(reading, place, MEASURES) && !isInSentence(reading, place, ['not_rate', 'date_meeting']);
  return isOfMeasure && at('date_since') <= beside ? 'effective' : 'event';
}

/** How far from "in 30 days" the word stands that says what happens then. */
const THEN_REACH = 8;
/** Chinese names what is held back between the holding and its time: 暂停…措施90天. Up to here, within a clause. */
const HELD_FOR_REACH = 30;

/** Whether a word stands before a length of time that may have its object in between, as Chinese has it. */
function governs(concept: string, { words, normalised: { text } }: Reading, start: number): boolean {
  return words.some(
    (word) =>
      word.concept === concept &&
      word.end <= start &&
      start - word.end <= HELD_FOR_REACH &&
      !endsBetween(text, word.end, start),
  );
}

/** "Extended by a year", 延长一年: counted from the old end, which the text does not tell. */
function isFromOldEnd(reading: Reading, start: number): boolean {
  if (reading.lang === 'zh') return governs('date_by', reading, start);
  return reading.words.some(
    ({ concept, end }) => concept === 'date_by' && (end === start || end + 1 === start),
  );
}

/** What is done for a length of time. */
const HOLDS: readonly string[] = ['suspended', 'eased', 'extended', 'step_bans', 'tariff_relief'];

/** Whether a length of time is that of another act than the day: "Duty from 1 November is off, and licences are put off for a year". */
function isOfAnother({ words, normalised: { text } }: Reading, day: Span, length: Span): boolean {
  if (day.start >= length.end) return joinsBetween(text, length.end, day.start);
  const held = words.findLast(({ concept, end }) => HOLDS.includes(concept) && end <= length.start);
  return held !== undefined && held.start >= day.end && joinsBetween(text, day.end, held.start);
}

/**
 * The dates of an item, resolved against its publication: when it happened (the publication day, unless the
 * text says otherwise), when it takes effect, when it ends, what comes next. None without a publication time.
 */
export function readDates(reading: Reading, publishedAt: string | undefined): DateMention[] {
  const published = publishedAt === undefined ? undefined : dayOf(publishedAt);
  if (published === undefined) return [];
  const { words, lang } = reading;
  const { text } = reading.normalised;
  const dates: DateMention[] = [];
  const has = (kind: DatedEvent['kind']) => dates.some((date) => date.kind === kind);
  const add = (kind: DatedEvent['kind'], day: Day, { start, end }: Span, about?: true) => {
    if (day > LAST_DAY) return;
    const date = isoDate(day);
    if (!dates.some((other) => other.kind === kind && other.date === date))
      dates.push({ date, kind, ...(about && { about }), start, end });
  };
  for (const place of findDays(reading, published)) {
    const kind = kindOf(reading, place, published, dates.at(-1));
    // The first day reported is when it happened; later ones tell of other things.
    if (kind === 'event' ? !has('event') : kind) add(kind ?? 'event', place.day, place);
  }
  const event = dates.find(({ kind }) => kind === 'event');
  const eventDay = event ? (dayOf(event.date) ?? published) : published;
  if (!event) dates.unshift({ date: isoDate(published), kind: 'event', about: true, start: 0, end: 0 });
  const immediate = words.find(({ concept }) => concept === 'date_immediate');
  if (immediate) add('effective', eventDay, immediate);
  for (const { after, ...place } of findTimeSpans(text)) {
    if (isFromOldEnd(reading, place.start)) continue;
    // `For 90 days from Friday`: it runs from the day on which it begins, where one is named.
    const begins = dates.find((day) => day.kind === 'effective' && !isOfAnother(reading, day, place));
    const until = after(begins ? (dayOf(begins.date) ?? eventDay) : eventDay);
    const dense = lang === 'zh';
    const at = (concept: string) => near(reading, concept, place);
    if (at('date_within') <= 2) add('next', until, place);
    else if (at('date_in') <= 1) {
      const ends = at('date_expiry');
      const starts = at('date_effective');
      if (Math.min(ends, starts) <= THEN_REACH) add(ends < starts ? 'expiry' : 'effective', until, place);
    } else if (
      !has('expiry') &&
      (at('date_duration') <= 6 || (dense && governs('date_duration', reading, place.start)))
    )
      add('expiry', until, place, begins || event ? undefined : true);
  }
  // What is announced for a later day comes next on that day.
  const upcoming = dates
    .filter(({ kind, date }) => kind === 'effective' && date > isoDate(published))
    .sort((a, b) => byCode(a.date, b.date))[0];
  if (upcoming && !has('next')) dates.push({ ...upcoming, kind: 'next' });
  return dates;
}
