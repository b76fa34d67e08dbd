import { codesTogether } from '../reading/party-lists.js';
import type { PartyMention, Reading, WordMention } from '../reading/reading.js';
import { STATES } from './aims.js';

/** No more than an article and what kind of state it is between the word and the name: "originaire de la République populaire de Chine". */
const ARTICLE =
  /^ ?(?:the |der |den |dem |la |le |les |el |los |las |l')?(?:\p{L}*rep\p{L}+ (?:\p{L}+ )?(?:of |de |du |del |d')?)?$/u;
/** An authority before the word, which may be abroad where its state is not found: 某经济部：对原产于…. */
const AUTHORITY = /[部署局厅院]/u;

/** America acts unnamed in titles of its own; it writes "from", and neither this nor an authority elsewhere names it. */
const NEVER_SO = 'US';

/** What the origin of goods tells of a measure on them: whom it is on, who acts without a name, and who does not. */
type Origins = {
  readonly acts: readonly string[];
  readonly hit: readonly string[];
  readonly out: readonly string[];
};

/**
 * A title that tells where goods originate hits those states: "originating in Peru", 原产于秘鲁. Such words are those of notices,
 * whose authority goes without a name: in Chinese it is China's, unless somebody else is named.
 */
export function originsIn(reading: Reading): Origins {
  const {
    lang,
    parties,
    title,
    normalised: { text },
  } = reading;
  const namesOf = codesTogether(reading);
  const isBehind = ({ end }: WordMention, { start }: PartyMention) =>
    start >= end && ARTICLE.test(text.slice(end, start));
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
    !AUTHORITY.test(text.slice(0, origins[0]?.start));
  return {
    acts: isChinas ? ['CN'] : [],
    hit,
    out: isAlone && others.length === 0 ? [NEVER_SO].filter((code) => !hit.includes(code)) : [],
  };
}

/** What China buys of other states' farms, sells little of, and has taxed. */
const GROWN: ReadonlySet<string> = new Set(
  [
    'beef',
    'pork',
    'poultry',
    'dairy',
    'soybeans',
    'corn',
    'grain',
    'rapeseed',
    'pulses',
    'wine',
    'brandy',
  ].map((goods) => `G:${goods}`),
);
/** What may stand between a state and its goods: 加拿大进口菜油. */
const OF_STATE = /^(?:的|产|所产|输华|进口|部分)?$/;
/** Those who trade in the goods speak, and goods that are spared are so by another. */
const SPEAKER = /^(?:商|农|业|进口商|出口|协会|企业|公司|躲过|逃过|免于|避开)/;

/**
 * Where goods are from by a Chinese title that begins with a state and what it grows, and names nobody else: 加拿大菜油加征关税取消.
 * Of 16 such titles on tariffs 15 were on measures of China. What is made elsewhere is as often that state's own matter.
 */
export function grownIn({ lang, parties, names, title, normalised: { text } }: Reading): string | undefined {
  const [first] = title.parties;
  if (lang !== 'zh' || first?.start !== 0 || first.code === 'CN' || !STATES.includes(first.form))
    return undefined;
  const isOther = ({ code }: PartyMention) => code !== first.code && code !== 'CN';
  const isGrown = names.some(
    ({ told, start, end }) =>
      GROWN.has(told) &&
      start >= first.end &&
      OF_STATE.test(text.slice(first.end, start)) &&
      !SPEAKER.test(text.slice(end)),
  );
  return isGrown && !parties.some(isOther) ? first.code : undefined;
}
