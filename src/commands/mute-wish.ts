import type { Mute } from '../domain/channel.js';
import { COMMA } from '../domain/command.js';
import { DAY_MS, dayAt } from '../domain/durations.js';
import { keyWords } from '../domain/vocabulary.js';
import { LONGEST_NAME } from './joined-names.js';
import type { Names } from './names.js';
import type { Period } from './periods.js';
import { leading } from './phrases.js';
import type { Words } from './words.js';

/** The words of a time: "until the end of next month". */
const LONGEST_TIME = 6;

export type MuteWished = {
  readonly kind: 'wished';
  readonly what: Mute['kind'];
  readonly key: string;
  /** Epoch ms; absent until it is unmuted. */
  readonly until?: number | undefined;
};
export type MuteWish =
  | MuteWished
  /** What is to be muted is known, and not for how long. */
  | { readonly kind: 'unknown_span'; readonly word: string }
  | { readonly kind: 'unknown'; readonly word: string; readonly suggestion?: string | undefined };

/** A blank, or a comma. */
const GAP = String.raw`(?:\s|${COMMA.source})`;
const MARKED = new RegExp(String.raw`^(story|material|party)[:\s]\s*((?:(?!${GAP}).)+)$`, 'iu');
const ALWAYS = new RegExp(String.raw`(?:^|${GAP})(?:for\s+)?(?:always|forever)$`, 'iu');
const GAP_AT_END = new RegExp(`${GAP}+$`, 'u');

/** What is to be muted, by its name, and until when (epoch ms), where that is said; \`span\` are the words that say it. */
type Timed = { readonly name: string; readonly span: string; readonly until?: number | 'always' | undefined };

/** When a mute ends: as the day begins until which it is to be, or after the days for which it is. */
function endOf({ first, last, open, length }: Period, now: number): number | undefined {
  if (length !== undefined) return now + length * DAY_MS;
  if (open === 'until') return Date.parse(first);
  const isNow = open === 'until_end' || (open === undefined && first <= dayAt(now));
  return isNow ? Date.parse(last) + DAY_MS : undefined;
}

/** Reads the time at the end of what is typed: the longest end of it behind a name that is nothing else. */
function readTime(typed: string, { periodIn }: Pick<Words, 'periodIn'>, now: number): Timed {
  const [always] = ALWAYS.exec(typed) ?? [];
  if (always !== undefined)
    return { name: typed.slice(0, -always.length).replace(GAP_AT_END, ''), span: always, until: 'always' };
  const words = typed.split(/(?<=\s)/u);
  // Most end with none, and a list may be long.
  if (!periodIn(words.slice(-LONGEST_TIME).join(''), now, true)) return { name: typed, span: '' };
  for (let length = Math.min(LONGEST_TIME, words.length); length > 0; length -= 1) {
    const tail = words.slice(-length).join('');
    const period = periodIn(tail, now, true);
    // Of Chinese, and behind a comma, one word may hold a name too.
    const isAll = period?.rest === '' ? length < words.length : length === 1;
    if (!period || !isAll || !tail.endsWith(period.said)) continue;
    // On a Tuesday, "until Tuesday" is the next one.
    const again = period.open === 'until' ? periodIn(period.said, now + DAY_MS, true) : undefined;
    const ends = [period, again].map((named) => named && endOf(named, now));
    const until = ends.find((end) => end !== undefined && end > now);
    if (until === undefined) continue;
    return { name: typed.slice(0, -period.said.length).replace(GAP_AT_END, ''), span: period.said, until };
  }
  return { name: typed, span: '' };
}

/** Read from `story:k3f9`, `gallium week`, `party:IN for 3 days`, `India until Friday`; \`now\` is epoch ms. Pure. */
export function readMuteWish(text: string, names: Names, now: number): MuteWish {
  const typed = text.trim().replace(/\s+/gu, ' ');
  const { name, until } = readTime(typed, names.words, now);
  const [, mark, marked = ''] = MARKED.exec(name) ?? [];
  const end = until === 'always' ? undefined : until;
  if (mark?.toLowerCase() === 'story') return { kind: 'wished', what: 'story', key: marked, until: end };
  const named = names.find(mark ? marked : name);
  if (named.kind === 'material' || named.kind === 'party') {
    const [key = '', ...others] = named.keys;
    if (others.length > 0)
      return { kind: 'unknown', word: name, suggestion: named.keys.map(keyWords).join(' or ') };
    return { kind: 'wished', what: named.kind, key, until: until ? end : now + DAY_MS };
  }
  const suggestion = named.kind === 'unknown' ? named.suggestion : undefined;
  const span = suggestion === undefined ? afterName(name, names) : undefined;
  return span ? { kind: 'unknown_span', word: span } : { kind: 'unknown', word: name || typed, suggestion };
}

/** A name, and the time behind it, in words. */
const LONGEST_WISH = LONGEST_NAME + LONGEST_TIME;
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
export function readMuteWishes(text: string, names: Names, now: number): readonly MuteWish[] {
  const typed = text.trim();
  const { name, span } = readTime(typed, names.words, now);
  const isOne = (part: string) => readMuteWish(part, names, now).kind === 'wished';
  const parts = namedApart(name, names, isOne);
  if (parts.length === 0) return [readMuteWish(typed, names, now)];
  const isTimed = (part: string) => readTime(part, names.words, now).until !== undefined;
  return parts.map((part) => readMuteWish(isTimed(part) ? part : `${part} ${span}`, names, now));
}

/** What stands after a name and is none itself. */
function afterName(text: string, names: Names): string | undefined {
  const words = text.split(' ');
  const name = leading(words, Math.min(LONGEST_NAME, words.length - 1), names.known);
  const rest = name && words.slice(name.length).join(' ');
  return rest && !names.known(rest) ? rest : undefined;
}
