/** The order of ids, dates and times as text: the same in every locale, where that of the alphabet is not. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Sorts in place what is short, or all but in order, and leaves equals as they are: each moves past those before it that
 * belong behind it. `sort` copies the list and asks more often.
 */
export function settleOrder<T>(items: T[], compare: (a: T, b: T) => number): void {
  for (let at = 1; at < items.length; at += 1) {
    const item = items[at] as T;
    let to = at;
    for (; to > 0 && compare(items[to - 1] as T, item) > 0; to -= 1) items[to] = items[to - 1] as T;
    items[to] = item;
  }
}
