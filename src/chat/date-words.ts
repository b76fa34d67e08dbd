import type { Alert } from '../domain/alert.js';
import { type DatedEvent, periodSince, type Topic } from '../domain/classification.js';
import { byCode } from '../domain/order.js';
import { truncate } from '../domain/truncate.js';
import { dayWords } from './moments.js';
import { plain } from './text.js';

/** Dates shown of one alert. */
const SHOWN = 4;
const LONGEST = 60;

const DATE_WORDS: Readonly<Record<DatedEvent['kind'], string>> = {
  event: 'Event',
  effective: 'Effective',
  expiry: 'Until',
  next: 'Next',
};

const OF_MEASURES: readonly DatedEvent['kind'][] = ['effective', 'expiry', 'next', 'event'];
/** What a date says most: the day that talks are held is no day on which they take effect. */
const TELLING: Readonly<Record<Topic, readonly DatedEvent['kind'][]>> = {
  negotiation: ['next', 'expiry', 'effective', 'event'],
  export_control: OF_MEASURES,
  tariff: OF_MEASURES,
};

export type WordedDate = { readonly label: string; readonly date: string };

/** Each day once, as what says most of it; those that say most where there are too many, earliest first. */
export function datesIn({ dates, topic, at }: Alert): readonly DatedEvent[] {
  // The day of the report stands beside its source; that of the event is often no more than that.
  const isToday = ({ kind, date, about }: DatedEvent) =>
    kind === 'event' && (about || date === at.slice(0, 10));
  const days = new Map<string, DatedEvent>();
  for (const kind of TELLING[topic]) {
    for (const dated of dates)
      if (dated.kind === kind && !isToday(dated) && !days.has(dated.date)) days.set(dated.date, dated);
  }
  return [...days.values()].slice(0, SHOWN).sort((a, b) => byCode(a.date, b.date));
}

/** The days that another alert does not show, or shows as what says less. */
export function datesUntold(alert: Alert, shown: Alert): readonly DatedEvent[] {
  const telling = (kind: DatedEvent['kind']) => TELLING[alert.topic].indexOf(kind);
  const known = datesIn(shown);
  const isTold = ({ date, kind, about }: DatedEvent) =>
    known.some(
      (other) =>
        other.date === date && telling(other.kind) <= telling(kind) && (about === true || !other.about),
    );
  return datesIn({ ...alert, dates: alert.dates.filter((dated) => !isTold(dated)) });
}

/** The time in which what an alert tells is to begin, unless another one tells the same; from the day of the report on. */
export function wordBeginning({ begins, at }: Alert, shown?: Alert): WordedDate | undefined {
  const isTold = begins?.from === shown?.begins?.from && begins?.to === shown?.begins?.to;
  if (begins === undefined || isTold) return undefined;
  const { from, to } = periodSince(begins, at.slice(0, 10));
  return { label: `${DATE_WORDS.effective} between`, date: `${dayWords(from)} and ${dayWords(to)}` };
}

export const wordDate = ({ date, kind, about }: DatedEvent): WordedDate => ({
  label: about ? `${DATE_WORDS[kind]} about` : DATE_WORDS[kind],
  date: truncate(plain(date), LONGEST),
});
