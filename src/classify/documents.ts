import type { Reading } from './reading.js';
import type { Span } from './text.js';

export type DocumentMention = Span & { readonly name: string };

/** What stands between two numbers of a list, or the first and last number of a row. */
const LINK = String.raw`[、及和与&至到–-]|(?:and|und|et|y|to|through|bis|au?|al)\b`;
const NUMBER = String.raw`(?:no\.?\s?)?第?\d{1,3}号?`;
/**
 * Several numbers of one kind: "61 and 62", "55 to 58", "55, 56 and 57", 第61号、第62号. After a comma a number is one of
 * them only where the list goes on or ends: "under No. 21, 10 firms" and "No. 61, 100 %" name one.
 */
const NUMBERS = String.raw`(?:第?\d{1,3}号?)(?:\s?(?:${LINK})\s?${NUMBER}(?!\d|\s?%)|,\s?${NUMBER}(?=\s?(?:,|${LINK}|[.;:()\n]|(?:of|von|de|on|dated|issued|released|published|take|took)\b|$)))*`;
const NOTICE = '(?:announcements?|notices?|bekanntmachung(?:en)?|avis|anuncios?)';
/** "of 2025", "issued on October 9, 2025": a notice of last year is of that year. */
const OF_YEAR = String.raw`(?:,?\s?(?:of|\/|von|de|on|vom|dated|(?:issued|published|released)(?: on)?)\s?(?:\p{L}+\s\d{1,2},?\s|\d{1,2}\.?\s\p{L}+\s)?(20\d\d))?`;
/** A longer row of numbers is a misreading. */
const LONGEST_ROW = 20;

type Pattern = {
  readonly pattern: RegExp;
  /** The names that a match stands for; `year` is that of the publication, `authority` tells whose notice it is. */
  readonly name: (
    groups: readonly (string | undefined)[],
    year: string | undefined,
    authority: () => string | undefined,
  ) => readonly string[];
};

/** The numbers of a list, with those that a row leaves out: "55 to 58" holds four. */
function digits(list: string | undefined): string[] {
  const found: number[] = [];
  for (const [, link = '', number = ''] of list?.matchAll(/([^\d]*)(\d{1,3})/g) ?? []) {
    const last = Number(number);
    const first = found.at(-1) ?? last;
    if (/to|through|bis|\ba[ul]?\b|[至到–-]/u.test(link) && last - first < LONGEST_ROW) {
      for (let between = first + 1; between < last; between += 1) found.push(between);
    }
    found.push(last);
  }
  return found.map(String);
}

