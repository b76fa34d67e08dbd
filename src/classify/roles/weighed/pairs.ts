import type { PartyMention } from '../../reading/reading.js';
import type { Span } from '../../text/span.js';
import { feature, ofKind, ofTopic } from '../../weights/telling.js';
import { WINDOW } from './context.js';
import type { Candidate } from './features.js';
import type { Scene } from './scene.js';

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
function tellMeeting({ reading, title, summary }: Scene, meeting: Meeting, told: number[]): void {
  const { left, right, turned } = meeting;
  const { text, titleEnd } = reading;
  const inTitle = right.end <= titleEnd;
  const { roles, loud } = inTitle ? title : summary;
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
  const liesBetween = ({ start, end }: Span) => start >= left.end && end <= right.start;
  for (const word of roles) {
    const { start, end, concept } = word;
    if (liesBetween(word) && right.start - end <= BEFORE_NAME) {
      small = concept;
      told.push(feature('small', order, concept));
    }
    if (start >= right.end && start - right.end <= AFTER_NAME) told.push(feature('behind', order, concept));
  }
  for (const word of loud) {
    const { start, end, concept } = word;
    if (liesBetween(word)) {
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

/** What tells the parts of two candidates together, the first one of which comes earlier. */
export function pairFeatures(scene: Scene, first: Candidate, second: Candidate): readonly number[] {
  const { text, titleEnd } = scene.reading;
  const named = ({ mentions }: Candidate) => (mentions.length > 0 ? 'named' : 'implied');
  const told = [
    feature('named', named(first), named(second)),
    feature('codes', first.code, second.code),
    feature('first', first.code, named(second)),
    feature('second', second.code, named(first)),
  ];
  const joined = first.mentions.some((one) =>
    second.mentions.some((other) => {
      const [left, right] = one.start < other.start ? [one, other] : [other, one];
      const gap = right.start - left.end;
      return gap >= 0 && gap <= JOINED_MOST && JOINED.test(text.slice(left.end, right.start));
    }),
  );
  if (joined) told.push(feature('joined'));
  const meeting = nearest(first.mentions, second.mentions, titleEnd);
  if (meeting) tellMeeting(scene, meeting, told);
  else told.push(feature('apart'));
  return ofTopic(scene.topic, told);
}
