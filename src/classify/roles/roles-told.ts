import type { Blocs } from '../../domain/blocs.js';
import { codesOf } from '../reading/mentions.js';
import { isOfPact } from '../reading/pacts.js';
import type { Reading } from '../reading/reading.js';
import { shortlyBefore } from '../text/span.js';
import { HAN } from '../text/word-boundary.js';
import { hitInTalks } from './hit/hit-in-talks.js';
import { mutualParts } from './sides/mutual.js';
import { ISSUER, TARGET } from './weighed/assignments.js';
import type { Candidate } from './weighed/features.js';
import type { Scene } from './weighed/scene.js';

export type Roles = {
  readonly issuers: readonly Candidate[];
  readonly targets: readonly Candidate[];
  /** By the weights these are all issuers, to 90 %, and the title tells each of them as a state, not by a company of it. */
  readonly isSure: boolean;
};
/** A party with its part. */
export type Placed = { readonly candidate: Candidate; readonly order: number; readonly part: number };

/** Whether a Chinese title leaves China out and begins no clause with a state: 对原产于美国的进口商品加征关税. */
const isLeftOut = ({ lang, text, title }: Reading, code: string): boolean =>
  lang === 'zh' &&
  code === 'CN' &&
  title.parties.length > 0 &&
  title.parties.every((party) => party.code !== code && HAN.test(text[party.start - 1] ?? ''));

/** Whether a title names a party as a state, or leaves out the one whose it is. */
const isToldAsState = (reading: Reading, code: string): boolean =>
  isLeftOut(reading, code) ||
  reading.title.parties.some((party) => party.code === code && party.form !== 'company');

/** "The non-Mexican content". */
const NON = /\bnon[- ]$/u;

/**
 * Whether of a party only a summary tells, by the name of a pact that stands for all its parties ("exempts USMCA goods") or
 * by what is not its own.
 */
const isOnlyOfPact = ({ parties, text, titleEnd }: Reading, code: string): boolean =>
  parties.every(
    (party) =>
      party.code !== code ||
      (party.start > titleEnd && (isOfPact(party, parties) || NON.test(shortlyBefore(text, party.start, 4)))),
  );

const isFirstOfPact = (reading: Reading, { code, mentions: [first] }: Candidate): boolean =>
  first?.form === 'instrument' && isOnlyOfPact(reading, code);

/** Who has a part, as a reader is told. */
export function rolesOf(
  { reading, topic }: Scene,
  placed: readonly Placed[],
  isLikely: boolean,
  unionOf: Blocs['unionOf'],
): Roles {
  const isTalks = topic === 'negotiation';
  const withPart = (asked: number) =>
    placed.flatMap(({ candidate, part }) => (part === asked ? [candidate] : []));
  const hit = withPart(TARGET);
  const acts = withPart(ISSUER);
  // Who is told by more than a pact acts; in talks, and where nobody is, those of the pact may.
  const told = isTalks ? [] : acts.filter((candidate) => !isFirstOfPact(reading, candidate));
  const acting = told.length > 0 ? told : acts;
  const eachOther = isTalks ? undefined : mutualParts(reading, codesOf(hit));
  const mutual = acting.some(({ code }) => eachOther?.acts.includes(code)) ? eachOther : undefined;
  const named = (codes: readonly string[]) =>
    codes.flatMap((code) => placed.flatMap(({ candidate }) => (candidate.code === code ? [candidate] : [])));
  const issuers = mutual ? named(mutual.acts) : acting;
  const codes = codesOf(issuers);
  const alsoHit = isTalks ? hitInTalks(reading, codes) : [];
  // A union's measure hits none of its members, and one that names a pact spares its parties.
  const isSpared = (candidate: Candidate) =>
    codes.includes(unionOf[candidate.code] ?? '') || isFirstOfPact(reading, candidate);
  const targets = mutual
    ? named(mutual.hit)
    : [
        ...issuers.filter(({ code }) => alsoHit.includes(code)),
        ...hit.filter((target) => isTalks || !isSpared(target)),
      ];
  const isSure = codes.length > 0 && isLikely && codes.every((code) => isToldAsState(reading, code));
  return { issuers, targets, isSure };
}
