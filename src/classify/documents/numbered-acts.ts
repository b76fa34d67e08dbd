import type { DocumentMention, Reading } from '../reading/reading.js';
import { matchesOf, placeOf } from '../text/span.js';
import { LINK, NO } from './number-list.js';

type Worded = {
  /** What follows the word: a number in its first group, or several. */
  readonly pattern: RegExp;
  readonly number: RegExp;
  readonly name: (number: string) => string;
};

/** "Executive Orders 14257, 14259 and 14266". */
const several = (number: string): Pick<Worded, 'pattern' | 'number'> => ({
  pattern: new RegExp(
    String.raw`\p{L}{0,12}\s?\(?(?:${NO}\s?)?第?(${number}(?:\s?(?:${LINK}|,)\s(?:${NO}\s?)?${number})*)(?!\d)`,
    'uy',
  ),
  number: new RegExp(number, 'gu'),
});
const withoutComma = (number: string): string => number.replace(/[.,]/, '');

/** Acts by the words before their numbers, which config/lexicon has in each language. */
const WORDED: ReadonlyMap<string, Worded> = new Map(
  Object.entries<Worded>({
    document_executive_order: {
      ...several(String.raw`1[3-9][.,]?\d{3}`),
      name: (number) => `EO ${withoutComma(number)}`,
    },
    document_proclamation: {
      ...several(String.raw`(?:1\d[.,]?\d{3}|9[.,]?\d{3})`),
      name: (number) => `Proclamation ${withoutComma(number)}`,
    },
    document_council_order: {
      ...several(String.raw`\d{2,4}`),
      name: (number) => `State Council Order ${number}`,
    },
    document_statutory_instrument: {
      pattern: new RegExp(String.raw`s?[\s/](?:${NO}\s?)?(20\d\d\/\d{1,4})(?!\d)`, 'uy'),
      number: /20\d\d\/\d{1,4}/gu,
      name: (number) => `SI ${number}`,
    },
    document_regulation: {
      pattern: new RegExp(
        String.raw`\p{L}{0,12}(?:\s(?:d'|de\s)?\p{L}{4,14}){0,2}\s(?:\(?(?:eu|ue)\)?\s)?(?:${NO}\s?)?(20\d\d\/\d{2,4})(?![\d/])`,
        'uy',
      ),
      number: /20\d\d\/\d{2,4}/gu,
      name: (number) => `(EU) ${number}`,
    },
  }),
);

type Sign = { readonly pattern: RegExp; readonly name: (groups: readonly (string | undefined)[]) => string };

/** Acts by signs that are the same in every language. */
const SIGNS: readonly Sign[] = [
  {
    pattern: /\b(?:eo|e\.o\.)\s?(?:no\.?\s?)?(1[3-9],?\d{3})(?!\d)/gu,
    name: ([, number = '']) => `EO ${withoutComma(number)}`,
  },
  {
    pattern: /(?:第(1[3-9]\d{3})号行政(?:令|命令))|行政(?:令|命令)第?(1[3-9]\d{3})号/gu,
    name: ([, a, b]) => `EO ${a ?? b}`,
  },
  {
    pattern: /\((?:eu|ue)\)\s?(?:no\.?\s?|nr\.?\s?|n°\s?)?(\d{2,4}\/\d{1,4})(?!\d)/gu,
    name: ([, number]) => `(EU) ${number}`,
  },
  {
    pattern: /\((?:ec|ce|eg|we)\)\s?(?:no\.?\s?|nr\.?\s?|n°\s?)(\d{1,4}\/(?:19|20)\d\d)(?!\d)/gu,
    name: ([, number]) => `(EC) ${number}`,
  },
  {
    pattern:
      /\((?:cfsp|pesc|gasp|gusp|wpzib)\)\s?(20\d\d\/\d{1,4})(?!\d)|(?<!\d)(20\d\d\/\d{1,4})\/(?:cfsp|pesc|gasp|gusp|wpzib)\b/gu,
    name: ([, a, b]) => `(CFSP) ${a ?? b}`,
  },
  {
    pattern: /\b(com|join|swd)\s?\((20\d\d)\)\s?(\d{1,4})(?!\d)/gu,
    name: ([, series = '', year, number]) => `${series.toUpperCase()}(${year}) ${number}`,
  },
  {
    pattern: /\bwto\b[^.。]{0,40}\bds\s?(\d{1,3})\b|\bwt\/ds(\d{1,3})|\bds(\d{3})\b/gu,
    name: ([, a, b, c]) => `WTO DS${a ?? b ?? c}`,
  },
  {
    pattern: /\bds\s(\d{3})\b[^.。]{0,40}\b(?:wto|omc)\b|\bomc\b[^.。]{0,40}\bds\s?(\d{1,3})\b/gu,
    name: ([, a, b]) => `WTO DS${a ?? b}`,
  },
  {
    pattern: /\b(\d{2,3})\s(?:f\.?r\.?|fed\.?\sreg\.?|federal register)\s(\d{1,3},\d{3}|\d{3,6})\b/gu,
    name: ([, volume, page = '']) => `${volume} FR ${withoutComma(page)}`,
  },
  { pattern: /\bfr doc\.?\s(?:no\.?\s)?(\d{4}-\d{4,6})/gu, name: ([, number]) => `FR Doc ${number}` },
  { pattern: /\b((?:701|731)-ta-\d{3,4})\b/gu, name: ([, number]) => (number ?? '').toUpperCase() },
  {
    // A file number such as 004/ARECOMS/2025; the day in an address (2025/oct/10) is none.
    pattern:
      /\b(?!\d+\/(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\/)(\d{1,4}\/[a-z]{3,12}(?:\/[a-z]{2,10})?\/(?:20)?\d{2})\b/gu,
    name: ([, number]) => (number ?? '').toUpperCase(),
  },
  { pattern: /\bsor\/(\d{4}-\d{1,4})\b/gu, name: ([, number]) => `SOR/${number}` },
  {
    pattern: /\bdgft\b[^.]{0,40}?\b(?:notification|notice)\s(?:no\.?\s)?(\d{1,3}\/20\d\d(?:-\d\d)?)/gu,
    name: ([, number]) => `DGFT ${number}`,
  },
  {
    pattern: /\bnotification\s(?:no\.?\s?)?(\d{1,3}\/20\d\d)-customs(?:\s?\((add|cvd|nt|sg|n\.t\.)\))?/gu,
    name: ([, number, kind]) => `Notification ${number}-Customs${kind ? ` (${kind.toUpperCase()})` : ''}`,
  },
];

/** Acts that bear a number of their own, whoever names them. */
export function readNumberedActs({ words, text }: Reading): DocumentMention[] {
  const worded = words.flatMap(({ concept, start, end: from }) => {
    const act = WORDED.get(concept);
    if (!act) return [];
    act.pattern.lastIndex = from;
    const [whole = '', numbers = ''] = act.pattern.exec(text) ?? [];
    const end = from + whole.length;
    return matchesOf(act.number, numbers).map(([number]) => ({ name: act.name(number), start, end }));
  });
  const signed = SIGNS.flatMap(({ pattern, name }) =>
    matchesOf(pattern, text).map((match) => ({ name: name(match), ...placeOf(match) })),
  );
  return [...worded, ...signed];
}
