import type { FeatureTeller } from '../../src/classify/telling.js';

/** Features as a fit takes them: each once, in the order in which they are first told. */
export function distinct(features: FeatureTeller): ReadonlySet<number> {
  const all = new Set<number>();
  features((told) => {
    all.add(told);
  });
  return all;
}
