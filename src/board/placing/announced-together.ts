import { someOf } from '../../domain/in-common.js';
import type { Measure } from '../../domain/measure.js';
import { type Claim, isOfAnyInstrument } from '../claims/claim.js';
import { sharesFamily, singleMaterials } from '../claims/materials.js';
import { beganOn, cameOn } from '../measure/moves.js';
import { valuesOf } from '../measure/votes.js';
import { documentKey, looksMistyped } from '../terms/documents.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { takesBack } from '../terms/stage-meaning.js';
import { carries, mayCarry } from './numbers.js';
import { type FindsPlace, onThose, type Placed } from './placed.js';
import { isThen } from './signals.js';

/** Whether a measure was introduced on one of some days, and a claim may mean its goods. */
const wasBegunOn =
  (days: readonly string[], claim: Claim, knowledge: BoardKnowledge) =>
  (measure: Measure): boolean => {
    const materials = singleMaterials(claim.materials);
    return (
      days.some((day) => [beganOn(measure), cameOn(measure)].every((began) => isThen(day, began))) &&
      (isOfAnyInstrument(claim, knowledge) || claim.instrument === measure.instrument) &&
      (materials.length === 0 || sharesFamily(materials, measure.materials, knowledge))
    );
  };

/** Who takes back the controls of a day on some materials takes back a rule of that day that bears none, too; no list of those whom it hits. */
export function alsoTakenBack(
  claim: Claim,
  found: readonly Placed[],
  measures: readonly Measure[],
  knowledge: BoardKnowledge,
): Placed[] {
  if (claim.kind !== 'export_control' || claim.of === undefined || !takesBack(claim.stage)) return [];
  const onAll = { ...claim, materials: [] };
  const isOfDay = wasBegunOn([claim.of], onAll, knowledge);
  const isRule = ({ materials, targets, votes, instrument }: Measure) =>
    !someOf(materials, targets, valuesOf(votes, 'goods')) &&
    // A ban is one for some users, whatever else began on that day.
    instrument !== 'ban' &&
    knowledge.instrumentOf(instrument)?.hitsNamed !== true;
  return onThose(onAll, measures, (measure) => isRule(measure) && isOfDay(measure)).filter(({ index }) =>
    found.every((other) => other.index !== index),
  );
}

/**
 * Numbers that are changed together were announced together: one that no measure carries is a slip of a number that some
 * measure does carry, two of its digits swapped, or stands for the measures of that day whose numbers are not known.
 */
export const byUnknownNumber: FindsPlace = (claim, measures, knowledge, claims) => {
  const [number] = claim.documents;
  if (claim.instrument !== '' || number === undefined) return [];
  const ofKind = measures.filter(({ kind }) => kind === claim.kind);
  if (ofKind.some((measure) => carries(measure, number))) return [];
  const numbersOf = ({ votes }: Measure) => valuesOf(votes, 'document');
  const listed = claims.flatMap(({ documents }) => documents);
  const others = listed.map(documentKey);
  const isSlip = (key: string) => !others.includes(key) && looksMistyped(documentKey(number), key);
  const [meant] = onThose({ ...claim, documents: [] }, measures, (measure) =>
    numbersOf(measure).some(isSlip),
  );
  if (meant !== undefined) return [meant];
  const siblings = ofKind.filter((measure) => listed.some((name) => mayCarry(measure, name)));
  const days = [...siblings.map(beganOn), ...(claim.of === undefined ? [] : [claim.of])];
  const isOfDay = wasBegunOn(days, claim, knowledge);
  const possible = { ...claim, documents: [], possible: [number] };
  return onThose(possible, measures, (measure) => isOfDay(measure) && numbersOf(measure).length === 0);
};

/** `The controls of October 9` means all of that day. */
export const byItsBeginning: FindsPlace = (claim, measures, knowledge) => {
  if (claim.of === undefined || claim.kind === 'tariff' || claim.documents.length > 0) return [];
  return onThose(claim, measures, wasBegunOn([claim.of], claim, knowledge));
};
