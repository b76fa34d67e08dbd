import type { Mute } from '../domain/channel.js';
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

const MARKED = /^(story|material|party)[:\s]\s*(\S+)$/i;
/** `day`, `week`, `3 days`, `2w`, with or without "for (a)"; `always` until it is unmuted. A lone W is tungsten. */
const SPAN =
  /(?:^|\s)(?:for\s+)?(?:(always|forever)|(?:an?\s+)?(days?|weeks?)|([1-9]\d{0,2})\s*(d|w|days?|weeks?))$/i;

/** Read from `story:k3f9`, `gallium week`, `party:IN for 3 days`. Pure. */
export function readMuteWish(text: string, names: Names): MuteWish {
  const typed = text.trim().replace(/\s+/gu, ' ');
  const [found = '', always, single, number = 1, unit = single] = SPAN.exec(typed) ?? [];
  const name = typed.slice(0, typed.length - found.length).replace(/[\s,;]+$/, '');
  const days = unit ? Number(number) * (unit.toLowerCase().startsWith('w') ? 7 : 1) : undefined;
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

/** Names with commas between them. */
const BETWEEN = /\s*[,;、]\s*/u;

/** What is named, apart; a name of which a comma is a part stays whole. */
export function namedApart(text: string, names: Names): readonly string[] {
  const parts = text.split(BETWEEN).filter((part) => part !== '');
  return parts.length < 2 || readMuteWish(text, names).kind === 'wished' ? [text] : parts;
}

/** As {@link readMuteWish}, of several for the same time: `India, lithium week`. Pure. */
export function readMuteWishes(text: string, names: Names): readonly MuteWish[] {
  const [span = ''] = SPAN.exec(text.trim()) ?? [];
  return namedApart(text, names).map((part) => readMuteWish(SPAN.test(part) ? part : part + span, names));
}

/** What stands after a name and is none itself. */
function afterName(text: string, names: Names): string | undefined {
  const words = text.split(' ');
  const name = leading(words, Math.min(LONGEST_NAME, words.length - 1), names.known);
  const rest = name && words.slice(name.length).join(' ');
  return rest && !names.known(rest) ? rest : undefined;
}