/** Chinese authorities that number their notices by the year. */
const AUTHORITIES = {
  MOFCOM:
    '商务部|mofcom|commerce ministry|ministry of commerce|handelsministerium|ministere du commerce|ministerio de comercio',
  GACC: '海关总署|gacc|general administration of customs',
  CTC: '税委会|关税税则委员会|tariff commission',
};
const AUTHORITY = new RegExp(
  Object.entries(AUTHORITIES)
    .map(([name, spellings]) => `(?<${name}>${spellings})`)
    .join('|'),
  'gu',
);
/** Words between authorities that give a notice together, and the name of another one: 工业和信息化部. */
const LINKING = /^(?:and|of|the|china's|chinese|会同|联合|[和与及]|\p{Script=Han}{2,30}[部局署委])$/u;
const BETWEEN_NAMES = /[\s()、,&]+/u;

function areTogether(between: string): boolean {
  return between.split(BETWEEN_NAMES).every((piece) => piece === '' || LINKING.test(piece));
}

/** An authority where a text names it; notices after it are those of `by`, the first of several that give them together. */
type Named = Span & { readonly own: string; readonly by: string };

function readAuthorities(text: string): Named[] {
  const named: Named[] = [];
  for (const { 0: spelled, index, groups = {} } of text.matchAll(AUTHORITY)) {
    const own = Object.keys(groups).find((key) => groups[key] !== undefined) ?? '';
    const before = named.at(-1);
    const by = before && areTogether(text.slice(before.end, index)) ? before.by : own;
    named.push({ own, by, start: index, end: index + spelled.length });
  }
  return named;
}

/** Whose notice ends at a place: that of the authority named last before, else first after it. */
const authorityAt = (named: readonly Named[], place: number): string | undefined =>
  named.findLast(({ start }) => start < place)?.by ?? named[0]?.own;

/** Notices by their numbers; none whose year or authority is not told. */
function notices(
  numbers: string | undefined,
  year: string | undefined,
  authority: () => string | undefined,
): string[] {
  const by = year && authority();
  return by ? digits(numbers).map((number) => `${by} ${number}/${year}`) : [];
}

/** A list of notices, of the year that it names or of that of the publication. */
const listed: Pattern['name'] = ([, list, year], publicationYear, authority) =>
  notices(list, year ?? publicationYear, authority);

// Every pattern reads the normalised text: lower case, simplified characters, half-width forms.
const PATTERNS: readonly Pattern[] = [
  {
    pattern: /公告(?:\[|〔)?(20\d\d)(?:\]|〕)?年?(第\d{1,3}号?(?:[、至到及和与-]第?\d{1,3}号?)*号?)/gu,
    name: ([, year, list], _, authority) => notices(list, year, authority),
  },
  {
    pattern: new RegExp(String.raw`(20\d\d)年(${NUMBERS})公告`, 'gu'),
    name: ([, year, list], _, authority) => notices(list, year, authority),
  },
  {
    pattern: /(?<!年)(?<!\d)((?:第?\d{1,3}号?)(?:[、及和与至到-]第?\d{1,3}号?)*)号?公告/gu,
    name: ([, list], year, authority) => (/号/u.test(list ?? '') ? notices(list, year, authority) : []),
  },
  {
    pattern: new RegExp(
      String.raw`(?:${NOTICE}|order)\s+(?:nos?\.?|nr\.?|n°|num\.?)\s?(${NUMBERS})(?!\d)${OF_YEAR}`,
      'gu',
    ),
    name: listed,
  },
  {
    // Without "No." the number of a notice stands before a sign or "of": "notice 30 days before" names none.
    pattern: new RegExp(
      String.raw`${NOTICE}\s+(${NUMBERS})(?=\s?(?:[.,:;()\n]|(?:of|von|de|on|dated|issued)\b|$))${OF_YEAR}`,
      'gu',
    ),
    name: listed,
  },
  {
    pattern: /(?:mofcom|announcements?|notices?)\s+(?:no\.?\s?)?(\d{1,3})\/(20\d\d)/gu,
    name: ([, number, year], _, authority) => notices(number, year, authority),
  },
  {
    pattern: /(?:announcement|notice)\s+\[?(20\d\d)\]?\s+no\.?\s?(\d{1,3})/gu,
    name: ([, year, number], _, authority) => notices(number, year, authority),
  },
  { pattern: /国务院令\(?第(\d{2,4})号/gu, name: ([, number]) => [`State Council Order ${number}`] },
  {
    pattern: /\b(?:executive order|eo|e\.o\.)\s?(?:no\.?\s?)?(1[3-9]\d{3})(?!\d)/gu,
    name: ([, number]) => [`EO ${number}`],
  },
  {
    pattern: /(?:第(1[3-9]\d{3})号行政(?:令|命令))|行政(?:令|命令)第?(1[3-9]\d{3})号/gu,
    name: ([, a, b]) => [`EO ${a ?? b}`],
  },
  {
    pattern: /proclamation\s(?:no\.?\s)?(1\d{4}|9\d{3})(?!\d)/gu,
    name: ([, number]) => [`Proclamation ${number}`],
  },
  {
    pattern: /\((?:eu|ue)\)\s?(?:no\.?\s?|nr\.?\s?|n°\s?)?(\d{2,4}\/\d{1,4})(?!\d)/gu,
    name: ([, number]) => [`(EU) ${number}`],
  },
  {
    pattern:
      /(?:regulation|verordnung|reglement|reglamento|rozporzadzeni\p{L}*|forordning\p{L}*)\s(?:\(?(?:eu|ue)\)?\s)?(?:no\.?\s|nr\.?\s)?(20\d\d\/\d{2,4})(?!\d)/gu,
    name: ([, number]) => [`(EU) ${number}`],
  },
  {
    pattern: /\b(?:sections?|sec\.)\s?-?(122|201|232|301|337|338)\b/gu,
    name: ([, number]) => [`Section ${number}`],
  },
  {
    pattern: /(?<![\d.])(122|201|232|301|337|338)\s?(?:条款|条|调查|关税|措施|收费|港口费)/gu,
    name: ([, number]) => [`Section ${number}`],
  },
  {
    pattern: /\bwto\b[^.。]{0,40}\bds\s?(\d{1,3})\b|\bwt\/ds(\d{1,3})|\bds(\d{3})\b/gu,
    name: ([, a, b, c]) => [`WTO DS${a ?? b ?? c}`],
  },
  {
    pattern: /\b(\d{2,3})\s(?:fr|fed\. reg\.|federal register)\s(\d{3,6})\b/gu,
    name: ([, volume, page]) => [`${volume} FR ${page}`],
  },
  { pattern: /\bfr doc\.?\s(?:no\.?\s)?(\d{4}-\d{4,6})/gu, name: ([, number]) => [`FR Doc ${number}`] },
  { pattern: /\b((?:701|731)-ta-\d{3,4})\b/gu, name: ([, number]) => [(number ?? '').toUpperCase()] },
  {
    // A file number such as 004/ARECOMS/2025; the day in an address (2025/oct/10) is none.
    pattern:
      /\b(?!\d+\/(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\/)(\d{1,4}\/[a-z]{3,12}(?:\/[a-z]{2,10})?\/(?:20)?\d{2})\b/gu,
    name: ([, number]) => [(number ?? '').toUpperCase()],
  },
  { pattern: /\bsor\/(\d{4}-\d{1,4})\b/gu, name: ([, number]) => [`SOR/${number}`] },
  {
    pattern: /\bdgft\b[^.]{0,40}?\b(?:notification|notice)\s(?:no\.?\s)?(\d{1,3}\/20\d\d(?:-\d\d)?)/gu,
    name: ([, number]) => [`DGFT ${number}`],
  },
];

/** Worth running the patterns at all. */
const HINT = /\d{2,3}|\/\p{L}/u;

/** The legal texts that an item names, in one spelling whatever the language: `MOFCOM 61/2025`, `EO 14257`. */
export function readDocuments(
  { normalised: { text } }: Reading,
  publishedAt: string | undefined,
): DocumentMention[] {
  if (!HINT.test(text)) return [];
  const year = publishedAt?.slice(0, 4);
  const found = new Map<string, DocumentMention>();
  // Few texts ask for them.
  let named: readonly Named[] | undefined;
  const authority = (place: number) => {
    named ??= readAuthorities(text);
    return authorityAt(named, place);
  };
  for (const { pattern, name } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      for (const document of name(match, year, () => authority(end))) {
        if (!found.has(document)) found.set(document, { name: document, start, end });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
