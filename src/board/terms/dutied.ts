import type { BoardKnowledge } from './knowledge.js';
import type { Found, Named } from './terms.js';

/** `Tariffs of 25% on …`, `a duty of 25% shall apply to …`, `an investigation of …`: what follows a duty, up to the goods that it lies on. */
const ON =
  /^(?<between>(?:[^,;.]|[,.]\d){0,24}?)\b(?:on|(?:shall |will )?appl(?:y|ies) to|(?:gilt|gelten) fur|with respect to|in respect of|concerning|betreffend|concernant|relativ[oa] a|dotycza\p{L}+|rorande|auf|sur|sobre|into|of(?! (?:up to |as much as )?\d)|al|a los|a las|na|pa)\b(?<goods>(?:[^,;.]|[,.]\d|\bu\.s\.){0,48})$/iu;
/** `25% de EE.UU. a camiones`: behind a rate, and nowhere else, the Spanish word is no English article. */
const BEHIND_RATE = /(?:%|por ciento) (?:del? [^,;]{1,24} )?a (?:l[oa]s? )?(?:\p{L}+ )?$/iu;
/** A duty's own words that end with what its goods follow. */
const OPEN = /\bof$/u;
/** `对…加征关税`: what stands before the goods, and between them and the duty. */
const TOWARDS = /[对對](?<goods>[^,，。]{0,24})$/u;
const LEVIED = /^[^,，。]{0,16}$/u;
/** `A tariff and controls on …`: what is on the goods is not the duty. */
const ANOTHER = /\b(?:and|und|et|y|i|och)\b/iu;
/** A reason or a condition, after which no goods of the duty are named. */
const REASON =
  /\b(?:over|after|because|unless|until|if|that|who|which|for|in|to|amid|as|with|by|despite|while|wegen|nach|weil|falls|wenn|sollte|apres|si|pour|por|tras)\b|因|就|若|如果|除非|报复|報復/iu;
/** Between goods and the duty that is named after them: `graphite import duties`, `aluminium extrusion duties`. */
const BEFORE_DUTY =
  /^[\s-]*(?:imports?|products?|extrusions?|wires?|foils?|sheets?|pipes?|tubes?|bars?|rods?|coils?|plates?|metals?|ores?|alloys?|anodes?|electrodes?|powders?|derivatives?|wafers?)?\s*$/iu;
/** `Steel Nails From Oman: … Antidumping Duty`: the title of a case. */
const OF_CASE = /^[^,;.:]{0,24}\bfrom\b[^:]{0,60}:/iu;
/** `Rare earth curbs` are no goods. */
const NO_GOODS =
  /^[\s-]*(?:exports?|curbs?|controls?|restrictions?|bans?|dispute|row|export\p{L}+|管制|出口|禁令|限制)/iu;
const JOINED = /^(?:\s*,)?\s*(?:and|or|und|oder|et|y|i|och|和|及|与|與|、)?\s*$/iu;

function liesOn(text: string, { start, end }: Found, duty: Found): boolean {
  // `Aluminiumzölle` names both in one word.
  if (duty.start < end && duty.end > start) return true;
  if (duty.start >= end) {
    const after = text.slice(end, duty.start);
    const towards = TOWARDS.exec(text.slice(0, start))?.groups;
    return (
      BEFORE_DUTY.test(after) ||
      OF_CASE.test(after) ||
      (towards !== undefined && isOfGoods(towards) && LEVIED.test(after))
    );
  }
  if (BEHIND_RATE.test(text.slice(duty.end, start))) return true;
  const between = text.slice(duty.end, start);
  // `Adjusting imports of semiconductors` holds the word before the goods.
  const on = ON.exec(OPEN.test(text.slice(0, duty.end)) ? ` of${between}` : between)?.groups;
  return on !== undefined && isOfGoods(on);
}

/** Goods that head a text are those of the duty that it names: `Steel and aluminium: tariffs now apply`. */
const isHeading = (text: string, list: readonly Named[]): boolean =>
  text.slice(0, list[0]?.start).trim() === '' && /^\s*:/.test(text.slice(list.at(-1)?.end));

function isOfGoods({ between = '', goods = '' }: Readonly<Record<string, string>>): boolean {
  return !ANOTHER.test(between) && !REASON.test(goods);
}

/** Before a duty that is another's: `in answer to Canada's steel surtaxes`. */
const ANSWERED =
  /(?:\b(?:answers?|response|reply|retaliation|reaction) (?:to|for)|als (?:antwort|reaktion) auf|en reponse a|en respuesta a|w odpowiedzi na|som svar pa|回应|报复)[^,;:，；]*$/iu;

/** So far before it, in UTF-16 units. */
const ANSWERED_REACH = 80;

/** What lies on goods and is called no duty: `25% on vehicles`, `countermeasures on automobiles`. */
const OTHERWISE =
  /\d ?%|\d per ?cent(?!age)|\d prozent|counter-?measures?|gegenmassnahmen|contre-mesures|contramedidas/giu;

const calledOtherwise = (text: string): Found[] =>
  Array.from(text.matchAll(OTHERWISE), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));

/**
 * The goods on which the duty of a clause lies; those that it answers (`tariffs on China over rare earths`) are
 * none. Of a list (`copper, zinc and nickel`) one speaks for all.
 */
export function dutiedIn(text: string, goods: readonly Named[], named: readonly Found[]): string[] {
  const own = named.filter(
    ({ start }) => !ANSWERED.test(text.slice(Math.max(0, start - ANSWERED_REACH), start)),
  );
  const duties = own.length > 0 ? own : calledOtherwise(text);
  if (duties.length === 0) return [];
  const lists: Named[][] = [];
  for (const found of [...goods].sort((a, b) => a.start - b.start)) {
    const last = lists.at(-1);
    const before = last?.at(-1);
    if (before !== undefined && JOINED.test(text.slice(before.end, found.start))) last?.push(found);
    else lists.push([found]);
  }
  const dutied = lists.filter(
    (list) =>
      isHeading(text, list) ||
      list.some(
        (found) => !NO_GOODS.test(text.slice(found.end)) && duties.some((duty) => liesOn(text, found, duty)),
      ),
  );
  return [...new Set(dutied.flat().map(({ key }) => key))];
}

/** The goods, other than materials, that a folded, lower-cased text names. */
export function goodsIn(text: string, { goods }: Pick<BoardKnowledge, 'goods'>): Named[] {
  return Object.entries(goods).flatMap(([key, match]) => match(text).map((found) => ({ ...found, key })));
}
