/** Keys of 32 bits with some numbers of 32 bits each. A key and its numbers stand side by side: all is one look into memory. */
export type NumberTable = {
  readonly cells: Int32Array;
  /** Where in `cells` the first number of a key stands, others behind it; 0 stands there where the key is not kept. */
  readonly placeOf: (key: number) => number;
  /** Keeps a key that is not there yet; its first number must not be 0. Returns its place. */
  readonly add: (key: number, first: number) => number;
};

/** For up to `most` keys, each with so many numbers. Open addressing, half of it empty. */
export function createNumberTable(most: number, numbers: number): NumberTable {
  let bits = 4;
  while (1 << bits < most * 2) bits += 1;
  const width = 1 + numbers;
  const last = (1 << bits) - 1;
  const cells = new Int32Array(width << bits);
  const placeOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    while (cells[slot * width + 1] !== 0 && cells[slot * width] !== key) slot = (slot + 1) & last;
    return slot * width + 1;
  };
  return {
    cells,
    placeOf,
    add: (key, first) => {
      const place = placeOf(key);
      cells[place - 1] = key;
      cells[place] = first;
      return place;
    },
  };
}
