import { readSigns } from '../../../domain/numbers.js';
import { tableOf } from '../../text/numerals.js';
import { matchesOf, type Span } from '../../text/span.js';
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
const language = (counts: string, days: string, months: string): Language => ({
  counts: tableOf(counts),
  days: tableOf(days),
  months: tableOf(months),
});

/** Normalised words. A number and its unit are of one language: Polish "ten dzień" is this day. */
const LANGUAGES: readonly Language[] = [
  language(
    'one=1 a=1 an=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 twelve=12 eighteen=18 thirty=30 sixty=60 ninety=90',
    'day=1 days=1 week=7 weeks=7',
    'month=1 months=1 year=12 years=12',
  ),
  language(
    'ein=1 eine=1 einem=1 einen=1 zwei=2 drei=3 vier=4 funf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 zwolf=12 achtzehn=18 dreissig=30 sechzig=60 neunzig=90',
    'tag=1 tage=1 tagen=1 woche=7 wochen=7',
    'monat=1 monate=1 monaten=1 jahr=12 jahre=12 jahren=12',
  ),
  language(
    'un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 douze=12 quinze=15 trente=30 soixante=60',
    'jour=1 jours=1 semaine=7 semaines=7',
    'mois=1 an=12 ans=12 annee=12 annees=12',
  ),
  language(
    'un=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 doce=12 quince=15 dieciocho=18 treinta=30 sesenta=60 noventa=90',
    'dia=1 dias=1 semana=7 semanas=7',
    'mes=1 meses=1 ano=12 anos=12',
  ),
  language(
    // "Na rok" is for one year.
    'na=1 jeden=1 dwa=2 dwoch=2 trzy=3 trzech=3 cztery=4 czterech=4 piec=5 pieciu=5 szesc=6 szesciu=6 siedem=7 osiem=8 dziewiec=9 dziesiec=10 dwanascie=12 osiemnascie=18 trzydziesci=30 szescdziesiat=60 dziewiecdziesiat=90',
    'dzien=1 dni=1 tydzien=7 tygodnie=7 tygodni=7',
    'miesiac=1 miesiace=1 miesiecy=1 rok=12 lata=12 lat=12',
  ),
  language(
    'en=1 ett=1 tva=2 tre=3 fyra=4 fem=5 sex=6 sju=7 atta=8 nio=9 tio=10 tolv=12 arton=18 trettio=30 sextio=60 nittio=90',
    'dag=1 dagar=1 vecka=7 veckor=7',
    'manad=1 manader=1 ar=12',
  ),
];
/** Chinese numbers are read sign by sign. */
const CHINESE: Language = {
  counts: new Map(),
  days: tableOf('天=1 周=7 星期=7 个星期=7'),
  months: tableOf('个月=1 年=12'),
};
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

/** Polish for one: "na rok". Several have a number; "z dnia na dzień" is overnight, "na dzień 1 sierpnia" a day. */
const FOR_ONE = /^na (?:rok|miesiac|tydzien|dzien)$/u;
const FROM_ONE = /\bz \p{L}+ $/u;
/** Behind it: "na tydzień przed", a week before, and "na rok przyszły", for the next year. */
const OF_OTHERS = /^ (?:przed|po|biezacy|przyszly|nastepny|kolejny|gospodarczy|\d)/u;
/** Whether what begins as the length of one year or day in Polish is none. */
const isIdiom = (text: string, start: number, end: number): boolean =>
  text.startsWith('na ', start) &&
  (!FOR_ONE.test(text.slice(start, end)) ||
    FROM_ONE.test(text.slice(Math.max(0, start - 16), start)) ||
    OF_OTHERS.test(text.slice(end)));

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
    // Half a month, 半个月, is fifteen days.
    const after = (day: Day): Day => (inMonths >= 1 ? addMonths(day, inMonths) : day + (inDays || 15));
    return [{ start: match.index, end, after }];
  });
}
