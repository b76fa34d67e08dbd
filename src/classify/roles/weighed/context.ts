import type { PartyMention, Reading } from '../../reading/reading.js';
import { shortlyBefore } from '../../text/span.js';
import { isWordUnit } from '../../text/word-boundary.js';
import { feature } from '../../weights/telling.js';
import { tellNeighbours } from './neighbours.js';
import type { Segment } from './scene.js';

/** How far around a name its surroundings reach, in UTF-16 units; Chinese is about three times as dense. */
export const WINDOW = 45;
const WINDOW_DENSE = 14;
const ARTICLE = /^(?:the|a|an|all|some|der|die|das|den|dem|le|la|les|el|los|las)$/;

const WORD = /'s\b|\p{L}+|\d+|[^\s]/gu;

function wordsAround(
  text: string,
  start: number,
  end: number,
  dense: boolean,
): { before: string[]; after: string[] } {
  const left = shortlyBefore(text, start, 40);
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

/** Tells the words for a part that stand right before or right behind a name; those before it are linked to it. */
function tellLinks(
  { roles }: Segment,
  { start, end, form }: PartyMention,
  dense: boolean,
  told: number[],
): readonly string[] {
  let beside = false;
  const linked: string[] = [];
  for (const { start: at, end: until, concept } of roles) {
    // Right before the name, an article or "all" in between allowed, or right after it.
    const ahead = start - until;
    if (ahead >= 0 && ahead <= (dense ? 0 : 6)) {
      told.push(feature('b~', concept));
      linked.push(concept);
    }
    const behind = at - end;
    if (behind >= 0 && behind <= (dense ? 1 : 2)) {
      beside = true;
      told.push(feature('a~', concept));
      told.push(feature('a~', concept, form));
    }
  }
  if (!beside) told.push(feature('a~none'));
  return linked;
}

/** Tells the telling words within reach of a name, and which is the nearest on either side. */
function tellLoud(
  { loud }: Segment,
  { start, end }: PartyMention,
  reach: number,
  told: number[],
): readonly [left: string, right: string] {
  let [nearestLeft, leftAt] = ['none', -1];
  let [nearestRight, rightAt] = ['none', Number.POSITIVE_INFINITY];
  for (const { start: at, end: until, concept } of loud) {
    if (until <= start && start - until <= reach) {
      told.push(feature('L~', concept));
      if (until > leftAt) [leftAt, nearestLeft] = [until, concept];
    } else if (at >= end && at - end <= reach) {
      told.push(feature('R~', concept));
      if (at < rightAt) [rightAt, nearestRight] = [at, concept];
    }
  }
  return [nearestLeft, nearestRight];
}

/** Tells what stands around one mention of a party in its segment. */
export function contextOf({ lang, text }: Reading, segment: Segment, mention: PartyMention): number[] {
  const told: number[] = [];
  const dense = !isWordUnit(text.charCodeAt(mention.start));
  const { start, end, form } = mention;
  const { before, after } = wordsAround(text, start, end, dense);
  const [left = '^', leftOfThat = '^'] = before;
  const [right = '$', rightOfThat = '$'] = after;
  told.push(feature('form', form));
  told.push(feature('b1', left));
  told.push(feature('b2', leftOfThat, left));
  told.push(feature('a1', right));
  told.push(feature('a2', right, rightOfThat));
  if (dense) {
    told.push(feature('a3', after.join('')));
    told.push(feature('in1', text[start]));
    told.push(feature('in9', text[end - 1]));
  }
  const linked = tellLinks(segment, mention, dense, told);
  const [nearestLeft, nearestRight] = tellLoud(segment, mention, dense ? WINDOW_DENSE : WINDOW, told);
  const owns =
    right === "'s" ||
    right === '的' ||
    (form === 'adjective' && !dense) ||
    (/s$/.test(text.slice(start, end)) && lang !== 'en' && !dense);
  told.push(feature('L1~', nearestLeft));
  told.push(feature('R1~', nearestRight));
  told.push(feature('LR~', nearestLeft, nearestRight));
  for (const link of linked) {
    told.push(feature('link|L1~', link, nearestLeft));
    told.push(feature('link|form', link, form));
  }
  if (owns) told.push(feature('owns|R1~', nearestRight));
  if (!dense) {
    told.push(feature('b1|L1~', left, nearestLeft));
    told.push(feature('a1|R1~', right, nearestRight));
    told.push(feature('b1|form', left, form));
    told.push(feature('a1|form', right, form));
  }
  tellNeighbours(text, segment, mention, owns, told);
  return told;
}
