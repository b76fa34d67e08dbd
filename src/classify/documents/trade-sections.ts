import { allOf, isAlso } from '../reading/mentions.js';
import type { DocumentMention, Reading, WordMention } from '../reading/reading.js';
import { placesOf } from '../text/sentence.js';
import { matchesOf, type Span } from '../text/span.js';
import { LINK } from './number-list.js';

/** Parts of the trade acts of the United States by which duties are set. */
const SECTION = '(?:122|201|232|301|337|338)';
const ALONE = String.raw`${SECTION}(?!\d|[.,]\d|\s?%)`;
const NUMBERS = new RegExp(
  String.raw`\p{L}{0,12}\s?-?(${ALONE}(?:\s?(?:${LINK}|[,/]|or|oder|ou|o|lub|eller)\s?${ALONE})*)`,
  'uy',
);
const NUMBER = new RegExp(String.raw`${SECTION}(?!\d)`, 'gu');
/** Before digits: that they are the end of a number, or money. */
const PART_OF_NUMBER = /[\d.,$€£]/u;
/** 232条款, 301调查: the number alone stands before a word in Chinese. */
const HAN_NUMBER = new RegExp(
  String.raw`(?<![\d.,])${SECTION}\s?(?:条款|条|调查|关税|措施|收费|港口费)`,
  'gu',
);
/** A text that names more is a table of them. */
const MOST_PLACES = 40;
/** How near behind its number a law is named, or right before it in Chinese. */
const LAW_REACH = 60;
const LAW_REACH_BEFORE = 3;
const OF_LAW = /^s?\s(?:of|in|du|de|des|der|del|ustawy|av|i|tfue|aeuv|tfeu)\b/u;

/** Whether a number is one of a law that the text names, and none on trade. */
function isOfOtherLaw(
  { words, parties, text }: Reading,
  laws: readonly WordMention[],
  { start, end }: Span,
): boolean {
  const isNamedBefore = (law: Span) => law.end <= start && start - law.end <= LAW_REACH_BEFORE;
  if (laws.some(isNamedBefore)) return true;
  if (!OF_LAW.test(text.slice(end, end + LAW_REACH))) return false;
  const law = laws.find((word) => word.start >= end && word.start - end <= LAW_REACH);
  if (!law) return false;
  // "Section 301 of the Act" is of the one that everybody knows.
  if (/^s?\sof the\s$/u.test(text.slice(end, law.start))) return false;
  const isOnTrade = words.some(
    (word) => /^(?:trade|tariff|trade_law)$/.test(word.concept) && word.start >= end && word.start <= law.end,
  );
  return (
    !isOnTrade && !parties.some(({ code, start: from }) => code === 'US' && from >= end && from < law.start)
  );
}

/** Articles are of the Union's treaties too: where it acts, theirs are meant. */
const mayBeOfUnitedStates = ({ parties, title }: Reading): boolean =>
  title.parties[0]?.code !== 'EU' && parties.some(({ code }) => code === 'US');

/** Where a text names one of them, by a word before the number, by the number before a word, or by a phrase that holds it. */
function places(reading: Reading): Span[] {
  const { words, text } = reading;
  const after = ({ end }: WordMention): Span[] => {
    NUMBERS.lastIndex = end;
    const [whole = ''] = NUMBERS.exec(text) ?? [];
    return whole === '' ? [] : [{ start: end, end: end + whole.length }];
  };
  return [
    ...words.flatMap((word) => {
      if (word.concept === 'document_section') return after(word);
      if (word.concept === 'document_article') return mayBeOfUnitedStates(reading) ? after(word) : [];
      // "Artikel 232" is a phrase of trade law too, and may be one of any law.
      const isPhrase =
        word.concept === 'document_section_phrase' ||
        (word.concept === 'trade_law' && !isAlso(words, word, 'document_article'));
      return isPhrase ? [{ start: word.start, end: word.end }] : [];
    }),
    ...placesOf(HAN_NUMBER, text),
  ];
}

/** The sections of United States trade law that a text names, as `Section 232`. */
export function readSections(reading: Reading): DocumentMention[] {
  const { text } = reading;
  const laws = allOf(reading.words, 'document_law');
  return places(reading)
    .slice(0, MOST_PLACES)
    .flatMap((place) =>
      matchesOf(NUMBER, text.slice(place.start, place.end)).flatMap(({ 0: number, index }) => {
        const start = place.start + index;
        const isPart = PART_OF_NUMBER.test(text[start - 1] ?? '');
        if (isPart || isOfOtherLaw(reading, laws, { start, end: start + number.length })) return [];
        return { name: `Section ${number}`, start: place.start, end: place.end };
      }),
    );
}
