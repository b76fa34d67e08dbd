import { dayAt, daysApart } from '../domain/durations.js';
import { keyWords } from '../domain/vocabulary.js';
import { isChange, isOfChannel } from './command-problems.js';
import { isOfWishes, namedWithin } from './filter-words.js';
import { beginsLongName } from './joined-names.js';
import type { Names } from './names.js';
import type { Period } from './periods.js';

/** So many words are a sentence; of Chinese so many characters. */
const SENTENCE = 4;
const SENTENCE_HAN = 6;

/** A longer word alone may be what a measure is about. */
const SHORTEST = 4;

type IsOnBoard = (about: string) => boolean;

const CODE = /^[A-Z]{2}$/;
/** Commands that take names alone. */
const OF_NAMES: readonly string[] = ['mute', 'unmute', 'unsubscribe'];
/** A document by its number, with the word before it: "announcement 61", 61号. */
const NUMBERED = /(?:\p{Script=Latin}+\s)?\d+(?:\/\d{4})?号?(?!\p{N})/u;
/** A message as a question names it. */
const ITEM = /#\d+|https?:\/\/[^\s|>]+/i;

/** Whether a word is one of a question, besides what that is about. In capitals a code is none: `IS`. */
export const wordsOfAsking =
  ({ words }: Names) =>
  (word: string): boolean =>
    words.isOfQuestions(word) && !CODE.test(word);

/** What is asked, from the first word that is more than one of asking. */
export function withoutLeading(typed: string, names: Names): string {
  const isAsking = wordsOfAsking(names);
  const words = typed.split(' ');
  const isNothing = (word: string) => isAsking(word) || names.words.isEverything(word);
  const first = words.findIndex((word, at) => !isNothing(word) || beginsLongName(words.slice(at), names));
  return first < 0 ? '' : words.slice(first).join(' ');
}

