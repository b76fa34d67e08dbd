/**
 * What goods are worth, on which a duty lies (`tariffs on $200 billion of Chinese goods`): a currency and a value,
 * `USD 200000000000`.
 */
export type Worth = string;

/** Values of the same goods differ by less than this part: one report rounds what another one states. */
const ROUNDED = 0.08;

/** Whether two values are of one sum in one currency. */
function isSameWorth(one: Worth, other: Worth): boolean {
  const [[unit, value], [otherUnit, otherValue]] = [one.split(' '), other.split(' ')];
  return unit === otherUnit && Math.abs(Number(value) / Number(otherValue) - 1) < ROUNDED;
}

export const sharesWorth = (some: readonly Worth[], others: readonly Worth[]): boolean =>
  some.some((one) => others.some((other) => isSameWorth(one, other)));

/** Whether both are known in one currency, and none is the other's. */
export function areOfOtherWorth(some: readonly Worth[], others: readonly Worth[]): boolean {
  const inOneCurrency = some.some((one) => others.some((other) => one.slice(0, 3) === other.slice(0, 3)));
  return inOneCurrency && !sharesWorth(some, others);
}
