import type { Period, Stage, Topic } from '../../domain/classification.js';
import { someOf } from '../../domain/in-common.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import type { Worth } from '../terms/worth.js';

/**
 * What one report says of one measure.
 *
 * - `told`: how far it may move the measure. A `report` moves it, a `mention` tells known background, a
 *   `statement` is what somebody says, hopes or drafts and never moves it.
 * - `instrument` is empty where a text names a measure by its number only.
 * - `documents` are the measure's own numbers; `possible` those of which one may be.
 * - What is asked of few claims is absent where it does not hold.
 * - `dated`: the text itself names the day on which the stage began.
 */
export type Claim = {
  readonly kind: Topic;
  readonly issuers: readonly string[];
  readonly targets: readonly string[];
  readonly materials: readonly string[];
  /** Goods that tell its measure apart and are no materials: `chips`, `software`. */
  readonly goods: readonly string[];
  /** What the goods under a tariff are worth: each of an issuer's lists has a value of its own. */
  readonly worth?: readonly Worth[] | undefined;
  readonly instrument: string;
  /** Parties, materials and goods of which it says that it does not hold. */
  readonly excepts?: readonly string[] | undefined;
  readonly documents: readonly string[];
  readonly possible: readonly string[];
  /** The numbers of which the text tells no year, each with the likeliest: `61/2026`. */
  readonly yearless?: readonly string[] | undefined;
  /** The goods of its trade-remedy case, as the authority's notices name them: they tell the case, as each of its acts has another number. */
  readonly case?: string | undefined;
  /** The number of the act itself, where it takes a measure back and is none of its own. */
  readonly act?: string | undefined;
  readonly rates: readonly number[];
  /** Those of the rates that another one replaces. */
  readonly formerRates?: readonly number[] | undefined;
  /** Those of the rates to which the duty is moved later: `25%, rising to 50% in 2028`. */
  readonly laterRates?: readonly number[] | undefined;
  /** By which remedy a rate of a trade-remedy case is levied, as `anti_dumping:66.7`: each has one of its own. */
  readonly remedies?: readonly string[] | undefined;
  /** Its case lays a duty for the time being, or for good, whose rate takes the place of that one. */
  readonly finality?: 'provisional' | 'definitive' | undefined;
  /** It raises the duty: its rate takes the place of every lower one. */
  readonly raises?: boolean | undefined;
  /** It tells that a duty is still to be raised: until then that is levied at its rate. */
  readonly raisesLater?: boolean | undefined;
  readonly stage?: Stage | undefined;
  readonly since: string;
  readonly dated: boolean;
  readonly effective?: string | undefined;
  /** The time in which it is to take effect, where the text names no day. */
  readonly begins?: Period | undefined;
  readonly until?: string | undefined;
  /** `until` is counted from the day of the report by a span (`for a year`). */
  readonly reckoned?: boolean | undefined;
  /**
   * It is of whatever two hold back from each other under a truce, or a deal, of which the text tells alone: it lasts on, it broke,
   * and how long anything rests is open, or the two came to terms.
   */
  readonly ofTruce?: 'extended' | 'broken' | 'agreed' | undefined;
  /** It tells of relief that moves no stage; whom and what it names is who and what is let through. */
  readonly frees?: boolean | undefined;
  readonly next?: string | undefined;
  /** The days to come after the next one: `comments until 7 April, a hearing on 13 May`, `25% from June, 40% from January`. */
  readonly thereafter?: readonly string[] | undefined;
  /** Its days, and its rate, are the right ones, whatever others name: the title says that it corrects. */
  readonly corrects?: boolean | undefined;
  /** Days that the text says are wrong: `December 1, not December 10`. */
  readonly denies?: readonly string[] | undefined;
  /** It answers a duty: the materials, goods and rates that the text names are those of the duty, not of the answer. */
  readonly answers?: boolean | undefined;
  /** Its issuer says in the title that he plans no such thing. */
  readonly disowns?: boolean | undefined;
  readonly told: 'report' | 'mention' | 'statement';
  readonly introduces: boolean;
  /** It is what the report is about, not a second thing that it tells. */
  readonly own: boolean;
  /** The text itself gives a number, a day or a span for it, or says that it is done again. */
  readonly firm: boolean;
  /** The title tells that it has taken effect: who hears of it then for the first time is told what binds him. */
  readonly binds?: boolean | undefined;
  /** It speaks of what is known already: it tells of no new move, and starts a measure only where none like it stands. */
  readonly echo?: boolean | undefined;
  /** It tells of an end that it does not surely say, or only echoes: two of them are as good as one. */
  readonly unsure?: boolean | undefined;
  /** The day, or month, in which what it changes had been introduced: `the controls of October 9`. */
  readonly of?: string | undefined;
  /** It allots a quota anew, for a period or a batch: what is in force from then on is this one. */
  readonly renews?: boolean | undefined;
  /** It makes what stands last longer, or approves it: no new turn. */
  readonly prolongs?: boolean | undefined;
  /** It tells that what stands is to end on a day to come: no new turn before it. */
  readonly ends?: boolean | undefined;
  /** It tells that what was taken back is in force again. */
  readonly resumes?: boolean | undefined;
  /** The text names no issuer, it is merely likely. */
  readonly implied?: boolean | undefined;
  /** It amends what stands, by an act with a number of its own. */
  readonly amends?: boolean | undefined;
  /** The duty comes on top of those that are levied. */
  readonly adds?: boolean | undefined;
  /** What it puts off or drops is a raise of the duty. */
  readonly ofRaise?: boolean | undefined;
  /** It puts a meeting off, or what has not begun: the earlier day counts no more. */
  readonly postpones?: boolean | undefined;
  /** A meeting of its own, on the margins of another event. */
  readonly apart?: boolean | undefined;
  readonly quote: string;
};