/** Reads what people type in words of their own, where no command begins so. Pure. */
export function createSentences(names: Names) {
  const { splitStages, isEverything } = names.words;
  const { asksForDates, asksForMeetings, asksForNews, asksForReasons, asksForSilence, asksForAlerts } =
    names.words;
  const { asksForBeginnings, asksForPlans, asksWhat, periodIn, withLanguages } = names.words;
  const isAsking = wordsOfAsking(names);

  /** The command that changes, or shows, what a channel is told, where words ask for that. */
  function wishOf(words: string, named: readonly string[]): string | undefined {
    const goods = named.filter((name) => names.known(name) !== undefined);
    const typed = words.split(' ');
    const command =
      typed.map((word) => word.toLowerCase()).find(isOfChannel) ??
      (asksForSilence(words) ? 'mute' : asksForAlerts(words) ? 'subscribe' : undefined);
    if (command === 'subscribe') {
      const about = [...named, ...typed.filter(isOfWishes)].join(' ');
      return about ? `subscribe ${about}` : 'help subscribe';
    }
    const isOfNames = command !== undefined && OF_NAMES.includes(command);
    if (isOfNames && goods.length > 0) return `${command} ${goods.join(', ')}`;
    if (asksForPlans(words)) return 'subscriptions';
    // Who would be told nothing at all ends what the channel has subscribed to.
    const isOfAll = asksForSilence(words) || (isOfNames && typed.some(isEverything));
    if (isOfAll && named.length > 0) return undefined;
    if (isOfAll) return command === 'unmute' ? 'unmute all' : 'unsubscribe all';
    return command !== undefined && isChange(command) ? `help ${command}` : command;
  }

  /** The span of time that words name: to come where they ask for dates, of the past where they ask for news, else the nearer one. */
  function periodOf(words: string, now: number): Period | undefined {
    const [ahead, behind] = [periodIn(words, now, true), periodIn(words, now, false)];
    if (asksForDates(words) || ahead === undefined || behind === undefined) return ahead;
    const away = ({ first }: Period) => daysApart(dayAt(now), first);
    return asksForNews(words) || behind.open === 'since' || away(behind) < away(ahead) ? behind : ahead;
  }

  /** The command that shows what is asked of a span of time: what was told in it, or what is to come. */
  function ofPeriod(
    words: string,
    { first, last, open, said }: Period,
    { asked, stages }: { readonly asked: readonly string[]; readonly stages: readonly string[] },
    now: number,
  ): string | undefined {
    const today = dayAt(now);
    const isToCome = first > today || open === 'until' || open === 'until_end';
    const isOver = last < today || (open === 'since' && first <= today);
    if (isToCome || (!isOver && asksForDates(words))) return ['calendar', ...asked, said].join(' ');
    // What is in force this week is what is in force.
    const isNothingElse = stages.length === 0 && (first < last || asked.length === 0);
    const isTold = isOver || asksForNews(words) || isNothingElse;
    return isTold ? ['latest', ...stages, ...asked, said].join(' ') : undefined;
  }

  /** What is asked about, in words that a command takes: names, or else a document on the board. */
  function aboutOf(rest: string, named: readonly string[], isOnBoard: IsOnBoard): readonly string[] {
    const numbered = named.length > 0 ? undefined : NUMBERED.exec(rest)?.[0].replace(/^(?=\d+号)/u, '第');
    return numbered && isOnBoard(numbered) ? [numbered] : named;
  }

  /** The command that shows how what is asked about stands: by its names and stages, or by a word of a name on the board. */
  function statusOf(
    typed: string,
    words: string,
    { stages, rest, named }: { stages: readonly string[]; rest: string; named: readonly string[] },
    isOnBoard: IsOnBoard,
  ): string | undefined {
    if (isOnBoard(words)) return `status ${words}`;
    const isTelling = (word: string) => word.length > SHORTEST && !isAsking(word) && isOnBoard(word);
    const loose = isSentence(typed) ? rest.split(' ').filter(isTelling).slice(0, 1) : [];
    const state = [...stages, ...(stages.length + named.length > 0 ? named : loose)];
    return state.length > 0 ? `status ${state.join(' ')}` : undefined;
  }

  /** The command that words of one's own may mean; `isOnBoard` tells whether some name what stands on the board. */
  function meantBy(typed: string, isOnBoard: IsOnBoard, now: number): string | undefined {
    const words = withLanguages(withoutLeading(typed, names) || typed);
    const isOfReasons = asksForReasons(words);
    const [item] = (isOfReasons && ITEM.exec(words)) || [];
    if (item) return `explain ${item}`;
    const period = periodOf(typed, now);
    const { stages: keys, rest } = splitStages(period ? words.replace(period.said, ' ') : words);
    const stages = keys.map(keyWords);
    const named = namedWithin(rest, names);
    const wish = wishOf(words, named);
    if (wish) return wish.startsWith('mute ') && period ? `${wish} ${period.said}` : wish;
    if (isOfReasons && named.length === 0) return 'help explain';
    if (asksForBeginnings(typed)) return named.length > 0 ? `status ${named.join(' ')}` : undefined;
    const isOfDates = asksForDates(typed);
    const isOfTalks =
      isOfDates && asksForMeetings(typed) && named.every((name) => names.known(name) !== undefined);
    const asked = [...aboutOf(rest, named, isOnBoard), ...(isOfTalks ? ['talks'] : [])];
    const dated = period && ofPeriod(typed, period, { asked, stages }, now);
    if (dated) return dated;
    if (isOfDates) return ['calendar', ...asked].join(' ');
    if (asksForNews(typed)) return ['latest', ...named].join(' ');
    return statusOf(typed, words, { stages, rest, named }, isOnBoard);
  }

  /** Whether words are a sentence, and no command that was mistyped. */
  function isSentence(words: string): boolean {
    const [first = '', ...others] = words.split(' ');
    const han = words.match(/\p{Script=Han}/gu) ?? [];
    const isQuestion = isAsking(first) || asksWhat(words) || /[?？]$/u.test(words);
    const isLong = others.length + 1 >= SENTENCE || han.length >= SENTENCE_HAN;
    return isLong || ((others.length > 0 || han.length > 1) && isQuestion);
  }

  return { meantBy, isSentence };
}
