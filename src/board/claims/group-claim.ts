import { begins } from '../terms/acts.js';
import { isBinding, isPlanned, takesBack } from '../terms/stage-meaning.js';
import { isOnlyAnswered } from './answered.js';
import type { Claim } from './claim.js';
import { daysOfClaim, introducedIn } from './claim-days.js';
import { correction } from './classified-days.js';
import type { Clause } from './clauses.js';
import { disowns } from './disowns.js';
import { goodsOf, goodsUnsaid } from './goods.js';
import { type Group, isNewBeside } from './group.js';
import { datesOfGroup, type GroupDates } from './group-dates.js';
import { documentsOf, numbersOf } from './group-documents.js';
import { stageOfGroup } from './group-stage.js';
import { isLeftInPlace, isUnderReview } from './group-turns.js';
import { isEcho, isNews, isRemark } from './news.js';
import { isOnlySaid } from './only-said.js';
import { atOwnRates } from './own-rates.js';
import type { Part } from './parts.js';
import { raiseOf, ratesOf } from './rates.js';
import { quoteOf, type Reading, unique } from './reading.js';
import { stageInTime } from './relief-to-come.js';
import { isMutual } from './sides.js';
import { worthIn } from './worth.js';

/** The day on which what a group tells enters into force: its own, or that of the main act which it joins. */
function effectiveOf({ kind, cues }: Group, dates: GroupDates, reading: Reading): string | undefined {
  if (dates.effective !== undefined) return dates.effective;
  if (cues.has('immediate')) return reading.event;
  const { category, dates: classified } = reading.report.classification;
  const withMain = kind !== category && cues.has('joins');
  return withMain ? classified.find((row) => row.kind === 'effective')?.date : undefined;
}

/** Whether the title of a report tells that what a group speaks of has taken effect, on that very day. */
function hasTakenEffect(
  { clauses, cues }: Group,
  effective: string | undefined,
  { event }: Reading,
): boolean {
  const isTitle = clauses.some(({ inTitle }) => inTitle);
  return isTitle && (cues.has('binds') || effective === event);
}

/** A claim for its issuers; of two that act on each other, one for each. */
function ofItsIssuers(claim: Omit<Claim, 'issuers' | 'targets'>, lead: Part): Claim[] {
  const sides = isMutual(lead) ? lead.issuers.map((party) => [party]) : [lead.issuers];
  const spared = claim.excepts ?? [];
  return sides.map((issuers) => ({
    ...claim,
    issuers,
    targets: lead.targets.filter((party) => !issuers.includes(party) && !spared.includes(party)),
  }));
}

/** What the text excepts from a group's measure; nothing where the group is about the exception itself. */
function exceptedFrom({ lead, clauses: own }: Group, { clauses }: Reading): string[] {
  if (lead.clause.isOut) return [];
  const namesIn = (some: readonly Clause[]) =>
    some.flatMap(({ parties, materials, wares }) => [
      ...parties.map(({ key }) => key),
      ...materials,
      ...wares,
    ]);
  // "50% on copper, ores of copper excepted": it is on copper.
  const told = namesIn(own.filter(({ isOut }) => !isOut));
  return unique(namesIn(clauses.filter(({ isOut }) => isOut)).filter((key) => !told.includes(key)));
}

