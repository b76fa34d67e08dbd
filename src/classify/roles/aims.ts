import { codesTogether } from '../reading/party-lists.js';
import {
  isRightBefore,
  leadingTo,
  type PartyMention,
  type Reading,
  type WordMention,
} from '../reading/reading.js';
import { DUTIES, isMeasure } from '../reading/said.js';
import { ARTICLE, ARTICLE_OR_ALL, ONLY_ARTICLE_OR_ALL } from '../text/small-words.js';
import { endOfWord } from '../text/word-boundary.js';
import type { Sides } from './sides.js';

/** The forms of a name that a measure is aimed at. */
export const STATES: readonly string[] = ['country', 'bloc'];
/** Whether a name stands right behind a place, and a word that tells it to be aimed at. */
export const isAimedAt = (reading: Reading, from: number, name: PartyMention): boolean =>
  leadingTo(reading, name, 'rule_on')?.start === from + 1;
/** What a measure may be before the word for whom it is on: "tariff threat against the EU". */
const OF_MEASURE = /^\p{L}*(?: (?:threat|plan|hike|rate|action)s?)? $/u;
const SOME_GOODS = new RegExp(String.raw`^ ?${ARTICLE_OR_ALL}(?:[\p{L}-]+ ){1,3}$`, 'u');
/** Whether a measure lies on a state, or on goods from there: "duties on cars from Korea". */
function isOnState(reading: Reading, measure: WordMention, name: PartyMention): boolean {
  const { text } = reading.normalised;
  const from = leadingTo(reading, name, 'role_from');
  const onwards = from ? SOME_GOODS : ONLY_ARTICLE_OR_ALL;
  return reading.title.words.some(
    ({ concept, start, end }) =>
      concept === 'rule_on' &&
      OF_MEASURE.test(text.slice(measure.end, start)) &&
      onwards.test(text.slice(end, (from ?? name).start)),
  );
}
/** "Zölle in Höhe von 25 Prozent für Waren aus Indien", but not for oil that it has bought of others. */
const FOR_GOODS =
  /^\p{L}*(?: in hohe von [\d.,]+ prozent)? fur (?!ol |erdol |gas )(?:\S+ ){1,2}aus(?: (?:der|dem|den))? $/u;
