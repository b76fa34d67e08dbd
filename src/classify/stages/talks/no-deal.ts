import { MOVED } from '../../days/around/moved.js';
import { TALKS } from '../../days/coming-talks.js';
import {
  beginsAt,
  beginsIn,
  firstOf,
  type Reading,
  type WordMention,
  wordWith,
} from '../../reading/reading.js';
import { goesOn, isShaded, MEASURES } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { areInClause, sentenceEndsBetween } from '../../text/clause.js';
import { BREAKS } from './broken-talks.js';

/**
 * Whether a title says that a deal is broken ("accuses China of violating truce"): it speaks of one that stands, unless it
 * tells of a deal before that.
 */
export function isBreachTold(reading: Reading): boolean {
  const said = reading.title.words;
  const breach = firstOf(said, 'rule_breach');
  const deal = firstOf(said, 'step_signs', 'step_turn', 'conclude');
  return breach !== undefined && !(deal && deal.end <= breach.start);
}

/** By what a title tells of a deal that is done. */
const DONE = ['step_signs', 'step_turn', 'talks_done', 'conclude'];
/** What may be aimed at. */
const AIMS = ['deal', 'trade_deal', 'talks', 'trade_talks', 'rule_next_round', ...DONE];

/** Whether a word of doing is the beginning of a name: the verb in "agreement". Chinese names no pact by its verb. */
const isOfName = ({ lang, title: { words } }: Reading, { start, end }: WordMention): boolean =>
  lang !== 'zh' && words.some((name) => name.concept === 'deal' && name.start === start && name.end > end);

/** Whether a title tells of a deal that is done: by more than the bare word for one. */
export const tellsDone = ({ title: { words: said } }: Reading): boolean =>
  said.some(
    ({ concept, start }) =>
      DONE.includes(concept) && !said.some((name) => name.concept === 'deal' && name.start === start),
  );

/** The word by which a title aims at talks or a deal, or hopes for them: "peilen Abschluss an". */
const aimedAt = ({ title: { words: said }, normalised: { text } }: Reading): WordMention | undefined =>
  wordWith(
    said,
    'rule_aims',
    AIMS,
    (aims, aim) => goesOn(text, aims, aim) || (aim.start > aims.start && aim.end <= aims.end),
  );

/** The word by which a title says that a deal is only near: "bliskie umowy handlowej", 接近达成. */
const near = ({ title: { words: said }, normalised: { text } }: Reading): WordMention | undefined =>
  wordWith(said, 'rule_near_deal', ['deal', 'trade_deal'], (nears, deal) => goesOn(text, nears, deal));

/**
 * The word that leaves open what sounds like a deal: one that a title aims at, chapters that are closed; where the title tells
 * of no deal so do chapters and a further round in the summary.
 */
export function leftOpen(reading: Reading): WordMention | undefined {
  const said = statedIn(reading);
  const done = said.find((word) => DONE.includes(word.concept) && !isOfName(reading, word));
  const open = aimedAt(reading) ?? near(reading) ?? firstOf(said, 'rule_chapters');
  // "Sign pact, aim to widen it": what was done comes first.
  if (open) return done && done.end <= open.start ? undefined : open;
  return done ? undefined : firstOf(reading.words, 'rule_chapters', 'rule_next_round');
}

/** "Without a deal", whatever else a title says of deals: of 12 such titles none is concluded by hand. */
export const withoutDeal = (reading: Reading): WordMention | undefined =>
  firstOf(reading.title.words, 'step_no_deal');

/** What shows that talks have come to a deal, and what makes of it a wish. */
const CONCLUDED = ['talks_done', 'conclude'];
const WISHED = ['step_mark_may', 'step_mark_not', 'step_mark_will'];

/** The word of a summary that only wishes for a deal, where nothing tells of one: "differences should be settled by dialogue". */
export function onlyWished({ title, words }: Reading): WordMention | undefined {
  if (firstOf(title.words, ...CONCLUDED, 'deal', 'trade_deal')) return undefined;
  const told = words.filter(({ concept }) => CONCLUDED.includes(concept));
  return told.every((word) => WISHED.some((mark) => isShaded(words, word, mark))) ? told[0] : undefined;
}

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
const GENITIVE = /['’]s? $/u;
/** The same, told behind it: "next meeting of WTO council". */
const OF_OTHERS = /^ (?:of|der|des|del|de|du) (?!the two|both)/u;
/** Of a break no more than that something did not come of the talks. */
const WITHOUT = ['step_mark_not', 'step_no_deal'];

/** Whether a title tells of talks only that they end without something ("end talks in Oslo without deal"), and not that they are broken off. */
const onlyWithout = ({ title: { words: said }, normalised: { text } }: Reading): boolean =>
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
  const {
    words,
    parties,
    title,
    normalised: { text, titleEnd },
  } = reading;
  const isDenied = (round: WordMention) =>
    words.some(
      (word) =>
        NO_ROUND.includes(word.concept) &&
        word.start < titleEnd === round.start < titleEnd &&
        // May is a month as well.
        (word.concept !== 'step_mark_may' || word.start < round.start) &&
        areInClause(text, word, round),
    );
  const isOfElse = ({ end }: WordMention) =>
    words.some(
      ({ concept, start }) =>
        NOT_OF_TALKS.includes(concept) && start >= end && ONLY_OF.test(text.slice(end, start)),
    );
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
