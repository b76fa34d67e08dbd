import type { Measure } from '../../domain/measure.js';
import { partiesOf } from '../../domain/parties.js';
import { EXPORT_DUTY } from '../terms/instruments.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { mostlyNamed, type Votes, valuesOf, weightOfReports } from './votes.js';

/** Whether a measure is a duty that nothing but its issuer, whom it hits or its goods, and its rate tell apart. */
export const isNamelessDuty = ({ kind, instrument }: Measure): boolean =>
  kind === 'tariff' && (instrument === '' || instrument === 'tariff');

const NAMED_GOODS = 2;

/** `rare earths and magnets`, `lithium, graphite +2`: a group stands for its members. */
function goodsOf(materials: readonly string[], knowledge: BoardKnowledge): string {
  const { nameOf, groupOf, instrumentOf } = knowledge;
  // Chips and software are goods by their key; their name is that of a control on them.
  const name = (key: string): string => (instrumentOf(key) === undefined ? nameOf(key) : key);
  const wholes = materials.filter((key) => !materials.includes(groupOf(key) ?? ''));
  const shown = wholes.slice(0, wholes.length === NAMED_GOODS + 1 ? NAMED_GOODS + 1 : NAMED_GOODS).map(name);
  const rest = wholes.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} +${rest}` : shown.join(', ');
}

/** What a measure is called where no text has named its instrument. */
const UNNAMED: Readonly<Record<Measure['kind'], string>> = {
  export_control: 'export control',
  tariff: 'tariff',
  negotiation: 'talks',
};

/** How much of the reports a rate must be named by: that of another duty slips into some. */
const NAMED_BY = 0.2;

/** The rate that comes first, unless hardly a report names it; what no report was counted for stands. */
function rateOf({ kind, rates, votes }: Measure): string {
  // Of a duty on exports none is left at zero.
  const [rate] = kind === 'tariff' ? rates : rates.filter((value) => value > 0);
  const told = votes[`rate:${rate}`];
  const isSlip = told !== undefined && told < weightOfReports(votes) * NAMED_BY;
  return rate === undefined || isSlip ? '' : ` ${rate} %`;
}

const BILLION = 1e9;

/** The value that most reports give to the goods of a duty: `goods worth USD 200 billion`. */
function worthOf(votes: Votes): string {
  const [unit, value] = valuesOf(votes, 'worth')[0]?.split(' ') ?? [];
  if (value === undefined) return '';
  const billions = Number(value) / BILLION;
  return `goods worth ${unit} ${billions >= 1 ? `${billions} billion` : `${billions * 1000} million`}`;
}

/** Short enough for a phone: who, what, on which goods, against whom. */
export function measureName(measure: Measure, knowledge: BoardKnowledge): string {
  const { nameOf: name } = knowledge;
  const parties = measure.issuers.map(name).join(', ');
  if (measure.kind === 'negotiation') {
    const all = partiesOf(measure).map(name);
    return `${all.join(' – ')}: ${measure.instrument === 'meeting' ? 'meeting' : 'talks'}`;
  }
  const tariff = measure.kind === 'tariff';
  // A material is often what a duty answers: it is named by what reports say that it lies on.
  const told = mostlyNamed(measure.votes, 'goods').filter((key) => key !== measure.instrument);
  const named = goodsOf(tariff || measure.materials.length === 0 ? told : measure.materials, knowledge);
  const goods = tariff && named === '' ? worthOf(measure.votes) : named;
  const rate = tariff || measure.instrument === EXPORT_DUTY ? rateOf(measure) : '';
  const hits = knowledge.instrumentOf(measure.instrument)?.relief === true ? 'for' : 'against';
  const against = measure.targets.length > 0 ? ` ${hits} ${measure.targets.map(name).join(', ')}` : '';
  const subject = goods === '' ? '' : ` ${tariff ? 'on' : 'for'} ${goods}`;
  const instrument = measure.instrument === '' ? UNNAMED[measure.kind] : name(measure.instrument);
  return `${parties}: ${instrument}${rate}${subject}${against}`;
}
