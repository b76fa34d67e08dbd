import type { DatedEvent } from '../domain/classification.js';
import { byCode } from '../domain/order.js';
import { type DateMention, type Day, type DayMention, dayOf, isoDate, LAST_DAY } from './calendar.js';
import { endsBetween, joinsBetween } from './clause.js';
import { kindOf } from './day-kinds.js';
import { findDays } from './day-mentions.js';
import { isInSentence, near } from './day-roles.js';
import type { Reading } from './reading.js';
import type { Span } from './text.js';
import { findTimeSpans } from './time-spans.js';

/** How far from "in 30 days" the word stands that says what happens then. */
const THEN_REACH = 8;
/** Chinese names what is held back between the holding and its time: 暂停…措施90天. Up to here, within a clause. */
const HELD_FOR_REACH = 30;
/** 在一年内继续暂停: up to here behind the time. */
const HELD_WITHIN_REACH = 6;

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

/** Chinese also says in what time something stays suspended: 在一年内继续暂停. */
const isHeldWithin = ({ lang, words, normalised: { text } }: Reading, { end }: Span): boolean =>
  lang === 'zh' &&
  words.some(
    ({ concept, start }) =>
      concept === 'suspended' &&
      start >= end &&
      start - end <= HELD_WITHIN_REACH &&
      !endsBetween(text, end, start),
  );

/** A text with more lengths of time than this is a table. */
const MOST_SPANS = 30;

/** What is done for a length of time. */
const HOLDS: readonly string[] = ['suspended', 'eased', 'extended', 'step_bans', 'tariff_relief'];

/** Whether a length of time is that of another act than the day: "Duty from 1 November is off, and licences are put off for a year". */
function isOfAnother({ words, normalised: { text } }: Reading, day: Span, length: Span): boolean {
  if (day.start >= length.end) return joinsBetween(text, length.end, day.start);
  const held = words.findLast(({ concept, end }) => HOLDS.includes(concept) && end <= length.start);
  return held !== undefined && held.start >= day.end && joinsBetween(text, day.end, held.start);
}

/** "The third round in two months" and "the lowest in ten years" tell how often and how far back, and not when. */
const COUNTED =
  /\b(?:first|second|third|fourth|fifth|sixth|\d+th|last|only|once|twice|times?|most|least|\p{L}+est|breakthrough|erste\p{L}?|zweite\p{L}?|dritte\p{L}?|vierte\p{L}?|\p{L}+ste[nrs]?|mal|premiere?|deuxieme|troisieme|quatrieme|plus|fois|primera?|segunda|tercera|cuarta|mas|vez|veces|pierwsz\p{L}+|drug\p{L}+|trzeci\p{L}*|naj\p{L}+|raz|forsta|andra|tredje|\p{L}+sta|gangen)\b[^.;]*$/u;
const isCounted = ({ normalised: { text } }: Reading, { start }: Span): boolean =>
  COUNTED.test(text.slice(Math.max(0, start - 60), start));

/** "30 days after publication". */
const FROM_PUBLICATION =
  /^ (?:(?:after|following|from) (?:its |the )?publi|nach (?:der )?veroffent|apres (?:sa |la )?publi|despues de (?:su |la )?publi|po (?:publik|oglosz)|efter (?:publi|offentlig))/u;
const isFromPublication = (text: string, end: number): boolean =>
  FROM_PUBLICATION.test(text.slice(end, end + 32));

/** Between a length of time and the day that it is counted from: "30 days from today". */
const COUNTED_FROM =
  /^ (?:from|of|after|following|ab|nach|von|vom|a compter d[eu']|a partir d[eu]|desde|a partir del?|od|fran|efter)(?: el| dem| le)? ?$/u;
/** The day from which people have so long to answer or to act; what lasts so long begins on it. */
const dayCountedFrom = (
  reading: Reading,
  length: Span,
  days: readonly DayMention[],
): DayMention | undefined =>
  isInSentence(reading, length, ['date_answer', 'date_within'])
    ? days.find(({ start }) => COUNTED_FROM.test(reading.normalised.text.slice(length.end, start)))
    : undefined;

/** The day by which it is follows: 20天内，即10月29日前. */
const isNamedBehind = (text: string, end: number): boolean => /^,?即/u.test(text.slice(end, end + 2));

/** A meeting is named by its distance up to here, in days. */
const MEETING_WITHIN = 100;
/** Whether people are to meet in a length of time: "to resume talks in two weeks". */
const isMetThen = (reading: Reading, { start }: Span): boolean =>
  isInSentence(reading, { start, end: start }, ['date_meeting', 'rule_decision']) &&
  isInSentence(reading, { start, end: start }, ['date_ahead']);

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
  const days = findDays(reading, published);
  const lengths = findTimeSpans(text).slice(0, MOST_SPANS);
  const bases = lengths.map((length) => dayCountedFrom(reading, length, days));
  let lastKind: DatedEvent['kind'] | undefined;
  for (const [i, place] of days.entries()) {
    if (bases.includes(place)) continue;
    const kind = kindOf(reading, place, published, { last: days[i - 1], lastKind, next: days[i + 1] });
    lastKind = kind;
    // The first day reported is when it happened; later ones tell of other things.
    if (kind === 'event' ? !has('event') : kind) add(kind ?? 'event', place.day, place);
  }
  const event = dates.find(({ kind }) => kind === 'event');
  const eventDay = event ? (dayOf(event.date) ?? published) : published;
  if (!event) dates.unshift({ date: isoDate(published), kind: 'event', about: true, start: 0, end: 0 });
  const immediate = words.find(({ concept }) => concept === 'date_immediate');
  if (immediate) add('effective', eventDay, immediate);
  for (const [i, { after, ...place }] of lengths.entries()) {
    if (isFromOldEnd(reading, place.start)) continue;
    const base = bases[i];
    if (base) {
      add('next', after(base.day), place);
      continue;
    }
    // `For 90 days from Friday`: it runs from the day on which it begins, where one is named.
    const begins = dates.find((day) => day.kind === 'effective' && !isOfAnother(reading, day, place));
    const until = after(begins ? (dayOf(begins.date) ?? eventDay) : eventDay);
    const dense = lang === 'zh';
    const at = (concept: string) => near(reading, concept, place);
    if (at('date_within') <= 2) {
      if (!isNamedBehind(text, place.end))
        add(isHeldWithin(reading, place) ? 'expiry' : 'next', until, place);
    } else if ((at('date_in') <= 1 && !isCounted(reading, place)) || isFromPublication(text, place.end)) {
      const ends = at('date_expiry');
      const starts = at('date_effective');
      const then = ends < starts ? 'expiry' : 'effective';
      if (Math.min(ends, starts) > THEN_REACH) {
        if (until - eventDay <= MEETING_WITHIN && isMetThen(reading, place)) add('next', until, place);
        // Where the day is named, the length of time is only about.
      } else if (!has(then)) add(then, until, place);
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
