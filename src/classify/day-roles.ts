import { PERCENT } from '../domain/numbers.js';
import type { DayRole } from './calendar.js';
import { joinsBetween, sentenceEndsBetween } from './clause.js';
import type { Reading } from './reading.js';
import type { Span } from './text.js';

/** How far before or after a date, in UTF-16 units, the word may stand that says what happens on it. */
export const BEFORE = 32;
export const AFTER = 14;
export const BEFORE_ZH = 8;
export const AFTER_ZH = 6;

/** A place with a word that belongs to it, and so tells nothing else of it: "by the end of 2026" is no expiry, 上周四 none that somebody spoke on. */
export const covering = (place: Span, word: Span): Span => ({
  start: Math.min(place.start, word.start),
  end: Math.max(place.end, word.end),
});

/** Whether a sentence ends between a word and a place, or, behind the place, turns to something else. */
export const isApart = (text: string, word: Span, { start, end }: Span): boolean =>
  word.end <= start
    ? sentenceEndsBetween(text, word.end, start)
    : sentenceEndsBetween(text, end, word.start) || joinsBetween(text, end, word.start);

/** What is looked at around a day. */
export type Around = Pick<Reading, 'words' | 'normalised' | 'lang'>;

/**
 * How far from a place the nearest word of a concept stands in its sentence, infinitely far if none is near; Chinese is read
 * closer. A word around it is beside it: "läuft am 30. Juni aus".
 */
export function near({ words, normalised: { text }, lang }: Around, concept: string, place: Span): number {
  const { start, end } = place;
  const [before, after] = lang === 'zh' ? [BEFORE_ZH, AFTER_ZH] : [BEFORE, AFTER];
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (word.concept !== concept) continue;
    const isBefore = word.end <= start;
    const isAfter = word.start >= end;
    const isAround = word.start <= start && word.end >= end;
    if (!isBefore && !isAfter && !isAround) continue;
    const away = isBefore ? start - word.end : isAfter ? word.start - end + 1 : 0;
    if (away >= least || away > (isBefore ? before : after + 1)) continue;
    if (!isApart(text, word, place)) least = away;
  }
  return least;
}

/** Whether a word of some concepts stands in the sentence of a place, or before the place in it. */
export const isInSentence = (
  { words, normalised: { text } }: Around,
  { start, end }: Span,
  concepts: readonly string[],
): boolean =>
  words.some(
    (word) =>
      concepts.includes(word.concept) &&
      !sentenceEndsBetween(text, Math.min(word.end, end), Math.max(word.start, start)),
  );

/** A reading without the words behind a place. */
export const onlyBefore = <A extends Around>(reading: A, { start }: Span): A => ({
  ...reading,
  words: reading.words.filter(({ end }) => end <= start),
});

/** What may stand between such a word and its date: an article, a time of day, "as soon as". */
const BETWEEN_DATE =
  /^ ?(?:(?:early|late|end of|close of business|as (?:soon|early) as|midnight|noon|mitternacht|minuit|la medianoche|medianoche|polnocy|midnatt|klockan \d{1,2}(?:[.:]\d\d)?|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?(?: e[sd]?t| gmt)?|kommenden?|nachsten?|next|coming|ce|este) ?)?(?:on |am |the |le |el |del |den |dem |w )?$/u;

/** How far before a place the nearest word of a concept stands that counts only right before it. */
export function rightBefore(
  { words, normalised: { text } }: Around,
  concept: string,
  { start }: Span,
): number {
  const gaps = words
    .filter((word) => word.concept === concept && word.end <= start)
    .filter(({ end }) => BETWEEN_DATE.test(text.slice(end, start)))
    .map(({ end }) => start - end);
  return Math.min(...gaps, Number.POSITIVE_INFINITY);
}

/** What joins the last day to the first, or the new day to the old one: "from 1 September to 31 August". */
const TO =
  '(?:\\b(?:to|until|till|through|bis(?: zum)?|auf(?: den)?|zum|au|al?|hasta(?: el)?|do|na|till och med)\\b|[至到–-]|(?:延长|延期|推迟|延后|提前|改期?|调整)[至到为])\\s?(?:the |den |dem )?';
const ENDS_WITH_TO = new RegExp(`${TO}$`, 'u');
const ONLY_TO = new RegExp(`^,?\\s?${TO}$`, 'u');

/** Whether a word such as "to" stands right before a place: "extended by 90 days to Nov. 10". */
export const isUpTo = (text: string, at: number): boolean =>
  ENDS_WITH_TO.test(text.slice(Math.max(0, at - 16), at));

/** Whether nothing stands between two days but a word such as "to". */
export const runsTo = (text: string, from: number, to: number): boolean => {
  const between = text.slice(from, to);
  // A title ends with its line.
  return !between.includes('\n') && (between.trim() === '' || ONLY_TO.test(between));
};

