import type { Answer, AnswerLine } from '../domain/answer.js';
import { type Blocs, inTrade } from '../domain/blocs.js';
import { type Stage, TOPICS, type Topic } from '../domain/classification.js';
import { counted } from '../domain/counted.js';
import { daysBetween } from '../domain/durations.js';
import type { Measure } from '../domain/measure.js';
import { byCode } from '../domain/order.js';
import { COLLECTIVE } from '../domain/vocabulary.js';
import { dayOf } from './dates.js';
import { documentKey } from './documents.js';
import { stands } from './history.js';
import { ageBoard } from './stage.js';
import { isEnded } from './stage-meaning.js';
import { withoutSuperseded } from './superseded.js';
import { foldText } from './terms.js';
import { ranked } from './votes.js';

/** How long a measure without news stays on the board by its stage, in days; what binds, or is suspended or eased, stays. */
const SHOWN_FOR: Readonly<Partial<Record<Stage, number>>> = {
  threatened: 90,
  proposed: 180,
  expired: 180,
  revoked: 180,
  struck_down: 180,
  withdrawn: 60,
};
/** And talks; those that are set, from their day on. */
const TALKS_FOR: Readonly<Partial<Record<Stage, number>>> = {
  proposed: 60,
  scheduled: 30,
  under_way: 90,
  concluded: 365,
  collapsed: 180,
};

/** What is to happen on the day from which a measure is to be in force; of others it enters into force. */
const STARTS: Readonly<Partial<Record<Stage, string>>> = {
  threatened: 'threatened start',
  proposed: 'planned start',
};

/** What is looked for; materials hold the keys that count, e.g. an element and its group, that asked for first. Absent = any. */
export type BoardFilter = {
  readonly topic?: Topic | undefined;
  readonly materials?: readonly string[] | undefined;
  readonly party?: string | undefined;
};

/** A day to come, and what is to happen on it. */
export type ComingDate = { readonly date: string; readonly what: string; readonly measure: Measure };

function isCurrent({ stage, kind, since, next = '', updatedAt }: Measure, today: string): boolean {
  const heard = [updatedAt.slice(0, 10), since, next].sort().at(-1) ?? since;
  const shownFor = (kind === 'negotiation' ? TALKS_FOR : SHOWN_FOR)[stage];
  return shownFor === undefined || daysBetween(heard, today) <= shownFor;
}

/** Told as a second thing by one report without a number or a day: kept, but not shown before another one tells it. */
function isBacked(measure: Measure): boolean {
  if (!stands(measure)) return false;
  const { votes = {} } = measure;
  const told = ranked(votes, 'told');
  return told.length === 0 || told.some(([how, weight]) => how === 'own' || weight >= 2);
}

/**
 * The measures that matter at `now`, aged: long ended ones, stale threats, forgotten talks and duties that others have
 * replaced are left out. Pure.
 */
export function currentBoard(measures: readonly Measure[], now: number): Measure[] {
  const today = dayOf(now);
  const standing = ageBoard(measures, now).filter(
    (measure) => isCurrent(measure, today) && isBacked(measure),
  );
  return withoutSuperseded(standing);
}

/** Whether a measure is on materials, controls exports, or stands between large blocs or between one of them and all. */
function isOfConcern({ kind, materials, issuers, targets }: Measure, blocs: Blocs): boolean {
  if (materials.length > 0 || kind === 'export_control') return true;
  const parties = [...issuers, ...targets].map((code) => inTrade(blocs, code));
  const large = blocs.large.filter((code) => parties.includes(code)).length;
  return large > 1 || (large === 1 && kind === 'tariff' && targets.length === 0);
}

/**
 * The current measures that a filter lets through, the most recent change first. Who names no party and no material sees
 * what concerns this field before trade in general; who asks for critical minerals at large, what is said of them so
 * before what is said of single ones. Pure.
 */
export function selectMeasures(
  measures: readonly Measure[],
  filter: BoardFilter,
  now: number,
  blocs: Blocs,
): Measure[] {
  const { topic, materials, party } = filter;
  const isAnything = materials === undefined && party === undefined;
  const touching = measures.filter(
    (measure) =>
      (topic === undefined || measure.kind === topic) &&
      (materials === undefined || measure.materials.some((key) => materials.includes(key))) &&
      (party === undefined || measure.issuers.includes(party) || measure.targets.includes(party)),
  );
  const isAtLarge = (measure: Measure): boolean =>
    materials?.[0] === COLLECTIVE && measure.materials.includes(COLLECTIVE);
  const current = currentBoard(touching, now);
  const first = new Set(
    current.filter((measure) => (isAnything ? isOfConcern(measure, blocs) : isAtLarge(measure))),
  );
  return current.sort(
    (a, b) =>
      Number(first.has(b)) - Number(first.has(a)) ||
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

/** Days from today to `days` from now, the nearest first. Measures must be aged (`currentBoard`). Pure. */
export function comingDates(measures: readonly Measure[], now: number, days: number): ComingDate[] {
  const today = dayOf(now);
  const coming = measures.flatMap((measure): ComingDate[] => {
    if (isEnded(measure.stage)) return [];
    const { effective, until, next, kind, stage } = measure;
    const rows: (readonly [string | undefined, string])[] =
      kind === 'negotiation'
        ? [[next, 'next meeting']]
        : [
            [stage === 'suspended' ? undefined : effective, STARTS[stage] ?? 'enters into force'],
            [until, stage === 'suspended' ? 'suspension ends' : 'expires'],
            [next, 'next step'],
          ];
    const seen = new Set<string>();
    return rows.flatMap(([date, what]) => {
      if (date === undefined || seen.has(date)) return [];
      seen.add(date);
      const away = daysBetween(today, date);
      return away >= 0 && away <= days ? [{ date, what, measure }] : [];
    });
  });
  return coming.sort((a, b) => byCode(a.date, b.date) || a.measure.name.localeCompare(b.measure.name));
}

/** The dates to come as an answer; never empty without a reason. */
export function calendarAnswer(measures: readonly Measure[], now: number, days: number): Answer {
  const rows = comingDates(currentBoard(measures, now), now, days);
  const lines = rows.map(
    ({ date, what, measure }): AnswerLine => ({
      text: `${measure.name}: ${what}`,
      at: date,
      atStyle: 'date',
      url: measure.sources[0]?.url,
      marker: measure.kind,
    }),
  );
  const within = days === 1 ? 'the next day' : `the next ${days} days`;
  const none = {
    text: `No date is known for ${within}; ${counted(measures.length, 'measure was', 'measures were')} looked at.`,
  };
  return {
    title: `Dates in ${within}`,
    sections: [{ lines: lines.length > 0 ? lines : [none] }],
  };
}

/** Measures that a name or number means: a document number first, else every word in the name, issuer or instrument. */
export function findMeasures(measures: readonly Measure[], typed: string): Measure[] {
  const key = documentKey(typed);
  const numbered = measures.filter(
    ({ id, documents }) => id === typed.trim() || documents.some((name) => documentKey(name) === key),
  );
  if (numbered.length > 0) return numbered;
  const named = measures.filter(({ name }) => name === typed.trim());
  if (named.length > 0) return named;
  const words = foldText(typed)
    .toLowerCase()
    .split(/[^\p{L}\p{N}./%]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return measures.filter(({ name, documents, issuers }) => {
    const text = foldText([name, ...documents, ...issuers].join(' ')).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
