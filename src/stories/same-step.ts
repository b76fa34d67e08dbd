import { DAY_MS } from '../domain/durations.js';
import { meet } from '../domain/in-common.js';
import type { Signature, StoryCore, StoryMember } from '../domain/story.js';
import { isMaterial, isOf } from './concepts.js';

const isIssuer = isOf('I');
const isDayNamed = isOf('X');
const isMentioned = isOf('P');

/** Who is told of beside those who act. */
const others = (concepts: readonly string[]) => {
  const acting = concepts.filter(isIssuer).map((concept) => `P${concept.slice(1)}`);
  return concepts.filter(isMentioned).filter((party) => !acting.includes(party));
};

/**
 * Whether an item tells the step that a report of the story told within a day: of the same topic and stage, by the same states, with
 * the same day of it, and on the same material or the same other state. Its words, and how common all that is of late, say
 * nothing against it: a title in another language has no more than that.
 */
export function isSameStep(item: Signature, { members }: Pick<StoryCore, 'members'>): boolean {
  const { concepts, at } = item;
  const steps = concepts.filter(isOf('TS'));
  const acting = concepts.filter(isIssuer);
  const days = concepts.filter(isDayNamed);
  if (steps.length !== 2 || acting.length === 0 || days.length === 0 || at === undefined) return false;
  const isSame = ({ concepts: theirs, at: then }: StoryMember): boolean =>
    then !== undefined &&
    Math.abs(at - then) < DAY_MS &&
    steps.every((step) => theirs.includes(step)) &&
    theirs.filter(isIssuer).length === acting.length &&
    acting.every((issuer) => theirs.includes(issuer)) &&
    meet(days, theirs.filter(isDayNamed)) &&
    (meet(concepts.filter(isMaterial), theirs.filter(isMaterial)) || meet(others(concepts), others(theirs)));
  return members.some(isSame);
}
