import { PERCENT } from '../../../domain/numbers.js';
import { DUTIES, isMeasure } from '../../reading/concepts.js';
import { areAll, beginsAt, comesBehind, leadingTo, standsBetween } from '../../reading/mentions.js';
import { LAY_ON_ALL, STATES } from '../../reading/party-forms.js';
import { codesTogether } from '../../reading/party-lists.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { goesOn } from '../../text/clause.js';
import {
  ARTICLE,
  ARTICLE_OR_ALL,
  GENITIVE,
  ONLY_ARTICLE_OR_ALL,
  smallPattern,
} from '../../text/small-words.js';
import { firstBehind, isRightBefore, shortlyBefore } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';
import { begun, ended } from '../../text/word-patterns.js';

/** Whether a name stands right behind a place, and a word that tells it to be aimed at. */
export const isAimedAt = (reading: Reading, from: number, name: PartyMention): boolean =>
  leadingTo(reading, name, 'rule_on')?.start === from + 1;
/** What a measure may be before the word for whom it is on: "tariff threat against the EU". */
const OF_MEASURE = smallPattern(
  ({ small_of_measure }) => String.raw`^\p{L}*(?: ${ended(small_of_measure)})? $`,
);
const SOME_GOODS = new RegExp(String.raw`^ ?${ARTICLE_OR_ALL}(?:[\p{L}-]+ ){1,3}$`, 'u');
/** Whether a measure lies on a state, or on goods from there: "duties on cars from Korea". */
function isOnState(reading: Reading, measure: WordMention, name: PartyMention): boolean {
  const { text } = reading;
  const from = leadingTo(reading, name, 'role_from');
  const onwards = from ? SOME_GOODS : ONLY_ARTICLE_OR_ALL;
  return reading.title.words.some(
    ({ concept, start, end }) =>
      concept === 'rule_on' &&
      OF_MEASURE(reading).test(text.slice(measure.end, start)) &&
      onwards.test(text.slice(end, (from ?? name).start)),
  );
}
/** "Zölle in Höhe von 25 Prozent für Waren aus Indien", but not for oil that it has bought of others. */
const FOR_GOODS = smallPattern(
  ({ small_so_high, small_on_goods, small_on_goods_never, small_goods_from }) =>
    String.raw`^\p{L}*(?: ${ended(small_so_high)} [\d.,]+ ${PERCENT})? (?!${begun(small_on_goods_never)})${begun(small_on_goods)}(?:\S+ ){1,2}${begun(small_goods_from)}${ARTICLE}$`,
);
/** "Tariffs on China's mind". */
const OWNS = new RegExp(`${GENITIVE.source}|^-`, 'u');
/** English calls by the name of one that lays many duties its own, too. */
const LAY_MANY = ['CN', 'IN', 'MX', 'CA', 'BR', 'TR', 'GB', 'RU'];
/** What they lie on is told behind: they are those of the name. What else is called so lays none. */
const BEHIND = ['rule_on', 'rule_behind_duty_name'];

/** Whose name alone duties bear: "Indien-Zölle sinken", "Switzerland tariffs cut"; not what they are quarrelled over. */
export function calledFor(
  { lang, text, title: { words, parties } }: Reading,
  disputed: ReadonlySet<string>,
): readonly string[] {
  const [named] = parties;
  const isAlone = named && areAll(parties, named.code) && named.form === 'country';
  const layers = lang === 'en' ? [...LAY_ON_ALL, ...LAY_MANY] : LAY_ON_ALL;
  if (!isAlone || layers.includes(named.code) || disputed.has(named.code)) return [];
  const part = lang === 'de' ? '-' : lang === 'en' ? ' ' : undefined;
  const isCalled = words.some(
    (word) =>
      DUTIES.includes(word.concept) &&
      word.start === named.end + 1 &&
      text[named.end] === part &&
      !beginsAt(words, endOfWord(text, word.end), ...BEHIND),
  );
  return isCalled ? [named.code] : [];
}

const isAimed = (word: WordMention): boolean => isMeasure(word) || word.concept === 'rule_countermeasure';
/** On whom the words of a title lay a measure. */
export function aimedAtIn(reading: Reading): readonly string[] {
  const { text } = reading;
  const { words, parties } = reading.title;
  const namesOf = codesTogether(reading);
  return words.filter(isAimed).flatMap((measure) => {
    const target = firstBehind(parties, measure.end);
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
    return isOnState(reading, measure, target) || FOR_GOODS(reading).test(between) ? codes : [];
  });
}

/** A short Chinese name that tells itself whom a measure is against: 对华电动车关税, 对美加征关税; 反对美国关税 tells whose it is. */
const AGAINST = /(?<![反应面])对\p{Script=Han}$/u;
/** What goes to him is no measure on him: 对华出口, 对华配额; nor is what somebody would do to him. */
const TO_HIM = /^(?:出口|配额|动武)/u;
/** On whom Chinese lays a measure that it names behind him, unless somebody only feels something about it: 对美加征关税表示遗憾. */
export function aimedAtBefore({ lang, text, title: { words, parties } }: Reading): readonly string[] {
  if (lang !== 'zh') return [];
  const isAgainst = ({ start, end }: PartyMention) =>
    start >= end - 2 &&
    AGAINST.test(shortlyBefore(text, end, 3)) &&
    !TO_HIM.test(text.slice(end)) &&
    !comesBehind(words, end, 'rule_feels') &&
    words.some(
      (measure) =>
        isAimed(measure) &&
        goesOn(text, { end }, measure) &&
        !standsBetween(words, end, measure.start, 'rule_responds_to'),
    );
  const codes = new Set(parties.filter(isAgainst).map(({ code }) => code));
  // Each is hit by the other's: 美对华船收港口费 中方对美船收费.
  return codes.size === 1 ? [...codes] : [];
}
