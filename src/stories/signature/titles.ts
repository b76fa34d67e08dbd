import { PERCENT, POINTS } from '../../domain/numbers.js';
import { fold } from './tokens.js';
import { oneOf, type StoryWords } from './words.js';

const TAIL = /^(.*\S)\s+(?:[|»›•"–—-])\s+([^|»›•–—]{2,60})$/u;

/** "… again - to 50 percent" is the news itself. */
const RATE = new RegExp(`${PERCENT}|${POINTS}`, 'iu');
/** A day at the end of a recurring title tells it from yesterday's. */
const DATED = /^\d{1,2}\.? \p{L}+ (?:19|20)\d\d$/u;

/** A letter or a figure by which a word would go on; between words of some scripts stands no blank. */
const ON = String.raw`[\p{N}_]|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;

/** A name in capitals, of two words and more. */
const NAME = String.raw`\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)+`;

/** Who wrote it, where, and when: "… Von Anna Muster und Max Muster, New York 3 Min". */
const bylineOf = ({ by, and, never }: StoryWords['bylines'][number]): RegExp =>
  new RegExp(
    String.raw`(?<![:–-])\s+${oneOf([by])} (?!${oneOf(never)} )${NAME}(?:(?:,| ${oneOf([and])}) (?:${NAME}|\p{Lu}\p{L}+))*(?:\s*\d.*)?$`,
    'u',
  );

export type Titles = {
  /** A title that recurs by design and says little about the event: its wording is weak evidence. */
  readonly isSeries: (title: string) => boolean;
  /**
   * A title without the marks of wires at its beginning, and bylines and the names of outlets and sections at its end
   * ("… | LatestLY", "… - Sport - Die Welt"). A tail of more than five words is taken for part of the sentence unless it is
   * the known publisher.
   */
  readonly bareTitle: (title: string, publisher?: string) => string;
};

/** Reads titles by the words around what they tell. */
export function createTitles({
  series,
  wire_marks,
  bylines,
}: Pick<StoryWords, 'series' | 'wire_marks' | 'bylines'>): Titles {
  const whole = (words: readonly string[], behind = '') =>
    new RegExp(`(?<!${ON})${oneOf(words.map(fold))}${behind}(?!${ON})`, 'u');
  const recurring = [
    whole(series.numbered, String.raw`\s+\d+`),
    whole(series.phrases),
    whole(series.headed, String.raw`(?=\s*:)`),
    new RegExp(`第[\\d一二三四五六七八九十]+[${series.numbered_signs}]|${oneOf(series.signs)}`),
  ];
  const ahead = new RegExp(
    String.raw`^${oneOf(wire_marks).replaceAll('#', String.raw`\d+`)}\s*[-–—:|]\s*`,
    'i',
  );
  const behind = bylines.map(bylineOf);

  /** The title itself, without the marks of a wire: "CORRECTED-UPDATE 2-China curbs gallium". */
  function withoutMarks(title: string): string {
    const rest = title.replace(ahead, '');
    return rest === title || rest === '' ? title : withoutMarks(rest);
  }

  return {
    isSeries(title) {
      const text = fold(title);
      return recurring.some((pattern) => pattern.test(text));
    },
    bareTitle(title, publisher) {
      let rest = behind.reduce((text, byline) => text.replace(byline, ''), withoutMarks(title.trim()));
      for (let cut = 0; cut < 3; cut++) {
        const match = TAIL.exec(rest);
        const head = match?.[1];
        const tail = match?.[2];
        if (head === undefined || tail === undefined || DATED.test(tail)) break;
        const words = tail.trim().split(/\s+/).length;
        const known = publisher !== undefined && fold(tail).includes(fold(publisher));
        if (!known && (words > 5 || head.split(/\s+/).length < 4 || RATE.test(tail))) break;
        rest = head;
      }
      return rest;
    },
  };
}
