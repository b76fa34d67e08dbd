import { actsItself } from '../../reading/acts.js';
import { MEASURES } from '../../reading/concepts.js';
import { areAll, beginsIn, comesBehind, inTitle, isAlso } from '../../reading/mentions.js';
import type { PartyMention, Reading } from '../../reading/reading.js';
import { smallPattern } from '../../text/small-words.js';
import { ended } from '../../text/word-patterns.js';

// Who acts or is hit where a title, mostly a Chinese one, leaves it out.

/** A title without a subject, also that of a numbered notice or one that opens with what is done: 对美欧日, 2025年第72号公告：对美, 即日起暂停收取对美. */
const UNNAMED = smallPattern(
  ({ small_from_today, small_handles, small_collects, small_toward, small_toward_never }) =>
    String.raw`^(?:\d{4}年第?\d+号公告: ?)?(?:(?:${ended(small_from_today)}|\d{1,2}月\d{1,2}日)起)?${ended(small_handles)}?${ended(small_collects)}?(?!${ended(small_toward_never)})${ended(small_toward)}`,
);
/** Whom it turns to stands so near behind, in UTF-16 units. */
const UNNAMED_REACH = 3;

/** What China's own notices are about, beside measures on the United States; of others a bare "对印度加征关税" may tell. */
const OWN_NOTICES = ['other_goods', 'import', 'trade_remedy', 'export', 'entity_list'];

/**
 * Who acts where a Chinese title leaves it out, "对美加征关税": then it is China, whose readers know, unless the summary names
 * somebody else first.
 */
export function unnamedActor(reading: Reading): readonly string[] {
  const { lang, parties, title } = reading;
  const to = lang === 'zh' ? UNNAMED(reading).exec(reading.text)?.[0].length : undefined;
  if (to === undefined) return [];
  const named = title.parties;
  const others = parties.filter((party) => named.every((other) => other.code !== party.code));
  const isChina =
    named.length > 0 &&
    named.every((party) => party.code !== 'CN' && party.start <= to + UNNAMED_REACH) &&
    (others[0]?.code ?? 'CN') === 'CN' &&
    (named[0]?.code === 'US' || inTitle(reading, ...OWN_NOTICES));
  return isChina ? ['CN'] : [];
}

/** So many states are hit alike: 对60国. */
const ON_MANY = /\d+国/u;

/** Whom China names as a party to a matter: 美方, "the American side". */
const SIDE = '方';
/** What China, named or by its ministry, says of it: 中方回应. */
const ANSWERS = ['rule_demands', 'rule_objects', 'role_reacts'];

/**
 * Who is hit where a Chinese title says "the American side" before its measure and names nobody else: China, which calls others so,
 * and may answer, unless the measure lies on all.
 */
export function unnamedVictim(reading: Reading): readonly string[] {
  const { lang, text, titleEnd } = reading;
  const { words, parties } = reading.title;
  if (lang !== 'zh' || ON_MANY.test(text.slice(0, titleEnd))) return [];
  const side = parties.find(
    ({ code, end }) => code !== 'CN' && (text[end - 1] === SIDE || text[end] === SIDE),
  );
  if (!side) return [];
  const isItsMeasure = comesBehind(words, side.end, ...MEASURES);
  const isAnswering = (party: PartyMention) =>
    party.code === 'CN' &&
    !actsItself(reading, party) &&
    (party.form === 'agency' || beginsIn(words, party.end, party.end + 1, ...ANSWERS));
  const isAlone = parties.every((party) => party.code === side.code || isAnswering(party));
  return isItsMeasure && isAlone && !inTitle(reading, 'rule_on_all', 'rule_of_taiwan') ? ['CN'] : [];
}

/** Whose law or list a title speaks of and names no other, acts: "Tarifa de la Ley de los Impuestos Generales de Importación". */
export function ownLawIn({ title: { parties } }: Reading): readonly string[] {
  const law = parties.find(({ form }) => form === 'instrument');
  return law && areAll(parties, law.code) ? [law.code] : [];
}

/**
 * Who acts where a title names nobody, and the text only the office that looks into its trade remedies: "Safeguard duty on steel
 * lapses … The DGTR recommended".
 */
export function officeAlone({ parties, title, words }: Reading): readonly string[] {
  const [office] = parties;
  const isAlone = office && title.parties.length === 0 && areAll(parties, office.code);
  return isAlone && parties.some((party) => isAlso(words, party, 'rule_remedy_office')) ? [office.code] : [];
}

/** Who wants what is quarrelled over (rule_disputed), and takes duties for it. */
const WANTS = 'US';

/** Who acts where a title tells only whom duties hit and what they are about: "10% on Danish goods unless Greenland is sold". */
export function disputant(reading: Reading, disputed: ReadonlySet<string>): readonly string[] {
  const { title, parties } = reading;
  const isUnnamed =
    disputed.size > 0 &&
    parties.every(({ code }) => code !== WANTS) &&
    // The Union answers.
    title.parties.every((party) => party.form !== 'bloc' && !actsItself(reading, party)) &&
    !inTitle(reading, 'role_retaliates');
  return isUnnamed ? [WANTS] : [];
}
