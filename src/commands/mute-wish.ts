import type { Mute } from '../domain/channel.js';
import { COMMA } from '../domain/command.js';
import { keyWords } from '../domain/vocabulary.js';
import { LONGEST_NAME } from './joined-names.js';
import type { Names } from './names.js';
import { leading } from './phrases.js';

export type MuteWished = {
  readonly kind: 'wished';
  readonly what: Mute['kind'];
  readonly key: string;
  readonly days?: number | undefined;
};
export type MuteWish =
  | MuteWished
  /** What is to be muted is known, and not for how long. */
  | { readonly kind: 'unknown_span'; readonly word: string }
  | { readonly kind: 'unknown'; readonly word: string; readonly suggestion?: string | undefined };

/** A blank, or a comma. */
const GAP = String.raw`(?:\s|${COMMA.source})`;
const MARKED = new RegExp(String.raw`^(story|material|party)[:\s]\s*((?:(?!${GAP}).)+)$`, 'iu');
/** `day`, `week`, `3 days`, `2w`, `a month`, with or without "for (a)"; `always` until it is unmuted. A lone W is tungsten. */
const SPAN = new RegExp(
  String.raw`(?:^|${GAP})(?:for\s+)?(?:(always|forever)|(?:an?\s+)?(days?|weeks?|months?)|([1-9]\d{0,2})\s*(d|w|days?|weeks?|months?))$`,
  'iu',
);
/** Of a unit of time, by its first letter. */
const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30 };
const GAP_AT_END = new RegExp(`${GAP}+$`, 'u');

/** Read from `story:k3f9`, `gallium week`, `party:IN for 3 days`. Pure. */
export function readMuteWish(text: string, names: Names): MuteWish {
  const typed = text.trim().replace(/\s+/gu, ' ');
  const [found = '', always, single, number = 1, unit = single] = SPAN.exec(typed) ?? [];
  const name = typed.slice(0, typed.length - found.length).replace(GAP_AT_END, '');
  const days = unit ? Number(number) * (DAYS[unit.charAt(0).toLowerCase()] ?? 1) : undefined;
  const [, mark, marked = ''] = MARKED.exec(name) ?? [];
  if (mark?.toLowerCase() === 'story') return { kind: 'wished', what: 'story', key: marked, days };
  const named = names.find(mark ? marked : name);
  if (named.kind === 'material' || named.kind === 'party') {
    const [key = '', ...others] = named.keys;
    if (others.length > 0)
      return { kind: 'unknown', word: name, suggestion: named.keys.map(keyWords).join(' or ') };
    return { kind: 'wished', what: named.kind, key, days: always ? undefined : (days ?? 1) };
  }
  const suggestion = named.kind === 'unknown' ? named.suggestion : undefined;
  const span = suggestion === undefined ? afterName(name, names) : undefined;
  return span ? { kind: 'unknown_span', word: span } : { kind: 'unknown', word: name || typed, suggestion };
}

/** A name, and the time behind it, in words. */
const LONGEST_WISH = LONGEST_NAME + 3;
/** Nobody names more without a comma, and the time it takes grows with them. */
const MOST_WORDS = 100;

/**
 * What is named, apart: at commas and, where a part is none by `isOne`, behind one that is, with a word for "and" or where
 * the rest is made of such ones too. A name of which a comma or such a word is a part stays whole. Pure.
 */
export function namedApart(text: string, names: Names, isOne: (typed: string) => boolean): readonly string[] {
  const apart = (words: readonly string[]): string[] => {
    const [first = '', ...others] = words;
    if (others.length > 0 && names.words.isAnd(first)) return apart(others);
    const whole = words.join(' ');
    if (words.length < 2 || isOne(whole)) return [whole];
    const { isAnd } = names.words;
    const longest = Math.min(LONGEST_WISH, words.length - 1);
    const ends = Array.from({ length: longest }, (_, at) => longest - at).filter(
      (length) => !isAnd(words[length - 1] ?? ''),
    );
    const end = ends.find((length) => isOne(words.slice(0, length).join(' ')));
    if (end === undefined) return [whole];
    const head = words.slice(0, end).join(' ');
    if (isAnd(words[end] ?? '')) return [head, ...apart(words.slice(end))];
    const parts = words.length > MOST_WORDS ? [] : [head, ...apart(words.slice(end))];
    if (parts.length > 0 && parts.every((part) => names.known(part) && isOne(part))) return parts;
    return [whole];
  };
  if (isOne(text)) return [text];
  const parts = text.split(COMMA).map((part) => part.split(/\s+/u).filter(Boolean));
  return parts.filter((words) => words.length > 0).flatMap(apart);
}

/** As {@link readMuteWish}, of several for the same time: `India, lithium week`. Pure. */
export function readMuteWishes(text: string, names: Names): readonly MuteWish[] {
  const typed = text.trim();
  const [span = ''] = SPAN.exec(typed) ?? [];
  const isOne = (part: string) => readMuteWish(part, names).kind === 'wished';
  const parts = namedApart(typed.slice(0, typed.length - span.length), names, isOne);
  if (parts.length === 0) return [readMuteWish(typed, names)];
  return parts.map((part) => readMuteWish(SPAN.test(part) ? part : part + span, names));
}

/** What stands after a name and is none itself. */
function afterName(text: string, names: Names): string | undefined {
  const words = text.split(' ');
  const name = leading(words, Math.min(LONGEST_NAME, words.length - 1), names.known);
  const rest = name && words.slice(name.length).join(' ');
  return rest && !names.known(rest) ? rest : undefined;
}
