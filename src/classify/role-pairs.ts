import type { Topic } from '../domain/classification.js';
import type { PartyMention, Reading } from './reading.js';
import { isLoud, WINDOW } from './role-context.js';
import type { Candidate } from './role-features.js';
import { feature, ofKind, ofTopic } from './telling.js';

/** Parties named side by side mostly have the same part. */
const JOINED = /^ ?(?:,|、|and|&|und|och|et|y|e|i|oraz|和|与|及|以及) ?$/u;
/** The longest of these, with a blank on either side (UTF-16 units). */
const JOINED_MOST = 6;
/** A text between two names counts as a phrase up to here, in UTF-16 units. */
const GAP = 30;
/** Between two names this far apart lies one step of their distance, and so many steps are told apart. */
const STEP = 20;
const MOST_STEPS = 3;
/** A small word belongs to the name that begins so soon after it, or that ended so shortly before it. */
const BEFORE_NAME = 6;
const AFTER_NAME = 2;

type Meeting = { readonly left: PartyMention; readonly right: PartyMention; readonly turned: boolean };

/** The two mentions nearest to each other, those of the title first; `turned` when the second party stands first. */
function nearest(
  first: readonly PartyMention[],
  second: readonly PartyMention[],
  titleEnd: number,
): Meeting | undefined {
  let best: Meeting | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of first) {
    for (const other of second) {
      const turned = other.start < one.start;
      const [left, right] = turned ? [other, one] : [one, other];
      if (left.end > right.start || left.end <= titleEnd !== right.end <= titleEnd) continue;
      const distance = right.start - left.end + (right.end <= titleEnd ? 0 : titleEnd + 1);
      if (distance < least) [least, best] = [distance, { left, right, turned }];
    }
  }
  return best;
}

/** Tells what stands around and between two names, with the order in which the parties come. */
function tellMeeting(
  { normalised: { text, titleEnd }, words }: Reading,
  { left, right, turned }: Meeting,
  told: number[],
): void {
  const inTitle = right.end <= titleEnd;
  const [from, to] = inTitle ? [0, titleEnd] : [titleEnd + 1, text.length];
  const order = turned ? 'turned' : 'straight';
  const between = text.slice(left.end, right.start);
  const steps = Math.min(MOST_STEPS, Math.floor(between.length / STEP));
  told.push(feature('where', order, inTitle ? 'T' : 'S', String(steps)));
  told.push(feature('forms', order, left.form, right.form));
  if (between.length < GAP) told.push(feature('gap', order, between.replace(/\d+/g, '0').trim()));
  let before = '-';
  let inside = '-';
  let after: string | undefined;
  let small = '-';
  let answer = '-';
  for (const { start, end, concept } of words) {
    if (start < from || end > to) continue;
    const lies = start >= left.end && end <= right.start;
    if (concept.startsWith('role_')) {
      if (lies && right.start - end <= BEFORE_NAME) {
        small = concept;
        told.push(feature('small', order, concept));
      }
      if (start >= right.end && start - right.end <= AFTER_NAME) told.push(feature('behind', order, concept));
    }
    if (!isLoud(concept)) continue;
    if (lies) {
      told.push(feature('between', order, concept));
      inside = concept;
      if (concept === 'role_reacts' || concept === 'role_retaliates') answer = concept;
    } else if (end <= left.start && left.start - end < WINDOW) {
      told.push(feature('before', order, concept));
      before = concept;
    } else if (start >= right.end && start - right.end < WINDOW) {
      told.push(feature('after', order, concept));
      after ??= concept;
    }
  }
  told.push(ofKind(feature('chain', order), feature(answer, inside, small)));
  told.push(ofKind(feature('frame', order), feature(before, inside, after ?? '-')));
}

/** What tells the parts of two parties together, for each two of the candidates, by their `pairPlace`. */
export function pairFeatures(
  reading: Reading,
  category: Topic,
  candidates: readonly Candidate[],
): (readonly number[])[] {
  const { text, titleEnd } = reading.normalised;
  const mentions = candidates.map(({ code }) => reading.parties.filter((party) => party.code === code));
  const pairOf = (i: number, k: number): number[] => {
    const [first = [], second = []] = [mentions[i], mentions[k]];
    const [a, b] = [candidates[i]?.code, candidates[k]?.code];
    const named = (party: readonly PartyMention[]) => (party.length > 0 ? 'named' : 'implied');
    const told = [
      feature('named', named(first), named(second)),
      feature('codes', a, b),
      feature('first', a, named(second)),
      feature('second', b, named(first)),
    ];
    const joined = first.some((one) =>
      second.some((other) => {
        const [left, right] = one.start < other.start ? [one, other] : [other, one];
        const gap = right.start - left.end;
        return gap >= 0 && gap <= JOINED_MOST && JOINED.test(text.slice(left.end, right.start));
      }),
    );
    if (joined) told.push(feature('joined'));
    const meeting = nearest(first, second, titleEnd);
    if (meeting) tellMeeting(reading, meeting, told);
    else told.push(feature('apart'));
    return told;
  };
  return candidates.flatMap((_, k) => Array.from({ length: k }, (_, i) => ofTopic(category, pairOf(i, k))));
}
