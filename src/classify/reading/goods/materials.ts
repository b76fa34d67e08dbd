import { COLLECTIVE, controlledBy, underCustomsCode, type Vocabulary } from '../../../domain/vocabulary.js';
import { sentenceEndsBetween } from '../../text/clause.js';
import { sentenceBounds } from '../../text/sentence.js';
import { liesWithin, matchesOf, type Span } from '../../text/span.js';
import { isOfBeginning } from '../beginning.js';
import { isOnOthers, leadOf } from '../left-out/asides.js';
import { inTitle } from '../mentions.js';
import type { DocumentMention, MaterialMention, Reading } from '../reading.js';

/** Six digits of the Harmonized System, and what a state adds: `8505.11`, `8505 11 10`, `2805301900`. */
const CODE = /(?<![\d.,$€£¥])(\d{4})[. ]?(\d{2})(?:[. ]?\d{2}){0,2}(?![\d%]|[.,]\d)/gu;
/** So far behind its name, in UTF-16 units, stands a list of codes. */
const REACH = 120;
/** Between the word and the first code stands nothing that tells of something else: "tariff lines worth $280530". */
const LEADS_TO = /^\p{L}{0,10}[\s:.()#-]*(?:(?:codes?|nos?|numbers?|nr|and|the)[\s:.()#-]*)*$/u;

type CodeMention = MaterialMention & { readonly code: string };

/**
 * The materials that an item names by a code of the customs alone, "HS 8505.11" or 商品编号2805301900, behind a word for such a
 * code: digits alone may be a price.
 */
export function materialsByCode({ words, text }: Reading, vocabulary: Vocabulary): CodeMention[] {
  const found: CodeMention[] = [];
  let read = 0;
  for (const word of words) {
    if (word.concept !== 'customs_code' || word.end < read) continue;
    for (const { 0: all, 1: heading, 2: sub, index } of matchesOf(
      CODE,
      text.slice(word.end, word.end + REACH),
    )) {
      const start = word.end + index;
      const isFirst = read <= word.end;
      if (isFirst && !LEADS_TO.test(text.slice(word.end, start))) break;
      if (sentenceEndsBetween(text, word.end, start)) break;
      read = start + all.length;
      const code = `${heading}.${sub}`;
      for (const { key, group } of underCustomsCode(vocabulary, code))
        found.push({ key, group, code, start, end: start + all.length });
    }
  }
  return found;
}

/** A material that a text tells of, where, and by what. */
export type ToldMaterial = { readonly key: string; readonly place: Span; readonly rule: string };
type Materials = { readonly told: readonly ToldMaterial[]; readonly isByNumber: boolean };

/** "Raw materials" beside gallium are the gallium, beside palm oil the palm oil. */
function standsForNothing({ key, start, end }: MaterialMention, { materials, words }: Reading): boolean {
  if (key !== COLLECTIVE) return false;
  const unnamed = words.some(
    (word) => word.concept === 'unnamed_minerals' && word.start === start && word.end === end,
  );
  return (
    unnamed &&
    (materials.some((other) => other.key !== key) || words.some(({ concept }) => concept === 'other_goods'))
  );
}

/** Whether it is only part of a firm's name: "China Molybdenum", 洛阳钼业. */
const isOfFirm = ({ start, end }: MaterialMention, { names }: Reading): boolean =>
  names.some((name) => name.told.startsWith('C:') && name.start <= start && name.end >= end);

/**
 * The materials that a text names, where it names others beside those that firms are called after, only these; where it names
 * none, those whose code it tells, which several goods may share.
 */
function materialsNamed(reading: Reading, vocabulary: Vocabulary): Materials {
  const told: ToldMaterial[] = [];
  const others = reading.materials.filter((mention) => !isOfFirm(mention, reading));
  for (const mention of others.length > 0 ? others : reading.materials)
    if (!standsForNothing(mention, reading))
      told.push({ key: mention.key, place: mention, rule: `a name of ${mention.key}` });
  if (told.length > 0) return { told, isByNumber: false };
  for (const { key, code, ...place } of materialsByCode(reading, vocabulary))
    told.push({ key, place, rule: `${code} is a code of ${key}` });
  return { told, isByNumber: true };
}

/** Whether a material is one of some, or belongs to one: terbium to rare earths. */
export const isOneOf =
  (keys: readonly string[]) =>
  ({ key, group }: MaterialMention): boolean =>
    keys.includes(key) || (group !== undefined && keys.includes(group));

/** The goods that a title names one by one, as far as it tells of no others beside them. */
export function titledAlone(reading: Reading): readonly MaterialMention[] {
  const { materials } = reading;
  const titled = materials.filter(({ end }) => end <= reading.titleEnd);
  const isOpen = titled.some(({ key }) => key === COLLECTIVE) || inTitle(reading, 'rule_and_others');
  return isOpen ? [] : titled;
}

/**
 * A long text without the goods that are not its matter: those of its title are, with what belongs to them, those of the
 * sentence behind it, and those to which the measure is said to extend.
 */
function withOwnGoods(reading: Reading): Reading {
  const titled = titledAlone(reading).map(({ key }) => key);
  if (titled.length === 0) return reading;
  const lead = leadOf(reading);
  const isOf = isOneOf(titled);
  const extending = reading.words
    .filter(({ concept }) => concept === 'rule_more_goods')
    .map((word) => sentenceBounds(reading.text, word.start))
    .map(([start, end]) => ({ start, end }))
    .filter((sentence) => !isOnOthers(reading, sentence));
  const isAdded = (mention: MaterialMention) => extending.some((sentence) => liesWithin(mention, sentence));
  return {
    ...reading,
    materials: reading.materials.filter(
      (mention) => mention.end <= lead.end || isOf(mention) || isAdded(mention),
    ),
  };
}

/**
 * The materials of what is read of a text; where that names none singly, those of the whole: 对部分物项实施出口管制 lists them
 * further on.
 */
export function materialsTold(read: Reading, whole: Reading, vocabulary: Vocabulary): Materials {
  const named = materialsNamed(isOfBeginning(whole) ? read : withOwnGoods(read), vocabulary);
  const isSingle = named.told.some(({ key }) => key !== COLLECTIVE);
  return isSingle || whole === read ? named : materialsNamed(whole, vocabulary);
}

/** "Suspends Announcement No. 61" names no goods, yet who buys them must hear of it. */
export const materialsControlled = (
  documents: readonly DocumentMention[],
  vocabulary: Vocabulary,
): readonly ToldMaterial[] =>
  documents.flatMap((document) =>
    controlledBy(vocabulary, document.name).map((key) => ({
      key,
      place: document,
      rule: `${document.name} controls ${key}`,
    })),
  );
