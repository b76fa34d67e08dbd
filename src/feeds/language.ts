/** Scripts that name a language, or the one most likely in the news. Order matters: kana before Han. */
const SCRIPTS: readonly (readonly [script: RegExp, lang: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[їєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
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

/** Words decide only when they are this many and ahead of the next language. */
const MIN_HITS = 2;

/** The language of a text as an ISO 639-1 code, by script and by frequent words; `undefined` in doubt. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, 2000).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 4) return undefined;
  for (const [script, lang] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > letters * (lang === 'uk' ? 0.02 : lang === 'ja' ? 0.1 : 0.3))
      return lang;
  }
  const words = sample.match(/\p{L}+/gu) ?? [];
  const ranked = Object.entries(WORDS)
    .map(([lang, frequent]) => ({ lang, hits: words.filter((word) => frequent.includes(word)).length }))
    .sort((one, other) => other.hits - one.hits);
  const [best, next] = ranked;
  return best && best.hits >= MIN_HITS && best.hits > (next?.hits ?? 0) ? best.lang : undefined;
}

/** `zh-CN`, `EN_us` and `eng` as ISO 639-1 where that is plain; anything else is no language. */
function primaryTag(stated: string | undefined): string | undefined {
  return /^([a-z]{2})(?:[-_].*)?$/i.exec(stated?.trim() ?? '')?.[1]?.toLowerCase();
}

const NON_LATIN = new Set([
  'ja',
  'ko',
  'zh',
  'ru',
  'uk',
  'ar',
  'he',
  'el',
  'hi',
  'th',
  'bg',
  'sr',
  'fa',
  'ur',
]);

/**
 * The language of an entry: the one stated, unless the script contradicts it (English feeds tagged
 * `zh`, Chinese ones tagged `en`); else the one detected.
 */
export function languageOf(text: string, stated: string | undefined): string | undefined {
  const tag = primaryTag(stated);
  if (!tag) return detectLanguage(text);
  const detected = detectLanguage(text);
  if (!detected || detected === tag) return tag;
  return NON_LATIN.has(detected) !== NON_LATIN.has(tag) ? detected : tag;
}
