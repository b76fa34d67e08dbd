/** What is told of words that come again in every text, as concepts and codes do: found out once for each. */
export function remembered<T>(tell: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const told = tell(word);
    known.set(word, told);
    return told;
  };
}
