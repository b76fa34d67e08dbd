/** How much of the mean of the gradients, and of their squares, a round keeps: the figures of Kingma and Ba, 2015. */
const KEPT = 0.9;
const KEPT_SQUARES = 0.999;
/** Keeps a weight that nothing pushes where it is. */
const LEAST = 1e-9;
/** The rate of the first round; it falls to nothing by the last. */
const RATE = 0.1;

/** Adam over full batches: takes `weights` one step against their gradient, once in each of so many rounds, counted from 1. */
export function createAdam(
  weights: Float64Array,
  rounds: number,
): (gradient: Float64Array, round: number) => void {
  const mean = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length);
  return (gradient, round) => {
    const rate = RATE * (1 - round / (rounds + 1));
    for (let j = 0; j < weights.length; j += 1) {
      const g = gradient[j] ?? 0;
      mean[j] = KEPT * (mean[j] ?? 0) + 0.1 * g;
      squares[j] = KEPT_SQUARES * (squares[j] ?? 0) + 0.001 * g * g;
      const step =
        (mean[j] ?? 0) /
        (1 - KEPT ** round) /
        (Math.sqrt((squares[j] ?? 0) / (1 - KEPT_SQUARES ** round)) + LEAST);
      weights[j] = (weights[j] ?? 0) - rate * step;
    }
  };
}
