import type { z } from 'zod';

/** A text of a configuration file and where it stands. */
export type Placed = { readonly text: string; readonly path: readonly (string | number)[] };

/** Says of each text that stands a second time what was expected in its place. */
export function eachOnce(placed: readonly Placed[], context: z.core.$RefinementCtx, message: string): void {
  const seen = new Set<string>();
  for (const { text, path } of placed) {
    if (seen.has(text)) context.addIssue({ code: 'custom', path: [...path], message });
    seen.add(text);
  }
}