/** The rates that a claim tells of now: none that another has replaced or is to follow later. */
export const presentRates = ({ rates, formerRates = [], laterRates = [] }: Claim): number[] =>
  rates.filter((rate) => !formerRates.includes(rate) && !laterRates.includes(rate));

/** The days that a claim, or what is known of a measure, gives for an entry into force, an end and a next step. */
export const daysOf = ({ effective, until, next }: Pick<Claim, 'effective' | 'until' | 'next'>): string[] =>
  [effective, until, next].filter((day) => day !== undefined);

/** A claim as if it told none of these days. */
export const undated = (claim: Claim): Claim => ({
  ...claim,
  effective: undefined,
  until: undefined,
  next: undefined,
});

/** Whether a claim names its instrument by the general word of its kind, or not at all: it may be any. */
export function isOfAnyInstrument({ instrument }: Claim, { instrumentOf }: BoardKnowledge): boolean {
  return instrument === '' || instrumentOf(instrument)?.general === true;
}

/** Whether a report tells of a tariff without its name, number, rate, target, goods or day: it may be any of its issuer's. */
export function isOfSomeTariff(claim: Claim, knowledge: BoardKnowledge): boolean {
  const { kind, told, documents, rates, targets, materials, goods } = claim;
  return (
    kind === 'tariff' &&
    told === 'report' &&
    isOfAnyInstrument(claim, knowledge) &&
    !someOf(documents, rates, targets, materials, goods, daysOf(claim))
  );
}

/** Whether a report tells of a control without its name, number, goods, target or day: it may be any of its issuer's. */
export function isOfSomeControl(claim: Claim, knowledge: BoardKnowledge): boolean {
  const { kind, documents, possible, targets, materials, goods, of } = claim;
  return (
    kind === 'export_control' &&
    isOfAnyInstrument(claim, knowledge) &&
    of === undefined &&
    !someOf(documents, possible, targets, materials, goods, daysOf(claim))
  );
}
