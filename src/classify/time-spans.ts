import { addMonths, type Day } from './calendar.js';

/** A length of time that a text names, such as "90 days", and the day that lies so far after another one. */
export type TimeSpan = { readonly start: number; readonly end: number; after(day: Day): Day };

type Words = Readonly<Record<number, string>>;
const byWord = (words: Words): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(words).flatMap(([value, all]) =>
      all.split(' ').map((word) => [word, Number(value)] as const),
    ),
  );

/** Numbers that are written as words, in the six languages with an alphabet. */
const COUNTS = byWord({
  1: 'one a an ein eine einem einen un une una jeden ett en',
  2: 'two zwei deux dos dwa dwoch tva',
  3: 'three drei trois tres trzy trzech tre',
  4: 'four vier quatre cuatro cztery czterech fyra',
  5: 'five funf cinq cinco piec pieciu fem',
  6: 'six sechs seis szesc szesciu sex',
  7: 'seven sieben sept siete siedem siedmiu sju',
  8: 'eight acht huit ocho osiem osmiu atta',
  9: 'nine neun neuf nueve dziewiec dziewieciu nio',
  10: 'ten zehn dix diez dziesiec dziesieciu tio',
  12: 'twelve zwolf douze doce dwanascie dwunastu tolv',
  15: 'fifteen funfzehn quinze quince pietnascie femton',
  18: 'eighteen achtzehn dieciocho osiemnascie arton',
  30: 'thirty dreissig trente treinta trzydziesci trettio',
  60: 'sixty sechzig soixante sesenta szescdziesiat sextio',
  90: 'ninety neunzig noventa dziewiecdziesiat nittio',
});
const DAYS = byWord({
  1: 'day days tag tage tagen jour jours dia dias dzien dni dag dagar 天',
  7: 'week weeks woche wochen semaine semaines semana semanas tydzien tygodnie tygodni vecka veckor 周 星期 个星期',
});
const MONTHS = byWord({
  1: 'month months monat monate monaten mois mes meses miesiac miesiace miesiecy manad manader 个月',
  12: 'year years jahr jahre jahren an ans annee annees ano anos rok lata lat ar 年',
});
/** A longer rule is none that a reader waits for the end of. */
const MOST_MONTHS = 120;

const anyOf = (words: ReadonlyMap<string, number>): string =>
  [...words.keys()].sort((a, b) => b.length - a.length).join('|');
const SPAN = new RegExp(
  String.raw`(?<![\d.,\p{Script=Latin}一二两三四五六七八九十半])(\d{1,3}|[一二两三四五六七八九十半]{1,3}|${anyOf(COUNTS)})[\s-]?(${anyOf(new Map([...DAYS, ...MONTHS]))})(?![\p{Script=Latin}])`,
  'gu',
);

const SIGNS = ' 一二三四五六七八九';
const readSign = (text: string): number =>
  text === '两' ? 2 : text.length === 1 ? SIGNS.indexOf(text) : Number.NaN;

/** A Chinese number below a hundred: 三, 十, 十二, 九十, 二十一; 半 is a half. */
function readSigns(text: string): number {
  if (text === '半') return 0.5;
  const [tens = '', ones, ...others] = text.split('十');
  if (others.length > 0) return Number.NaN;
  if (ones === undefined) return readSign(tens);
  return 10 * (tens === '' ? 1 : readSign(tens)) + (ones === '' ? 0 : readSign(ones));
}

function readCount(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  return COUNTS.get(text) ?? readSigns(text);
}

/** The lengths of time in a normalised text, in reading order. */
export function findTimeSpans(text: string): TimeSpan[] {
  return [...text.matchAll(SPAN)].flatMap((match): TimeSpan[] => {
    const [all, count = '', unit = ''] = match;
    const [days, months] = [
      readCount(count) * (DAYS.get(unit) ?? 0),
      readCount(count) * (MONTHS.get(unit) ?? 0),
    ];
    if (!(days > 0 || months > 0) || months > MOST_MONTHS) return [];
    const after = (day: Day): Day => (months >= 1 ? addMonths(day, months) : day + Math.round(days || 15));
    return [{ start: match.index, end: match.index + all.length, after }];
  });
}
