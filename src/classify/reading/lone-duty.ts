import { overlap } from '../text/span.js';
import { areAll, inText, inTitle } from './mentions.js';
import type { Reading } from './reading.js';

/** What such a duty is on. */
const GOODS = ['critical_mineral', 'export', 'other_goods', 'rare_earth'];
/** By what a text tells a measure that is no duty on imports, or not only that. */
const ELSE = ['entity_list', 'export_curb', 'licence', 'quota', 'restrict', 'retaliate', 'rule_ban'];

/** Whether a text tells of one state at most, and of no other measure than one duty on goods, which lies on exports or on imports: "India mulls duty on iron ore". */
export function tellsLoneDuty({ words, title }: Reading): boolean {
  const duties = title.words.filter(({ concept }) => concept === 'tariff' || concept === 'duty');
  const [first] = duties;
  return (
    first !== undefined &&
    areAll(title.parties, title.parties[0]?.code ?? '') &&
    duties.every((duty) => overlap(duty, first)) &&
    title.words.some(({ concept }) => GOODS.includes(concept)) &&
    !words.some(({ concept }) => ELSE.includes(concept))
  );
}

/**
 * Whether the title calls such a duty by a name of those on imports, and nothing is told of exports: "drops plan to end duties on
 * gallium". Of raw materials alone it needs to be told: their names speak for controls on exports.
 */
export const isOnImports = (reading: Reading): boolean =>
  inTitle(reading, 'critical_mineral', 'rare_earth') &&
  inTitle(reading, 'rule_import_duty') &&
  !inText(reading, 'export', 'rule_export_duty');
