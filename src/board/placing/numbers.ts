import type { Measure } from '../../domain/measure.js';
import { documentKey } from '../terms/documents.js';

/** Whether a measure bears a number, or may bear it, as one of a list that was told of several. */
export const carries = ({ votes = {} }: Measure, part: 'document' | 'possible', name: string): boolean =>
  `${part}:${documentKey(name)}` in votes;
