import type { Topic } from '../../domain/classification.js';
import { PERCENT, RATE, readNumber } from '../../domain/numbers.js';
import { goodsIn } from '../terms/dutied.js';
import type { BoardKnowledge, Instrument } from '../terms/knowledge.js';
import type { Claim } from './claim.js';
import type { Clause } from './clauses.js';
import type { Group } from './group.js';
import { type Reading, unique } from './reading.js';
/** Goods that are instruments by their name alone (chips, software). */
export function namedGoods(clauses: readonly Clause[]): string[] {
  const named = clauses.flatMap(({ instruments }) => instruments.map(({ instrument }) => instrument));
  return unique(named.filter((of) => of.goods).map(({ id }) => id));
}

/** The goods on which a duty lies that no word of the text calls one: `25% on vehicles`. */
export const dutiedGoods = (clauses: readonly Clause[]): string[] =>
  unique(clauses.flatMap(({ goods }) => goods));

/** Goods that no material key names, and that tell this measure from its issuer's others. */
export function goodsOf(clauses: readonly Clause[], kind: Topic): string[] {
  if (kind !== 'tariff') return namedGoods(clauses);
  const naming = clauses.filter(({ instruments }) =>
    instruments.some(({ instrument }) => instrument.kind === kind),
  );
  return unique(naming.flatMap(({ goods }) => goods));
}

/** So many goods at most are what a text is about. */
const FEW = 2;

/** The goods that a title's clause names before its general word for a duty (`100% on China over chip curbs`), or anywhere; none of an exception. */
function topicOf({ text, sentence, isOut, instruments }: Clause, knowledge: BoardKnowledge): string[] {
  if (sentence > 0 || isOut) return [];
  const duty =
    instruments.find(({ instrument }) => instrument.kind === 'tariff' && instrument.general)?.start ??
    text.length;
  return goodsIn(text.toLowerCase(), knowledge).flatMap(({ key, start }) => (start < duty ? [key] : []));
}

/**
 * The goods of a duty that names none itself, where the text names few goods and no materials: for a case (a safeguard, a
 * Section 232) those of the whole text, for the text's only duty those of its title (`Softwood: Washington cuts the duty`).
 */
export function goodsUnsaid(
  { alone, kind }: Group,
  { perGoods, basis }: Instrument,
  materials: readonly string[],
  { clauses, knowledge }: Reading,
): string[] {
  const isCase = perGoods || basis;
  if (materials.length > 0 || !(isCase || (alone && kind === 'tariff'))) return [];
  const named = unique(clauses.flatMap((clause) => (isCase ? clause.wares : topicOf(clause, knowledge))));
  return named.length <= FEW ? named : [];
}

/** Whether a clause tells that a duty is still to be raised: `will raise`, `to double`. */
export const isToBeRaised = ({ text }: Clause, { marks }: BoardKnowledge): boolean =>
  marks.to_be_raised(text.toLowerCase()).length > 0;

const RAISED_TO = new RegExp(String.raw`^\s*${RATE}\s?${PERCENT}`, 'iu');
/**
 * Whether a clause tells of a duty that is, or will be, raised to a rate, and not of pressure that is: `raises duty on tungsten to
 * 48%`. The place of a Chinese word takes in the digits behind it: 提高至50%.
 */
export const raisesTo = (clause: Clause, knowledge: BoardKnowledge): boolean =>
  (clause.cues.has('raises_rate') || isToBeRaised(clause, knowledge)) &&
  knowledge.marks
    .to_rate(clause.text)
    .some(({ start, key }) => RAISED_TO.test(clause.text.slice(start + key.length)));

const LEVIED = new RegExp(String.raw`^\s(?:[^\d,;]{0,24}\s)?${RATE}\s?${PERCENT}`, 'iu');
/** At what rates something is levied already: `piling onto 35% duties`. */
const ratesOnTop = ({ text, instruments }: Clause, { marks }: BoardKnowledge): number[] =>
  // One that is named is told of by itself, and one of the same rate is not told apart.
  instruments.every(({ instrument }) => instrument.general)
    ? marks.on_top(text).flatMap(({ end }) => {
        const [all = '', rate = ''] = LEVIED.exec(text.slice(end)) ?? [];
        return all === '' || text.replace(all, '').includes(rate) ? [] : [readNumber(rate)];
      })
    : [];

/**
 * The duty rates of some clauses, without what the reading of the text takes for a fall of prices or a share. Of a text
 * that tells of one duty alone (`alone`), the rate that another replaces is that duty's wherever it stands.
 */
export function ratesIn(
  clauses: readonly Clause[],
  isDuty: boolean,
  { report, knowledge }: Reading,
  alone: boolean,
): Pick<Claim, 'rates' | 'formerRates' | 'laterRates' | 'remedies' | 'finality'> {
  if (!isDuty) return { rates: [] };
  const percents = report.classification.figures.filter(({ unit }) => unit === 'percent');
  const read = (rate: number) => percents.filter(({ value }) => value === rate);
  const replaced = percents.flatMap(({ value, former }) => (alone && former ? [value] : []));
  const levied = clauses.flatMap((clause) => ratesOnTop(clause, knowledge));
  const told = clauses.flatMap((clause) => clause.rates).filter((rate) => !levied.includes(rate));
  const rates = unique([...told, ...replaced]).filter((rate) =>
    read(rate).every(({ role, older }) => role === 'duty' && !older),
  );
  const { substage } = report.classification;
  return {
    rates,
    formerRates: rates.filter((rate) => read(rate).some(({ former }) => former)),
    laterRates: rates.filter((rate) => read(rate).some(({ later }) => later)),
    remedies: rates.flatMap((rate) =>
      read(rate).flatMap(({ remedy }) => (remedy ? [`${remedy}:${rate}`] : [])),
    ),
    finality: substage === 'provisional' || substage === 'definitive' ? substage : undefined,
  };
}
