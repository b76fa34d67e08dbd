import { RELIEF_STAGES, TALK_ENDS } from '../../domain/classification.js';
import { DAY_MS } from '../../domain/durations.js';
import { coincide, differ, meet } from '../../domain/in-common.js';
import type { Signature, StoryCore } from '../../domain/story.js';
import { isMaterial, isNamedGoods, isOf } from '../signature/concepts.js';

const isStep = isOf('TS');
const isIssuer = isOf('I');
const isDayNamed = isOf('X');
const isMentioned = isOf('P');
const isRate = isOf('R');

/** Who is told of beside those who act. */
const others = (concepts: readonly string[]) => {
  const acting = concepts.filter(isIssuer).map((concept) => `P${concept.slice(1)}`);
  return concepts.filter(isMentioned).filter((party) => !acting.includes(party));
};

/** Stages to which a measure or talks come once, where others are told again and again. */
const TURNS: readonly string[] = ['in_force', ...RELIEF_STAGES, ...TALK_ENDS].map((stage) => `S:${stage}`);
const isTurn = (concept: string) => TURNS.includes(concept);

/**
 * Whether an item tells the step that a report of a story told within a day: of the same topic and stage, by the same states,
 * and on the same matter by what it names. Its words, and how common all that is of late, say nothing against it: a title in
 * another language has no more than that.
 */
export function sameStepAs({ concepts, at }: Signature): (story: Pick<StoryCore, 'members'>) => boolean {
  const steps = concepts.filter(isStep);
  const acting = concepts.filter(isIssuer);
  if (steps.length !== 2 || acting.length === 0 || at === undefined) return () => false;
  const days = concepts.filter(isDayNamed);
  const materials = concepts.filter(isMaterial);
  const rates = concepts.filter(isRate);
  const beside = others(concepts);
  const isTurnOnNoGoods = concepts.some(isTurn) && !concepts.some(isNamedGoods);

  /** Both name a day, the same, and a material or another state, the same. */
  const isOnTheDayOf = (theirs: readonly string[]) =>
    meet(days, theirs) && (meet(materials, theirs) || meet(beside, others(theirs)));

  /**
   * Both tell of one turn of a measure or of talks that are on no goods in particular, and hit the same, or nobody: of 375
   * such pairs of reports 6 were of two events.
   */
  const isTurnOf = (theirs: readonly string[]) =>
    isTurnOnNoGoods &&
    !theirs.some(isNamedGoods) &&
    coincide(beside, others(theirs)) &&
    !differ(rates, theirs.filter(isRate));

  return ({ members }) =>
    members.some(
      ({ concepts: theirs, at: then }) =>
        then !== undefined &&
        Math.abs(at - then) < DAY_MS &&
        steps.every((step) => theirs.includes(step)) &&
        coincide(acting, theirs.filter(isIssuer)) &&
        (isOnTheDayOf(theirs) || isTurnOf(theirs)),
    );
}
