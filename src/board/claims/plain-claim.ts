import { type Stage, type Topic, tellsAct } from '../../domain/classification.js';
import type { Claim } from './claim.js';
import { correction, isMisread, isReckoned } from './classified-days.js';
import { disowns } from './disowns.js';
import { dutiedGoods, namedGoods } from './goods.js';
import { ownOrPossible } from './group-documents.js';
import { isRemark, speaksOfAct } from './news.js';
import { ratesIn } from './rates.js';
import { cuesIn, quoteOf, type Reading, stageOf, unique } from './reading.js';
import { stageInTime } from './relief-to-come.js';
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
  const { clauses, event, published, eventDated } = reading;
  const { classification } = reading.report;
  const { issuers, targets, materials, documents, dates } = classification;
  const cues = cuesIn(clauses);
  // The day of publication may be the reading's own.
  const isBacked = documents.length > 0 || event !== published;
  const datesOf = (of: 'effective' | 'expiry' | 'next'): string[] =>
    dates.flatMap(({ kind: read, date }) => (read === of && !isMisread(date, of, clauses) ? [date] : []));
  const [effective, ...later] = datesOf('effective');
  const { stage, begins } = stageInTime({ kind, cues, stage: stageOf(classification, kind) }, reading);
  const isAhead = effective !== undefined && effective > event;
  // "To allow exports from May" begins to be eased then; a day of the text may be that of the ban.
  const isOfTitle = clauses.some(
    ({ inTitle, dates: named }) => inTitle && named.some(({ date }) => date === effective),
  );
  const relievedFrom = isAhead && isOfTitle && stage === 'eased' ? effective : undefined;
  const [until] = datesOf('expiry');
  const [next, ...steps] = datesOf('next');
  return {
    kind,
    issuers,
    targets: targets.filter((party) => !issuers.includes(party)),
    materials,
    goods:
      kind === 'tariff' ? unique([...dutiedGoods(clauses), ...titleWares(reading)]) : namedGoods(clauses),
    instrument: '',
    ...ownOrPossible(documents),
    ...(kind === 'tariff' ? ratesIn(clauses, true, reading) : { rates: [] }),
    worth: worthIn(clauses, kind, reading),
    stage: isAhead && stage === 'in_force' ? 'announced' : stage,
    since: relievedFrom ?? event,
    dated: relievedFrom !== undefined || eventDated,
    effective: relievedFrom === undefined ? effective : undefined,
    begins,
    until,
    reckoned: isReckoned(until, clauses, reading),
    next,
    thereafter: [...steps, ...later],
    ...correction(reading),
    disowns: disowns(kind, issuers, reading),
    told: isRemark(isBacked, classification) ? 'mention' : 'report',
    introduces:
      cues.has('introduces') ||
      cues.has('threatens') ||
      (kind === 'export_control' && stopsExports(stage, reading)),
    own: true,
    firm: documents.length > 0 || (isBacked && materials.length > 0),
    prolongs: cues.has('extends'),
    postpones: cues.has('puts_off'),
    // No word names the measure: only who tells of an act may speak of one.
    echo: !isBacked && !speaksOfAct(classification),
    quote: quoteOf(clauses[0]),
  };
}
