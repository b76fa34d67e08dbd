import { remembered } from '../domain/remembered.js';
import { MONTHS, WEEKDAYS } from './calendar.js';
import type { PartyMention, Reading, WordMention } from './reading.js';
import { feature, type Tell } from './telling.js';
import { isWordUnit } from './word-boundary.js';

/** How far around a name its surroundings reach, in UTF-16 units; Chinese is about three times as dense. */
export const WINDOW = 45;
const WINDOW_DENSE = 14;
/** Names of other parties that count as the neighbours, what lies between as a phrase, and as joined (UTF-16 units). */
const BETWEEN = 90;
const GAP = 30;
const JOINED = 10;
/** Concepts that stand for parties or moods tell nothing of who does what. */
const SILENT: readonly string[] = [
  'us',
  'china',
  'eu',
  'other_state',
  'trump',
  'economy',
  'market',
  'sport',
  'opinion',
  'domestic',
  'labour',
  'company',
  'crime',
  'support',
  'reaction',
  'customs_code',
];

const QUIET = new Set([...SILENT, ...MONTHS, ...WEEKDAYS]);
/** Words of roles that tell something from afar as well. */
const TELLING = new Set(['role_reacts', 'role_retaliates', 'role_worldwide']);
/** Whether a concept tells something of who does what; asked for each word around each name. */
export const isLoud = remembered(
  (concept) =>
    TELLING.has(concept) ||
    !(QUIET.has(concept) || /^(?:role|rule|date|step|ruling|document)_/.test(concept)),
);
const ARTICLE = /^(?:the|a|an|all|some|der|die|das|den|dem|le|la|les|el|los|las)$/;

const WORD = /'s\b|\p{L}+|\d+|[^\s]/gu;

function wordsAround(
  text: string,
  start: number,
  end: number,
  dense: boolean,
): { before: string[]; after: string[] } {
  const left = text.slice(Math.max(0, start - 40), start);
  const right = text.slice(end, end + 40);
  if (dense) return { before: [...left.slice(-3)].reverse(), after: [...right.slice(0, 3)] };
  return {
    before: (left.match(WORD) ?? [])
      .filter((word) => !ARTICLE.test(word))
      .slice(-3)
      .reverse(),
    after: (right.match(WORD) ?? []).slice(0, 3),
  };
}

/** Words of roles and those that tell who does what, of a reading. */
export type Telling = { readonly roles: readonly WordMention[]; readonly loud: readonly WordMention[] };

/** What stands around one mention of a party: `segment` is the title or the summary. */
export function tellContext(
  reading: Reading,
  { roles, loud }: Telling,
  mention: PartyMention,
  segment: 'T' | 'S',
  tell: Tell,
): void {
  const { text, titleEnd } = reading.normalised;
  const dense = !isWordUnit(text.charCodeAt(mention.start));
  const { start, end, form } = mention;
  const { before, after } = wordsAround(text, start, end, dense);
  const [left = '^', leftOfThat = '^'] = before;
  const [right = '$', rightOfThat = '$'] = after;
  tell(feature('form', form));
  tell(feature('b1', left));
  tell(feature('b2', leftOfThat, left));
  tell(feature('a1', right));
  tell(feature('a2', right, rightOfThat));
  if (dense) {
    tell(feature('a3', after.join('')));
    tell(feature('in1', text[start]));
    tell(feature('in9', text[end - 1]));
  }
  const [from, to] = segment === 'T' ? [0, titleEnd] : [titleEnd + 1, text.length];
  let beside = false;
  const linked: string[] = [];
  for (const { start: at, end: until, concept } of roles) {
    // Right before the name, an article or "all" in between allowed, or right after it.
    const ahead = start - until;
    if (at >= from && ahead >= 0 && ahead <= (dense ? 0 : 6)) {
      tell(feature('b~', concept));
      linked.push(concept);
    }
    const behind = at - end;
    if (until <= to && behind >= 0 && behind <= (dense ? 1 : 2)) {
      beside = true;
      tell(feature('a~', concept));
      tell(feature('a~', concept, form));
    }
  }
  if (!beside) tell(feature('a~none'));
  const near = loud.filter((word) => word.start >= from && word.end <= to);
  const reach = dense ? WINDOW_DENSE : WINDOW;
  let [nearestLeft, leftAt] = ['none', -1];
  let [nearestRight, rightAt] = ['none', Number.POSITIVE_INFINITY];
  for (const { start: at, end: until, concept } of near) {
    if (until <= start && start - until <= reach) {
      tell(feature('L~', concept));
      if (until > leftAt) [leftAt, nearestLeft] = [until, concept];
    } else if (at >= end && at - end <= reach) {
      tell(feature('R~', concept));
      if (at < rightAt) [rightAt, nearestRight] = [at, concept];
    }
  }
  const owns =
    right === "'s" ||
    right === '的' ||
    (form === 'adjective' && !dense) ||
    (/s$/.test(text.slice(start, end)) && reading.lang !== 'en' && !dense);
  tell(feature('L1~', nearestLeft));
  tell(feature('R1~', nearestRight));
  tell(feature('LR~', nearestLeft, nearestRight));
  for (const link of linked) {
    tell(feature('link|L1~', link, nearestLeft));
    tell(feature('link|form', link, form));
  }
  if (owns) tell(feature('owns|R1~', nearestRight));
  if (!dense) {
    tell(feature('b1|L1~', left, nearestLeft));
    tell(feature('a1|R1~', right, nearestRight));
    tell(feature('b1|form', left, form));
    tell(feature('a1|form', right, form));
  }
  // What stands between this name and the last one of another party, and the next.
  const others = reading.parties.filter(
    (other) => other.code !== mention.code && other.start >= from && other.end <= to,
  );
  const previous = others.findLast((other) => other.end <= start);
  const next = others.find((other) => other.start >= end);
  if (previous && start - previous.end < BETWEEN) {
    tell(feature('<form', previous.form));
    for (const { start: at, end: until, concept } of near)
      if (at >= previous.end && until <= start) {
        tell(feature('<between', concept));
        if (owns) tell(feature('<between|owns', concept));
      }
    if (start - previous.end < GAP)
      tell(feature('<gap', text.slice(previous.end, start).replace(/\d+/g, '0').trim()));
  } else tell(feature('<first'));
  if (next && next.start - end < BETWEEN) {
    tell(feature('>form', next.form));
    for (const { start: at, end: until, concept } of near)
      if (at >= end && until <= next.start) tell(feature('>between', concept));
  } else tell(feature('>last'));
  // A neighbour of another party: "US-China", "China and the EU", 中美.
  for (const other of others) {
    if (other.start === start && other.end === end)
      tell(feature('same', other.code < mention.code ? 'after' : 'before'));
    else if (other.end <= start && start - other.end <= JOINED)
      tell(feature('join<', text.slice(other.end, start).trim()));
    else if (other.start >= end && other.start - end <= JOINED)
      tell(feature('join>', text.slice(end, other.start).trim()));
  }
}
