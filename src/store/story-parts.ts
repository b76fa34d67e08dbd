// How parts of a story are written and read: small numbers, lists, and values that several parts share.

/** A small number is one character from '0' on; the greatest is the last before the surrogates. */
const ZERO = 48;
const MOST = 0xd7ff - ZERO;

export const small = (value: number): string => String.fromCharCode(ZERO + Math.min(MOST, value));
export const smallAt = (text: string, at: number): number => text.charCodeAt(at) - ZERO;

export const listed = (text: string, separator: string): string[] =>
  text === '' ? [] : text.split(separator);

/** A text that is read part by part: to split it all at once costs twice as much. What is missing at its end reads as ''. */
type Reading = { readonly text: string; at: number };

export function upTo(separator: string, reading: Reading): string {
  const { text, at } = reading;
  const found = text.indexOf(separator, at);
  const end = found < 0 ? text.length : found;
  reading.at = end + 1;
  return text.slice(at, end);
}

/** Values that several parts of a story share, each written once and then called by its place. */
export type Table<T> = {
  place(value: T): string;
  all(values: readonly T[]): string;
  values(): T[];
};

export function createTable<T>(): Table<T> {
  const places = new Map<T, string>();
  const place = (value: T): string => {
    const known = places.get(value);
    if (known !== undefined) return known;
    const next = small(places.size);
    places.set(value, next);
    return next;
  };
  return {
    place,
    all(values: readonly T[]): string {
      let all = '';
      for (const value of values) all += place(value);
      return all;
    },
    values: () => [...places.keys()],
  };
}

/** The values of a table that places name. */
export function valuesAt<T>(table: readonly T[], places: string): T[] {
  const values = new Array<T>(places.length);
  for (let i = 0; i < places.length; i++) values[i] = table[smallAt(places, i)] as T;
  return values;
}
