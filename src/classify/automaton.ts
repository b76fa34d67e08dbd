const SPACE = 32;
const APOSTROPHE = 39;
/** Dashes and breaks are read as a space, curved quotes as an apostrophe: unit → unit. */
const SAME_AS: ReadonlyMap<number, number> = new Map([
  ...[...'-‐‑‒–—\n\t'].map((character) => [character.charCodeAt(0), SPACE] as const),
  ...[...'’‘ʼ'].map((character) => [character.charCodeAt(0), APOSTROPHE] as const),
]);

/** A normalised word as the automaton spells it. */
export function spell(word: string): Uint16Array {
  const units = new Uint16Array(word.length);
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    units[i] = SAME_AS.get(unit) ?? unit;
  }
  return units;
}

/** So many characters have a full transition table: letters, the space, the hyphen. */
const DENSE = 48;

/**
 * An Aho–Corasick automaton over words as `spell` gives them: the time of a reading depends on the text and on what is
 * found, not on how many words there are. It calls `use` with
 * the number of each word found and the place behind it. The commonest characters have a full transition table; the
 * transitions of the many others (Chinese) sit in one open-addressed table beside failure links.
 */
export function createAutomaton(
  words: readonly Uint16Array[],
): (text: string, use: (word: number, end: number) => void) => void {
  // Symbols: the commonest units first, so that they are the ones with a full table.
  const counts = new Uint32Array(0x10000);
  let total = 1;
  for (const units of words) {
    total += units.length;
    for (const unit of units) counts[unit] = (counts[unit] ?? 0) + 1;
  }
  const seen = [...counts.keys()].filter((unit) => counts[unit]);
  seen.sort((a, b) => Number(a >= 0x180) - Number(b >= 0x180) || (counts[b] ?? 0) - (counts[a] ?? 0));
  const symbols = new Uint16Array(0x10000);
  seen.forEach((unit, index) => {
    symbols[unit] = index + 1;
  });
  for (const [unit, meant] of SAME_AS) symbols[unit] = symbols[meant] ?? 0;

  const stride = seen.length + 1;
  let capacity = 1024;
  while (capacity < total * 2) capacity *= 2;
  const mask = capacity - 1;
  const slotKeys = new Int32Array(capacity);
  const slotNodes = new Int32Array(capacity);
  const slotOf = (node: number, symbol: number): number => {
    const key = (Math.imul(node, stride) + symbol) | 0;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (slotKeys[slot] !== 0 && slotKeys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  if (total * stride > 0x7fffffff)
    throw new Error(`matcher: ${total} places and ${stride} characters are too many`);

  const firstWord = new Int32Array(total).fill(-1);
  const nextWord = new Int32Array(words.length).fill(-1);
  const parents = new Int32Array(total);
  const labels = new Uint16Array(total);
  // Level by level, so that the few nodes near the root, where most text stays, lie together in memory.
  const levels: number[] = [1];
  const ends = new Int32Array(words.length);
  let nodeCount = 1;
  for (let depth = 0, longer = true; longer; depth += 1) {
    longer = false;
    words.forEach((units, index) => {
      if (units.length <= depth) return;
      longer = true;
      const node = ends[index] ?? 0;
      const symbol = symbols[units[depth] ?? 0] ?? 0;
      const slot = slotOf(node, symbol);
      if (slotKeys[slot] === 0) {
        slotKeys[slot] = (Math.imul(node, stride) + symbol) | 0;
        slotNodes[slot] = nodeCount;
        parents[nodeCount] = node;
        labels[nodeCount] = symbol;
        nodeCount += 1;
      }
      ends[index] = slotNodes[slot] ?? 0;
    });
    levels.push(nodeCount);
  }
  ends.forEach((node, index) => {
    nextWord[index] = firstWord[node] ?? -1;
    firstWord[node] = index;
  });

  const failures = new Int32Array(nodeCount);
  const outputs = new Int32Array(nodeCount);
  const table = nodeCount > 0x10000 ? new Uint32Array(nodeCount * DENSE) : new Uint16Array(nodeCount * DENSE);
  const step = (from: number, symbol: number): number => {
    if (symbol < DENSE) return table[from * DENSE + symbol] ?? 0;
    let node = from;
    for (;;) {
      const slot = slotOf(node, symbol);
      if (slotKeys[slot] !== 0) return slotNodes[slot] ?? 0;
      if (node === 0) return 0;
      node = failures[node] ?? 0;
    }
  };
  // A node's failure leads to a shallower node, whose transitions are complete by then.
  for (let level = 1; level < levels.length; level += 1) {
    const [from, to] = [levels[level - 1] ?? 0, levels[level] ?? 0];
    for (let node = from; node < to; node += 1) {
      const parent = parents[node] ?? 0;
      const failure = parent === 0 ? 0 : step(failures[parent] ?? 0, labels[node] ?? 0);
      failures[node] = failure;
      // `outputs` leads to the nearest node, itself included, at which a word ends.
      outputs[node] = (firstWord[node] ?? -1) >= 0 ? node : (outputs[failure] ?? 0);
    }
    for (let node = from; node < to; node += 1) {
      const symbol = labels[node] ?? 0;
      if (symbol < DENSE) table[(parents[node] ?? 0) * DENSE + symbol] = node;
    }
    for (let node = from; node < to; node += 1) {
      const failure = failures[node] ?? 0;
      table.copyWithin(node * DENSE, failure * DENSE, (failure + 1) * DENSE);
    }
  }

  return (text, use) => {
    let node = 0;
    for (let i = 0; i < text.length; i += 1) {
      const symbol = symbols[text.charCodeAt(i)] ?? 0;
      node = symbol === 0 ? 0 : step(node, symbol);
      for (let at = outputs[node] ?? 0; at !== 0; at = outputs[failures[at] ?? 0] ?? 0) {
        for (let word = firstWord[at] ?? -1; word >= 0; word = nextWord[word] ?? -1) use(word, i + 1);
      }
    }
  };
}
