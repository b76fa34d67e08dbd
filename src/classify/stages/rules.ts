import type { Topic } from '../../domain/classification.js';
import type { FigureMention } from '../figures/figures.js';
import {
  firstBeside,
  firstOf,
  inTitle,
  liesWithin,
  type Reading,
  type WordMention,
} from '../reading/reading.js';
import { type Certain, goesOn, OTHERWISE } from '../reading/said.js';
import { hangsOnAnother, statedIn } from '../reading/stated.js';
import { turnsBetween } from '../text/clause.js';
import { stageByCourt } from './court-stages.js';
import { isDenied } from './denied.js';
import { endRefused } from './end-refused.js';
import { foundPeril } from './found-peril.js';
import { favourEnded, heldBack, leviedNoMore, restProlonged, rests, stopExtended } from './held-back.js';
import { letThrough } from './let-through.js';
import { isNoMore } from './no-more.js';
import { passedByOne, passedByParliament, signedIntoLaw } from './one-chamber.js';
import { draftSays, droppedPlan, putForward } from './plans.js';
import { reinstated } from './reinstated.js';
import { caseEnded, inquiryExtended, stepOfRemedy } from './remedy-steps.js';
import type { Ruling } from './rulings.js';
import { isLifted, measureTakenBack, putAway } from './taken-back.js';
import { threatened } from './threats.js';

/** A parliament that votes to end a duty, which no such vote alone does; the end of a relief is another matter. */
function votedDown(said: readonly WordMention[]): Certain | undefined {
  const word = firstOf(said, 'rule_votes_down');
  return word && !firstOf(said, 'tariff_relief') ? { stage: 'proposed', word } : undefined;
}

/** Who is taken off a list of entities: the list itself weighs as heavily as one that they are put on. */
function offList(said: readonly WordMention[]): Certain | undefined {
  const word = firstOf(said, 'rule_off_list');
  return word &&
    !firstBeside(word, said, 'step_mark_not', 'step_mark_may', 'step_urges', 'step_denies', 'planned')
    ? { stage: 'eased', word }
    : undefined;
}

/** What may be decided, eased or ended. */
const ACTS: readonly string[] = [
  'decided',
  'restrict',
  'export_curb',
  'impose_duty',
  'tariff_relief',
  'ease',
  'eased',
  'suspended',
  'revoked',
  'step_bans',
  'step_raises',
  'step_cuts',
];
/** Words that make an act a mere possibility, and how near before it they stand in UTF-16 units; Chinese needs no blank. */
const POSSIBLE: readonly (readonly [concept: string, reach: number, dense: number])[] = [
  ['step_mark_may', 3, 2],
  ['step_weighs', 24, 8],
  ['step_puts_forward', 24, 8],
];

/** What takes effect beside a consultation, unless it is the consultation itself: 今起征求意见. */
const bindsBeside = (text: string, word: WordMention, consultation: WordMention): boolean =>
  word.concept === 'takes_effect' && !goesOn(text, word, consultation, 0);

/**
 * The word with which a title says of its act only that it may be done ("may restrict", "considers a ban", 可能限制) or is
 * up for comment: of 99 such titles with a stage by hand 91 are threats or proposals, yet the act outweighs the word. What
 * hangs on another's act is a threat: "floats a levy if the US goes ahead".
 */
function onlyPossible(reading: Reading): Certain | undefined {
  const {
    title: { words: said },
    normalised: { text },
  } = reading;
  const dropped = firstOf(said, 'plan_dropped');
  const word = said.find((small) => {
    // "No longer considers" holds the word for it.
    if (dropped && liesWithin(small, dropped)) return false;
    if (small.concept === 'consultation') return !said.some((word) => bindsBeside(text, word, small));
    const mark = POSSIBLE.find(([concept]) => concept === small.concept);
    if (!mark) return false;
    const [, reach, dense] = mark;
    return said.some((act) => ACTS.includes(act.concept) && goesOn(text, small, act, reach, dense));
  });
  return word && { stage: hangsOnAnother(reading) ? 'threatened' : 'proposed', word };
}

/** What lightens a burden: it is that what binds from today. */
const LIGHTER = [
  'tariff_relief',
  'ease',
  'eased',
  'step_cuts',
  'suspended',
  'revoked',
  'struck_down',
  'rule_puts_off',
];

/** Of these the text needs no more to say that a burden is lightened. */
const CUTS = ['tariff_relief', 'step_cuts'];

