import { distance } from 'fastest-levenshtein';
import type { Topic } from '../domain/classification.js';
import { COMMAND } from './definition.js';

/** What was asked, before any name has been looked up. */
export type Query =
  | { readonly kind: 'status'; readonly about: string }
  | { readonly kind: 'latest'; readonly topic?: Topic | undefined; readonly about: string }
  | { readonly kind: 'measure'; readonly name: string }
  | { readonly kind: 'calendar'; readonly days: number }
  | { readonly kind: 'story'; readonly id: string }
  | { readonly kind: 'explain'; readonly item: string }
  | { readonly kind: 'help' }
  /** Not understood: `text` says why, in words for the person who typed it. */
  | { readonly kind: 'problem'; readonly text: string };

const TOPIC_WORDS: Readonly<Record<string, Topic>> = {
  export_control: 'export_control',
  export_controls: 'export_control',
  export: 'export_control',
  exports: 'export_control',
  controls: 'export_control',
  tariff: 'tariff',
  tariffs: 'tariff',
  duty: 'tariff',
  duties: 'tariff',
  negotiation: 'negotiation',
  negotiations: 'negotiation',
  talks: 'negotiation',
  talk: 'negotiation',
};

const DEFAULT_DAYS = 60;
const MOST_DAYS = 730;
/** What a chat platform lets through may be long; an answer repeats at most this much of it. */
const LONGEST_ECHO = 60;

/** Reads the words after `/raremetals`. No words ask for help. Pure; any text is answered. */
export function parseCommand(text: string): Query {
  const [verb = 'help', ...words] = text.normalize('NFKC').trim().split(/\s+/u).filter(Boolean);
  const rest = words.join(' ');
  switch (verb.toLowerCase()) {
    case 'status':
      return { kind: 'status', about: rest };
    case 'latest':
      return parseLatest(words);
    case 'measure':
      return rest ? { kind: 'measure', name: rest } : missing('measure');
    case 'calendar':
      return parseCalendar(rest);
    case 'story':
      return rest ? { kind: 'story', id: rest } : missing('story');
    case 'explain':
      // Slack wraps an address in <…>, with its shown text after a bar.
      return rest
        ? { kind: 'explain', item: rest.replace(/^<([^|>]+)(\|[^>]*)?>$/, '$1') }
        : missing('explain');
    case 'help':
      return { kind: 'help' };
    default:
      return unknownVerb(verb);
  }
}

function parseLatest(words: readonly string[]): Query {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  const pair = TOPIC_WORDS[`${first}_${second}`];
  if (pair) return { kind: 'latest', topic: pair, about: words.slice(2).join(' ') };
  const single = TOPIC_WORDS[first];
  if (single) return { kind: 'latest', topic: single, about: words.slice(1).join(' ') };
  return { kind: 'latest', about: words.join(' ') };
}

function parseCalendar(rest: string): Query {
  if (rest === '') return { kind: 'calendar', days: DEFAULT_DAYS };
  const days = Number(rest.replace(/\s*(d|days?)$/i, ''));
  return Number.isInteger(days) && days >= 1 && days <= MOST_DAYS
    ? { kind: 'calendar', days }
    : { kind: 'problem', text: `"${echo(rest)}" is no number of days between 1 and ${MOST_DAYS}.` };
}

function missing(verb: string): Query {
  const command = COMMAND.subcommands.find(({ name }) => name === verb);
  const option = command?.options[0];
  const example = command?.examples[0] ?? verb;
  return {
    kind: 'problem',
    text: `"${verb}" needs: ${option?.description ?? 'one more word'}. For example: /raremetals ${example}`,
  };
}

function unknownVerb(verb: string): Query {
  const names = COMMAND.subcommands.map(({ name }) => name);
  const near = names.find((name) => distance(verb.toLowerCase().slice(0, 20), name) <= 2);
  const hint = near ? `Did you mean "${near}"?` : `I know: ${names.join(', ')}.`;
  return { kind: 'problem', text: `I do not know "${echo(verb)}". ${hint}` };
}

function echo(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST_ECHO ? `${letters.slice(0, LONGEST_ECHO).join('')}…` : text;
}
