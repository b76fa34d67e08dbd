import { PLANNED_STAGES, RELIEF_STAGES, type Stage } from '../../domain/classification.js';
import { daysApart, daysBetween } from '../../domain/durations.js';
import { coincide, differ, meet } from '../../domain/in-common.js';
import type { Report, StoryFacts } from '../../domain/story.js';
import { daysOf, marksOf } from '../signature/facts.js';
import { DATES_KEPT, hasDay } from './progress.js';

// What a report tells of a measure that is known and leaves it in its stage: another day, the next vote, a denial.

/** Whether a report is of the matter of a story: of its topic, and of nobody and nothing else. */
const isOfSame = (known: StoryFacts, found: StoryFacts): boolean =>
  found.topic === known.topic &&
  !differ(found.targets, known.targets) &&
  found.materials.every((material) => known.materials.includes(material));

/**
 * The day to which the beginning of a measure is put off, or brought forward, and the one that was told: the nearest, as further
 * steps of it have days of their own.
 */
export function movedStart(known: StoryFacts, found: StoryFacts): { from: string; to: string } | undefined {
  const [to] = marksOf(found, 'moved');
  if (to === undefined || known.dates.length >= DATES_KEPT || !isOfSame(known, found)) return undefined;
  const away = (day: string) => daysApart(day, to);
  const [from] = daysOf(known, 'effective').toSorted((a, b) => away(a) - away(b));
  return from === undefined || away(from) <= 1 || hasDay(known, to) ? undefined : { from, to };
}

const tonnes = (quota: number): string => `${quota.toLocaleString('en')} t`;

/** Amounts that differ by no more than this share of the larger one are the same, which somebody rounds. */
const ROUNDED_BY = 0.01;
const isSameAmount = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDED_BY * Math.max(a, b);

/**
 * The amount to which a quota of the same matter is cut, or raised, and the one that was told, where that was only one: a raise
 * to less than that is of a part of it.
 */
export function movedQuota(
  known: StoryFacts,
  found: StoryFacts,
  { classification }: Report,
): { from: string; to: string } | undefined {
  const [from, ...others] = marksOf(known, 'quota').map(Number);
  const told = marksOf(found, 'quota').map(Number);
  const to = classification.figures.find(({ moved, value }) => moved && told.includes(value));
  if (from === undefined || to === undefined || isSameAmount(from, to.value)) return undefined;
  const isThatWay = to.moved === 'up' ? to.value > from : to.value < from;
  const isOne = others.every((amount) => isSameAmount(from, amount));
  return isThatWay && isOne && isOfSame(known, found)
    ? { from: tonnes(from), to: tonnes(to.value) }
    : undefined;
}

/** The votes on a bill in their order; those of one place pass it, and each chamber has its own. */
const VOTES: readonly (readonly string[])[] = [
  ['committee'],
  ['first_reading'],
  ['second_reading'],
  ['third_reading', 'lower_house', 'upper_house', 'plenary'],
];
const CHAMBERS: readonly string[] = ['lower_house', 'upper_house'];

/** The next vote on a bill, or the duty that a case ends in, and how far it had come before; undefined where that is not known. */
export function newSubstage(known: StoryFacts, found: StoryFacts): { from: string; to: string } | undefined {
  const [to] = marksOf(found, 'substage');
  const told = marksOf(known, 'substage');
  const from = told.at(-1);
  if (to === undefined || from === undefined || told.includes(to) || found.topic !== known.topic)
    return undefined;
  if (to === 'definitive' || from === 'provisional' || from === 'definitive')
    return to === 'definitive' && from === 'provisional' ? { from, to } : undefined;
  const placeOf = (vote: string) => VOTES.findIndex((votes) => votes.includes(vote));
  const isFurther = told.every((vote) => placeOf(vote) < placeOf(to));
  const isOfOtherChamber =
    CHAMBERS.includes(to) && told.every((vote) => vote !== 'plenary' && placeOf(vote) <= placeOf(to));
  const isOfThird = to === 'lower_house' && told.includes('third_reading');
  return isFurther || (isOfOtherChamber && !isOfThird) ? { from, to } : undefined;
}

/** Of these it may be said that there is no such measure, or no such relief: what is announced may be the measure that this lightens. */
const DENIABLE = {
  denied: [...PLANNED_STAGES, 'announced'],
  denied_relief: [...PLANNED_STAGES, ...RELIEF_STAGES],
} as const;

/** Who denies the measure, or the relief, of which a story tells, and has not denied it before. */
export function newDenial(known: StoryFacts, found: StoryFacts): string | undefined {
  const kind = marksOf(found, 'denied_relief').length > 0 ? 'denied_relief' : 'denied';
  const [by] = marksOf(found, kind);
  const stage = known.stages[known.topic];
  const deniable: readonly Stage[] = DENIABLE[kind];
  const isOpen = stage !== undefined && deniable.includes(stage) && !known.official;
  const isOwn = by !== undefined && (known.issuers.length === 0 || known.issuers.includes(by));
  return isOpen && isOwn && found.topic === known.topic && marksOf(known, kind).length === 0 ? by : undefined;
}

/** An end that is only told about (`for a year`, `until November`) may be a named day so near. */
const ABOUT_DAYS = 92;

/**
 * The day until which a pause, or a measure, is extended, and the one that was told: a title names a later day than any before
 * it. Of other matter than the story's it is another pause.
 */
export function laterEnd(known: StoryFacts, found: StoryFacts): { from: string; to: string } | undefined {
  const to = daysOf(found, 'expiry').at(-1);
  const from = daysOf(known, 'expiry').toSorted().at(-1);
  if (from === undefined || to === undefined || known.dates.length >= DATES_KEPT) return undefined;
  // The day before it, or after it, is its end in other words.
  const isTold =
    daysBetween(from, to) <= 1 ||
    hasDay(known, to) ||
    daysOf(known, 'about').some((day) => daysApart(day, to) <= ABOUT_DAYS);
  return isOfSame(known, found) && !isTold ? { from, to } : undefined;
}

/**
 * Whether a report goes on with what a story told, however it words that: it moves the day of the same measure, or lays for good
 * the duty that was laid for the time being. Who tells so tells of nothing new.
 */
export function continues(known: StoryFacts, found: StoryFacts): boolean {
  const isOfIt =
    found.materials.length > 0 &&
    coincide(found.materials, known.materials) &&
    coincide(found.targets, known.targets) &&
    meet(found.issuers, known.issuers);
  if (!isOfIt) return false;
  const isSettled = newSubstage(known, found)?.to === 'definitive';
  return isSettled || movedStart(known, found) !== undefined;
}
