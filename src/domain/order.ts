/** The order of ids, dates and times as text: the same in every locale, where that of the alphabet is not. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
