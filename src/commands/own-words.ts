import type { Answer } from '../domain/answer.js';
import type { Measure } from '../domain/measure.js';
import { isChange, isNearCommand, meansToChange, unknownCommand } from './command-problems.js';
import type { Unknown } from './filter-words.js';
import { nothingLeftOut, readLeftOut } from './left-out.js';
import type { Names } from './names.js';
import { problem, unknownOfStories, withSearch } from './problems.js';
import type { Questions } from './question.js';
import { createSentences, withoutLeading } from './sentence.js';

/** What words of one's own come to: a command, `isSaid` where it is not just what was typed, or what to say instead. */
export type Meant =
  | { readonly kind: 'command'; readonly command: string; readonly isSaid: boolean }
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** Nothing that is known goes by that name. */
  | { readonly kind: 'unknown'; readonly answer: Answer };

const FEEDS: Answer = {
  title: 'Feeds',
  sections: [
    {
      lines: [
        { text: 'The last line of /raremetals status says how many feeds were read, when, and which fail.' },
        {
          text: 'Which there are is said in feeds.yaml; raremetals feeds test, at the command line, tries one.',
        },
      ],
    },
  ],
};
const WELCOME: Answer = { title: 'You are welcome', sections: [] };
const ALONE =
  'Each question stands alone: name what it is about. Where it stands, since when and by whose word: /raremetals status gallium. The whole life of a measure, with its sources: /raremetals measure 61/2025. Why an alert came: /raremetals explain and its address.';

/** Commands that one word of another language may stand for. */
const LOOKS: readonly string[] = ['calendar', 'latest'];

/** Of a word that may be a name mistyped. */
const SHORTEST = 3;

/** Without the mark that ends a sentence. */
export const withoutMark = (words: string): string => words.replace(/[\s?!.？！。]+$/u, '') || words;

/**
 * Reads what is typed where no command begins so. A sentence is answered by what it names, and told how it was read; of
 * fewer words, or to change something, it is only asked whether they mean that. Pure.
 */
export function createOwnWords(names: Names, questions: Questions) {
  const sentences = createSentences(names);
  const said = (answer: Answer): Meant => ({ kind: 'answer', answer });

  /** The first word that is unknown, where it is nearly one; of a sentence nearly a name. */
  function mistyped(words: string, isSentence: boolean): Unknown | undefined {
    const asked = questions.question(words);
    if (asked.kind !== 'unknown' || asked.suggestion === undefined) return undefined;
    // Beside others a short word is nearly too many names.
    const isTold = asked.word.length >= SHORTEST || asked.word === words;
    return isTold && (!isSentence || names.known(asked.suggestion)) ? asked : undefined;
  }

  return function meantBy(typed: string, board: readonly Measure[], now: number): Meant {
    const words = withoutMark(typed);
    if (names.words.isThanks(words)) return said(WELCOME);
    if (names.words.isGreeting(words)) return { kind: 'command', command: 'help', isSaid: false };
    if (names.words.isFollowUp(words)) return said(problem(ALONE));
    const isOnBoard = (about: string): boolean => {
      const asked = questions.ofBoard(about, board, now);
      return asked.kind === 'asked' && asked.subject !== undefined;
    };
    const left = readLeftOut(typed, names);
    if (left)
      return said(nothingLeftOut(left, sentences.meantBy(left.rest, () => false, now) ?? 'status', names));
    // Who names nothing but a material, a party or a kind of news asks how it stands.
    if (questions.namesAlone(words) && !names.words.asksForNews(words))
      return { kind: 'command', command: `status ${words}`, isSaid: false };
    const command = sentences.meantBy(words, isOnBoard, now);
    if (command === undefined && names.words.asksForBeginnings(words)) return said(problem(ALONE));
    if (command === undefined && names.words.asksForFeeds(words)) return said(FEEDS);
    const asked = withoutLeading(words, names) || words;
    const isWhole = command === `status ${words}`;
    const isSentence = sentences.isSentence(typed);
    const isToChange = meansToChange(asked, command) && !command?.startsWith('help ');
    // Of several words that name nothing beside the calendar one may be what is asked about.
    const isNamed =
      /^(?:calendar|latest) /.test(command ?? '') || (!words.includes(' ') && LOOKS.includes(command ?? ''));
    if (command && !isToChange && !isChange(command) && (isSentence || isWhole || isNamed))
      return { kind: 'command', command, isSaid: !isWhole };
    const isNear = isNearCommand(asked.split(' ')[0] ?? '');
    const isLoose = command === undefined || (!isSentence && command.startsWith('status '));
    const near = isLoose && !isNear ? mistyped(words, isSentence) : undefined;
    if (near) return said(unknownOfStories(near.word, near.suggestion, near.word));
    const unknown = problem(unknownCommand(words, command));
    return command === undefined && !isNear
      ? { kind: 'unknown', answer: withSearch(unknown, words) }
      : said(unknown);
  };
}
