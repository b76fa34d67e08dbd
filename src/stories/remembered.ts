/** More are looked up more slowly, and keep the collector of garbage busier than they save. */
const MOST = 2000;
/** A longer piece of a text is no string of its own to V8, but keeps the whole text alive. */
const LONGEST = 12;

/** A pure function of a word that remembers what it found: most words of an item were in others lately. */
export function remembered<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return read(word);
    let found = known.get(word);
    if (found === undefined) {
      found = read(word);
      // To begin anew now and then costs less than to keep an order of use.
      if (known.size >= MOST) known.clear();
      known.set(word, found);
    }
    return found;
  };
}
