import { beginsIn, leadingTo } from '../../reading/mentions.js';
import { LAY_ON_ALL } from '../../reading/party-forms.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { goesOn } from '../../text/clause.js';
import { lastBefore, type Span } from '../../text/span.js';

// Whose a measure is of which somebody speaks.

/** Between a measure and whose it is, or the word for that, stands at most one word. */
const NEXT = /^\S* $/u;

const ONE_APART = /^\S* (?:\S+ )?$/u;

/** Between an owner and the measure, in UTF-16 units. */
const REACH = 70;

/** "Condemns India tariffs" may speak of those on India; "US tariffs", "Indian tariffs" and "India's tariffs" are their own. */
const COMPOUND = /^ (?:(?!(?:against|to|over|for|on) )\S+ )?$/u;

/** Whether a measure, or what else may be theirs, is told as the owners': right behind them, or before them with a word for whose it is. */
export function isOwned(
  reading: Reading,
  owners: Span,
  from: number,
  isTheirs: (word: WordMention) => boolean,
): boolean {
  const { lang, text } = reading;
  const { words, parties } = reading.title;
  const owner = lastBefore(parties, owners.end);
  const isBare =
    lang === 'en' &&
    owner?.form === 'country' &&
    owner.end === owners.end &&
    !LAY_ON_ALL.includes(owner.code);
  const followsOwners = (word: WordMention) =>
    // "US-Zölle" is one word.
    (word.start === owners.start && word.end > owners.end) ||
    (goesOn(text, owners, word, REACH) &&
      // Whom a threat follows is told to do something else: "urges Canada to sign or face tariffs".
      !beginsIn(words, owners.end, word.start, 'rule_or_else') &&
      !parties.some(({ start, end }) => start >= owners.end && start <= word.start && end <= word.end) &&
      !(isBare && COMPOUND.test(text.slice(owners.end, word.start))));
  const isAgainst = words.some(
    ({ concept, end }) => concept === 'role_against' && (end === owners.start || end === owners.start - 1),
  );
  // Whose it is may come behind it: "the tariffs of the EU".
  const of = leadingTo(reading, owners, 'rule_of');
  const isOwnedBehind = ({ end }: WordMention) =>
    NEXT.test(text.slice(end, owners.start)) ||
    (of !== undefined &&
      ONE_APART.test(text.slice(end, of.start)) &&
      !beginsIn(words, end, of.start, 'rule_on', 'rule_toward'));
  const precedesOwners = (word: WordMention) =>
    word.start >= from && word.end <= owners.start && !isAgainst && isOwnedBehind(word);
  const isAimed = words.some((word) => isTheirs(word) && word.start >= from && word.end <= owners.start);
  return words.some((word) => isTheirs(word) && (isAimed ? precedesOwners(word) : followsOwners(word)));
}
