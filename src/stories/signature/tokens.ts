import { remembered } from '../../domain/remembered.js';
import type { WordKey } from '../../domain/word-key.js';
import { wordKey } from './hash.js';
import type { StoryWords } from './words.js';

/** A word of a text: `stem`, or its `key`, is what is compared, `name` says that it is written like a proper name. */
export type Token = {
  readonly stem: string;
  readonly key: WordKey;
  readonly word: string;
  readonly name: boolean;
};

const PIECE =
  /\p{Script=Han}+|[\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{M}]+|\p{N}+(?:[.,:]\p{N}+)*/gu;

/** What each letter is folded to, as `letter:folded`. */
const folds = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(/\s+/).map((pair) => pair.split(':') as [string, string]));

const CYRILLIC = folds(
  `а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s
  т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:sh ъ: ы:y ь: э:e ю:yu я:ya і:i ї:i є:e ґ:g`,
);
const PLAIN = folds('ß:ss ø:o ł:l đ:d æ:ae œ:oe ı:i ة:ه ى:ي');

const IS_PLAIN = /^\p{ASCII}*$/u;

/** Lower case, without accents, Cyrillic in Latin letters (so that names meet across scripts). */
export function fold(text: string): string {
  if (IS_PLAIN.test(text)) return text.toLowerCase();
  const bare = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return bare
    .replace(/[\u0400-\u04ff]/g, (letter) => CYRILLIC.get(letter) ?? letter)
    .replace(/[ßøłđæœıةى]/g, (letter) => PLAIN.get(letter) ?? letter);
}

const ARABIC_PREFIX = /^(?:و|ف)?(?:بال|كال|لل|ال)/;

/**
 * A crude stem: prefixes of six letters meet across inflections in every European language of the feeds;
 * Arabic loses its article. Fitted on the grouped titles: five joins too much, seven too little.
 */
function stem(folded: string): string {
  if (/^\d/.test(folded)) return folded;
  if (/^[\u0600-\u06ff]/.test(folded)) return folded.replace(ARABIC_PREFIX, '').slice(0, 5);
  const singular =
    folded.length > 3 && folded.endsWith('s') && !folded.endsWith('ss') ? folded.slice(0, -1) : folded;
  return singular.slice(0, 6);
}

function tokenOf(stem: string, word: string, name = false): Token {
  return { stem, key: wordKey(stem), word, name };
}

/** Most words of an item were in others lately. More are looked up more slowly, and keep the collector of garbage busier than they save. */
const MOST_PIECES = 2000;
/** A longer piece of a text is no string of its own to V8, but keeps the whole text alive. */
const LONGEST_PIECE = 12;

export type Tokenizer = (text: string) => readonly Token[];

/** Words in reading order, without stop words. Chinese has no spaces: every two neighbouring signs are a word. */
export function createTokenizer({ stop_words }: Pick<StoryWords, 'stop_words'>): Tokenizer {
  const stopWords = new Set(Object.values(stop_words).flatMap((words) => words.map(fold)));
  const ofPiece = remembered(
    (piece: string): readonly Token[] => {
      if (/^\p{Script=Han}/u.test(piece)) {
        const signs = [...piece];
        if (signs.length === 1) return [tokenOf(piece, piece)];
        return signs.slice(1).map((sign, i) => tokenOf(`${signs[i]}${sign}`, `${signs[i]}${sign}`));
      }
      const folded = fold(piece);
      if (folded === '' || stopWords.has(folded)) return [];
      if (folded.length === 1 && !/\d/.test(folded)) return [];
      return [tokenOf(stem(folded), piece, /^\p{Lu}/u.test(piece))];
    },
    { most: MOST_PIECES, longest: LONGEST_PIECE },
  );
  return (text) => (text.match(PIECE) ?? []).flatMap(ofPiece);
}
