import { GOODS } from '../../reading/concepts.js';
import { beginsIn, codesOf, comesBefore, leadingTo, standsBetween } from '../../reading/mentions.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { follows, type Reach } from '../../text/clause.js';
import { isNextButArticle } from '../../text/small-words.js';
import { lastBefore } from '../../text/span.js';
import type { Sides } from './sides.js';

/** From a buyer to the verb stand its firms and an adverb, in UTF-16 units. */
const BUYER_REACH: Reach = [25, 7];
/** Between the verb and the word that tells where goods are from. */
const SOME_GOODS = /^ (?:[\p{L}\d.,%'-]+ ){1,5}$/u;
/** What is supplied, or what its supply needs: a licence, an Ausfuhrgenehmigung. */
const SUPPLIED = [...GOODS, 'licence', 'export_curb'];

/** Who supplies and who is supplied, where exports are what is controlled: "Japan gets gallium from China", "servi par la Chine". */
export type Supply = Sides & { readonly word: WordMention };

export function supplyIn(reading: Reading): Supply | undefined {
  const { text } = reading;
  const { words, parties } = reading.title;
  const isSupplier = (word: WordMention, supplier: PartyMention, buyer: string) => {
    const { start, code } = supplier;
    if (start < word.end || code === buyer) return false;
    // Of "supplied by" the word itself tells whence.
    if (word.concept === 'rule_supplied_by') return isNextButArticle(text, word, supplier);
    const from = leadingTo(reading, supplier, 'role_from');
    return (
      from !== undefined &&
      SOME_GOODS.test(text.slice(word.end, from.start)) &&
      !beginsIn(words, word.end, start, 'rule_further', 'step_mark_will') &&
      standsBetween(words, word.end, start, ...SUPPLIED)
    );
  };
  for (const word of words) {
    if (word.concept !== 'rule_supplied_by' && word.concept !== 'rule_receives') continue;
    const buyer = lastBefore(parties, word.start);
    if (!buyer || !follows(text, buyer, word, BUYER_REACH)) continue;
    const supplier = parties.find((party) => isSupplier(word, party, buyer.code));
    // A firm may be of another state than its plant: 台积电南京厂.
    const hit = buyer.form === 'company' ? [] : [buyer.code];
    if (supplier) return { acts: [supplier.code], hit, word };
  }
  return undefined;
}

/** A title begins with goods, and behind them where they are from. */
const BEGINS_WITH_GOODS = /^(?:[\p{L}\d-]+ ){1,5}$/u;

/** Whose goods a title tells the way of, where nobody is named but who gets them: "Rare earths from Myanmar flow to China again". */
export function senderIn(reading: Reading): Sides | undefined {
  const { text } = reading;
  const { words, parties } = reading.title;
  const [sender, ...others] = parties;
  const from = sender && leadingTo(reading, sender, 'role_from');
  if (!sender || !from || !BEGINS_WITH_GOODS.test(text.slice(0, from.start))) return undefined;
  const isOfGoods = comesBefore(words, sender.start, ...SUPPLIED);
  const buyers = others.filter(({ code }) => code !== sender.code);
  const isOnlySent = buyers.every((buyer) => leadingTo(reading, buyer, 'role_to') !== undefined);
  return isOfGoods && isOnlySent ? { acts: [sender.code], hit: codesOf(buyers) } : undefined;
}
