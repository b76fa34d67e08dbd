import { DUTIES, GOODS } from '../../reading/concepts.js';
import { leadingTo } from '../../reading/mentions.js';
import { OWNER_BEHIND } from '../../reading/party-forms.js';
import { codesTogether } from '../../reading/party-lists.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { ARTICLE, smallPattern } from '../../text/small-words.js';
import { arePartedBy, isRightBefore } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';
import { begun } from '../../text/word-patterns.js';

/** Between a verb of taxing and the goods that it taxes: "taxent à 200 % l'aluminium russe", "gravan el aluminio ruso". */
const TAXED = smallPattern(
  ({ small_at_rate }) => String.raw`^(?: (?:${begun(small_at_rate)})?[\d.,]+ ?%)? (?=\S)${ARTICLE}$`,
);

/** Between a duty and the word for what it is on: "droits de douane de 20 % sur", but not "droits américains pèsent sur". */
const AT_RATE = /^\p{L}*(?: \p{L}{1,3})?(?: [\d.,]+ ?%)? $/u;
/** Whether a title says before goods that a duty is on them. */
const liesOn = (reading: Reading, goods: WordMention): boolean => {
  const on = leadingTo(reading, goods, 'rule_on');
  return (
    on !== undefined &&
    reading.title.words.some(
      (word) => DUTIES.includes(word.concept) && arePartedBy(reading.text, word, on, AT_RATE),
    )
  );
};

/** Whose goods a title taxes, where their adjective stands behind them. */
export function taxedGoodsIn(reading: Reading): readonly string[] {
  const { lang, text } = reading;
  const { words, parties } = reading.title;
  if (!OWNER_BEHIND.includes(lang)) return [];
  const namesOf = codesTogether(reading);
  const endsAt = ({ end }: WordMention) => endOfWord(text, end);
  const isTaxed = (party: PartyMention) =>
    words.some(
      (goods) =>
        GOODS.includes(goods.concept) &&
        isRightBefore({ start: goods.start, end: endsAt(goods) }, party) &&
        (words.some(
          (verb) =>
            verb.concept === 'impose_duty' &&
            verb.end <= goods.start &&
            TAXED(reading).test(text.slice(endsAt(verb), goods.start)),
        ) ||
          liesOn(reading, goods)),
    );
  return parties.filter((party) => party.form === 'adjective' && isTaxed(party)).flatMap(namesOf);
}
