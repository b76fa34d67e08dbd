import { PERCENT_WORD } from '../../../domain/numbers.js';
import { refusedBurden } from '../../reading/asked-burdens.js';
import { BURDENS, DEALS, MEASURES, TRADE } from '../../reading/concepts.js';
import { threatenedNoMore } from '../../reading/left-out/empty-threats.js';
import {
  allOf,
  beginsAt,
  beginsIn,
  comesBehind,
  firstBeside,
  firstOf,
  wordWith,
} from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { type Certain, goesBefore, isShaded } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { endsBetween, goesOn, type Reach, turnsBetween, turnsNowhere } from '../../text/clause.js';
import { endOfWord } from '../../text/word-boundary.js';

/** What else than a measure a bill may lose: an exemption, the day on which it ends, sanctions. */
const TAKEN_OUT = 'rule_taken_out';
const TAKEN_OUT_ELSE = ['rule_exemption', 'role_spares', 'expired', 'sanction'];
/** Who gives up one of these takes back no measure: "tariff relief is off the table". */
const RELIEF = ['tariff_relief', 'step_exempts', 'step_cuts', 'eased', ...DEALS];
const TAKEN = ['step_decides', 'step_raises', 'step_cuts', 'step_pauses'];
const TAKEN_OR_BANNED = [...TAKEN, 'step_bans'];
const ACTS_APART = [...TAKEN, 'threaten'];

/** Whether a title goes on to a measure that is taken: "EU backs down, US imposes 15% tariff". */
export const goesOnToAct = (
  { text, title: { words: said } }: Reading,
  { end }: WordMention,
  acts = TAKEN_OR_BANNED,
): boolean =>
  said.some(
    (act) =>
      acts.includes(act.concept) &&
      act.start >= end &&
      turnsBetween(text, end, act.start) &&
      said.some((measure) => MEASURES.includes(measure.concept) && goesOn(text, { end: act.start }, measure)),
  );

/** Behind that word, that it is not taken on one day alone, or on a condition. */
const ONLY_IF = 'rule_only_if';
/** The word that says after its name that a measure will not be taken: "levies will not go ahead". */
function fallsThrough({ text, title: { words: said } }: Reading): WordMention | undefined {
  return wordWith(
    said,
    'rule_falls_through',
    [...MEASURES, 'export_curb'],
    (word, measure) => !beginsAt(said, word.end, ONLY_IF) && goesOn(text, measure, word),
  );
}

/** The word that says of a threat that it is taken back, with nothing else between its name and the verb. */
const threatDropped = ({ text, title: { words: said } }: Reading): WordMention | undefined =>
  said.find(
    (word) =>
      word.concept === 'rule_threat_dropped' &&
      !beginsAt(said, word.end, ONLY_IF) &&
      turnsNowhere(text, word) &&
      !isShaded(said, word, 'step_mark_not'),
  );

/** So near behind a plan stands what is planned, in UTF-16 units. */
export const PLAN_REACH: Reach = [24, 8];

/** Whether it is no measure that is given up: a relief is, or a firm's plan, "shelves plan for plant", or a meeting. */
function isOfOther(reading: Reading, given: WordMention): boolean {
  const { text } = reading;
  const said = reading.title.words;
  const within = said.filter(({ start }) => start > given.start && start < given.end);
  return (
    goesBefore(reading, given.start, ...RELIEF) ||
    (given.concept === TAKEN_OUT &&
      within.some(({ concept, end }) => TAKEN_OUT_ELSE.includes(concept) && end <= given.end)) ||
    // "Calls off meeting, imposes tariffs": the duty is of another act.
    allOf(within, ...ACTS_APART).some(({ start }) => endsBetween(text, given.start + 1, start)) ||
    allOf(said, 'company').some((firm) => goesOn(text, given, firm, PLAN_REACH))
  );
}

/** The word with which a title gives up what was planned. */
export function droppedPlan(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const word =
    firstOf(said, 'plan_dropped', TAKEN_OUT) ??
    fallsThrough(reading) ??
    threatDropped(reading) ??
    refusedBurden(reading, 'rule_gives_up') ??
    threatenedNoMore(reading);
  if (!word || firstBeside(word, said, 'step_mark_not', 'step_urges', 'step_denies')) return undefined;
  const takes = word.concept === 'rule_gives_up' ? TAKEN_OR_BANNED : TAKEN;
  const isElse = isOfOther(reading, word) || goesOnToAct(reading, word, takes);
  return isElse ? undefined : { stage: 'withdrawn', word };
}

/** What may be decided against: "droits" alone is a duty, too. */
const NOT_TAKEN = [...BURDENS, 'duty'];
/** Who decides against one of these lightens nothing, or leaves a limit as it is. */
const NO_BURDEN = ['rule_exemption', 'rule_pause_or_cut', 'quota', 'licence', 'price'];
/** So near behind what is decided against stands the trade that is not restricted: "decides not to restrict imports of magnets". */
const TRADE_REACH: Reach = [30, 7];
/** What goes on to the rate of what is taken instead. */
const OTHER_RATE = new RegExp(`, .*\\d ?(?:%|${PERCENT_WORD})`, 'u');

/** A measure that somebody decides not to take: "decides not to impose tariffs", 决定不限制…进口. */
export function decidedAgainst(reading: Reading): Certain | undefined {
  const { text, titleEnd } = reading;
  const said = statedIn(reading);
  const isBurden = (no: WordMention, end: number) => !beginsIn(said, no.end, end, ...NO_BURDEN);
  const word = said.find(
    (no) =>
      no.concept === 'rule_decides_not' &&
      said.some(
        (what) =>
          (NOT_TAKEN.includes(what.concept) &&
            goesOn(text, no, what) &&
            isBurden(no, endOfWord(text, what.end))) ||
          (TRADE.includes(what.concept) && goesOn(text, no, what, TRADE_REACH) && isBurden(no, titleEnd)),
      ),
  );
  if (!word) return undefined;
  const goesOnElse =
    comesBehind(said, word.end, 'rule_but') ||
    OTHER_RATE.test(text.slice(word.end, titleEnd)) ||
    goesOnToAct(reading, word);
  return goesOnElse ? undefined : { stage: 'withdrawn', word };
}
