/** Asks again until there is an answer: for what a stand-in lets us look at but does not announce. */
export async function eventually<T>(
  look: () => Promise<T | undefined>,
  what: string,
  within = 20_000,
): Promise<T> {
  const end = performance.now() + within;
  while (performance.now() < end) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain for ${what}`);
}
