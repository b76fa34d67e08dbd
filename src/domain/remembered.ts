/** What is kept: all, unless it is said how many words, and of what length (UTF-16 units). */
type Kept = { readonly most?: number; readonly longest?: number };

/** A pure function of a word that remembers what it found. */
export function remembered<T>(
  read: (word: string) => T,
  { most = Number.POSITIVE_INFINITY, longest = Number.POSITIVE_INFINITY }: Kept = {},
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > longest) return read(word);
    let found = known.get(word);
    if (found === undefined) {
      found = read(word);
      // To begin anew now and then costs less than to keep an order of use.
      if (known.size >= most) known.clear();
      known.set(word, found);
    }
    return found;
  };
}
