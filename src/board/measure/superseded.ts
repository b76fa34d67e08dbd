import { daysBetween, latestOf } from '../../domain/durations.js';
import { differ } from '../../domain/in-common.js';
import type { Measure } from '../../domain/measure.js';
import { isPlanned, takesBack } from '../terms/stage-meaning.js';
import { areOfOtherWorth, type Worth } from '../terms/worth.js';
import { beganOn, counts } from './moves.js';
import { isNamelessDuty } from './naming.js';
import { mostlyNamed, valuesOf, weightOfReports } from './votes.js';

/** A duty of which no day is told is levied so many days after it was announced. */
const LEVIED_WITHIN = 14;

const isPlain = (measure: Measure): boolean =>
  isNamelessDuty(measure) && measure.targets.length + mostlyNamed(measure.votes, 'goods').length > 0;

/** Who levies it, from whom and on which goods. */
const footing = ({ issuers, targets, votes }: Measure): string =>
  [issuers, targets, mostlyNamed(votes, 'goods')].map((names) => [...names].sort().join()).join('>');

/** The day from which a duty has been levied by `today`, whatever became of it since; undefined where it never was. */
function leviedFrom(measure: Measure, today: string): string | undefined {
  const { stage, since, effective, moves } = measure;
  if (isPlanned(stage)) return undefined;
  const told = moves.find((move) => counts(move) && move.stage === 'in_force')?.date;
  const announced = moves.find((move) => counts(move) && move.stage === 'announced')?.date;
  const silently =
    announced !== undefined && daysBetween(announced, today) > LEVIED_WITHIN ? announced : undefined;
  const from = [told, effective ?? silently].filter((day) => day !== undefined).sort()[0];
  const isTakenBackBefore = from !== undefined && takesBack(stage) && since <= from;
  return from === undefined || from > today || isTakenBackBefore ? undefined : from;
}

/** Whether a duty comes on top of those that are levied, as most reports of it tell: it replaces none. */
const isOnTop = ({ votes }: Measure): boolean => (votes['adds:on_top'] ?? 0) > weightOfReports(votes) / 2;

/** What the goods of a duty are worth, as reports have told. */
const worthOf = ({ votes }: Measure): Worth[] => valuesOf(votes, 'worth');

/** A duty that has been levied: from which day on, and when it was first told. */
type Levied = {
  readonly from: string;
  readonly told: string;
  readonly rates: readonly number[];
  readonly worth: readonly Worth[];
};

/** The last of the days on which duties were levied; '' where none was. */
const lastOf = (levied: readonly Levied[]): string => latestOf(levied.map(({ from }) => from)) ?? '';

/**
 * The measures without those that a later one has replaced: who raises a plain duty on another from 84 to 125 % no longer
 * levies the 84, once the 125 is levied. What was threatened is replaced by the duty of its rate. Of lists of goods each has
 * its own duty. Measures must be aged (`ageBoard`). Pure.
 */
export function withoutSuperseded(measures: readonly Measure[], today: string): Measure[] {
  const plain = new Set(measures.filter(isPlain));
  const between = new Map<string, Levied[]>();
  for (const measure of plain) {
    const from = leviedFrom(measure, today);
    if (from === undefined || isOnTop(measure)) continue;
    const levied = { from, told: beganOn(measure), rates: measure.rates, worth: worthOf(measure) };
    between.set(footing(measure), [...(between.get(footing(measure)) ?? []), levied]);
  }
  const isReplaced = (measure: Measure): boolean => {
    const worth = worthOf(measure);
    const levied = (between.get(footing(measure)) ?? []).filter(
      (other) => !areOfOtherWorth(worth, other.worth),
    );
    if (levied.length === 0 || isOnTop(measure)) return false;
    const { stage, effective, rates } = measure;
    if (!isPlanned(stage)) {
      const from = leviedFrom(measure, today) ?? effective ?? beganOn(measure);
      // Of two rates from one day the one that was decided last is levied: 25 % was planned, then 15.
      const isOfNewRate = (other: Levied) =>
        other.from === from && other.told > beganOn(measure) && differ(rates, other.rates);
      return lastOf(levied) > from || levied.some(isOfNewRate);
    }
    const days =
      rates.length > 0
        ? rates.map((rate) => lastOf(levied.filter((other) => other.rates.includes(rate))))
        : [lastOf(levied)];
    return days.some((day) => day > beganOn(measure));
  };
  return measures.filter((measure) => !plain.has(measure) || !isReplaced(measure));
}
