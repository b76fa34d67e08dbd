/** Words found: the number of each, where it begins, and the place behind it. The arrays are reused: they hold until the next search. */
export type Finds = {
  count: number;
  readonly words: number[];
  readonly starts: number[];
  readonly ends: number[];
};

/** The units that any word holds, numbered from 1 to `count`; 0 stands for all others. */
export type Alphabet = { readonly symbols: Uint16Array; readonly count: number };

/** Adds the words that begin at a place of a text given as symbols, shorter ones first. */
type Walk = (path: Uint16Array, start: number, finds: Finds) => void;

/** The beginnings of words in the order in which they came, numbered from 1; 0 is what all begin with. */
type Grown = {
  readonly size: number;
  /** The symbol that leads to each. */
  readonly symbols: Uint16Array;
  /** Of each the last that came of those that are longer by a symbol, and the one that came before it beside it; 0 is none. */
  readonly longer: Int32Array;
  readonly beside: Int32Array;
  /** The last word that each is, plus one; and of each word the one before it that is spelled alike, plus one. */
  readonly words: Int32Array;
  readonly wordsBefore: Int32Array;
  /** The first symbols of words, with the beginnings that they are. */
  readonly firsts: Int32Array;
};

function growTree(words: readonly string[], chosen: Int32Array, { symbols, count }: Alphabet): Grown {
  let most = 1;
  for (const word of chosen) most += words[word]?.length ?? 0;
  const symbolOf = new Uint16Array(most);
  const longer = new Int32Array(most);
  const beside = new Int32Array(most);
  const wordOf = new Int32Array(most);
  const wordsBefore = new Int32Array(words.length);
  const firsts = new Int32Array(count + 1);
  let last = 0;
  for (const word of chosen) {
    const text = words[word] ?? '';
    let node = 0;
    for (let i = 0; i < text.length; i += 1) {
      const symbol = symbols[text.charCodeAt(i)] ?? 0;
      let next = i === 0 ? (firsts[symbol] ?? 0) : (longer[node] ?? 0);
      while (next !== 0 && symbolOf[next] !== symbol) next = beside[next] ?? 0;
      if (next === 0) {
        last += 1;
        next = last;
        symbolOf[next] = symbol;
        beside[next] = longer[node] ?? 0;
        longer[node] = next;
        if (i === 0) firsts[symbol] = next;
      }
      node = next;
    }
    wordsBefore[word] = wordOf[node] ?? 0;
    wordOf[node] = word + 1;
  }
  return { size: last + 1, symbols: symbolOf, longer, beside, words: wordOf, wordsBefore, firsts };
}

// What is kept of a node, side by side: one look into memory.
/** Twice the symbol that leads to it, and one more for the last of those in its row. */
const SYMBOL = 0;
/** The symbols by which others follow: a bit each, shared by those 32 apart. Most walks end at one that is none. */
const BRANCHES = 1;
/** Where the row of those that follow begins. */
const ROW = 2;
/** The last word that ends here, plus one; 0 is none. */
const WORD = 3;
const WIDTH = 4;

/** The nodes that follow one stand in a row, and those that follow them behind it: what walks touch lies close together. */
function settleTree({ size, symbols, longer, beside, words, firsts }: Grown) {
  const nodes = new Int32Array(WIDTH * size);
  const places = new Int32Array(size);
  const open = [0];
  let end = WIDTH;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const at = places[node] ?? 0;
    nodes[at + WORD] = words[node] ?? 0;
    nodes[at + ROW] = end;
    for (let next = longer[node] ?? 0; next !== 0; next = beside[next] ?? 0) {
      const symbol = symbols[next] ?? 0;
      nodes[at + BRANCHES] = (nodes[at + BRANCHES] ?? 0) | (1 << (symbol & 31));
      nodes[end + SYMBOL] = 2 * symbol + Number(beside[next] === 0);
      places[next] = end;
      end += WIDTH;
      open.push(next);
    }
  }
  return { nodes, firstSteps: firsts.map((node) => places[node] ?? 0) };
}

/** So many units, those numbered first, are most of what texts hold: of two of them the steps stand in a table that stays at hand. */
const COMMON = 128;

/** The beginnings of words as a tree. A walk costs the memory it touches: this is little, and close together. */
export function createTree(words: readonly string[], chosen: Int32Array, alphabet: Alphabet): Walk {
  const grown = growTree(words, chosen, alphabet);
  const { nodes, firstSteps } = settleTree(grown);
  const { wordsBefore } = grown;
  /** The node to which a symbol leads; 0, which follows none, where it leads to none. */
  const step = (node: number, symbol: number): number => {
    if ((((nodes[node + BRANCHES] ?? 0) >>> (symbol & 31)) & 1) === 0) return 0;
    for (let next = nodes[node + ROW] ?? 0; ; next += WIDTH) {
      const told = nodes[next + SYMBOL] ?? 0;
      if (told >> 1 === symbol) return next;
      if ((told & 1) === 1) return 0;
    }
  };

  const isWord = Uint8Array.from(firstSteps, (node) => Number(nodes[node + WORD] !== 0));
  const common = Math.min(firstSteps.length, COMMON);
  const secondSteps = new Int32Array(common * common);
  for (let first = 1; first < common; first += 1) {
    const node = firstSteps[first] ?? 0;
    for (let second = 1; node !== 0 && second < common; second += 1)
      secondSteps[first * common + second] = step(node, second);
  }
  const tell = (node: number, start: number, end: number, finds: Finds): void => {
    for (let next = nodes[node + WORD] ?? 0; next !== 0; next = wordsBefore[next - 1] ?? 0) {
      finds.words[finds.count] = next - 1;
      finds.starts[finds.count] = start;
      finds.ends[finds.count] = end;
      finds.count += 1;
    }
  };

  return (path, start, finds) => {
    const first = path[start] ?? 0;
    const child = firstSteps[first] ?? 0;
    if (child === 0) return;
    if (isWord[first] === 1) tell(child, start, start + 1, finds);
    const second = path[start + 1] ?? 0;
    if (second === 0) return;
    let node =
      first < common && second < common ? (secondSteps[first * common + second] ?? 0) : step(child, second);
    for (let end = start + 2; node !== 0; end += 1) {
      tell(node, start, end, finds);
      const symbol = path[end] ?? 0;
      node = symbol === 0 ? 0 : step(node, symbol);
    }
  };
}
