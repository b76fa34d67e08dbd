import { firstBeside, firstOf, type Reading, type WordMention } from './reading.js';
import { type Certain, isShaded } from './said.js';
import { isDenied } from './stage-rules.js';

const DENIED = ['talks', 'trade_talks', 'deal', 'trade_deal'];
export const areTalksDenied = (reading: Reading): boolean => isDenied(reading, DENIED);

/** Talks that somebody ends, and neither may nor threatens to: of 30 such titles with a stage by hand 29 have collapsed. */
function endOfTalks(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const word = firstOf(said, 'step_ends');
  const shades = ['step_mark_may', 'step_mark_not', 'threaten'];
  return word && !firstBeside(word, said, ...shades) ? { stage: 'collapsed', word } : undefined;
}

/**
 * A suit before the WTO is a date to come, one that is threatened a proposal, one that was ruled on is concluded; one that
 * rests or is withdrawn is left to the model.
 */
function suitAtWto(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const ruling = firstOf(said, 'wto_ruling');
  if (ruling && firstOf(said, 'wto')) return { stage: 'concluded', word: ruling };
  const suit = firstOf(said, 'step_sues_at_wto');
  if (!suit || firstOf(said, 'suspended', 'revoked')) return undefined;
  return { stage: firstOf(said, 'threaten') ? 'proposed' : 'scheduled', word: suit };
}

/** Talks that go on after a pause, unless somebody only may do so, asks for it or refuses it. */
function resumedTalks(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const word = firstOf(said, 'step_resumes');
  const shades = ['step_mark_may', 'step_mark_not', 'threaten', 'step_urges', 'step_denies', 'planned'];
  return word && !firstOf(said, ...shades) ? { stage: 'under_way', word } : undefined;
}

/** A round that is over leaves the talks open, where nothing is said of a deal: "conclude two days of talks". */
function endOfRound({ title: { words: said } }: Reading): Certain | undefined {
  const word = firstOf(said, 'rule_round_over');
  const others = ['deal', 'step_signs', 'step_turn', 'step_mark_will', 'step_mark_may'];
  const isOpen = word && !firstOf(said, 'trade_deal') && !firstBeside(word, said, ...others);
  return isOpen ? { stage: 'under_way', word } : undefined;
}

/** The stage of talks that no weighing of words may overrule. */
export const certainStageOfTalks = (reading: Reading): Certain | undefined =>
  endOfTalks(reading) ?? resumedTalks(reading) ?? endOfRound(reading) ?? suitAtWto(reading);

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
