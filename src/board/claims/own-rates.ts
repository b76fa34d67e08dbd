import { type Claim, presentRates } from './claim.js';
import type { Clause } from './clauses.js';
import type { Group } from './group.js';
import { unique } from './reading.js';

/** A rate, or a state, where a clause names it. */
type Place = { readonly start: number; readonly rate?: number; readonly party?: string };

/** Neighbouring places of one sort: the states that share a rate. */
function runsOf(places: readonly Place[]): Place[][] {
  const runs: Place[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run !== undefined && (run[0]?.rate === undefined) === (place.rate === undefined)) run.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** What a clause says that each of several states pays, or some of them together: `20% on Thailand and 10% on Vietnam`; nothing where it is told otherwise. */
function ownRates({ rates, ratesAt, parties }: Clause, claim: Claim) {
  const { issuers } = claim;
  const duties = presentRates(claim);
  const places = [
    ...rates.flatMap((rate, at): Place[] =>
      duties.includes(rate) ? [{ start: ratesAt[at] ?? 0, rate }] : [],
    ),
    ...parties.flatMap(({ start, key }): Place[] => (issuers.includes(key) ? [] : [{ start, party: key }])),
  ].sort((a, b) => a.start - b.start);
  const runs = runsOf(places);
  const isRateFirst = runs[0]?.[0]?.rate !== undefined;
  const own = runs.flatMap(([{ rate } = {}, ...more], at) => {
    const states = runs[isRateFirst ? at + 1 : at - 1] ?? [];
    const targets = unique(states.flatMap(({ party = [] }) => party));
    return rate === undefined ? [] : [{ rate, targets, isOne: more.length === 0 && targets.length > 0 }];
  });
  const named = own.flatMap(({ targets }) => targets);
  const isEachOnce = named.length === unique(named).length && own.every(({ isOne }) => isOne);
  // "25% on Oman on top of 25% over Iranian oil" is one duty.
  const areApart = unique(own.map(({ rate }) => rate)).length === own.length;
  return own.length > 1 && isEachOnce && areApart ? own : [];
}

/** A duty on several states as one on each, or on those of one rate, where its clause tells what each pays. */
export function atOwnRates(claim: Claim, { kind, lead, clauses }: Group): Claim[] {
  const { clause } = lead;
  const isToldOnce = clauses.every(({ rates }) => rates.length === 0 || rates === clause.rates);
  if (kind !== 'tariff' || claim.told !== 'report' || claim.issuers.length > 1 || !isToldOnce) return [claim];
  const own = ownRates(clause, claim);
  // Who is hit besides pays one of the rates, and nobody knows which.
  const isWhole = claim.targets.every((party) => own.some(({ targets }) => targets.includes(party)));
  return own.length === 0 || !isWhole
    ? [claim]
    : own.map(({ rate, targets }) => ({ ...claim, rates: [rate], formerRates: [], targets }));
}
