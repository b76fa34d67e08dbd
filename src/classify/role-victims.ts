import { endsBetween } from './clause.js';
import { listsIn } from './party-lists.js';
import { beginsIn, type PartyMention, type Reading, type WordMention } from './reading.js';
import { MEASURES } from './said.js';

const isMeasure = ({ concept }: WordMention): boolean => MEASURES.includes(concept);

/** Whom a name and those told with it in one breath stand for. */
function namesIn({
  title: { parties },
  normalised: { text },
}: Reading): (mention: PartyMention) => readonly string[] {
  const listOf = listsIn(text, parties);
  return (mention) => listOf(mention).map(({ code }) => code);
}

/** Between a name and the word that says it is hit: of it, its goods and firms (UTF-16 units). */
const HIT_REACH = 28;

/** In its own words, by what it is hit. */
const BY = / (?:by|with|von|mit|from|par|por|con|przez|av|med|clami|clem)$/u;
/** What comes after a duty, or is about it. */
const OTHER_CAUSE = /\b(?:over|against|after|gegen|nach|contre|contra|apres|tras|po|mot|efter)\b/u;

/** Of a word only the beginning may be found: tariff(s). */
const REST_OF_WORD = /^\p{L}+/u;

/** Who is hit as the title says: "Laos and Myanmar hit hardest", Tunis écope de 25 %. */
export function victimsIn(reading: Reading): readonly string[] {
  const {
    title: { words, parties },
    normalised: { text },
  } = reading;
  const namesOf = namesIn(reading);
  return words.flatMap((word) => {
    if (word.concept !== 'rule_is_hit') return [];
    const victim = parties.findLast(({ end }) => end <= word.start);
    const isNear =
      victim &&
      victim.form !== 'person' &&
      word.start - victim.end <= HIT_REACH &&
      !beginsIn(words, victim.end, word.start, 'rule_buyers') &&
      !endsBetween(text, victim.end, word.start);
    if (!isNear) return [];
    const hit = namesOf(victim);
    const duty = words.find((other) => isMeasure(other) && other.start >= word.end);
    // "Hit by a ruling against tariffs" is by no tariff, and "hit by tariffs on China" may be by its own.
    const isBy = BY.test(text.slice(word.start, word.end));
    const isByDuty =
      duty &&
      !OTHER_CAUSE.test(text.slice(word.end, duty.start)) &&
      !beginsIn(words, word.end, duty.start, 'rule_about_duty') &&
      !endsBetween(text, word.end, duty.start);
    if (isBy && !isByDuty) return [];
    const isOnOther = words.some(
      (other) =>
        isMeasure(other) &&
        other.start >= word.end &&
        parties.some(
          ({ start, code }) =>
            start >= other.end &&
            !hit.includes(code) &&
            ON.test(text.slice(other.end, start).replace(REST_OF_WORD, '')),
        ),
    );
    return isOnOther ? [] : hit;
  });
}

/** No more than an article before a name that a title begins with. */
const ARTICLE = /^(?:(?:the|die|der|das|le|la|les|el|los) |l')?$/u;
/** What parts it from the rest of the title. */
const PARTED = /^ ?[:.|–—]/u;
const STATES: readonly string[] = ['country', 'bloc'];

/**
 * Who is in the sights of others: "Norway in the crosshairs: …" names nothing before it and nobody behind. With a verb ("has
 * Norway in its sights") another acts.
 */
export function sightedIn(reading: Reading): readonly string[] {
  const {
    title: { words, parties },
    normalised: { text },
  } = reading;
  const namesOf = namesIn(reading);
  const word = words.find(({ concept }) => concept === 'rule_in_sights');
  const [first] = parties;
  const last = word && parties.findLast(({ end }) => end <= word.start);
  const isAlone =
    first &&
    last &&
    ARTICLE.test(text.slice(0, first.start)) &&
    /^,? ?$/.test(text.slice(last.end, word.start)) &&
    PARTED.test(text.slice(word.end)) &&
    (STATES.includes(last.form) || last.form === 'capital');
  const sighted = isAlone ? namesOf(last) : [];
  return first && sighted.includes(first.code) ? sighted : [];
}

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
/** "Tariffs on China's mind", "duties on Vietnam detour". */
const BEHIND_OTHER = /^(?:'s|:s|-| (?:detour|route|transship|talks|deal|ruling|rules|agenda|summit))/u;
/** On whom the words of a title lay a measure. */
export function aimedAtIn(reading: Reading): readonly string[] {
  const {
    title: { words, parties },
    normalised: { text },
  } = reading;
  const namesOf = namesIn(reading);
  return words.filter(isMeasure).flatMap((measure) => {
    const target = parties.find(({ start }) => start >= measure.end);
    const isNamed =
      target &&
      target.code !== 'WTO' &&
      STATES.includes(target.form) &&
      !BEHIND_OTHER.test(text.slice(target.end));
    if (!isNamed) return [];
    const between = text.slice(measure.end, target.start);
    return AIMED.test(between) || FOR_GOODS.test(between) ? namesOf(target) : [];
  });
}

/** Goods between the name of whose a measure is and the measure, in UTF-16 units. */
const GOODS_REACH = 24;
const ON =
  /^ (?:on|against|auf|gegen|contre|contra|na|przeciw|przeciwko|wobec|mot) (?:the |die |das |les |la |le |all |alle )?$/u;
const VERB = /[,;:!?]|\b(?:on|as|to|by|in|for|of|from|and|over|auf|und|fur|y|et|i|och)\b/u;

/** "Chinese antimony embargo on America": whose a measure is acts on whom it is aimed at. */
export function ownMeasureIn(reading: Reading): { acts: readonly string[]; hit: readonly string[] } {
  const {
    title: { words, parties },
    normalised: { text },
  } = reading;
  const namesOf = namesIn(reading);
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
