import type { AnswerLine } from '../domain/answer.js';

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/**
 * The moment, in epoch seconds, that shows an ISO date as that same day in every zone from −12 to +11:
 * noon UTC. Midnight would be the day before in the Americas. Undefined for anything but a date.
 */
export function dayMoment(date: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T12:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : time / 1000;
}

/** Epoch seconds of an ISO time, or undefined. */
export function moment(time: string): number | undefined {
  const ms = Date.parse(time);
  return Number.isNaN(ms) ? undefined : Math.floor(ms / 1000);
}

/** The moment, in epoch seconds, at which a line of an answer stands, a day by its noon; undefined where it names none. */
export function momentOf({ at = '', atStyle }: Pick<AnswerLine, 'at' | 'atStyle'>): number | undefined {
  return (atStyle === 'date' ? dayMoment(at) : undefined) ?? moment(at);
}

/** `10 Nov 2025`: how a date reads where the platform cannot show the reader's own form. */
export function dayWords(date: string): string {
  const seconds = dayMoment(date);
  if (seconds === undefined) return date;
  return days.format(seconds * 1000);
}
