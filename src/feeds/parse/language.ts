/** Scripts that name a language, or the one most likely in the news, by their share of the letters. Kana come before Han. */
const SCRIPTS: readonly (readonly [script: RegExp, lang: string, share: number])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', 0.1],
  [/\p{Script=Hangul}/gu, 'ko', 0.3],
  [/\p{Script=Han}/gu, 'zh', 0.3],
  [/[їєґ]/giu, 'uk', 0.02],
  [/\p{Script=Cyrillic}/gu, 'ru', 0.3],
  [/\p{Script=Arabic}/gu, 'ar', 0.3],
  [/\p{Script=Hebrew}/gu, 'he', 0.3],
  [/\p{Script=Greek}/gu, 'el', 0.3],
  [/\p{Script=Devanagari}/gu, 'hi', 0.3],
  [/\p{Script=Thai}/gu, 'th', 0.3],
];

/** Frequent words of one language that the others do not have. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to in on for with is that are from by as at says its will after over has new'.split(' '),
  de: 'der die und das den von zu mit für auf ist nicht im dem des ein eine sich aus bei nach wird über'.split(
    ' ',
  ),
  fr: 'le la les des et du une dans est pour qui sur au par plus pas avec ce aux sont'.split(' '),
  es: 'el los las del y una por con para su es al lo como más pero sus ha que sobre'.split(' '),
  pt: 'o os as do da dos das em um uma não com para mais ao pela pelo são foi'.split(' '),
  it: 'il di che è la per un con non del della dei le gli una sono nel alla anche'.split(' '),
  nl: 'het een van en de dat niet op te zijn voor met aan er door naar ook wordt bij'.split(' '),
  sv: 'och att det som en på är av för med den till inte har om ett från vid'.split(' '),
  pl: 'i w na z się nie do że jest to o po za od jak przez ale dla są oraz'.split(' '),
};

const LANGUAGES = Object.keys(WORDS);
/** The languages of a word, by their places in the list. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [place, words] of Object.values(WORDS).entries()) {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), place]);
}

/** A longer word is none of them, and is not looked up. UTF-16 units. */
const LONGEST_WORD = Math.max(...[...LANGUAGES_OF.keys()].map(({ length }) => length));

/** Words decide only when they are this many and ahead of the next language. */
const MIN_HITS = 2;
/** Fewer Latin letters may be a name or an abbreviation. */
const MIN_LATIN = 20;
/** Enough of a text to tell by; UTF-16 units. */
const SAMPLE = 400;

/** A start with so clear a lead decides: most texts need no further look. UTF-16 units, hits. */
const START = 150;
const CLEAR_LEAD = 4;

/** Letters beyond Latin; punctuation of typesetters does not count. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2e80-\uffff]/;

const BEYOND_ASCII = /[^\0-\x7f]/;

/** The language that a script other than Latin tells. */
function byScript(sample: string): string | undefined {
  if (!BEYOND_LATIN.test(sample)) return undefined;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, lang, share] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > letters * share) return lang;
  }
  return undefined;
}

/** The language whose words occur most, how often they do, and how far it is ahead of the next. The sample is in lower case. */
function leader(sample: string): { lang: string | undefined; hits: number; lead: number } {
  const hits = LANGUAGES.map(() => 0);
  for (const word of sample.match(BEYOND_ASCII.test(sample) ? /\p{L}+/gu : /[a-z]+/g) ?? []) {
    const places = word.length > LONGEST_WORD ? undefined : LANGUAGES_OF.get(word);
    if (places) for (const place of places) hits[place] = (hits[place] ?? 0) + 1;
  }
  let best = 0;
  let next = 0;
  let lang: string | undefined;
  for (let place = 0; place < hits.length; place += 1) {
    const count = hits[place] ?? 0;
    if (count > best) {
      next = best;
      best = count;
      lang = LANGUAGES[place];
    } else if (count > next) next = count;
  }
  return { lang, hits: best, lead: best - next };
}

function byWords(sample: string): string | undefined {
  const early = leader(sample.slice(0, START));
  if (early.lead >= CLEAR_LEAD) return early.lang;
  const all = leader(sample);
  return all.hits >= MIN_HITS && all.lead > 0 ? all.lang : undefined;
}

/** The language of a text as an ISO 639-1 code, by script and by frequent words; `undefined` in doubt. */
function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  return byScript(sample) ?? byWords(sample);
}

/** `zh-CN`, `EN_us` and `eng` as ISO 639-1 where that is plain; anything else is no language. */
function primaryTag(stated: string | undefined): string | undefined {
  return /^([a-z]{2})(?:[-_].*)?$/i.exec(stated?.trim() ?? '')?.[1]?.toLowerCase();
}

const NON_LATIN = new Set('ja ko zh ru uk ar he el hi th bg sr fa ur'.split(' '));

/**
 * The language of an entry: the one stated, unless the script contradicts it (English feeds tagged
 * `zh`, Chinese ones tagged `en`); else the one detected.
 */
export function languageOf(text: string, stated: string | undefined): string | undefined {
  const tag = primaryTag(stated);
  if (!tag) return detectLanguage(text);
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const script = byScript(sample);
  if (script) return NON_LATIN.has(tag) ? tag : script;
  // A feed of another script with a text in Latin letters: most such feeds are English ones, mislabelled.
  const isLatin = NON_LATIN.has(tag) && (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) >= MIN_LATIN;
  return isLatin ? (byWords(sample) ?? 'en') : tag;
}
