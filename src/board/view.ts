import { type Blocs, inTrade } from '../domain/blocs.js';
import { type Stage, TOPICS, type Topic } from '../domain/classification.js';
import { meet } from '../domain/in-common.js';
import type { Measure } from '../domain/measure.js';
import { byCode } from '../domain/order.js';
import { takePart } from '../domain/parties.js';
import { COLLECTIVE } from '../domain/vocabulary.js';
import { currentBoard, isLongOverdue } from './measure/current-board.js';
import { documentKey, readDocuments } from './terms/documents.js';
import { foldText } from './terms/terms.js';

/** What is looked for; materials hold the keys that count, e.g. an element and its group, that asked for first. Absent = any. */
export type BoardFilter = {
  readonly topic?: Topic | undefined;
  readonly stages?: readonly Stage[] | undefined;
  readonly materials?: readonly string[] | undefined;
  /** Each party asked for, as the codes that count for it, its own first; all of them must take part. */
  readonly parties?: readonly (readonly string[])[] | undefined;
  /** As `findMeasures` takes it. */
  readonly named?: string | undefined;
};

/**
 * How near a measure is to this field, nearest first: on materials, or between large blocs or one of them and all; another
 * export control of a large one; trade in general.
 */
function distance({ kind, materials, issuers, targets }: Measure, blocs: Blocs): number {
  const parties = [...issuers, ...targets].map((code) => inTrade(blocs, code));
  const large = blocs.large.filter((code) => parties.includes(code)).length;
  if (materials.length > 0) return 0;
  if (kind === 'export_control') return large > 0 ? 1 : 2;
  return large > 1 || (large === 1 && kind === 'tariff' && targets.length === 0) ? 0 : 2;
}

/** Behind all others; a number, since places are subtracted. */
const LAST = 9;

/**
 * The current measures that a filter lets through, the most recent change first. Who names no party and no material sees
 * what concerns this field before trade in general; who asks for critical minerals at large, what is said of them so
 * before what is said of single ones; who asks for a party, its own before what its union does. A pause that was to end
 * long ago comes last. Pure.
 */
export function selectMeasures(
  measures: readonly Measure[],
  filter: BoardFilter,
  now: number,
  blocs: Blocs,
): Measure[] {
  const { topic, stages, materials, parties, named } = filter;
  const isAnything = materials === undefined && parties === undefined;
  const own = (parties ?? []).map((codes) => codes.slice(0, 1));
  const isMeant = (measure: Measure): boolean =>
    materials?.[0] === COLLECTIVE ? measure.materials.includes(COLLECTIVE) : takePart(measure, own);
  // A measure that is asked for may be replaced by one that is not.
  const board = currentBoard(measures, now);
  const current = (named === undefined ? board : findMeasures(board, named)).filter(
    (measure) =>
      (topic === undefined || measure.kind === topic) &&
      (stages === undefined || stages.includes(measure.stage)) &&
      (materials === undefined || meet(measure.materials, materials)) &&
      (parties === undefined || takePart(measure, parties)),
  );
  const places = new Map(
    current.map((measure) => {
      const place = isAnything ? distance(measure, blocs) : Number(!isMeant(measure));
      return [measure, isLongOverdue(measure, now) ? LAST : place];
    }),
  );
  const placeOf = (measure: Measure) => places.get(measure) ?? 0;
  return current.sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      byCode(b.since, a.since) ||
      byCode(b.updatedAt, a.updatedAt) ||
      byCode(a.id, b.id),
  );
}

/** The selected measures by kind, in the order of the topics; kinds without any are left out. */
export function byKind(measures: readonly Measure[]): { kind: Topic; measures: Measure[] }[] {
  return TOPICS.map((kind) => ({
    kind,
    measures: measures.filter((measure) => measure.kind === kind),
  })).filter(({ measures: rows }) => rows.length > 0);
}

/**
 * Measures that a name or number means: a document number first, their own or that of an act that moved them, with its
 * year or without; else every word the beginning of one in the name, issuer or instrument: `us` is no part of users.
 */
export function findMeasures(measures: readonly Measure[], typed: string): Measure[] {
  const key = documentKey(typed);
  const numbers = readDocuments(typed, '').map(({ number, yearless, text }) =>
    yearless ? `${number}/` : text,
  );
  const isNumbered = (other: string): boolean =>
    other === key || numbers.some((number) => other.startsWith(number));
  const holds = (names: readonly string[]): boolean => names.some((name) => isNumbered(documentKey(name)));
  const numbered = measures.filter(({ id, documents }) => id === typed.trim() || holds(documents));
  if (numbered.length > 0) return numbered;
  const moved = measures.filter(({ moves }) => moves.some(({ documents = [] }) => holds(documents)));
  if (moved.length > 0) return moved;
  const named = measures.filter(({ name }) => name === typed.trim());
  if (named.length > 0) return named;
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  return measures.filter(({ name, documents, issuers }) => {
    const known = wordsOf([name, ...documents, ...issuers].join(' '));
    return words.every((word) => known.some((other) => other.startsWith(word)));
  });
}

const wordsOf = (text: string): string[] =>
  foldText(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}./%]+/u)
    .filter((word) => word !== '');
