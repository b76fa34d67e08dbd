import type { AnswerLine } from '../../domain/answer.js';
import type { Stage } from '../../domain/classification.js';
import { dayAt, daysBetween } from '../../domain/durations.js';
import type { Measure } from '../../domain/measure.js';
import { byCode } from '../../domain/order.js';
import { keyWords } from '../../domain/vocabulary.js';
import { isEnded, isYetToBegin } from '../terms/stage-meaning.js';
import { reliefAhead } from './moves.js';

/** What is to happen on the day from which a measure is to be in force; of others it enters into force. */
const STARTS: Readonly<Partial<Record<Stage, string>>> = {
  threatened: 'threatened start',
  proposed: 'planned start',
};

/** A day to come, and what is to happen on it. */
export type ComingDate = { readonly date: string; readonly what: string; readonly measure: Measure };

/** The days to come at `now` (epoch ms) on which a measure is to be taken back, and in what way. Pure. */
export function comingRelief(measure: Measure, now: number): (readonly [date: string, what: string])[] {
  return reliefAhead(measure, dayAt(now)).map(({ date, stage }) => [date, `to be ${keyWords(stage)}`]);
}

/** Days from today to `days` from now, the nearest first. Measures must be aged (`currentBoard`). Pure. */
export function comingDates(measures: readonly Measure[], now: number, days: number): ComingDate[] {
  const today = dayAt(now);
  const coming = measures.flatMap((measure): ComingDate[] => {
    if (isEnded(measure.stage)) return [];
    const { effective, until, untilAbout, next, kind, stage } = measure;
    const ends = stage === 'suspended' ? 'suspension ends' : 'expires';
    // What began today is shown as begun.
    const begins = stage !== 'suspended' && (isYetToBegin(stage) || (effective ?? '') > today);
    const rows: (readonly [string | undefined, string])[] =
      kind === 'negotiation'
        ? [
            [next, 'next meeting'],
            [until, untilAbout ? 'truce ends about then' : 'truce ends'],
          ]
        : [
            [begins ? effective : undefined, STARTS[stage] ?? 'enters into force'],
            ...comingRelief(measure, now),
            [until, untilAbout ? `${ends} about then` : ends],
            [next, 'next step'],
          ];
    const seen = new Set<string>();
    return rows.flatMap(([date, what]) => {
      if (date === undefined || seen.has(date)) return [];
      seen.add(date);
      const away = daysBetween(today, date);
      return away >= 0 && away <= days ? [{ date, what, measure }] : [];
    });
  });
  return coming.sort((a, b) => byCode(a.date, b.date) || a.measure.name.localeCompare(b.measure.name));
}

/** A day to come as a line of an answer. */
export const comingLine = ({ date, what, measure }: ComingDate): AnswerLine => ({
  text: `${measure.name}: ${what}`,
  at: date,
  atStyle: 'date',
});
