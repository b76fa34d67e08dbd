import { MOVED } from '../../days/around/moved.js';
import { hasNextDay, onDayAhead, TALKS } from '../../days/coming-talks.js';
import type { DateMention } from '../../days/written/calendar.js';
import { MEASURES } from '../../reading/concepts.js';
import { beginsAt, beginsIn, firstBeside, firstOf, isAlso } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import type { Certain } from '../../reading/said.js';
import { areInClause, goesOn, sentenceEndsBetween, turnsBetween } from '../../text/clause.js';
import { arePartedBy, liesWithin } from '../../text/span.js';
import { BREAKS } from './feared-breaks.js';

// Rounds of talks that are over, or to come.

/** By these talks go on. */
const FURTHER = ['rule_next_round', 'rule_meets_again'];

/** What says of a further round that there is none, or only asks for it. */
const NO_ROUND = [
  'step_mark_not',
  'step_mark_may',
  'step_no_deal',
  'step_urges',
  'rule_demands',
  'rule_would_talk',
  'date_called_off',
  'step_ends',
  'rule_in_doubt',
  'rule_stays_away',
  ...MOVED,
];

/** A round of something else: "new round of tariffs". */
const NOT_OF_TALKS = [...MEASURES, 'duty', 'sanction'];

const ONLY_OF = /^ (?:(?:of|de|av) )?(?:(?:new|more|nya) )?(?:us )?$/u;

/** Another's: "trade ministers' next meeting". */
const GENITIVE = /'s? $/u;

/** The same, told behind it: "next meeting of WTO council". */
const OF_OTHERS = /^ (?:of|der|des|del|de|du) (?!the two|both)/u;

/** Of a break no more than that something did not come of the talks. */
const WITHOUT = ['step_mark_not', 'step_no_deal'];

/** Whether a title tells of talks only that they end without something ("end talks in Oslo without deal"), and not that they are broken off. */
const onlyWithout = ({ text, title: { words: said } }: Reading): boolean =>
  said.every(
    (breaks) =>
      !BREAKS.includes(breaks.concept) ||
      said.some(
        (mark) =>
          WITHOUT.includes(mark.concept) &&
          mark.end >= breaks.start &&
          (mark.start <= breaks.end + 2 || goesOn(text, breaks, mark)),
      ),
  );

/** The further round that is told of talks that came to no deal, by the same parties: they go on. */
export function furtherRound(reading: Reading): WordMention | undefined {
  const { words, parties, text, titleEnd, title } = reading;
  const isDenied = (round: WordMention) =>
    words.some(
      (word) =>
        NO_ROUND.includes(word.concept) &&
        word.start < titleEnd === round.start < titleEnd &&
        // May is a month as well.
        (word.concept !== 'step_mark_may' || word.start < round.start) &&
        areInClause(text, word, round),
    );
  const isOfElse = (round: WordMention) =>
    words.some((word) => NOT_OF_TALKS.includes(word.concept) && arePartedBy(text, round, word, ONLY_OF));
  const isOfOthers = ({ start, end }: WordMention) => {
    const [of] = OF_OTHERS.exec(text.slice(end)) ?? [];
    if (of !== undefined) return !beginsAt(words, end + of.length, ...TALKS);
    return parties.some(
      (party) =>
        party.start > titleEnd &&
        party.end <= start &&
        !sentenceEndsBetween(text, party.end, start) &&
        title.parties.every(({ code }) => code !== party.code),
    );
  };
  const round = words.find(
    (word) =>
      FURTHER.includes(word.concept) &&
      // The one that has just failed.
      !beginsIn(words, word.start, word.end, 'rule_last_one') &&
      !isOfElse(word) &&
      !GENITIVE.test(text.slice(0, word.start)) &&
      !isOfOthers(word) &&
      !isDenied(word),
  );
  return round && onlyWithout(reading) ? round : undefined;
}

/** A deal by its word: no pact's own name, and no talks on one ("FTA talks", "TTIP round", "the round of the agreement"). */
function namesDeal({ lang, text, title: { words: said, parties } }: Reading): boolean {
  const isOf = ({ end }: WordMention, { start }: WordMention) =>
    end < start &&
    beginsAt(said, end, 'rule_of', 'rule_matter_or_time') &&
    !turnsBetween(text, end, start) &&
    !beginsIn(said, end, start, ...TALKS, 'role_with');
  // Chinese names the deal before the round: 结束自贸协定第七轮谈判.
  const isOfRound = (word: WordMention) =>
    said.some(
      (round) =>
        round.concept === 'rule_round_over' &&
        (isOf(round, word) || (lang === 'zh' && liesWithin(word, round))),
    );
  const isName = (word: WordMention) =>
    parties.some((party) => liesWithin(word, party)) || isAlso(said, word, 'trade_pact_name');
  return said.some(
    (word) =>
      (word.concept === 'deal' ||
        (word.concept === 'trade_deal' &&
          !beginsIn(said, word.end, word.end + 2, ...TALKS, 'rule_round_over'))) &&
      !isName(word) &&
      !isOfRound(word),
  );
}

/** A round that is over leaves the talks open, where no deal is told: "conclude two days of talks, to meet again in May". */
export function endOfRound(reading: Reading, dates: readonly DateMention[]): Certain | undefined {
  const said = reading.title.words;
  const word = firstOf(said, 'rule_round_over');
  if (!word || namesDeal(reading) || firstBeside(word, said, 'step_signs', 'step_turn')) return undefined;
  // What is still to come is the next round, where a day is told for it.
  const open = hasNextDay(dates) ? said.filter(({ end }) => end <= word.start) : said;
  return firstBeside(word, open, 'step_mark_will', 'step_mark_may')
    ? undefined
    : { stage: 'under_way', word };
}

/** A further meeting on a day that the title names for it: "end without deal, meet again on May 4". */
export function meetingAgain(reading: Reading, dates: readonly DateMention[]): Certain | undefined {
  const isOnDay = onDayAhead(reading, dates);
  const word = isOnDay && furtherRound(reading);
  return word && isOnDay(word) ? { stage: 'scheduled', word } : undefined;
}
