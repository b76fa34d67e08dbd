import { endsSentence } from '../text/clause.js';
import type { Span } from '../text/text.js';
import { isOfBeginning } from './beginning.js';
import type { Reading, WordMention } from './reading.js';

// What of a long text is not its own matter: the reasons of an act, sections and sentences on what was before, on others'
// measures, or on what it leaves alone.

/** What opens another section: "2. ", "Article 3", "(c) ", "Scope of the Order: ", 二、 */
const HEADING =
  /^\s*(?:\(?(?:\d{1,2}|\p{L})[.)] |(?:article|artikel|artykul|articulo|art\.|sec\.|section) \d|[\p{L}' -]{3,60}: |[一二三四五六七八九十]+、|【)/u;
/** So far is a heading looked for. */
const HEADING_REACH = 70;

type Ends = (text: string, at: number) => boolean;
/** A full stop or a break; what goes on behind a semicolon is still of how the sentence began. */
const isStop: Ends = (text, at) => text[at] !== ';' && endsSentence(text, at);

/** Where the sentence around a place begins and ends. */
function sentenceAround({ normalised: { text } }: Pick<Reading, 'normalised'>, { start, end }: Span, ends = isStop): Span {
  let from = start;
  while (from > 0 && !ends(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && !ends(text, to)) to += 1;
  return { start: from, end: to };
}

const isOpening = ({ normalised: { text } }: Reading, from: number, { start }: Span): boolean =>
  /^[\s"“*•(-]*$/u.test(text.slice(from, start));

/** A heading that is on something else: what follows it, to the next one or the end. */
function sectionFrom(reading: Reading, { start, end }: WordMention): Span {
  const { text } = reading.normalised;
  for (let at = end + 1; at < text.length; at += 1)
    if (isStop(text, at) && HEADING.test(text.slice(at + 1, at + HEADING_REACH))) return { start, end: at };
  return { start, end: text.length };
}

function asideOf(reading: Reading, word: WordMention): Span | undefined {
  if (word.concept === 'rule_aside') return sentenceAround(reading, word, endsSentence);
  const sentence = sentenceAround(reading, word);
  if (word.concept !== 'rule_aside_opens' || !isOpening(reading, sentence.start, word)) return undefined;
  const isHeading = /^(?:[:：。]|\.(?:\s|$))/u.test(reading.normalised.text.slice(word.end));
  return isHeading ? sectionFrom(reading, word) : sentence;
}

/** What an act tells behind its title before what it does. */
function reasons({ words, normalised: { titleEnd } }: Reading): Span[] {
  const enacts = words.find(({ concept, start }) => concept === 'rule_enacts' && start > titleEnd);
  return enacts ? [{ start: titleEnd + 1, end: enacts.start }] : [];
}

/** The sentence behind the title. */
export const leadOf = (reading: Pick<Reading, 'normalised'>): Span => {
  const start = reading.normalised.titleEnd + 1;
  return sentenceAround(reading, { start, end: start });
};

/** The same reading but for what a long text tells aside; its title and the sentence behind that are its matter. */
export function withoutAsides(reading: Reading): Reading {
  const { normalised, parties, materials, words, names } = reading;
  if (isOfBeginning(reading)) return reading;
  const { text } = normalised;
  const { end } = leadOf(reading);
  const asides = words.flatMap((word) => (word.start > end ? (asideOf(reading, word) ?? []) : []));
  const left = [...reasons(reading), ...asides];
  if (left.length === 0) return reading;
  const isTold = ({ start }: Span) => !left.some((aside) => start >= aside.start && start < aside.end);
  let told = text;
  for (const { start, end } of left) told = told.slice(0, start) + ' '.repeat(end - start) + told.slice(end);
  return {
    ...reading,
    normalised: { ...normalised, text: told },
    parties: parties.filter(isTold),
    materials: materials.filter(isTold),
    words: words.filter(isTold),
    names: names.filter(isTold),
  };
}
