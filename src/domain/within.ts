/** Something took longer than it may. */
export class LateError extends Error {}

/** Waits for something, but not longer than so many milliseconds: then it throws what it is told to say. */
export async function within<T>(work: Promise<T>, ms: number, late: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LateError(late)), Math.max(ms, 0));
  });
  return Promise.race([work, over]).finally(() => clearTimeout(timer));
}