/** "Up to 30%", "bis 25 Prozent": how high a rate is, and not how long it holds. */
const OF_RATE = new RegExp(String.raw`^\s?\d[\d.,]*\s?${PERCENT}`, 'u');
const withoutRates = <A extends Around>(reading: A): A => ({
  ...reading,
  words: reading.words.filter(
    ({ concept, end }) =>
      !(concept === 'date_expiry' && OF_RATE.test(reading.normalised.text.slice(end, end + 16))),
  ),
});

/** Whether something is extended to a day: it ends no sooner. */
export const isExtendedTo = (reading: Around, place: Span): boolean =>
  isUpTo(reading.normalised.text, place.start) &&
  isInSentence(onlyBefore(reading, place), place, ['extended']);

const POSSESSIVE = /^'s\b/u;
/** Whether a day tells of which one something else is: "from Friday's ruling". */
export const isPossessive = ({ normalised: { text } }: Around, { end }: Span): boolean =>
  POSSESSIVE.test(text.slice(end, end + 3));

const IN_CLAUSE = String.raw`[^,。;!?\s\d]`;
const WILL_LEVY = `将(?:对${IN_CLAUSE}{1,20}(?:征收|加征|开征)|(?:互降|下调|上调|提高|取消|停收|停止征收|加征|征收)${IN_CLAUSE}{0,14}(?:税|税率|禁令|管制)(?!${IN_CLAUSE}))`;
const NO_EFFECT = '宣布|公布|发布|表示|称|说|讨论|决定|举行|审议|计划';
const TAKES_EFFECT = `(?:(?!${NO_EFFECT})${IN_CLAUSE}){0,24}(?:(?:正式|全面|开始)(?:生效|施行|实施)|落地)(?!${IN_CLAUSE})`;
/** Chinese says what begins at the end of the clause that a day opens, or the minute at which it does. */
const BEGINS_BEHIND = new RegExp(
  String.raw`^(?:\([^)]{1,8}\))?(?:凌晨?(?:零时|零点|0时|0点)|${WILL_LEVY}|${TAKES_EFFECT})`,
  'u',
);

/** How far from a day the word stands by which something begins on it, or ends; some of them count only before it. */
export function edges(reading: Around, place: Span): { readonly starts: number; readonly ends: number } {
  const before = onlyBefore(reading, place);
  const beginsBehind =
    reading.lang === 'zh' && BEGINS_BEHIND.test(reading.normalised.text.slice(place.end, place.end + 48));
  return {
    starts: Math.min(
      beginsBehind ? 1 : Number.POSITIVE_INFINITY,
      near(reading, 'date_effective', place),
      isPossessive(reading, place) ? Number.POSITIVE_INFINITY : near(before, 'date_from', place),
    ),
    ends: isExtendedTo(reading, place)
      ? 1
      : Math.min(
          near(withoutRates(reading), 'date_expiry', place),
          rightBefore(reading, 'date_until', place),
        ),
  };
}

const BESIDE = 4;
const BESIDE_ZH = 3;
/** How far from a day the word may stand that alone says what happens on it, in UTF-16 units. */
export const besideIn = (lang: string): number => (lang === 'zh' ? BESIDE_ZH : BESIDE);
/** The same for a month that is named with its year: "until the end of November 2027". */
export const BESIDE_MONTH = 8;

/** What is to be done is not done: "to be lifted Monday", "sollen am Montag beschlossen werden". */
const TO_BE_DONE =
  /\b(?:(?:to|will|would|can|could|may|might|should|must|shall)(?: \p{L}+)? be|being|werden|wird|sera|seront|seran|ser|zostanie|zostana) (?:\S+ ){0,3}$/u;
const THEN_DONE = /^\S* (?:werden|wird)\b/u;
/** Whether the participle at a place tells what is to be done. */
export const isToBeDone = (text: string, { start, end }: Span): boolean =>
  TO_BE_DONE.test(text.slice(Math.max(0, start - 40), start)) || THEN_DONE.test(text.slice(end));

/** How far from a place the word stands by which what happened then is past. */
export function overOf(reading: Around, place: Span): number {
  const { text } = reading.normalised;
  const words = reading.words.filter(
    ({ concept, ...word }) => concept === 'date_over' && !isToBeDone(text, word),
  );
  return near({ ...reading, words }, 'date_over', place);
}

/** What the word beside a day says of it, be the day past or to come. */
export function roleOf(reading: Around, place: Span, reach = besideIn(reading.lang)): DayRole {
  const over = overOf(reading, place);
  if (over <= besideIn(reading.lang)) return 'over';
  const { starts, ends } = edges(reading, place);
  if (Math.min(starts, ends) > reach || over < Number.POSITIVE_INFINITY) return 'plain';
  return ends <= starts ? 'until' : 'effective';
}
