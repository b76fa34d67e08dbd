import { keyWords } from '../domain/vocabulary.js';
import { isChange } from './command-problems.js';
import { isOfWishes, namedWithin } from './filter-words.js';
import { beginsLongName } from './joined-names.js';
import type { Names } from './names.js';

/** So many words are a sentence; of Chinese so many characters. */
const SENTENCE = 4;
const SENTENCE_HAN = 6;

const CODE = /^[A-Z]{2}$/;
/** A message as a question names it. */
const ITEM = /#\d+|https?:\/\/[^\s|>]+/i;

/** Whether a word is one of a question, besides what that is about. In capitals a code is none: `IS`. */
export const wordsOfAsking =
  ({ words }: Names) =>
  (word: string): boolean =>
    words.isOfQuestions(word) && !CODE.test(word);

/** Reads what people type in words of their own, where no command begins so. Pure. */
export function createSentences(names: Names) {
  const { splitStages, isEverything } = names.words;
  const { asksForDates, asksForMeetings, asksForNews, asksForReasons, asksForSilence, asksForAlerts } =
    names.words;
  const isAsking = wordsOfAsking(names);

  /** What is asked, from the first word that is more than one of asking. */
  function withoutLeading(typed: string): string {
    const words = typed.split(' ');
    const isNothing = (word: string) => isAsking(word) || isEverything(word);
    const first = words.findIndex((word, at) => !isNothing(word) || beginsLongName(words.slice(at), names));
    return first < 0 ? '' : words.slice(first).join(' ');
  }

  /** The command that words of one's own may mean; `isOnBoard` tells whether some name what stands on the board. */
  function meantBy(typed: string, isOnBoard: (about: string) => boolean): string | undefined {
    const words = withoutLeading(typed) || typed;
    const [item] = (asksForReasons(words) && ITEM.exec(words)) || [];
    if (item) return `explain ${item}`;
    const { stages, rest } = splitStages(words);
    const named = namedWithin(rest, names);
    const goods = named.filter((name) => names.known(name) !== undefined);
    const change = isChange(words) ? words.split(' ')[0] : asksForSilence(words) ? 'mute' : undefined;
    if (change && goods.length > 0) return `${change} ${goods.join(', ')}`;
    // Who would be told nothing at all ends what the channel has subscribed to.
    if (change) return change === 'mute' && named.length === 0 ? 'unsubscribe all' : undefined;
    if (asksForAlerts(words))
      return named.length > 0
        ? ['subscribe', ...named, ...words.split(' ').filter(isOfWishes)].join(' ')
        : undefined;
    if (asksForDates(typed)) {
      const isOfTalks = asksForMeetings(typed) && goods.length === named.length;
      return ['calendar', ...named, ...(isOfTalks ? ['talks'] : [])].join(' ');
    }
    if (asksForNews(typed)) return ['latest', ...named].join(' ');
    if (isOnBoard(words)) return `status ${words}`;
    const asked = [...stages.map(keyWords), ...named];
    return asked.length > 0 ? `status ${asked.join(' ')}` : undefined;
  }

  /** Whether words are a sentence, and no command that was mistyped. */
  function isSentence(words: string): boolean {
    const [first = '', ...others] = words.split(' ');
    const han = words.match(/\p{Script=Han}/gu) ?? [];
    const isQuestion = isAsking(first) || /[?？]$/u.test(words);
    return others.length + 1 >= SENTENCE || (others.length > 0 && isQuestion) || han.length >= SENTENCE_HAN;
  }

  return { meantBy, isSentence };
}
