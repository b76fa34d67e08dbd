import { codesOf, leadingTo } from '../../reading/mentions.js';
import { STATES } from '../../reading/party-forms.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { isDense } from '../../text/sentence.js';
import { arePartedBy } from '../../text/span.js';
import type { Sides } from './sides.js';

// Acts that one authority alone numbers or titles so: who acts need not be named.

/** The concepts of such titles end with the code of whose they are. */
const TITLED = 'rule_titled_';
/** The same of acts that name whom they are against right behind the title, or before it. */
const TITLED_ON = 'rule_titled_on_';
const TITLED_OF = 'rule_titled_of_';
/** What the United States number, and as they write it. */
const NUMBERED = ['document_executive_order', 'document_proclamation'];
const NUMBER = /^ \d{5}(?!\d)/u;

/** Before a title: nothing, what kind of act it is, or that it changes another; Chinese names the authority in full. */
const HEAD = /^(?:[\p{L}\d ,./-]{0,60}: |\p{L}+ \p{L}+ (?:the|le) |further )?$/u;
const HEAD_HAN = /^[^:,]{0,12}$/u;
/** Between a title and the name: "by the Government of Peru", "Peru's". */
const ON_NAME = /^ ?(?:the |\p{L}+ of )*$/u;
const OF_NAME = /^(?:'s?)? $/u;

/** The forms by which such an act names a state. */
const NAMES: readonly string[] = [...STATES, 'adjective'];

/** Who acts by the number or the title that the text gives as its own act's, unless it names another's authority. */
export function ownSeriesIn(reading: Reading): Sides {
  const { lang, parties, text, title } = reading;
  const isHead = (at: number) => (isDense(lang) ? HEAD_HAN : HEAD).test(text.slice(0, at));
  const isAnothers = (code: string) =>
    parties.some((party) => party.form === 'agency' && party.code !== code);
  const codeOf = ({ concept }: WordMention) => concept.slice(-2).toUpperCase();
  const isNamed = (word: WordMention, party: PartyMention) =>
    word.concept.startsWith(TITLED_ON)
      ? isHead(word.start) && arePartedBy(text, word, party, ON_NAME)
      : isHead(party.start) && arePartedBy(text, party, word, OF_NAME);
  const numbered = title.words.some(
    ({ concept, start, end }) => start === 0 && NUMBERED.includes(concept) && NUMBER.test(text.slice(end)),
  );
  const acts = numbered && !isAnothers('US') ? ['US'] : [];
  const hit: string[] = [];
  for (const word of title.words) {
    if (!word.concept.startsWith(TITLED) || isAnothers(codeOf(word))) continue;
    const names = word.concept.startsWith(TITLED_ON) || word.concept.startsWith(TITLED_OF);
    const named = title.parties.find((party) => NAMES.includes(party.form) && isNamed(word, party));
    if (names ? named : isHead(word.start)) acts.push(codeOf(word));
    if (names && named) hit.push(named.code);
  }
  // "Threats by the Government of Peru: articles of Chile shall be subject": whom the text names beside is hit instead.
  const others = parties.filter((party) => leadingTo(reading, party, 'rule_goods_of') !== undefined);
  return { acts, hit: others.length > 0 && hit.length > 0 ? codesOf(others) : hit };
}
