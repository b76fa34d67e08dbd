import { differ, meet } from '../../domain/in-common.js';
import type { Measure } from '../../domain/measure.js';
import type { Claim } from '../claims/claim.js';
import { valuesOf } from '../measure/votes.js';
import { documentKey } from '../terms/documents.js';
import { takesBack } from '../terms/stage-meaning.js';
import type { Placed } from './placed.js';

/** Whether a measure bears a number. */
export const carries = ({ votes }: Measure, name: string): boolean =>
  `document:${documentKey(name)}` in votes;

/** Whether it bears one, or may bear it, as one of a list that was told of several. */
export const mayCarry = (measure: Measure, name: string): boolean =>
  carries(measure, name) || `possible:${documentKey(name)}` in measure.votes;

/** So many years back a number is looked for: of a standing notice many papers tell the number alone. */
const YEARS_BACK = 2;

/** The number as one of its issuer's measures bears it, of an earlier year where none bears it of this one. */
function ofKnownYear(name: string, { issuers, materials }: Claim, measures: readonly Measure[]): string {
  const [number, year] = documentKey(name).split('/');
  // Numbers begin anew each year: the notice on other goods is another one.
  const own = measures.filter(
    (measure) => meet(measure.issuers, issuers) && !differ(materials, measure.materials),
  );
  for (let back = 0; back <= YEARS_BACK; back += 1) {
    const key = `${number}/${Number(year) - back}`;
    if (!own.some((measure) => mayCarry(measure, key))) continue;
    const spelt = own.flatMap(({ documents }) => documents).find((known) => documentKey(known) === key);
    return spelt ?? key;
  }
  return name;
}

/** A claim on what stands with the year that is known of its numbers: "announcements 61 and 62 stay suspended" a year on. */
export function withKnownYear(claim: Claim, measures: readonly Measure[]): Claim {
  const { yearless = [], introduces, prolongs, told, stage } = claim;
  const isOfStanding =
    !introduces && (told !== 'report' || prolongs || takesBack(stage) || stage === 'in_force');
  if (!isOfStanding || yearless.length === 0) return claim;
  const known = (name: string) =>
    yearless.includes(documentKey(name)) ? ofKnownYear(name, claim, measures) : name;
  return { ...claim, documents: claim.documents.map(known), possible: claim.possible.map(known) };
}

/** Where a claim of a report belongs among the measures known before it. */
type Place = { readonly claim: Claim; readonly found: readonly Placed[] };

/** Where a report tells several numbers apart, only the first of them may become that of a measure that had none. */
export function oneNumberEach(places: readonly Place[], measures: readonly Measure[]): Place[] {
  const numbers = new Map<number, readonly string[]>();
  return places.map(({ claim, found }) => {
    const isOpen = ({ index, claim: { documents } }: Placed) =>
      documents.length === 0 || meet(numbers.get(index) ?? documents, documents);
    const open = found.filter(isOpen);
    for (const { index, claim: placed } of open)
      if (measures[index]?.documents.length === 0 && placed.documents.length > 0 && !numbers.has(index))
        numbers.set(index, placed.documents);
    return { claim, found: open };
  });
}

/** The number that is left over for one measure and for no other, where its list holds one such. */
function onlyOneLeft(left: readonly string[], others: readonly (readonly string[])[]): string | undefined {
  const [number, ...more] = left;
  const isSure = number !== undefined && more.length === 0;
  return isSure && !others.some((other) => other !== left && other.includes(number)) ? number : undefined;
}

/**
 * A list of numbers that was told of several measures: what others hold for certain is not this one's, and
 * one number that is left over is.
 */
export function settleDocuments(measures: readonly Measure[]): Measure[] {
  const isNumbered = ({ votes }: Measure): boolean => valuesOf(votes, 'document').length > 0;
  const held = new Set(measures.flatMap(({ votes }) => valuesOf(votes, 'document')));
  const leftOver = measures.map((measure) =>
    isNumbered(measure) ? [] : valuesOf(measure.votes, 'possible').filter((key) => !held.has(key)),
  );
  return measures.map((measure, index) => {
    if (isNumbered(measure) || valuesOf(measure.votes, 'possible').length === 0) return measure;
    const sure = onlyOneLeft(leftOver[index] ?? [], leftOver);
    const documents = sure === undefined ? [] : [sure];
    return documents.join() === measure.documents.join() ? measure : { ...measure, documents };
  });
}
