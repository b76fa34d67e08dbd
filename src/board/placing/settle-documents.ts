import type { Measure } from '../../domain/measure.js';
import { ranked } from '../measure/votes.js';

/** The number that is left over for one measure and for no other, where its list holds one such. */
function onlyOneLeft(left: readonly string[], others: readonly (readonly string[])[]): string | undefined {
  const [number, ...more] = left;
  const isSure = number !== undefined && more.length === 0;
  return isSure && !others.some((other) => other !== left && other.includes(number)) ? number : undefined;
}

/**
 * A list of numbers that was told of several measures: what others hold for certain is not this one's, and
 * one number that is left over is.
 */
export function settleDocuments(measures: readonly Measure[]): Measure[] {
  const isNumbered = ({ votes }: Measure): boolean => ranked(votes, 'document').length > 0;
  const held = new Set(measures.flatMap(({ votes }) => ranked(votes, 'document').map(([key]) => key)));
  const leftOver = measures.map((measure) =>
    isNumbered(measure)
      ? []
      : ranked(measure.votes, 'possible').flatMap(([key]) => (held.has(key) ? [] : [key])),
  );
  return measures.map((measure, index) => {
    if (isNumbered(measure) || ranked(measure.votes, 'possible').length === 0) return measure;
    const sure = onlyOneLeft(leftOver[index] ?? [], leftOver);
    const documents = sure === undefined ? [] : [sure];
    return documents.join() === measure.documents.join() ? measure : { ...measure, documents };
  });
}
