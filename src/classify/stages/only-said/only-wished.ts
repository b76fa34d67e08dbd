import { MONTHS } from '../../days/written/calendar.js';
import { wishedRelief } from '../../reading/left-out/wished-relief.js';
import { firstBeside } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import type { Certain } from '../../reading/said.js';

/** By these a measure may not bind yet that somebody wishes to be let off. */
const NOT_YET = ['rule_new', 'rule_only_meant', 'step_decides', 'step_mark_may', ...MONTHS];

/** What somebody wishes to be let off binds him: "Peru seeks exemption from US zinc tariffs". */
export function onlyWished(reading: Reading): Certain | undefined {
  const word = wishedRelief(reading);
  return word && !firstBeside(word, reading.title.words, ...NOT_YET)
    ? { stage: 'in_force', word }
    : undefined;
}
