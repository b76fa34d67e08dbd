import { isCommand, isNearCommand, missingWord, unknownCommand, unknownFlag } from './command-problems.js';
import { COMMAND } from './definition.js';

/** What the answer is to be about, in words, and its page, 1 for the first. */
type Asked = { readonly about: string; readonly page: number };

/** What is asked of, or for, the channel in which it is typed. */
export type ChannelQuery =
  | { readonly kind: 'irrelevant'; readonly item: string }
  | { readonly kind: 'subscribe' | 'mute' | 'digest'; readonly words: string }
  | { readonly kind: 'unsubscribe' | 'unmute'; readonly which: string }
  | { readonly kind: 'subscriptions' | 'mutes' };

/** What is asked of the board, or is to be taken back on it. */
export type BoardQuery =
  | ({ readonly kind: 'status'; readonly chart: boolean } & Asked)
  | { readonly kind: 'material' | 'party'; readonly name: string }
  | { readonly kind: 'measure'; readonly name: string; readonly why: boolean; readonly undo: boolean }
  | { readonly kind: 'calendar'; readonly about: string };

/** What was asked, before any name has been looked up. */
export type Query =
  | BoardQuery
  | ({ readonly kind: 'latest' } & Asked)
  | { readonly kind: 'search'; readonly words: string; readonly page: number }
  | { readonly kind: 'story'; readonly id: string }
  | { readonly kind: 'explain'; readonly item: string }
  | ChannelQuery
  /** Of one command, by its name, or of all. */
  | { readonly kind: 'help'; readonly command?: string | undefined }
  /** No command begins so; the words may name what is asked about. */
  | { readonly kind: 'unknown'; readonly words: string }
  /** Not understood: `text` says why, in words for the person who typed it. */
  | { readonly kind: 'problem'; readonly text: string };

/** Around a name, as a shell asks for them, they are no part of it. */
const QUOTATION_MARKS = /["“”„«»]/g;

/** Before the words, as a platform, or people who write it once more, put it there. */
const CALLED = new RegExp(String.raw`^(?:[/@]?${COMMAND.name}(?:\s+|$))+|^/`, 'iu');

const problem = (text: string): Query => ({ kind: 'problem', text });
const missing = (verb: string): Query => problem(missingWord(verb));

/** Reads the words after `/raremetals`. No words ask for help. Pure; any text is answered. */
export function parseCommand(text: string): Query {
  const typed = text.normalize('NFKC').replace(QUOTATION_MARKS, '').trim().replace(CALLED, '');
  const [verb = 'help', ...words] = typed.split(/\s+/u).filter(Boolean);
  const rest = words.join(' ');
  const command = verb.toLowerCase().replace(/:$/, '');
  const unknown = unknownFlag(command, words);
  if (unknown) return problem(unknown);
  switch (command) {
    case 'status': {
      const [asked, chart] = withoutWord(words, CHART);
      return { kind: 'status', chart, ...parseAsked(asked) };
    }
    case 'latest':
      return { kind: 'latest', ...parseAsked(words) };
    case 'search': {
      const [wanted, page] = splitPage(words);
      // All the words are looked for, in any order.
      return wanted.length > 0 ? { kind: 'search', words: wanted.join(' '), page } : missing('search');
    }
    case 'material':
    case 'party':
      return rest ? { kind: command, name: rest } : missing(command);
    case 'measure': {
      const [asked, undo] = withoutWord(words, UNDO);
      const [name, why] = withoutWord(asked, WHY);
      return name.length > 0 ? { kind: 'measure', name: name.join(' '), why, undo } : missing('measure');
    }
    case 'calendar':
      return { kind: 'calendar', about: rest };
    case 'story':
      return rest ? { kind: 'story', id: rest } : missing('story');
    case 'explain':
    case 'irrelevant':
      // Slack wraps an address in <…>, with its shown text after a bar.
      return rest ? { kind: command, item: rest.replace(/^<([^|>]+)(\|[^>]*)?>$/, '$1') } : missing(command);
    case 'subscribe':
      return { kind: 'subscribe', words: rest };
    case 'mute':
    case 'digest':
      return rest ? { kind: command, words: rest } : missing(command);
    case 'unsubscribe':
    case 'unmute':
      return rest ? { kind: command, which: rest } : missing(command);
    case 'subscriptions':
    case 'mutes':
      return { kind: command };
    case 'help':
    case '--help':
    case '-h':
    case '?':
      return helpWith(rest);
    default:
      return { kind: 'unknown', words: [verb, ...words].join(' ') };
  }
}

/** Words that ask for more than a plain answer, wherever they stand; a keyboard may turn two hyphens into a dash. */
const CHART = /^(?:(?:--|—|–)?chart)$/i;
const UNDO = /^(?:--|—|–)undo$/i;
const WHY = /^(?:(?:--|—|–)?why)$/i;
const MOST_PAGES = 999;

function withoutWord(words: readonly string[], word: RegExp): [readonly string[], boolean] {
  const rest = words.filter((typed) => !word.test(typed));
  return [rest, rest.length < words.length];
}

/** `… more` asks for the second page, `… more 3` for the third. */
function splitPage(words: readonly string[]): [readonly string[], number] {
  const [, word = '', number = ''] = /(?:^|\s)(more)(?:\s+(\d{1,3}))?$/i.exec(words.join(' ')) ?? [];
  if (word === '') return [words, 1];
  const page = Math.min(MOST_PAGES, Math.max(1, Number(number || 2)));
  return [words.slice(0, words.length - (number === '' ? 1 : 2)), page];
}

function parseAsked(typed: readonly string[]): Asked {
  const [words, page] = splitPage(typed);
  return { about: words.join(' '), page };
}

/** Who asks for help with anything else is shown all. */
function helpWith(rest: string): Query {
  const command = rest.toLowerCase().replace(CALLED, '');
  if (isNearCommand(command)) return problem(unknownCommand(rest));
  return { kind: 'help', command: isCommand(command) ? command : undefined };
}
