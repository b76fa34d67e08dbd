import { MEASURE_STAGES, type Stage, TALK_STAGES, type Topic } from '../domain/classification.js';

/** Whether a stage lies further along than the one known; a first stage moves nothing. */
export function movesForward(topic: Topic, known: Stage | undefined, found: Stage | undefined): boolean {
  const order: readonly Stage[] = topic === 'negotiation' ? TALK_STAGES : MEASURE_STAGES;
  return (
    known !== undefined &&
    found !== undefined &&
    order.indexOf(known) >= 0 &&
    order.indexOf(found) > order.indexOf(known)
  );
}
