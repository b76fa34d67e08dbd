import { type Ends, sentenceFrom, sentenceTo } from '../../text/sentence.js';
import { endsSentence } from '../../text/sentence-end.js';
import { liesWithin, type Span, withBlanks } from '../../text/span.js';
import { isOfBeginning } from '../beginning.js';
import { codesOf, firstOf } from '../mentions.js';
import type { Reading, WordMention } from '../reading.js';

// What of a long text is not its own matter: the reasons of an act, sections and sentences on what was before, on others'
// measures, or on what it leaves alone.

/** What opens another section: "2. ", "Article 3", "(c) ", "Scope of the Order: ", 二、 */
const HEADING =
  /^\s*(?:\(?(?:\d{1,2}|\p{L})[.)] |(?:article|artikel|artykul|articulo|art\.|sec\.|section) \d|[\p{L}' -]{3,60}: |[一二三四五六七八九十]+、|【)/u;
/** The same where headings end with a full stop: "Period of Review. ". */
const STOPPED = /^\s*[\p{L}' -]{3,50}\. /u;
/** So far is a heading looked for. */
const HEADING_REACH = 70;

/** A full stop or a break; what goes on behind a semicolon is still of how the sentence began. */
const isStop: Ends = (text, at) => text[at] !== ';' && endsSentence(text, at);

/** Where such a sentence ends. */
const stopFrom = (text: string, at: number): number => sentenceTo(text, at, undefined, isStop);

/** A word that opens a sentence, or what follows its number or heading: "1. Background", "SUPPLEMENTARY INFORMATION: Background". */
const OPENING = /^[\s"“*•(-]*(?:\d{1,2}\. )?(?:[\p{L} ]{3,40}:\s+)?$/u;
/** So far before the word is that looked for, in UTF-16 units. */
const OPENING_REACH = 61;

/** A heading that is on something else: what follows it, to the next one or the end. */
function sectionFrom({ text }: Reading, { start, end }: WordMention): Span {
  const isNext = (behind: string) => HEADING.test(behind) || (text[end] === '.' && STOPPED.test(behind));
  for (let at = end + 1; at < text.length; at += 1)
    if (isStop(text, at) && isNext(text.slice(at + 1, at + HEADING_REACH))) return { start, end: at };
  return { start, end: text.length };
}

/** A heading of what stands at the end of a text: "more information requirements" is none. */
const ENDS_HEADING = /^ ?(?:[:,。.()|–—-]|\n|$)/u;

/** Whether a part of a text is on parties that neither its title nor the sentence behind that names. */
export function isOnOthers({ parties, ...reading }: Reading, part: Span): boolean {
  const { end } = leadOf(reading);
  const own = codesOf(parties.filter((party) => party.end <= end));
  return parties.some((party) => liesWithin(party, part) && !own.includes(party.code));
}

/** Whether it goes on with such a party: "Meanwhile, Chile", but not "Meanwhile, exports to Chile". */
function turnsToOther(reading: Reading, { end }: Span): boolean {
  const { parties } = reading;
  return parties.some(
    (party) =>
      party.start >= end &&
      /^,? ?(?:\p{L}+ )?$/u.test(reading.text.slice(end, party.start)) &&
      isOnOthers(reading, party),
  );
}

/** Whether a part of it says that the measure takes effect: its own, not another's nor one on other goods. */
function tellsOwnStep(reading: Reading, part: Span): boolean {
  const { words, materials } = reading;
  const { end } = leadOf(reading);
  const own = materials.filter((good) => good.end <= end).map(({ key }) => key);
  return (
    words.some((word) => word.concept === 'rule_own_step' && liesWithin(word, part)) &&
    materials.every((good) => !liesWithin(good, part) || own.includes(good.key)) &&
    !isOnOthers(reading, part)
  );
}

/** Whether a part of it says what the act itself is on: "the notice covers …". */
const tellsOwnGoods = (reading: Reading, part: Span): boolean =>
  reading.words.some((word) => word.concept === 'rule_act_covers' && liesWithin(word, part)) &&
  !isOnOthers(reading, part);

/** A section that is on something else, but for the sentences that tell of the act itself: "Background: the rules take effect on …". */
function besideOwnSentences(reading: Reading, section: Span): Span[] {
  const parts: Span[] = [];
  for (let start = section.start; start < section.end; ) {
    const end = Math.min(stopFrom(reading.text, start) + 1, section.end);
    const part = { start, end };
    if (!tellsOwnStep(reading, part) && !tellsOwnGoods(reading, part)) parts.push(part);
    start = end;
  }
  return parts;
}

/** A sentence told aside, but for its own step before a comma; none if it tells that elsewhere. */
function besideOwnStep(reading: Reading, { start, end }: Span, word: Span): readonly Span[] {
  const comma = reading.text.lastIndexOf(',', word.start);
  if (comma > start && tellsOwnStep(reading, { start, end: comma })) return [{ start: comma, end }];
  return tellsOwnStep(reading, { start, end }) ? [] : [{ start, end }];
}

const ASIDES = ['rule_aside', 'rule_aside_opens', 'rule_aside_beside', 'rule_aside_rest'];

/** What a word says to be on something else. */
function asideOf(reading: Reading, word: WordMention): readonly Span[] {
  const { text } = reading;
  const { concept, start, end } = word;
  if (concept === 'rule_aside')
    return besideOwnStep(reading, { start: sentenceFrom(text, start), end: sentenceTo(text, end) }, word);
  if (!OPENING.test(text.slice(sentenceFrom(text, start, OPENING_REACH, isStop), start))) return [];
  if (concept === 'rule_aside_rest')
    return ENDS_HEADING.test(text.slice(end, end + 2)) ? [{ start, end: text.length }] : [];
  const isHeading = /^(?::|。|\.(?:\s|$))/u.test(text.slice(end, end + 2));
  if (isHeading) return besideOwnSentences(reading, sectionFrom(reading, word));
  if (concept === 'rule_aside_beside' && !turnsToOther(reading, word)) return [];
  return besideOwnStep(reading, { start, end: stopFrom(text, end) }, word);
}

/**
 * What an act tells behind its title before what it does; where a feed cut it off before that, all of it, if the title tells on
 * what goods it is.
 */
function reasons({ words, materials, text, titleEnd }: Reading): Span[] {
  const behind = words.filter(({ start }) => start > titleEnd);
  const end = firstOf(behind, 'rule_enacts')?.start;
  if (end !== undefined) return [{ start: titleEnd + 1, end }];
  const recites = firstOf(behind, 'rule_recites');
  const isTitled = materials.some((one) => one.end <= titleEnd);
  return recites && isTitled ? [{ start: recites.start, end: text.length }] : [];
}

/** The sentence behind the title. */
export const leadOf = ({ text, titleEnd }: Pick<Reading, 'text' | 'titleEnd'>): Span => ({
  start: titleEnd + 1,
  end: stopFrom(text, titleEnd + 1),
});

/** The same reading but for what a long text tells aside; its title and the sentence behind that are its matter. */
export function withoutAsides(reading: Reading): Reading {
  const { parties, materials, words, names, text } = reading;
  if (isOfBeginning(reading)) return reading;
  const { end } = leadOf(reading);
  const left = reasons(reading);
  const isTold = ({ start }: Span) => !left.some((aside) => start >= aside.start && start < aside.end);
  for (const word of words) {
    const isSought = ASIDES.includes(word.concept) && word.start > end && isTold(word);
    if (isSought) left.push(...asideOf(reading, word));
  }
  if (left.length === 0) return reading;
  return {
    ...reading,
    text: withBlanks(text, left),
    parties: parties.filter(isTold),
    materials: materials.filter(isTold),
    words: words.filter(isTold),
    names: names.filter(isTold),
  };
}
