import type { Classification, Topic } from '../../domain/classification.js';
import type { Claim } from './claim.js';
import type { Clause } from './clauses.js';
import { unique } from './reading.js';
/** Goods that are instruments of a kind by their name alone (chips, software). */
export function namedGoods(clauses: readonly Clause[], kind: Topic): string[] {
  const named = clauses.flatMap(({ instruments }) => instruments.map(({ instrument }) => instrument));
  return unique(named.filter((of) => of.goods && of.kind === kind).map(({ id }) => id));
}

/** Goods that no material key names, and that tell this measure from its issuer's others. */
export function goodsOf(clauses: readonly Clause[], kind: Topic): string[] {
  if (kind !== 'tariff') return namedGoods(clauses, kind);
  const naming = clauses.filter(({ instruments }) =>
    instruments.some(({ instrument }) => instrument.kind === kind),
  );
  return unique(naming.flatMap(({ goods }) => goods));
}

/** The duty rates of some clauses, without what the reading of the text takes for a fall of prices or a share. */
export function ratesIn(
  clauses: readonly Clause[],
  kind: Topic,
  { figures }: Classification,
): Pick<Claim, 'rates' | 'formerRates'> {
  if (kind !== 'tariff') return { rates: [] };
  const read = (rate: number) => figures.filter(({ value, unit }) => unit === 'percent' && value === rate);
  const rates = unique(clauses.flatMap((clause) => clause.rates)).filter((rate) =>
    read(rate).every(({ role }) => role === 'duty'),
  );
  return { rates, formerRates: rates.filter((rate) => read(rate).some(({ former }) => former)) };
}