/** How far a group moves its measure: to which stage, on which days and by which numbers, and how surely it says so. */
function moveOf(group: Group, reading: Reading) {
  const { lead, cues } = group;
  const { classification } = reading.report;
  const dates = datesOfGroup(group, reading);
  const effective = effectiveOf(group, dates, reading);
  const isNumberedOnce = documentsOf(group, classification).length === 1;
  // "The licences in force since 4 April (No. 18) stay untouched": that tells the measure as well as any report.
  const isLeftStanding =
    lead.told === 'mention' && cues.has('stands') && isNumberedOnce && dates.since !== undefined;
  const isMention = lead.told === 'mention' && !isLeftStanding;
  const waits = isUnderReview(group) || isLeftInPlace(group);
  const stands = waits || isLeftStanding;
  const said = isMention ? undefined : stands ? 'in_force' : stageOfGroup(group, reading, dates, effective);
  const isAbout = group.alone || group.leads;
  const inTime = isAbout
    ? stageInTime({ ...group, stage: said }, reading)
    : { stage: said, begins: undefined };
  const { stage } = inTime;
  const { begun, firm, ...days } = daysOfClaim(group, { stage, dates, effective, waits }, reading);
  const numbers = numbersOf(group, stage, classification);
  const isNumbered = numbers.documents.length > 0 || numbers.possible.length > 0;
  const isFirm = isNumbered || firm || (begins(cues) && cues.has('again'));
  const isBacked = isFirm || begun;
  const isWord = lead.told === 'report' && isOnlySaid(group, stage, dates, reading);
  // A column that lists several numbers sets out what is known.
  const isMere = isRemark(isBacked && numbers.possible.length === 0, classification);
  const told: Claim['told'] = isWord
    ? 'statement'
    : isMere
      ? 'mention'
      : isLeftStanding
        ? 'report'
        : lead.told;
  const isInForce = stage === 'in_force';
  const binds = isInForce && hasTakenEffect(group, effective, reading);
  const ends = isInForce && dates.ends;
  return { ...inTime, days, numbers, told, isMention, isNumbered, isFirm, isBacked, binds, ends };
}

/** What a group says of its measure. */
export function claimsOfGroup(group: Group, reading: Reading): Claim[] {
  const { kind, lead, parts, clauses, cues, alone } = group;
  const { classification } = reading.report;
  const move = moveOf(group, reading);
  const { stage, days, numbers, told, isMention, isNumbered, isFirm, isBacked, binds, ends } = move;
  const relaxes = takesBack(stage);
  const answers = isPlanned(stage) && isOnlyAnswered(group, reading);
  const materials = answers ? [] : unique(parts.flatMap((part) => part.materials));
  const { instrument } = parts.find((part) => !part.instrument.general) ?? lead;
  const goods = goodsOf(clauses, kind);
  const renews = instrument.id === 'quota' && cues.has('allots') && isBinding(stage);
  // "April's licences still trickle".
  const isStanding = stage === 'in_force' && !days.dated;
  const claim = {
    kind,
    materials,
    goods: answers ? [] : goods.length > 0 ? goods : goodsUnsaid(group, instrument, materials, reading),
    instrument: instrument.id,
    excepts: exceptedFrom(group, reading),
    ...numbers,
    ...(answers ? { rates: [] } : ratesOf(group, reading)),
    worth: worthIn(clauses, kind, reading),
    stage,
    ...days,
    begins: move.begins,
    postpones: cues.has('puts_off'),
    ...raiseOf(group, instrument, { stage, effective: days.effective }, isNumbered, reading),
    ...correction(reading),
    answers,
    disowns: disowns(kind, lead.issuers, reading),
    told,
    introduces:
      isNewBeside(group, reading) || (!renews && begins(cues) && isNews(clauses, isBacked, classification)),
    own: classification.category === kind && (alone || clauses.some(({ inTitle }) => inTitle)),
    firm: isFirm,
    binds,
    echo: isEcho(isBacked, classification),
    // A court that leaves a tariff in force puts back what another one struck down.
    resumes: cues.has('resumes') || (stage === 'in_force' && cues.has('courts')),
    amends: cues.has('amends'),
    adds: cues.has('adds'),
    prolongs: cues.has('extends'),
    renews,
    ends,
    // "Issues first licences to European buyers": relief, though no word beside the measure says so.
    frees: kind === 'export_control' && stage === undefined && takesBack(group.read),
    of:
      relaxes || isMention || isStanding
        ? introducedIn(isStanding ? [lead.clause] : clauses, relaxes, reading)
        : undefined,
    quote: quoteOf(lead.clause),
  };
  return ofItsIssuers(claim, lead).flatMap((each) => atOwnRates(each, group));
}
