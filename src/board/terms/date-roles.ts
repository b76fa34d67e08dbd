import { isDeniedDay } from '../../classify/days/around/denied.js';
import type { DayRole } from '../../classify/days/written/calendar.js';
import type { BoardKnowledge } from './knowledge.js';
import { wordBefore } from './places.js';

/** `held`: the day since which something is paused; `denied`: said not to be the day, `December 1, not December 10`; `ended`: the day that
 * has been on which something ended; `opens`: that on which an inquiry does; `spares`: until it goods that were under way are spared. */
export type DateRole = DayRole | 'since' | 'held' | 'denied' | 'ended' | 'opens' | 'spares';
export type DateWords = BoardKnowledge['dateWords'];

/** A time of day before a day, and whose: "until 12:01 a.m. eastern standard time on November 10". */
const TIME_OF_DAY =
  /(?:at )?(?:midnight|\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|uhr|hours))(?:,? (?:e[sd]?t|eastern|(?:\p{L}+ ){0,2}time))?,?(?: on| am)? $/u;
/** Between the day of the week and its date: `takes effect on Monday, 21 April`. */
const OF_WEEK = /^,? (?:den |dem |the |le |el )?$/u;

/** How far off the day is, before its date: `takes effect in ten days, on 20 June`. */
const DISTANCE =
  /(?:in|within|binnen|dans|en|dentro de|za|om) [\p{L}\d]+ (?:days?|weeks?|months?|tagen?|wochen|monaten?|jours?|semaines?|mois|dias|semanas|meses|dni|tygodni\p{L}*|dagar|veckor|manader),? (on |am |le |el |den )?$/u;

/** Behind the day on which an inquiry begins. */
const OPENS_INQUIRY = /^\s*起?(?:正式)?(?:立案|[對对]?.{0,6}(?:立案|展开调查|展開調查|进行调查)|调查|調查)/u;

/** Around the first day of a range: 自2026年1月1日至2028年12月31日. */
const isFirstOfRange = (before: string, after: string): boolean =>
  /[自从由從]\s?$/u.test(before) && /^\s?[至到]/u.test(after);

/** Role by the words just before or just after a date, and whether they tell of it as bygone. */
export function roleOf(
  text: string,
  start: number,
  end: number,
  words: DateWords,
): { readonly role: DateRole; readonly isOver: boolean; readonly endedAt?: number } {
  const timed = text.slice(Math.max(0, start - 64), start).replace(TIME_OF_DAY, 'on ');
  const weekday = wordBefore(timed, words.weekday(timed), timed.length, OF_WEEK);
  const before = timed.slice(0, weekday?.start).replace(DISTANCE, '$1');
  const near = before.slice(-24);
  const after = text.slice(end, end + 16);
  const isOver = words.over(near).length > 0 || words.over(after).length > 0;
  const endsWith = (role: 'effective' | 'until' | 'since'): boolean =>
    words[role](near).some((found) => near.length - found.end <= 5);
  const startsWith = (role: 'effectiveAfter' | 'untilAfter'): boolean =>
    words[role](after.slice(0, 6)).some((found) => found.start <= 1);
  if (isDeniedDay(text, start)) return { role: 'denied', isOver };
  if (words.underWay(text).length > 0) return { role: 'spares', isOver };
  if (wordBefore(before, words.held(before), before.length)) return { role: 'held', isOver: true };
  if (words.backdated(near).length > 0) return { role: 'since', isOver: true };
  const ended = words.ended(near).find((found) => near.length - found.end <= 5);
  if (ended) return { role: 'ended', isOver: true, endedAt: start - near.length + ended.start };
  if (startsWith('untilAfter')) return { role: 'until', isOver };
  // `自9月13日起立案调查`: an inquiry begins then, and no duty.
  if (OPENS_INQUIRY.test(after)) return { role: 'opens', isOver };
  if (startsWith('effectiveAfter') || isFirstOfRange(near, after)) return { role: 'effective', isOver };
  if (isGivenTime(before, words)) return { role: 'plain', isOver };
  const role = (['until', 'effective', 'since'] as const).find(endsWith);
  return { role: role ?? 'plain', isOver };
}

/** Between what is awaited and the day. */
const GAP = /^\s[^:;]{0,36}$/u;

/** Whether the words before a day only give somebody time until then: `comments are due by 7 May`. Folded, lower case. */
function isGivenTime(before: string, words: DateWords): boolean {
  const by = wordBefore(before, words.by(before), before.length);
  return by !== undefined && wordBefore(before, words.awaited(before), by.start, GAP) !== undefined;
}
