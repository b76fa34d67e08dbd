/** Tells what is new from what was said within the last `ms` milliseconds; `now` in epoch milliseconds. */
export function createRepeats(ms: number) {
  const said = new Map<string, number>();
  return function isNew(words: string, now: number): boolean {
    for (const [old, at] of said) if (now - at >= ms) said.delete(old);
    if (said.has(words)) return false;
    said.set(words, now);
    return true;
  };
}
