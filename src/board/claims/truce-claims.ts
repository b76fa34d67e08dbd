import type { Topic } from '../../domain/classification.js';
import type { Claim } from './claim.js';
import { namesTruce, type Reading } from './reading.js';

const KINDS: readonly Topic[] = ['tariff', 'export_control'];

/** A report's claim on what talks of two have come to, where it tells of that in its own right. */
const reportOfTwo = (claims: readonly Claim[], stage: Claim['stage']): Claim | undefined =>
  claims.find(
    (claim) =>
      claim.kind === 'negotiation' &&
      claim.stage === stage &&
      claim.told === 'report' &&
      claim.issuers.length === 2,
  );

/** What a report tells of a truce, as a claim on what each of its parties holds back from the other. */
const onEachSide = (truce: Claim, kind: Topic): Claim[] =>
  truce.issuers.map((issuer) => ({
    ...truce,
    kind,
    issuers: [issuer],
    targets: truce.issuers.filter((party) => party !== issuer),
    materials: [],
    instrument: '',
    next: undefined,
    own: false,
    introduces: false,
    firm: false,
  }));

/** The claims on the duties that two hold back from each other until the new last day of their truce, which talks made longer. */
function ofExtended(claims: readonly Claim[], { clauses }: Reading): Claim[] {
  const truce = reportOfTwo(claims, 'concluded');
  const isExtended = clauses.some(({ sentence, cues }) => sentence === 0 && cues.has('extends'));
  const isTold = claims.some(
    ({ kind, told, prolongs, until }) =>
      kind === 'tariff' && told === 'report' && prolongs && until !== undefined,
  );
  if (truce?.until === undefined || !isExtended || isTold) return [];
  return onEachSide(truce, 'tariff').map((claim) => ({
    ...claim,
    stage: 'suspended',
    prolongs: true,
    ofTruce: 'extended',
  }));
}

/**
 * The claims on whatever two hold back from each other, where their truce, or their deal, broke: it may bind again, which nobody has
 * told yet. Where they came to terms once more it rests on.
 */
function ofBrokenOrAgreed(claims: readonly Claim[], reading: Reading): Claim[] {
  const { breaksDeal, materials, scope } = reading.report.classification;
  // Of a pact on minerals no duty rests on other goods.
  const isOfTruce = namesTruce(reading);
  if (materials.length > 0 && !isOfTruce) return [];
  const broken = breaksDeal || isOfTruce ? reportOfTwo(claims, 'collapsed') : undefined;
  // A deal on soybeans settles nothing of what rests.
  const agreed = scope !== 'other_goods' || isOfTruce ? reportOfTwo(claims, 'concluded') : undefined;
  const told = agreed ?? broken;
  if (told === undefined || told.unsure) return [];
  return KINDS.flatMap((kind) => onEachSide(told, kind)).map((claim) => ({
    ...claim,
    stage: undefined,
    told: 'statement',
    ofTruce: told === broken ? 'broken' : 'agreed',
  }));
}

/**
 * What else a report tells of what two hold back from each other while they have a truce: where it is made longer, duties rest until
 * its new last day, unless the report has a claim on them of its own; where it broke, how long anything rests is open, until they
 * agree on one again.
 */
export const claimsOfTruce = (claims: readonly Claim[], reading: Reading): Claim[] => [
  ...ofExtended(claims, reading),
  ...ofBrokenOrAgreed(claims, reading),
];
