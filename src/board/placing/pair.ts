import { daysApart } from '../../domain/durations.js';
import { meet } from '../../domain/in-common.js';
import type { Measure } from '../../domain/measure.js';
import type { Claim } from '../claims/claim.js';
import { beganOn, introducedOn } from '../measure/moves.js';
import { valuesOf } from '../measure/votes.js';
import { documentKey } from '../terms/documents.js';
import type { BoardKnowledge, Instrument } from '../terms/knowledge.js';
import { takesBack } from '../terms/stage-meaning.js';
import type { Worth } from '../terms/worth.js';

/** Days within which two reports tell of one act. */
const SAME_TIME = 3;

/** A claim beside a measure that it may be about, with what is asked of both more than once. */
export type Pair = {
  readonly measure: Measure;
  readonly claim: Claim;
  readonly knowledge: BoardKnowledge;
  /** The claim's instrument and the measure's; undefined where none is named. */
  readonly said: Instrument | undefined;
  readonly held: Instrument | undefined;
  /** Keys of the claim's documents, of the measure's, and of those of which one may be the measure's. */
  readonly named: readonly string[];
  readonly documents: readonly string[];
  readonly possible: readonly string[];
  readonly goods: readonly string[];
  /** What the goods of the measure are worth, as reports have told. */
  readonly worth: readonly Worth[];
  /** The first day of the measure that counts, and how many days lie between it and the claim's. */
  readonly first: string;
  readonly days: number;
  readonly sameTime: boolean;
  readonly sameDocument: boolean;
  /** Whether both are of one trade-remedy case. */
  readonly sameCase: boolean;
  /** Whether somebody whom the claim names is hit by the measure, by name or as a member. */
  readonly sameTarget: boolean;
  /** Whether both name whom they hit, and nobody is hit by both. */
  readonly otherTarget: boolean;
  /** The day or month in which the measure began, where the reports tell it. */
  readonly introduced: string | undefined;
};

/** So many members may stand for their union: "tariffs on eight European countries", then "on the EU". */
const MANY_MEMBERS = 3;

/** Whether a claim names a union, and the measure hits many of its members; what is done to members is not done to the union. */
function meansMembers(
  claimed: readonly string[],
  hit: readonly string[],
  { unionOf }: BoardKnowledge['blocs'],
): boolean {
  return claimed.some((union) => hit.filter((party) => unionOf[party] === union).length >= MANY_MEMBERS);
}

/** Whether a measure is of a claim's kind and of one of its issuers. */
export function isOfIssuer({ kind, issuers }: Pick<Measure, 'kind' | 'issuers'>, claim: Claim): boolean {
  return kind === claim.kind && meet(issuers, claim.issuers);
}

export function pairOf(measure: Measure, claim: Claim, knowledge: BoardKnowledge): Pair {
  const { votes } = measure;
  const keys = (part: string): string[] => valuesOf(votes, part);
  const named = claim.documents.map(documentKey);
  const documents = keys('document');
  const first = beganOn(measure);
  const days = daysApart(first, claim.since);
  // A safeguard hits nobody by name.
  const onAll = claim.targets.length + measure.targets.length === 0;
  const sameDocument = meet(named, documents);
  const numberedAtOnce = days <= SAME_TIME && named.length > 0 && documents.length > 0 && !sameDocument;
  const sameTarget =
    meet(claim.targets, measure.targets) || meansMembers(claim.targets, measure.targets, knowledge.blocs);
  return {
    measure,
    claim,
    knowledge,
    said: knowledge.instrumentOf(claim.instrument),
    held: knowledge.instrumentOf(measure.instrument),
    named,
    documents,
    possible: keys('possible'),
    goods: keys('goods'),
    worth: keys('worth'),
    first,
    days,
    sameTime: days <= SAME_TIME,
    sameDocument,
    // Of two numbers of one day each is of a case of its own.
    sameCase: (sameTarget || onAll) && `case:${claim.case}` in votes && !numberedAtOnce,
    sameTarget,
    otherTarget: claim.targets.length > 0 && measure.targets.length > 0 && !sameTarget,
    introduced: introducedOn(measure),
  };
}

/** Whether a report tells of a step that takes nothing back. */
export const imposes = ({ claim }: Pair): boolean => claim.told === 'report' && !takesBack(claim.stage);

/** What keeps a claim from a measure of its kind and issuer: whether it is so of a pair. */
export type Rule = (pair: Pair) => boolean;
