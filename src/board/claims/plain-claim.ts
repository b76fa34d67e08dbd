import { type Stage, type Topic, tellsAct } from '../../domain/classification.js';
import type { Claim } from './claim.js';
import { correction, isMisread, isReckoned } from './classified-days.js';
import { disowns } from './disowns.js';
import { dutiedGoods, namedGoods } from './goods.js';
import { ownOrPossible } from './group-documents.js';
import { isRemark, speaksOfAct } from './news.js';
import { ratesIn } from './rates.js';
import { cuesIn, quoteOf, type Reading, stageOf, unique } from './reading.js';
import { worthIn } from './worth.js';

/** The goods that a title names: what a duty is on that it does not call one. */
const titleWares = ({ clauses }: Reading): string[] =>
  clauses.flatMap(({ inTitle, wares }) => (inTitle ? wares : []));

/** Whether a title tells that a state, and no strike or storm, stops exports in other words than the board knows: "Laos cuts off tungsten exports". */
function stopsExports(stage: Stage | undefined, { clauses, knowledge, report }: Reading): boolean {
  const { issuers, materials } = report.classification;
  if (stage !== 'announced' || materials.length === 0 || !tellsAct(report.classification)) return false;
  return clauses.some(({ inTitle, text, parties }) => {
    const [trade] = inTitle ? knowledge.marks.trade(text) : [];
    return (
      trade !== undefined && parties.some(({ key, start }) => issuers.includes(key) && start < trade.start)
    );
  });
}

/** The report's own measure as classified, for a text whose words name no instrument. */
export function plainClaim(kind: Topic, reading: Reading): Claim {
  const { classification } = reading.report;
  // The day of publication may be the reading's own.
  const isBacked = classification.documents.length > 0 || reading.event !== reading.published;
  const datesOf = (of: 'effective' | 'expiry' | 'next'): string[] =>
    classification.dates.flatMap(({ kind: read, date }) =>
      read === of && !isMisread(date, of, reading.clauses) ? [date] : [],
    );
  const [effective, ...later] = datesOf('effective');
  const stage = stageOf(classification, kind);
  const isAhead = effective !== undefined && effective > reading.event;
  const [until] = datesOf('expiry');
  const [next, ...steps] = datesOf('next');
  return {
    kind,
    issuers: classification.issuers,
    targets: classification.targets.filter((party) => !classification.issuers.includes(party)),
    materials: classification.materials,
    goods:
      kind === 'tariff'
        ? unique([...dutiedGoods(reading.clauses), ...titleWares(reading)])
        : namedGoods(reading.clauses),
    instrument: '',
    ...ownOrPossible(classification.documents),
    ...(kind === 'tariff' ? ratesIn(reading.clauses, true, reading) : { rates: [] }),
    worth: worthIn(reading.clauses, kind, reading),
    stage: isAhead && stage === 'in_force' ? 'announced' : stage,
    since: reading.event,
    dated: reading.eventDated,
    effective,
    until,
    reckoned: isReckoned(until, reading.clauses, reading),
    next,
    thereafter: [...steps, ...later],
    ...correction(reading),
    disowns: disowns(kind, classification.issuers, reading),
    told: isRemark(isBacked, classification) ? 'mention' : 'report',
    introduces:
      reading.clauses.some(({ cues }) => cues.has('introduces') || cues.has('threatens')) ||
      (kind === 'export_control' && stopsExports(stage, reading)),
    own: true,
    firm: classification.documents.length > 0 || (isBacked && classification.materials.length > 0),
    prolongs: cuesIn(reading.clauses).has('extends'),
    postpones: cuesIn(reading.clauses).has('puts_off'),
    // No word names the measure: only who tells of an act may speak of one.
    echo: !isBacked && !speaksOfAct(classification),
    quote: quoteOf(reading.clauses[0]),
  };
}
