import type { Claim } from './claim.js';
import type { Reading } from './reading.js';

/** Whether a title tells that a truce of two, which talks came to, lasts on until a day. */
function isTruceExtended({ kind, issuers, told, stage, until }: Claim, { clauses }: Reading): boolean {
  const isTruce = kind === 'negotiation' && stage === 'concluded' && until !== undefined;
  const isExtended = clauses.some(({ sentence, cues }) => sentence === 0 && cues.has('extends'));
  return isTruce && told === 'report' && issuers.length === 2 && isExtended;
}

/**
 * What else a report tells of the duties that two hold back from each other while they have a truce: these rest until its new last
 * day. Nothing where the report has a claim on them of its own.
 */
export function claimsOfTruce(claims: readonly Claim[], reading: Reading): Claim[] {
  const truce = claims.find((claim) => isTruceExtended(claim, reading));
  const isTold = claims.some(
    ({ kind, told, prolongs, until }) =>
      kind === 'tariff' && told === 'report' && prolongs && until !== undefined,
  );
  if (truce === undefined || isTold) return [];
  return truce.issuers.map((issuer) => ({
    ...truce,
    kind: 'tariff',
    issuers: [issuer],
    targets: truce.issuers.filter((party) => party !== issuer),
    materials: [],
    instrument: '',
    stage: 'suspended',
    next: undefined,
    own: false,
    introduces: false,
    firm: false,
    prolongs: true,
    ofTruce: true,
  }));
}
