/** Numbers to positive numbers, filled once and then read; 0 for one that is not there. */
export type NumberTable = {
  readonly get: (key: number) => number;
  readonly set: (key: number, value: number) => void;
};

/** For up to `most` keys of 32 bits. Open addressing, half of it empty: a key and its value stand side by side. */
export function createNumberTable(most: number): NumberTable {
  let bits = 4;
  while (1 << bits < most * 2) bits += 1;
  const cells = new Int32Array(2 << bits);
  const cellOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    while (cells[slot * 2 + 1] !== 0 && cells[slot * 2] !== key) slot = (slot + 1) & ((1 << bits) - 1);
    return slot * 2;
  };
  return {
    get: (key) => cells[cellOf(key) + 1] ?? 0,
    set: (key, value) => {
      const cell = cellOf(key);
      cells[cell] = key;
      cells[cell + 1] = value;
    },
  };
}
