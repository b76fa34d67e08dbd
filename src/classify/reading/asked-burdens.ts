import { isOverAt } from '../text/clause.js';
import { endOfWord } from '../text/word-boundary.js';
import { NAMED_MEASURES, PREPOSITIONS, RELIEVES } from './concepts.js';
import { beginsAt, beginsIn, isAlso } from './mentions.js';
import type { Reading, WordMention } from './reading.js';
import { turnsTo } from './said.js';
import { statedIn } from './stated.js';

const BURDENS = [...NAMED_MEASURES, 'duty'];
/** What is asked for instead of a burden: "seek end to duties", "want export licences". */
const INSTEAD = [...RELIEVES, 'licence', 'step_ends', 'rule_meant_end', 'court_refund'];
/** What is laid after all: "unions demand tariffs; government imposes …". */
const LAID = ['impose_duty', 'step_raises', 'step_bans', 'step_signs', 'step_decides'];
/** Laws and offices do not ask: "proclamation calls for tariffs". */
const NO_ASKERS = ['official_act', 'decided'];
/** Between who asks and the measure stands at most what it is on: "want rare earth export ban", "réclament des droits". */
const BETWEEN = /^\p{L}* ?(?:\p{L}+ ){0,3}$/u;

/**
 * The word by which others than a state ask for a burden, which lays none: "foundries want duty on magnets", "Verband fordert
 * Zölle auf Silizium".
 */
export function askedBurden(reading: Reading): WordMention | undefined {
  const { text, title, titleEnd } = reading;
  const { words, parties } = title;
  const isBurden = (asks: WordMention, burden: WordMention) => {
    const end = endOfWord(text, burden.end);
    return (
      BURDENS.includes(burden.concept) &&
      burden.start >= asks.end &&
      BETWEEN.test(text.slice(asks.end, burden.start)) &&
      !isAlso(words, burden, 'licence') &&
      (isOverAt(text, end) || beginsAt(words, end + 1, 'role_against', ...PREPOSITIONS))
    );
  };
  return statedIn(reading).find(
    (asks) =>
      asks.concept === 'rule_asks_for' &&
      !beginsIn(words, 0, asks.start, ...BURDENS, ...NO_ASKERS) &&
      !beginsIn(words, 0, titleEnd, 'takes_effect', 'date_immediate') &&
      !turnsTo(reading, asks.end, ...LAID) &&
      parties.every(({ start, form }) => start >= asks.end || form === 'adjective') &&
      !beginsIn(words, asks.end, titleEnd, ...INSTEAD) &&
      words.some((burden) => isBurden(asks, burden)),
  );
}
