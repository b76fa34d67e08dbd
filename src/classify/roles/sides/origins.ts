import { GOODS } from '../../reading/concepts.js';
import { leadOf } from '../../reading/left-out/asides.js';
import { allOf, codesOf, inTitle } from '../../reading/mentions.js';
import { codesTogether, listsIn } from '../../reading/party-lists.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { areInSentence, follows } from '../../text/clause.js';
import { ARTICLE, smallPattern } from '../../text/small-words.js';
import { arePartedBy, isRightBefore, type Span } from '../../text/span.js';
import { begun, ended } from '../../text/word-patterns.js';
import type { Told } from './sides.js';

/** No more than an article and what kind of state it is between the word and the name: "originaire de la République populaire de Chine". */
const TO_NAME = smallPattern(
  ({ small_republic, small_of }) =>
    String.raw`^ ?${ARTICLE}(?:\p{L}*${ended(small_republic)} (?:\p{L}+ )?(?:${begun(small_of)})?)?$`,
);
/** Right before a state that goods come from. */
const FROM = smallPattern(
  ({ small_from_place }) => String.raw`(?:^|[\s'"])${begun(small_from_place)}${ARTICLE}$`,
);
export const isFromPlace = (reading: Reading, { start }: Span): boolean =>
  FROM(reading).test(reading.text.slice(0, start));
/** In the title of a trade-remedy case goods come "from China PR (Case No. 3/2026)"; firms, "from Chinese mills", do not end so. */
const ENDS_NAME = smallPattern(({ small_and }) => `^(?: pr)?(?:$| ?[,:;.(|–-]| ${begun(small_and)})`);

/** An authority before the word, which may be abroad where its state is not found: 某经济部：对原产于…. */
const AUTHORITY = smallPattern(({ small_authority }) => ended(small_authority));

/** America acts unnamed in titles of its own; it writes "from", and neither this nor an authority elsewhere names it. */
const NEVER_SO = 'US';

/**
 * A title that tells where goods originate hits those states: "originating in Peru", 原产于秘鲁. Such words are those of notices,
 * whose authority goes without a name: in Chinese it is China's, unless somebody else is named.
 */
export function originsIn(reading: Reading): Told {
  const { lang, parties, text, titleEnd, title } = reading;
  const namesOf = codesTogether(reading);
  const isBehind = ({ end }: WordMention, { start }: PartyMention) =>
    start >= end && TO_NAME(reading).test(text.slice(end, start));
  const isFrom = (party: PartyMention) =>
    party.form === 'country' &&
    isFromPlace(reading, party) &&
    ENDS_NAME(reading).test(text.slice(party.end, titleEnd));
  const isCountry = (code: string) =>
    title.parties.some((party) => party.code === code && party.form === 'country');
  // Who gets an exemption from somebody is spared by him.
  const cameFrom =
    inTitle(reading, 'trade_remedy') && !inTitle(reading, 'tariff_relief', 'step_exempts')
      ? title.parties.filter(isFrom).flatMap(namesOf).filter(isCountry)
      : [];
  const origins = title.words.flatMap((word) => {
    const origin = word.concept === 'rule_originates' && title.parties.find((party) => isBehind(word, party));
    return origin ? [origin] : [];
  });
  const hit = origins.flatMap(namesOf);
  const isAlone = hit.length > 0 && title.parties.every(({ code }) => hit.includes(code));
  const others = parties.filter(({ code }) => !hit.includes(code));
  const isChinas =
    isAlone &&
    lang === 'zh' &&
    !hit.includes('CN') &&
    (others[0]?.code ?? 'CN') === 'CN' &&
    !AUTHORITY(reading).test(text.slice(0, origins[0]?.start));
  return {
    acts: isChinas ? ['CN'] : [],
    hit: [...hit, ...cameFrom],
    out: isAlone && others.length === 0 ? [NEVER_SO].filter((code) => !hit.includes(code)) : [],
  };
}

/** So far behind a duty may goods be named that it is on, in UTF-16 units. */
const DUTY_REACH = 60;
/** Between goods and where they are from: "magnesium imported from", "importado de", "eingeführtes". */
const IMPORTED = smallPattern(({ small_imported }) => String.raw`^ ?(?:\p{L}*${ended(small_imported)} )?$`);

/**
 * Whom the sentence behind a title hits that names nobody but who acts: "20% duties on magnesium from Russia and Belarus". Goods
 * stand before the word, and the duty before those.
 */
export function goodsFrom(reading: Reading): readonly string[] {
  const { title, words, materials, parties, text, titleEnd } = reading;
  const { end } = leadOf(reading);
  const isTold = (word: { readonly start: number; readonly end: number }) =>
    word.start > titleEnd && word.end <= end;
  const goods = [...allOf(words, ...GOODS), ...materials];
  const duties = words.filter((word) => word.concept === 'duty' && isTold(word));
  const isOfGoods = (from: WordMention) =>
    goods.some(
      (one) =>
        isTold(one) &&
        arePartedBy(text, one, from, IMPORTED(reading)) &&
        duties.some((duty) => follows(text, duty, one, DUTY_REACH)),
    );
  const listOf = listsIn(reading, parties);
  // A notice says further on where the goods originate of which its title tells nobody's.
  const isUntold = title.parties.every(({ form }) => form !== 'country' && form !== 'adjective');
  const isSpared = (word: WordMention) =>
    words.some((other) => other.concept === 'rule_not_covered' && areInSentence(text, other, word));
  const isOrigin = (word: WordMention) =>
    (word.concept === 'role_from' && isTold(word) && isOfGoods(word)) ||
    (word.concept === 'rule_originates' && word.start > titleEnd && isUntold && !isSpared(word));
  const origins = words
    .filter(isOrigin)
    .flatMap((word) => parties.find((party) => party.form === 'country' && isRightBefore(word, party)) ?? [])
    .flatMap((party) => codesOf(listOf(party)));
  const others = new Set(codesOf(title.parties).filter((code) => !origins.includes(code)));
  return others.size <= 1 ? origins : [];
}
