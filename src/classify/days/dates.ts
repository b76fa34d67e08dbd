import type { DatedEvent } from '../../domain/classification.js';
import { byCode } from '../../domain/order.js';
import { firstOf, inTitle } from '../reading/mentions.js';
import type { Reading } from '../reading/reading.js';
import { isInvented } from '../reading/told-acts.js';
import { liesWithin, type Span } from '../text/span.js';
import { MOVED } from './around/moved.js';
import { isInSentence } from './around/words.js';
import { backgroundIn } from './background.js';
import { holdsSince, kindOf } from './kinds.js';
import { isBygone } from './lengths/bygone.js';
import { dayCountedFrom, dayOfPublication } from './lengths/counted-from.js';
import { endOfLength, isOfAnother } from './lengths/lengths.js';
import { findDays } from './named/mentions.js';
import { type Beginning, readPeriod } from './named/periods.js';
import { type DateMention, type Day, type DayMention, dayOf, isoDate, LAST_DAY } from './written/calendar.js';
import { findTimeSpans } from './written/time-spans.js';

/** A text with more lengths of time than this is a table. */
const MOST_SPANS = 30;

type Kind = DatedEvent['kind'];

/** The days that a text names with what happens on each; none of those `from` which a length of time is counted. */
function kindsOf(
  reading: Reading,
  days: readonly DayMention[],
  from: readonly (DayMention | undefined)[],
  denied: readonly Day[],
  published: Day,
): readonly { readonly place: DayMention; readonly kind: Kind | undefined }[] {
  let lastKind: Kind | undefined;
  return days.flatMap((place, i) => {
    if (from.includes(place)) return [];
    const isDenied = place.day > published && denied.includes(place.day);
    const beside = { last: days[i - 1], lastKind, next: days[i + 1] };
    lastKind = isDenied ? undefined : kindOf(reading, place, published, beside);
    return [{ place, kind: lastKind }];
  });
}

/** What is announced for a later day comes next on that day, unless something comes before. */
function comingNext(dates: readonly DateMention[], published: Day): DateMention | undefined {
  const upcoming = dates
    .filter(({ kind, date }) => kind === 'effective' && date > isoDate(published))
    .sort((a, b) => byCode(a.date, b.date))[0];
  const isNearest = dates.every(({ kind, date }) => kind !== 'next' || date > (upcoming?.date ?? ''));
  if (upcoming === undefined || !isNearest) return undefined;
  const { date, start, end } = upcoming;
  return { date, kind: 'next', start, end };
}

/** The dates of an item without those on which something was to begin, as it will not. */
export const withoutBeginnings = (dates: readonly DateMention[]): readonly DateMention[] => {
  const beginnings = dates.filter(({ kind }) => kind === 'effective');
  return dates.filter(
    (date) =>
      !beginnings.includes(date) &&
      (date.kind !== 'next' || beginnings.every((beginning) => beginning.date !== date.date)),
  );
};

/**
 * The dates of an item, resolved against its publication: when it happened (the publication day, unless the
 * text says otherwise), when it takes effect, when it ends, what comes next. None without a publication time.
 */
export function readDates(reading: Reading, publishedAt: string | undefined): DateMention[] {
  const published = publishedAt === undefined ? undefined : dayOf(publishedAt);
  if (published === undefined) return [];
  const { words, text } = reading;
  const dates: DateMention[] = [];
  const has = (kind: Kind) => dates.some((date) => date.kind === kind);
  const add = (kind: Kind, day: Day, { start, end }: Span, about?: true) => {
    if (day > LAST_DAY) return;
    const date = isoDate(day);
    const mayMove = kind === 'effective' || (kind === 'next' && end <= reading.titleEnd);
    const moved = mayMove && isInSentence(reading, { start, end: start }, MOVED);
    if (!dates.some((other) => other.kind === kind && other.date === date))
      dates.push({ date, kind, ...(moved && { moved }), ...(about && { about }), start, end });
  };
  // What a title denies, others told of, wherever it stands.
  const denies = inTitle(reading, 'step_denies') || isInvented(reading);
  const isDenied = ({ end }: Span) => denies && end <= reading.titleEnd;
  const days = findDays(reading, published);
  const lengths = findTimeSpans(text)
    .slice(0, MOST_SPANS)
    .filter((length) => !isDenied(length));
  const bases = lengths.map((length) => dayCountedFrom(reading, length, days));
  const publications = lengths.map((length) => dayOfPublication(reading, length, days));
  const isOfBefore = (length: Span) =>
    isBygone(reading, length, days, published) ||
    backgroundIn(reading, publishedAt).some((sentence) => liesWithin(length, sentence));
  const denied = days.filter(isDenied).map(({ day }) => day);
  for (const { place, kind } of kindsOf(reading, days, [...bases, ...publications], denied, published)) {
    // The first day reported is when it happened; later ones tell of other things.
    if (kind && !(kind === 'event' && has('event'))) add(kind, place.day, place);
  }
  const event = dates.find(({ kind }) => kind === 'event');
  const eventDay = event ? (dayOf(event.date) ?? published) : published;
  if (!event) dates.unshift({ date: isoDate(published), kind: 'event', about: true, start: 0, end: 0 });
  const immediate = firstOf(words, 'date_immediate');
  if (immediate) add('effective', eventDay, immediate);
  for (const [i, length] of lengths.entries()) {
    const base = bases[i];
    if (base) {
      add('next', length.after(base.day), length);
      continue;
    }
    // `For 90 days from Friday`: it runs from the day on which it begins, where one is named.
    const begins = dates.find((day) => day.kind === 'effective' && !isOfAnother(reading, day, length));
    const from = publications[i]?.day ?? (begins ? dayOf(begins.date) : undefined) ?? eventDay;
    const until = length.after(from);
    const told = endOfLength(reading, length, until - eventDay);
    if (told?.lasts && isOfBefore(length)) continue;
    // Where the day is named, the length of time is only about.
    if (!told || (told.yields && has(told.kind)) || (told.renewed && has('next'))) continue;
    const isAbout = told.renewed || (told.lasts && !event);
    add(told.kind, until, length, isAbout && !begins ? true : undefined);
  }
  // Since when a measure holds is told where nothing newer is dated.
  if (!has('effective') && !has('next')) {
    const since = days.find((place) => place.day <= published && holdsSince(reading, place));
    if (since) add('effective', since.day, since);
  }
  const next = comingNext(dates, published);
  return next ? [...dates, next] : dates;
}

/** The time to come in which what an item tells is to begin, where it names no day to come for that. */
export function periodOfBeginning(
  reading: Reading,
  dates: readonly DateMention[],
  publishedAt: string | undefined,
): Beginning | undefined {
  const published = publishedAt === undefined ? undefined : dayOf(publishedAt);
  const isDated = dates.some(({ kind }) => kind === 'effective' || kind === 'next');
  return published === undefined || isDated ? undefined : readPeriod(reading, published);
}