/** "Tariffs on China's mind". */
const OWNS = /^(?:'s|:s|-)/u;
/** Duties called by one name alone lie on who bears it, but for those of the two that lay them on all; English calls by the name of one that lays many its own, too. */
const LAY_ON_ALL = ['US', 'EU'];
const LAY_MANY = ['CN', 'IN', 'MX', 'CA', 'BR', 'TR', 'GB', 'RU'];
/** What they lie on is told behind: they are those of the name. What else is called so lays none. */
const LAID_ON = /^\p{L}* (?:(?:on|auf|of) |commission|plan|quota|rebate|schedule)/u;

/** Whose name alone duties bear: "Indien-Zölle sinken", "Switzerland tariffs cut"; not what they are quarrelled over. */
export function calledFor(
  { lang, title: { words, parties }, normalised: { text } }: Reading,
  disputed: ReadonlySet<string>,
): readonly string[] {
  const [named] = parties;
  const isAlone = named && parties.every(({ code }) => code === named.code) && named.form === 'country';
  const layers = lang === 'en' ? [...LAY_ON_ALL, ...LAY_MANY] : LAY_ON_ALL;
  if (!isAlone || layers.includes(named.code) || disputed.has(named.code)) return [];
  const part = lang === 'de' ? '-' : lang === 'en' ? ' ' : undefined;
  const isCalled = words.some(
    (word) =>
      DUTIES.includes(word.concept) &&
      word.start === named.end + 1 &&
      text[named.end] === part &&
      !LAID_ON.test(text.slice(word.end)),
  );
  return isCalled ? [named.code] : [];
}

const isLaid = (word: WordMention): boolean => isMeasure(word) || word.concept === 'rule_countermeasure';
/** On whom the words of a title lay a measure. */
export function aimedAtIn(reading: Reading): readonly string[] {
  const {
    title: { words, parties },
    normalised: { text },
  } = reading;
  const namesOf = codesTogether(reading);
  return words.filter(isLaid).flatMap((measure) => {
    const target = parties.find(({ start }) => start >= measure.end);
    if (!target) return [];
    const codes = namesOf(target);
    const isNamed =
      target.code !== 'WTO' &&
      // "Duties on Omani, Turkish foil"; one adjective alone may be of another thing than the goods.
      (STATES.includes(target.form) || (target.form === 'adjective' && codes.length > 1)) &&
      !OWNS.test(text.slice(target.end)) &&
      !words.some((word) => word.concept === 'rule_named_for' && isRightBefore(target, word));
    if (!isNamed) return [];
    const between = text.slice(measure.end, target.start);
    return isOnState(reading, measure, target) || FOR_GOODS.test(between) ? codes : [];
  });
}

/** Languages that name whose something is behind it: "surtaxe canadienne". */
export const OWNER_BEHIND: readonly string[] = ['fr', 'es', 'pl'];
/** Goods between the name of whose a measure is and the measure, in UTF-16 units. */
const GOODS_REACH = 24;
const VERB = /[,;:!?]|\b(?:on|as|to|by|in|for|of|from|and|over|auf|und|fur|y|et|i|och)\b/u;

/** Between the word for what a measure lies on and whose goods these are: "sur l'aluminium chinois", "on Chinese steel". */
const GOODS_OF = new RegExp(String.raw`^ ?${ARTICLE}(?:\p{L}+ (?:d'\p{L}+ )?)?$`, 'u');

/** Whose a measure is: the adjective before it, or behind it in languages that put it there. */
function ownerOf({ lang, title: { parties }, normalised: { text } }: Reading, measure: WordMention) {
  const isAdjective = (party: PartyMention | undefined) => (party?.form === 'adjective' ? party : undefined);
  if (OWNER_BEHIND.includes(lang)) {
    const end = endOfWord(text, measure.end);
    const behind = isAdjective(parties.find((party) => isRightBefore({ start: measure.start, end }, party)));
    if (behind) return behind;
  }
  const before = isAdjective(parties.findLast(({ end }) => end <= measure.start));
  return before &&
    measure.start - before.end <= GOODS_REACH &&
    !VERB.test(text.slice(before.end, measure.start))
    ? before
    : undefined;
}

/** Between the genitive of a name and what is its own: "Canada's new countermeasures". */
const GENITIVE = /^(?:'s|s'|:s) (?:\p{L}+ )?$/u;

/** Whose a measure is by its genitive. */
const owningIn = ({ title: { parties }, normalised: { text } }: Reading, measure: WordMention) =>
  parties.find(
    ({ form, start, end }) =>
      STATES.includes(form) && start < measure.start && GENITIVE.test(text.slice(end, measure.start)),
  );

/** Whose a measure is by the name behind it: "contramedidas de la UE", "Gegenmaßnahmen der EU". */
const namedBehind = (reading: Reading, measure: WordMention) => {
  const { text } = reading.normalised;
  const end = endOfWord(text, measure.end);
  return reading.title.parties.find(
    (party) =>
      STATES.includes(party.form) &&
      party.start > end &&
      leadingTo(reading, party, 'rule_of')?.start === end + 1,
  );
};

/** A measure in answer to another's is by its adjective whose it is, aimed or not: "contre-tarifs canadiens", "Gegenzölle". */
function answererIn(reading: Reading): readonly string[] {
  const { words, parties } = reading.title;
  // 对等关税, which answers nothing, is a word of retaliation in Chinese as well.
  const name = reading.lang === 'zh' ? 'rule_countermeasure' : 'retaliate';
  const answer = words.find(({ concept }) => concept === name);
  if (!answer) return [];
  // Chinese has no adjective; 对加拿大反制 is aimed at it.
  const isTarget = (party: PartyMention) =>
    words.some((word) => word.concept === 'role_against' && isRightBefore(word, party));
  const named =
    reading.lang === 'zh'
      ? parties.find((party) => isRightBefore(party, answer) && !isTarget(party))
      : undefined;
  const owner =
    named ?? ownerOf(reading, answer) ?? owningIn(reading, answer) ?? namedBehind(reading, answer);
  // Whom else a title names may be who answers, or who is answered.
  const isAlone = owner && parties.every(({ code }) => code === owner.code);
  return isAlone ? [owner.code] : [];
}

/** "Chinese antimony embargo on America", "surtaxe canadienne sur l'acier turc": whose a measure is acts on whom it is aimed at. */
export function ownMeasureIn(reading: Reading): Sides {
  const {
    title: { words, parties },
    normalised: { text },
  } = reading;
  const namesOf = codesTogether(reading);
  for (const measure of words) {
    if (!isMeasure(measure)) continue;
    const owner = ownerOf(reading, measure);
    if (!owner) continue;
    const from = endOfWord(text, Math.max(measure.end, owner.end));
    const target = parties.find(({ start }) => start >= from);
    // In "US hikes Chinese steel duties on Brazil" somebody else acts.
    const isFirst = parties.every(({ start, code }) => start >= owner.start || code === owner.code);
    if (!isFirst || !target || target.code === owner.code) continue;
    const isOnGoods = words.some(
      ({ concept, start, end }) =>
        concept === 'role_against' && start === from + 1 && GOODS_OF.test(text.slice(end, target.start)),
    );
    if (isAimedAt(reading, from, target) || (target.form === 'adjective' && isOnGoods))
      return { acts: [owner.code], hit: namesOf(target) };
  }
  return { acts: answererIn(reading), hit: [] };
}
