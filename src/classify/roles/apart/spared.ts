import { IN_PERCENT } from '../../../domain/numbers.js';
import { inTitle } from '../../reading/mentions.js';
import type { ListOf } from '../../reading/party-lists.js';
import type { PartyMention, Reading } from '../../reading/reading.js';
import { smallPattern } from '../../text/small-words.js';
import { begun } from '../../text/word-patterns.js';

/** Between a word and the name right after it. */
const ARTICLE = smallPattern(({ small_spared_the }) => `^ ?(?:${begun(small_spared_the)})?$`);
const LONGEST_ARTICLE = ' the '.length;

/** Whether a title tells of a new measure or rate: who spares somebody imposes it on others. */
const ofBurden = (reading: Reading): boolean =>
  inTitle(reading, 'impose_duty', 'step_raises', 'rule_new') ||
  IN_PERCENT.test(reading.text.slice(0, reading.titleEnd));

/** Whether a name, alone or in a list, follows a word that leaves it out: "spares Canada", "sauf la Chine", 不针对加拿大. */
export function sparing(
  reading: Reading,
  listOf: ListOf,
): (party: PartyMention, isTitle: boolean) => boolean {
  const { words, title, text } = reading;
  // "Exempts beef from Mexico from tariffs" is the act itself, and eases what is on Mexico; "spares Mexico from new duty" is none.
  const isOfBurden = ofBurden(reading);
  const relief = new Set(
    title.words.filter(({ concept }) => !isOfBurden && concept === 'step_exempts').map(({ start }) => start),
  );
  const endsOf = (...concepts: readonly string[]) =>
    words.filter((word) => concepts.includes(word.concept) && !relief.has(word.start)).map(({ end }) => end);
  const inTitles = new Set(endsOf('role_spares', 'rule_leaves_out'));
  // Of a summary only what says nothing else: "not" may deny anything.
  const inSummaries = new Set(endsOf('rule_leaves_out'));
  return (party, isTitle) => {
    const ends = isTitle ? inTitles : inSummaries;
    const isBehind = ({ start }: PartyMention) => {
      for (let end = start; end >= start - LONGEST_ARTICLE; end -= 1)
        if (ends.has(end) && ARTICLE(reading).test(text.slice(end, start))) return true;
      return false;
    };
    return party.form !== 'adjective' && [party, listOf(party)[0] ?? party].some(isBehind);
  };
}
