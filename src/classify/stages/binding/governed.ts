import { BURDENS, TALKS_AND_DEALS } from '../../reading/concepts.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { governing, isOtherwise } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';

/** What is put back, or halted, when one of these is named with the measure is no burden: a relief, licences, talks, a deal. */
const OTHERS = ['tariff_relief', 'eased', 'licence', ...TALKS_AND_DEALS];

/** The word of the first concept that governs a measure in the title, where it is told as done; `apart` says that the measure is not meant. */
export function governedMeasure(
  reading: Reading,
  concepts: readonly string[],
  apart: readonly string[],
): WordMention | undefined {
  const [word] = concepts.flatMap((concept) => governing(reading, concept, OTHERS, apart, BURDENS) ?? []);
  return word && statedIn(reading).includes(word) && !isOtherwise(reading, word) ? word : undefined;
}
