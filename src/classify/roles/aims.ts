import { codesTogether } from '../reading/party-lists.js';
import { isRightBefore, type Reading } from '../reading/reading.js';
import { isMeasure } from '../reading/said.js';

/** The forms of a name that a measure is aimed at. */
export const STATES: readonly string[] = ['country', 'bloc'];
/** Between a measure and the name that it is aimed at. */
export const ON =
  /^ (?:on|against|auf|gegen|contre|contra|na|przeciw|przeciwko|wobec|mot) (?:the |die |das |les |la |le |all |alle )?$/u;

const THE = '(?: (?:the|die|der|den|dem|das|la|le|les|el|los|all|alle))?';
const FROM = '(?:from|aus|venant de|procedentes de|fran)';
/** Between a measure and the state that it lies on: "tariff threat against the EU", "duties on cars from Korea". */
const AIMED = new RegExp(
  String.raw`^\p{L}*(?: (?:threat|plan|hike|rate)s?)? (?:against|on|gegen|auf|contre|sur|contra|sobre|mot|na)${THE}(?: (?:\p{L}+ ){1,3}${FROM}${THE})? $`,
  'u',
);
/** "Zölle in Höhe von 25 Prozent für Waren aus Indien", but not for oil that it has bought of others. */
const FOR_GOODS =
  /^\p{L}*(?: in hohe von [\d.,]+ prozent)? fur (?!ol |erdol |gas )(?:\S+ ){1,2}aus(?: (?:der|dem|den))? $/u;
/** "Tariffs on China's mind". */
const OWNS = /^(?:'s|:s|-)/u;
/** On whom the words of a title lay a measure. */
export function aimedAtIn(reading: Reading): readonly string[] {
  const {
    title: { words, parties },
    normalised: { text },
  } = reading;
  const namesOf = codesTogether(reading);
  return words.filter(isMeasure).flatMap((measure) => {
    const target = parties.find(({ start }) => start >= measure.end);
    const isNamed =
      target &&
      target.code !== 'WTO' &&
      STATES.includes(target.form) &&
      !OWNS.test(text.slice(target.end)) &&
      !words.some((word) => word.concept === 'rule_named_for' && isRightBefore(target, word));
    if (!isNamed) return [];
    const between = text.slice(measure.end, target.start);
    return AIMED.test(between) || FOR_GOODS.test(between) ? namesOf(target) : [];
  });
}

/** Goods between the name of whose a measure is and the measure, in UTF-16 units. */
const GOODS_REACH = 24;
const VERB = /[,;:!?]|\b(?:on|as|to|by|in|for|of|from|and|over|auf|und|fur|y|et|i|och)\b/u;

/** "Chinese antimony embargo on America": whose a measure is acts on whom it is aimed at. */
export function ownMeasureIn(reading: Reading): { acts: readonly string[]; hit: readonly string[] } {
  const {
    title: { words, parties },
    normalised: { text },
  } = reading;
  const namesOf = codesTogether(reading);
  for (const measure of words) {
    if (!isMeasure(measure)) continue;
    const owner = parties.findLast(({ end }) => end <= measure.start);
    const target = parties.find(({ start }) => start >= measure.end);
    const isOwned =
      owner?.form === 'adjective' &&
      measure.start - owner.end <= GOODS_REACH &&
      !VERB.test(text.slice(owner.end, measure.start));
    // In "US hikes Chinese steel duties on Brazil" somebody else acts.
    const isFirst = parties.every(({ start, code }) => start >= (owner?.start ?? 0) || code === owner?.code);
    if (
      !isOwned ||
      !isFirst ||
      !target ||
      target.code === owner.code ||
      !ON.test(text.slice(measure.end, target.start))
    )
      continue;
    return { acts: [owner.code], hit: namesOf(target) };
  }
  return { acts: [], hit: [] };
}
