import type { PartyMention } from '../../reading/reading.js';
import { feature } from '../../weights/telling.js';
import type { Segment } from './scene.js';

/** Names of other parties that count as the neighbours, what lies between as a phrase, and as joined (UTF-16 units). */
const BETWEEN = 90;

const GAP = 30;

const JOINED = 10;

/** Tells which other parties stand before and behind a mention, and what lies between; `owns`: something is said to be its own. */
export function tellNeighbours(
  text: string,
  { parties, loud }: Segment,
  { start, end, code }: PartyMention,
  owns: boolean,
  told: number[],
): void {
  // What stands between this name and the last one of another party, and the next.
  const others = parties.filter((party) => party.code !== code);
  const previous = others.findLast((other) => other.end <= start);
  const next = others.find((other) => other.start >= end);
  if (previous && start - previous.end < BETWEEN) {
    told.push(feature('<form', previous.form));
    for (const { start: at, end: until, concept } of loud)
      if (at >= previous.end && until <= start) {
        told.push(feature('<between', concept));
        if (owns) told.push(feature('<between|owns', concept));
      }
    if (start - previous.end < GAP)
      told.push(feature('<gap', text.slice(previous.end, start).replace(/\d+/g, '0').trim()));
  } else told.push(feature('<first'));
  if (next && next.start - end < BETWEEN) {
    told.push(feature('>form', next.form));
    for (const { start: at, end: until, concept } of loud)
      if (at >= end && until <= next.start) told.push(feature('>between', concept));
  } else told.push(feature('>last'));
  // A neighbour of another party: "US-China", "China and the EU", 中美.
  for (const other of others) {
    if (other.start === start && other.end === end)
      told.push(feature('same', other.code < code ? 'after' : 'before'));
    else if (other.end <= start && start - other.end <= JOINED)
      told.push(feature('join<', text.slice(other.end, start).trim()));
    else if (other.start >= end && other.start - end <= JOINED)
      told.push(feature('join>', text.slice(end, other.start).trim()));
  }
}
