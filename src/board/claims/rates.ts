import { PERCENT, RATE, readNumber } from '../../domain/numbers.js';
import { EXPORT_DUTY } from '../terms/instruments.js';
import type { BoardKnowledge, Instrument } from '../terms/knowledge.js';
import { isYetToBegin } from '../terms/stage-meaning.js';
import type { Claim } from './claim.js';
import type { Clause } from './clauses.js';
import type { Group } from './group.js';
import { type Reading, unique } from './reading.js';

/** Whether a clause tells that a duty is still to be raised: `will raise`, `to double`. */
const isToBeRaised = ({ text }: Clause, { marks }: BoardKnowledge): boolean =>
  marks.to_be_raised(text.toLowerCase()).length > 0;

const RAISED_TO = new RegExp(String.raw`^\s*${RATE}\s?${PERCENT}`, 'iu');
/**
 * Whether a clause tells of a duty that is, or will be, raised to a rate, and not of pressure that is: `raises duty on tungsten to
 * 48%`. The place of a Chinese word takes in the digits behind it: 提高至50%.
 */
const raisesTo = (clause: Clause, knowledge: BoardKnowledge): boolean =>
  (clause.cues.has('raises_rate') || isToBeRaised(clause, knowledge)) &&
  knowledge.marks
    .to_rate(clause.text)
    .some(({ start, key }) => RAISED_TO.test(clause.text.slice(start + key.length)));

/** How far a group tells of a raise: that the duty is raised, that it is to be, by a duty of its own until then, or that a raise is put off. */
export function raiseOf(
  { clauses, cues }: Group,
  { general }: Instrument,
  { stage, effective }: Pick<Claim, 'stage' | 'effective'>,
  isNumbered: boolean,
  { published, knowledge }: Reading,
): Pick<Claim, 'raises' | 'raisesLater' | 'ofRaise'> {
  const isRaised = clauses.some((clause) => raisesTo(clause, knowledge));
  const isAfter = effective !== undefined && effective > published;
  const isAhead = isAfter || clauses.some((clause) => isToBeRaised(clause, knowledge));
  // An act with a number of its own amends the duty that it names by its former rate, and a duty with a name is the same at any rate.
  const isOfAnother = isYetToBegin(stage) && general && !isNumbered;
  const raisesLater = isOfAnother && isRaised && isAhead;
  const ofRaise = stage === 'suspended' && cues.has('puts_off') && cues.has('of_raise');
  return { raises: isRaised && !raisesLater, raisesLater, ofRaise };
}

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

type Rates = Pick<Claim, 'rates' | 'formerRates' | 'laterRates' | 'remedies' | 'finality'>;

/**
 * The duty rates of some clauses, without what the reading of the text takes for a fall of prices or a share. Of a text
 * that tells of one duty alone (`alone`), the rate that another replaces is that duty's wherever it stands.
 */
export function ratesIn(clauses: readonly Clause[], alone: boolean, { report, knowledge }: Reading): Rates {
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

/** The rates of a group; for the text's only duty, without a target or where it is put right, also those of sentences that name no instrument: "The charge is 10%". */
export function ratesOf({ clauses, kind, alone, lead }: Group, reading: Reading): Rates {
  const isOnExports = lead.instrument.id === EXPORT_DUTY;
  if (kind !== 'tariff' && !isOnExports) return { rates: [] };
  // "If Washington goes ahead with 25% duty": the rate may be that of the other one.
  const own = clauses.filter(
    ({ instruments }) => !isOnExports || instruments.every(({ instrument }) => instrument.id === EXPORT_DUTY),
  );
  const told = ratesIn(own, alone, reading);
  // "For '61.2 %' read '72.1 %'": what puts an act right names nothing of it.
  const isNamed = !lead.clause.corrects && (!lead.instrument.general || lead.targets.length > 0);
  const isTold = told.rates.some((rate) => !told.formerRates?.includes(rate));
  if (isTold || !alone || isNamed) return told;
  const loose = reading.clauses.filter(
    ({ instruments, cues, isOut }) => instruments.length === 0 && !isOut && !cues.has('mentions'),
  );
  return ratesIn(loose, alone, reading);
}
