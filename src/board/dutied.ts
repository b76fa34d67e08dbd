import type { Found, Named } from './terms.js';

/** What ends the list of goods after `on`: a reason, a condition, another verb. */
const REASON =
  /[,;.，；。]|\b(?:over|after|because|unless|until|if|that|who|which|for|in|to|amid|as|with|by|despite|while|wegen|nach|weil|falls|wenn|sollte|apres|si|pour|por|tras)\b|因|就|若|如果|除非|报复|報復/iu;
const ON = /(?:\b(?:on|auf|sur|sobre|na|pa)\b|[对對])(.{0,48})$/iu;
/** Between goods and the duty that is named after them: `graphite import duties`. */
const BEFORE_DUTY = /^[\s-]*(?:imports?|products?)?\s*$/iu;
/** `Rare earth curbs` are no goods. */
const NO_GOODS =
  /^[\s-]*(?:exports?|curbs?|controls?|restrictions?|bans?|dispute|row|export\p{L}+|管制|出口|禁令|限制)/iu;
const JOINED = /^(?:\s*,)?\s*(?:and|or|und|oder|et|y|i|och|和|及|与|與|、)?\s*$/iu;

function isDutied(text: string, { start, end }: Found, duties: readonly Found[]): boolean {
  if (NO_GOODS.test(text.slice(end))) return false;
  // `Aluminiumzölle` names both in one word.
  const named = duties.some(
    (duty) =>
      (duty.start >= end && BEFORE_DUTY.test(text.slice(end, duty.start))) || overlaps(duty, start, end),
  );
  const gap = ON.exec(text.slice(0, start))?.[1];
  return named || (gap !== undefined && !REASON.test(gap));
}

function overlaps(duty: Found, start: number, end: number): boolean {
  return duty.start < end && duty.end > start;
}

/**
 * The materials on which the duty of a clause lies; those that it answers (`tariffs on China over rare earths`) are
 * none. Of a list (`copper, zinc and nickel`) one speaks for all.
 */
export function dutiedIn(text: string, materials: readonly Named[], duties: readonly Found[]): string[] {
  if (duties.length === 0) return [];
  const runs: Named[][] = [];
  for (const material of materials) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && JOINED.test(text.slice(last.end, material.start))) runs.at(-1)?.push(material);
    else runs.push([material]);
  }
  const dutied = runs.filter((run) => run.some((material) => isDutied(text, material, duties)));
  return [...new Set(dutied.flat().map(({ key }) => key))];
}
