// What two lists have in common, such as the parties of a report and those of a measure.

/** How many of the one are of the other as well. */
export const common = <T>(a: readonly T[], b: readonly T[]): number =>
  a.filter((value) => b.includes(value)).length;

/** Whether some are of both. */
export const meet = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((value) => b.includes(value));

/** Whether both name some, and none is of both. */
export const differ = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length > 0 && b.length > 0 && !meet(a, b);

/** Whether both name the same ones, in whatever order; neither names one twice. */
export const coincide = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));

/** Whether any of some lists names something. */
export const someOf = (...lists: readonly (readonly unknown[] | undefined)[]): boolean =>
  lists.some((list = []) => list.length > 0);