/** What binds from today: a burden ("takes effect today", 今起施行), or a cut of one. */
function inForceNow(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const word = firstOf(statedIn(reading), 'rule_in_force_now');
  if (!word) return undefined;
  const { text } = reading.normalised;
  // Right before the word a clause may end, with a mark and a blank: 下调关税 今起实施; "cuts tariff, in force from today".
  const isOfIt = ({ start, end }: WordMention) =>
    // A word that shares a part with it is of the same: 宽限期结束.
    end <= word.start
      ? !turnsBetween(text, end, word.start - 3)
      : start >= word.end && !turnsBetween(text, word.end, start);
  if (firstBeside(word, said, ...OTHERWISE)) return undefined;
  const lighter = said.find((other) => LIGHTER.includes(other.concept) && isOfIt(other));
  if (!lighter) return { stage: 'in_force', word };
  return CUTS.includes(lighter.concept) ? { stage: 'eased', word: lighter } : undefined;
}

/** What goes on is a pause: it stands right behind the word for it, "keeps tariff pause". */
const PAUSE_KEPT = /^\p{L}+ (?:(?!trotz |despite |after |until |nach |bis )[^\s,;:]+ ){0,2}$/u;
/** German tells at the end that something rests: "Zölle bleiben ein weiteres Jahr ausgesetzt". */
const RESTS_BEHIND = /^ (?!trotz |nach |bis |wegen |obwohl |nicht )(?:[^\s,;:]+ ){0,4}$/u;

/**
 * What stays in place, or goes on to be held back ("keeps tariff pause"), unless the title gives up a plan ("drops plan, keeps
 * tariffs" is of the plan) or threatens for that case ("hotar med tullar om avtalet blir kvar").
 */
function keptInForce(reading: Reading): Certain | undefined {
  const word = firstOf(statedIn(reading), 'kept', 'named_tariff_kept');
  if (!word || inTitle(reading, 'plan_dropped')) return undefined;
  const { text } = reading.normalised;
  const isIfAtAll = reading.title.words.some(
    ({ concept, end }) =>
      concept === 'rule_only_threatened' && end <= word.start && !turnsBetween(text, end, word.start),
  );
  if (isIfAtAll) return undefined;
  const isKept = ({ concept, start }: WordMention) =>
    concept === 'suspended' &&
    ((start < word.end && PAUSE_KEPT.test(text.slice(word.start, start))) ||
      (reading.lang === 'de' && RESTS_BEHIND.test(text.slice(word.end, start))));
  const pause = reading.title.words.find(isKept);
  return pause ? { stage: 'suspended', word: pause } : { stage: 'in_force', word };
}

/**
 * The stage of a measure that no weighing of words may overrule. What a court or a parliament does comes first, and what is
 * only possible or given up comes before what would be done: their titles hold the words of the act as well.
 */
export function certainStage(
  reading: Reading,
  topic: Topic,
  ruling: Ruling | undefined,
  figures: readonly FigureMention[],
): Certain | undefined {
  const said = reading.title.words;
  const isRumour = isDenied(reading);
  return (
    stageByCourt(reading, ruling) ??
    endRefused(reading) ??
    votedDown(said) ??
    signedIntoLaw(reading) ??
    passedByOne(reading) ??
    passedByParliament(reading) ??
    stepOfRemedy(reading) ??
    caseEnded(reading) ??
    (topic === 'tariff' ? inquiryExtended(reading) : undefined) ??
    // "Warns that it may ban" is no mere possibility.
    (isRumour ? undefined : (threatened(reading, topic) ?? onlyPossible(reading))) ??
    droppedPlan(reading) ??
    (isRumour ? undefined : putAway(reading)) ??
    measureTakenBack(reading) ??
    (topic === 'tariff' ? foundPeril(reading) : undefined) ??
    putForward(reading) ??
    draftSays(reading) ??
    offList(said) ??
    favourEnded(reading) ??
    reinstated(reading) ??
    (topic === 'export_control' ? letThrough(reading) : undefined) ??
    stopExtended(reading) ??
    restProlonged(reading) ??
    leviedNoMore(reading) ??
    isNoMore(reading) ??
    (topic === 'export_control' && !isRumour ? isLifted(reading) : undefined) ??
    (isRumour ? undefined : heldBack(reading, figures)) ??
    rests(reading) ??
    inForceNow(reading) ??
    keptInForce(reading)
  );
}
