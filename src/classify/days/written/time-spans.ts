import { numberWordsOf, tableOf } from '../../../domain/number-words.js';
import { readSigns } from '../../../domain/numbers.js';
import { matchesOf, type Span, shortlyBefore } from '../../text/span.js';
import { anyOf } from '../../text/word-boundary.js';
import { addMonths, type Day } from './calendar.js';

/** A length of time that a text names, such as "90 days", and the day that lies so far after another one. */
export type TimeSpan = Span & { after(day: Day): Day };

type Language = {
  readonly counts: ReadonlyMap<string, number>;
  /** Units by their length in days, and in months. */
  readonly days: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
};
const language = (
  lang: Parameters<typeof numberWordsOf>[0],
  one: string,
  days: string,
  months: string,
): Language => ({
  counts: new Map([...numberWordsOf(lang), ...one.split(' ').map((word) => [word, 1] as const)]),
  days: tableOf(days),
  months: tableOf(months),
});

/** Normalised words, with those for one. A number and its unit are of one language: Polish "ten dzień" is this day. */
const LANGUAGES: readonly Language[] = [
  language('en', 'one a an', 'day=1 days=1 week=7 weeks=7', 'month=1 months=1 year=12 years=12'),
  language(
    'de',
    'ein eine einem einen',
    'tag=1 tage=1 tagen=1 tagige=1 tagigen=1 tagiger=1 woche=7 wochen=7 wochige=7 wochigen=7',
    'monat=1 monate=1 monaten=1 monatige=1 monatigen=1 jahr=12 jahre=12 jahren=12 jahrige=12 jahrigen=12',
  ),
  language('fr', 'un une', 'jour=1 jours=1 semaine=7 semaines=7', 'mois=1 an=12 ans=12 annee=12 annees=12'),
  language('es', 'un una', 'dia=1 dias=1 semana=7 semanas=7', 'mes=1 meses=1 ano=12 anos=12'),
  // "Na rok" is for one year, "o rok" by one.
  language(
    'pl',
    'na o jeden',
    'dzien=1 dni=1 dniowy=1 dniowego=1 dniowe=1 dniowa=1 dniach=1 tydzien=7 tygodnie=7 tygodni=7',
    'miesiac=1 miesiace=1 miesiecy=1 miesiacach=1 rok=12 lata=12 lat=12',
  ),
  language(
    'sv',
    'en ett',
    'dag=1 dagar=1 dagars=1 vecka=7 veckor=7 veckors=7',
    'manad=1 manader=1 manaders=1 ar=12 ars=12',
  ),
];
/** Chinese numbers are read sign by sign. */
const CHINESE: Language = {
  counts: new Map(),
  days: tableOf('天=1 周=7 星期=7 个星期=7'),
  months: tableOf('个月=1 年=12'),
};
/** So far before one in words another may begin, in UTF-16 units. */
const LONGEST_NUMBER = 20;
/** A longer rule is none that a reader waits for the end of. */
const MOST_MONTHS = 120;

/** Working days are no days of a calendar. */
const NOT_WORKING = String.raw`(?!\s(?:robocz|ouvr|habil|laborabl))`;

const SPAN = new RegExp(
  String.raw`(?<![\d.,\p{Script=Latin}一二两三四五六七八九十半]|周|星期)(\d{1,3}|[一二两三四五六七八九十半]{1,3}|${anyOf(
    LANGUAGES.flatMap(({ counts }) => [...counts.keys()]),
  )})[\s-]?(?:more |further |additional |weitere |weiteren |weiteres |ytterligare |kolejne |kolejnych )?(${anyOf([...LANGUAGES, CHINESE].flatMap(({ days, months }) => [...days.keys(), ...months.keys()]))})(?![\p{Script=Latin}年]|\s20\d\d)${NOT_WORKING}`,
  'gu',
);

/** Polish for, or by, one: "na rok", "o rok". Several have a number; "z dnia na dzień" is overnight, "na dzień 1 sierpnia" a day. */
const FOR_ONE = /^(?:na|o) (?:rok|miesiac|tydzien|dzien)$/u;
const BEGINS_ONE = /^(?:na|o) /u;
const FROM_ONE = /\bz \p{L}+ na$/u;
/** Behind it: "na tydzień przed", a week before, "na rok przyszły", for the next year, and "o rok później", a year later. */
const OF_OTHERS = /^ (?:przed|po|pozniej|wczesniej|biezacy|przyszly|nastepny|kolejny|gospodarczy|\d)/u;
/** Whether what begins as the length of one year or day in Polish is none. */
const isIdiom = (text: string, start: number, end: number): boolean =>
  BEGINS_ONE.test(text.slice(start, end)) &&
  (!FOR_ONE.test(text.slice(start, end)) ||
    FROM_ONE.test(shortlyBefore(text, start + 2, 18)) ||
    OF_OTHERS.test(text.slice(end)));

/** The number before one: right before it, or with an "and" between them behind a round one. */
const PART_BEFORE = /(\p{L}+)(?:( (?:and|y|et) )|[ -])$/u;
const ROUND = 20;
/** Whether a number in words is the last part of a greater one, which is not read: "cent cinquante jours", "thirty and two days". */
function isLastPart(text: string, start: number, counts: Language['counts']): boolean {
  const [, word = '', and] = PART_BEFORE.exec(shortlyBefore(text, start, LONGEST_NUMBER)) ?? [];
  return (counts.get(word) ?? 0) >= (and === undefined ? 2 : ROUND);
}

/** The lengths of time in a normalised text, in reading order. */
export function findTimeSpans(text: string): TimeSpan[] {
  return matchesOf(SPAN, text).flatMap((match): TimeSpan[] => {
    const [all, written = '', unit = ''] = match;
    const isFigure = /^\d/.test(written);
    const { counts, days, months } =
      LANGUAGES.find(
        (known) =>
          (known.days.has(unit) || known.months.has(unit)) && (isFigure || known.counts.has(written)),
      ) ?? CHINESE;
    const count = isFigure ? Number(written) : (counts.get(written) ?? readSigns(written));
    const [inDays, inMonths] = [count * (days.get(unit) ?? 0), count * (months.get(unit) ?? 0)];
    const end = match.index + all.length;
    if (!(inDays > 0 || inMonths > 0) || inMonths > MOST_MONTHS || isIdiom(text, match.index, end)) return [];
    if (!isFigure && isLastPart(text, match.index, counts)) return [];
    // Half a month, 半个月, is fifteen days.
    const after = (day: Day): Day => (inMonths >= 1 ? addMonths(day, inMonths) : day + (inDays || 15));
    return [{ start: match.index, end, after }];
  });
}
