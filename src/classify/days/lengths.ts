import type { DatedEvent } from '../../domain/classification.js';
import { beginsIn, inTitle, liesWithin, type Reading } from '../reading/reading.js';
import { MEASURES } from '../reading/said.js';
import { endsBetween, joinsBetween } from '../text/clause.js';
import type { Span } from '../text/text.js';
import { MONTHS } from './calendar.js';
import { isFromPublication } from './counted-from.js';
import { isOfTalksAlone } from './meetings.js';
import { MOVED } from './moved.js';
import { governs, isFromOldEnd, isNewPause, isOneMore, isRenewed, PAUSES } from './prolonged.js';
import { isInSentence, near, onlyBefore } from './words.js';

// What a length of time means, such as "for 90 days" or "within a month".

/** Between a length of time and the talks that last so long: "two days of talks", "two-day trade talks". */
const TALKS_ON = '(?:\\p{L}+ )?(?:trade |tariff )?$';
const OF_TALKS = new RegExp(`^ (?:of |de |d')${TALKS_ON}|^的?$`, 'u');
const DAY_TALKS = new RegExp(`^ ${TALKS_ON}`, 'u');
/** Between what is only asked for, or somebody's stay, and its length: "stay for", "ask for a two-year". */
const FOR = /^ (?:there )?(?:for |um |fur )?(?:a |an )?$/u;
/** What somebody must do for so long before he may do another thing: "must first offer their ore to smelters for 21 days". */
const DONE_FIRST =
  /\b(?:must|ha(?:s|ve) to|muss(?:en)?|doi(?:t|vent)|deben?|musz?a|maste)\b[^.;]{0,30}\b(?:first|zuerst|zunachst|d'abord|primero|najpierw|forst)\b[^.;]*$|[须須应應]先[^。；]*$/u;

/** What went on for so long until now: "after a year of delays", "après un an de négociations". */
const AFTER = /\b(?:after|nach|apres|tras|despues de|po|efter) (?:\p{L}+ )?$/u;
const OF_WHAT = /^ (?:of|de|von|d'|av) ?\p{L}/u;
const isBehind = (text: string, { start, end }: Span): boolean =>
  AFTER.test(text.slice(Math.max(0, start - 24), start)) && OF_WHAT.test(text.slice(end, end + 8));

/** Whether a length of time is how long people meet, or are somewhere, is only asked for, or that of a step that comes first. */
function isOfNoMeasure({ words, normalised: { text } }: Reading, length: Span): boolean {
  if (DONE_FIRST.test(text.slice(Math.max(0, length.start - 120), length.start))) return true;
  const isJoined = text.slice(length.start, length.end).includes('-');
  const isOfTalks = (between: string) => OF_TALKS.test(between) || (isJoined && DAY_TALKS.test(between));
  return words.some(
    ({ concept, start, end }) =>
      (concept === 'date_meeting' && start >= length.end && isOfTalks(text.slice(length.end, start))) ||
      (concept === 'rule_no_measure' && end <= length.start && FOR.test(text.slice(end, length.start))),
  );
}

/** Whether a pause is told before a length of time, and not only by a word for a licence: "zezwolenie" allows. */
const isOfPause = (reading: Reading, length: Span): boolean => {
  const permits = reading.words.filter(({ concept }) => concept === 'rule_no_measure');
  const words = reading.words.filter((word) => !permits.some((permit) => liesWithin(word, permit)));
  return isInSentence(onlyBefore({ ...reading, words }, length), length, PAUSES);
};

/** How far from "in 30 days" the word stands that says what happens then. */
const THEN_REACH = 8;
/** 在一年内继续暂停: up to here behind the time. */
const HELD_WITHIN_REACH = 6;

/** Chinese also says in what time something stays suspended: 在一年内继续暂停. */
const isHeldWithin = ({ lang, words, normalised: { text } }: Reading, { end }: Span): boolean =>
  lang === 'zh' &&
  words.some(
    ({ concept, start }) =>
      concept === 'suspended' &&
      start >= end &&
      start - end <= HELD_WITHIN_REACH &&
      !endsBetween(text, end, start),
  );

/** What is done for a length of time. */
const HOLDS: readonly string[] = ['suspended', 'eased', 'extended', 'step_bans', 'tariff_relief'];

/** Whether a length of time is that of another act than the day: "Duty from 1 November is off, and licences are put off for a year". */
export function isOfAnother({ words, normalised: { text } }: Reading, day: Span, length: Span): boolean {
  if (day.start >= length.end) return joinsBetween(text, length.end, day.start);
  const held = words.findLast(({ concept, end }) => HOLDS.includes(concept) && end <= length.start);
  return held !== undefined && held.start >= day.end && joinsBetween(text, day.end, held.start);
}

/** So far before a length of time is told how often or how far back, in UTF-16 units. */
const HOW_OFTEN_REACH = 60;
/** "The third round in two months" and "the lowest in ten years" tell how often and how far back, and not when. */
const isCounted = ({ words, normalised: { text } }: Reading, { start }: Span): boolean =>
  words.some(
    ({ concept, end }) =>
      concept === 'rule_how_often' &&
      end <= start &&
      start - end < HOW_OFTEN_REACH &&
      !/[.;]/.test(text.slice(end, start)),
  );

/** The day by which it is follows: 20天内，即10月29日前. */
const isNamedBehind = (text: string, end: number): boolean => /^,?即/u.test(text.slice(end, end + 2));

/** What is to happen is named by its distance up to here, in days. */
const COMES_WITHIN = 100;
/** What is to happen in a length of time: "will impose duties in 30 days", "to resume talks in two weeks". */
function comesThen(reading: Reading, length: Span): DatedEvent['kind'] | undefined {
  const before = onlyBefore(reading, length);
  const isSaid = (...concepts: string[]) => isInSentence(before, length, concepts);
  if (!isSaid('date_ahead')) return undefined;
  // "To vote in two weeks on duties that were imposed": what is decided then comes before what it is about.
  if (isSaid('date_meeting', 'date_next', 'rule_decision', 'announce')) return 'next';
  return isSaid('impose_duty', 'step_raises', 'step_bans') && !isSaid('probe') ? 'effective' : undefined;
}

/** "Has 20 days to avoid 50 % levies", "har 30 dagar på sig": behind the length of time. */
const TO_ACT =
  /^ (?:to (?!go|date|run|lead)\p{L}|for a (?:decision|determination|ruling)\b|zeit\b|pour \p{L}|para \p{L}|na \p{L}|pa sig\b)/u;
/** Longer than so many days nobody waits for an act, or for the end of an inquiry. */
const ACT_WITHIN = 200;
const INQUIRY_WITHIN = 550;
/** So far behind a length of time is told that it was long ago, in UTF-16 units. */
const AGO_REACH = 80;
/** Between a verb and how long: "take up to nine months". */
const AT_MOST_THREE_WORDS = /^(?: \p{L}+){0,3} $/u;
/** Whether a verb of a concept governs a length of time. */
const governsLength = ({ words, normalised: { text } }: Reading, concept: string, { start }: Span): boolean =>
  words.some(
    (verb) =>
      verb.concept === concept && verb.end <= start && AT_MOST_THREE_WORDS.test(text.slice(verb.end, start)),
  );
/** Whether a length of time is how long an inquiry takes. */
const isOfInquiry = (reading: Reading, length: Span, days: number): boolean =>
  days <= INQUIRY_WITHIN &&
  inTitle(reading, 'rule_inquiry') &&
  governsLength(reading, 'rule_takes_time', length) &&
  !isInSentence(reading, length, [...MEASURES, ...HOLDS]);
const hasTimeFor = (reading: Reading, length: Span): boolean => {
  const { end } = length;
  return (
    governsLength(reading, 'rule_has_time', length) &&
    TO_ACT.test(reading.normalised.text.slice(end, end + 24)) &&
    !beginsIn(reading.words, end, end + AGO_REACH, 'rule_ago') &&
    !isInSentence(reading, length, MONTHS)
  );
};

/**
 * What lies at the end of a length of time; it `yields` to a day that the text names for the same, and may be how long something
 * `lasts`, or how much longer it does, `renewed` from an end that the text does not tell.
 */
export type EndOfLength = {
  readonly kind: DatedEvent['kind'];
  readonly yields: boolean;
  readonly lasts: boolean;
  readonly renewed: boolean;
};
const end = (
  kind: DatedEvent['kind'],
  traits: { yields?: true; lasts?: true; renewed?: true } = {},
): EndOfLength => ({
  kind,
  yields: false,
  lasts: false,
  renewed: false,
  ...traits,
});

/** "Postponed a year to January 2028": so long is it put off, and the day to which it is stands behind. */
const TO_DAY = /^,? ?(?:(?:to|until|till|auf|bis|al?|au|hasta|do|na) (?:the |den )?|[至到])(?=(\d)?)/u;
function isOfMove(reading: Reading, { start, end }: Span): boolean {
  const to = TO_DAY.exec(reading.normalised.text.slice(end, end + 16));
  if (!to) return false;
  const at = end + to[0].length;
  return (
    (to[1] !== undefined || beginsIn(reading.words, at, at + 1, ...MONTHS)) &&
    reading.words.some(
      (word) =>
        MOVED.includes(word.concept) &&
        word.end <= start &&
        !endsBetween(reading.normalised.text, word.end, start) &&
        !beginsIn(reading.words, word.end, start, 'extended', ...PAUSES),
    )
  );
}

/** What happens so many `days` after the event, by the words around a length of time; absent where nothing does. */
export function endOfLength(reading: Reading, length: Span, days: number): EndOfLength | undefined {
  const { lang, normalised } = reading;
  if (isBehind(normalised.text, length) || isOfMove(reading, length)) return undefined;
  const at = (concept: string) => near(reading, concept, length);
  if (isFromOldEnd(reading, length.start))
    return isRenewed(reading, length) ? end('expiry', { yields: true, renewed: true }) : undefined;
  if (isOfNoMeasure(reading, length) && !isOfPause(reading, length)) return undefined;
  if (at('date_within') <= 2) {
    if (isNamedBehind(normalised.text, length.end)) return undefined;
    return end(isHeldWithin(reading, length) ? 'expiry' : 'next');
  }
  const actsWithin = inTitle(reading, 'rule_inquiry') ? INQUIRY_WITHIN : ACT_WITHIN;
  if (days <= actsWithin && hasTimeFor(reading, length)) return end('next');
  if (isOfInquiry(reading, length, days)) return end('next');
  const isIn = at('date_in') <= 1;
  if (isIn && isCounted(reading, length)) return undefined;
  if (isIn || isFromPublication(reading, length)) {
    const [ends, starts] = [at('date_expiry'), at('date_effective')];
    const then = comesThen(reading, length);
    if (Math.min(ends, starts) > THEN_REACH)
      return then && days <= COMES_WITHIN ? end(then, { yields: true }) : undefined;
    return end(ends < starts ? 'expiry' : 'effective', { yields: true });
  }
  const isLasting =
    at('date_duration') <= 6 ||
    isNewPause(reading, length) ||
    (isOneMore(reading, length) && isRenewed(reading, length)) ||
    (lang === 'zh' && governs('date_duration', reading, length.start));
  // "Extends truce", and the summary: "to continue talks for 90 days".
  const isOfMeeting = isOfTalksAlone(reading, length) && !inTitle(reading, ...PAUSES);
  return isLasting && !isOfMeeting ? end('expiry', { yields: true, lasts: true }) : undefined;
}
