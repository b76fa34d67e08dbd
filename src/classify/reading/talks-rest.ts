import { isOverAt } from '../text/clause.js';
import { isDense } from '../text/sentence.js';
import { BURDENS } from './concepts.js';
import { beginsIn, comesBehind } from './mentions.js';
import type { Reading, WordMention } from './reading.js';
import { onlyListsGoods } from './said.js';

/** Before talks that rest stands whose they are, and between them and the word for it what they are about. */
const WHOSE = /^(?:\S+ ){0,3}$/u;
const ABOUT = /^\S+ \S+ (?:\S+ ){1,4}(?:on )?\S+$/u;
const MOST_BEFORE_DENSE = 8;
/** What lays or lightens a measure, beside talks that rest: that is what the title is about. */
const ACTS = [...BURDENS, 'export_curb', 'impose_duty', 'rule_lays', 'rule_restarts'];

/**
 * The words with which a title tells that talks rest, in one clause that says no more: "talks on gallium and germanium exports
 * suspended", but not "talks on truce end with tariffs suspended".
 */
export function talksRest(reading: Reading): WordMention | undefined {
  const { lang, text } = reading;
  const { words } = reading.title;
  return words.find((word) => {
    const { concept, start, end } = word;
    if (concept !== 'named_talks_rest' || !isOverAt(text, end)) return false;
    if (comesBehind(words, end, ...ACTS) || beginsIn(words, 0, start, ...ACTS)) return false;
    if (isDense(lang)) return start <= MOST_BEFORE_DENSE;
    const told = text.slice(start, end);
    return (
      WHOSE.test(text.slice(0, start)) &&
      ABOUT.test(told) &&
      !told.includes(':') &&
      !beginsIn(words, start + 1, end, 'extended', 'rule_keeps') &&
      onlyListsGoods(reading, start + 1, end - 1)
    );
  });
}
