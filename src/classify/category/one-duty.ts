import { readScope } from '../reading/goods/scope.js';
import { isOnImports, tellsLoneDuty } from '../reading/lone-duty.js';
import type { Reading } from '../reading/reading.js';
import type { TopicReading } from './category.js';

/** What a lone duty may be taken for: it lies on exports or on imports, and not on both. */
const EITHER = ['export_control', 'tariff'];

/** The topic as found, unless the title tells of one duty alone: that is of one topic, and by some of its names a tariff. */
export function asOneDuty(found: TopicReading, reading: Reading): TopicReading {
  const { category, scores } = found;
  if (!EITHER.includes(category) || !tellsLoneDuty(reading)) return found;
  const { export_control, tariff } = scores;
  const both = export_control + tariff;
  if (isOnImports(reading)) {
    const scope = readScope(reading, 'tariff');
    return { ...found, category: 'tariff', scope, scores: { ...scores, export_control: 0, tariff: both } };
  }
  // A duty that is rather one on exports is none on imports besides.
  return category === 'export_control'
    ? { ...found, scores: { ...scores, export_control: both, tariff: 0 } }
    : found;
}
