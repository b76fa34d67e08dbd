import type { Measure } from '../../domain/measure.js';
import { type Claim, isOfAnyInstrument } from '../claims/claim.js';
import { sharesFamily, singleMaterials } from '../claims/materials.js';
import { beganOn, cameOn } from '../measure/moves.js';
import { valuesOf } from '../measure/votes.js';
import { documentKey, looksMistyped } from '../terms/documents.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { takesBack } from '../terms/stage-meaning.js';
import { carries, mayCarry } from './numbers.js';
import { isOfIssuer } from './pair.js';
import { type FindsPlace, onEach, type Placed, placesWhere } from './placed.js';
import { isThen } from './signals.js';

/** Places of measures of a claim's kind and issuer that were introduced on one of the days and whose goods it may mean. */
function begunOn(
  days: readonly string[],
  claim: Claim,
  measures: readonly Measure[],
  knowledge: BoardKnowledge,
): number[] {
  const isAnyInstrument = isOfAnyInstrument(claim, knowledge);
  const materials = singleMaterials(claim.materials);
  return placesWhere(
    measures,
    (measure) =>
      isOfIssuer(measure, claim) &&
      days.some((day) => [beganOn(measure), cameOn(measure)].every((began) => isThen(day, began))) &&
      (isAnyInstrument || claim.instrument === measure.instrument) &&
      (materials.length === 0 || sharesFamily(materials, measure.materials, knowledge)),
  );
}

/** Who takes back the controls of a day on some materials takes back a rule of that day that bears none, too; no list of those whom it hits. */
export function alsoTakenBack(
  claim: Claim,
  found: readonly Placed[],
  measures: readonly Measure[],
  knowledge: BoardKnowledge,
): Placed[] {
  if (claim.kind !== 'export_control' || claim.of === undefined || !takesBack(claim.stage)) return [];
  const onAll = { ...claim, materials: [] };
  const isRule = ({ materials, targets, votes, instrument }: Measure) =>
    materials.length + targets.length + valuesOf(votes, 'goods').length === 0 &&
    // A ban is one for some users, whatever else began on that day.
    instrument !== 'ban' &&
    knowledge.instrumentOf(instrument)?.hitsNamed !== true;
  const isFurther = (index: number) => found.every((other) => other.index !== index);
  const rules = placesWhere(measures, isRule);
  return onEach(
    onAll,
    begunOn([claim.of], onAll, measures, knowledge).filter(
      (index) => rules.includes(index) && isFurther(index),
    ),
  );
}

/** Places of the measure whose number a list would hold if two digits of one were not swapped; empty where there is none. */
function mistyped(
  number: string,
  listed: readonly string[],
  claim: Claim,
  measures: readonly Measure[],
): number[] {
  const others = new Set(listed.map(documentKey));
  return placesWhere(
    measures,
    (measure) =>
      isOfIssuer(measure, claim) &&
      valuesOf(measure.votes, 'document').some(
        (key) => !others.has(key) && looksMistyped(documentKey(number), key),
      ),
  ).slice(0, 1);
}

/**
 * Numbers that are changed together were announced together: one that no measure carries is a slip of a number that some
 * measure does carry, or stands for the measures of that day whose numbers are not known.
 */
export const byUnknownNumber: FindsPlace = (claim, measures, knowledge, claims) => {
  const [number] = claim.documents;
  if (claim.instrument !== '' || number === undefined) return [];
  const ofKind = measures.filter(({ kind }) => kind === claim.kind);
  if (ofKind.some((measure) => carries(measure, number))) return [];
  const listed = claims.flatMap(({ documents }) => documents);
  const meant = mistyped(number, listed, claim, measures);
  if (meant.length > 0) return onEach({ ...claim, documents: [] }, meant);
  const siblings = ofKind.filter((measure) => listed.some((name) => mayCarry(measure, name)));
  const days = [...siblings.map(beganOn), ...(claim.of === undefined ? [] : [claim.of])];
  const unnumbered = begunOn(days, claim, measures, knowledge).filter(
    (index) => valuesOf(measures[index]?.votes ?? {}, 'document').length === 0,
  );
  const possible = { ...claim, documents: [], possible: [number] };
  return onEach(possible, unnumbered);
};

/** `The controls of October 9` means all of that day. */
export const byItsBeginning: FindsPlace = (claim, measures, knowledge) => {
  if (claim.of === undefined || claim.kind === 'tariff' || claim.documents.length > 0) return [];
  return onEach(claim, begunOn([claim.of], claim, measures, knowledge));
};
