import { z } from 'zod';
import type { Blocs } from '../domain/blocs.js';
import type { Topic } from '../domain/classification.js';
import {
  eachAssignment,
  ISSUER,
  likeEachOther,
  likeliestBeside,
  PART_PAIRS,
  PARTS,
  PATTERNS,
  pairPlace,
  TARGET,
} from './assignments.js';
import { createLinearReader, linearModelOf } from './linear.js';
import { listedIn } from './party-lists.js';
import type { Reading } from './reading.js';
import { beginningOf } from './role-beginning.js';
import { actOnEachOther, hitInTalks } from './role-both.js';
import { type Candidate, readCandidates } from './role-features.js';
import { pairFeatures } from './role-pairs.js';
import { settledParts } from './role-rules.js';
import { HAN } from './word-boundary.js';

/**
 * Weights for the part of each party by itself, for the parts of each two together, and for so many issuers and
 * targets at once: a measure has someone behind it, and rarely two who act on each other.
 */
export const RoleModel = z.object({
  parties: linearModelOf(...PARTS),
  pairs: linearModelOf(...PART_PAIRS),
  patterns: z.object({
    talks: z.array(z.number()).length(PATTERNS),
    measures: z.array(z.number()).length(PATTERNS),
  }),
});
export type RoleModel = z.infer<typeof RoleModel>;

export type Roles = {
  readonly issuers: readonly Candidate[];
  readonly targets: readonly Candidate[];
  /** By the weights these are all issuers, to 90 %, and the title names each of them as a state, not by a company of it. */
  readonly isSure: boolean;
};
export type RoleReader = (reading: Reading, category: Topic) => Roles;

/** So many parties are weighed together (the ways to do so triple with each), those that likeliest have a part. */
const MOST_WEIGHED = 6;
/** Others are weighed one by one beside those, up to so many in all: a duty may hit a list of states. */
const MOST_READ = 16;
/** By so much, in log-odds, may a party's own features speak against any part before nothing beside it is asked. */
const UNLIKELY = 4;

/** Issuers are sure from this probability on (0 to 1). */
const SURE = 0.9;

export const patternGroup = (category: Topic): keyof RoleModel['patterns'] =>
  category === 'negotiation' ? 'talks' : 'measures';

/** Scores that leave only some parts possible. */
const only = (isLeft: (part: number) => boolean, scores: readonly number[]): readonly number[] =>
  scores.map((score, part) => (isLeft(part) ? score : Number.NEGATIVE_INFINITY));

/** Whether a Chinese title leaves China out and begins no clause with a state: 对原产于美国的进口商品加征关税. */
const isLeftOut = ({ title, lang, normalised: { text } }: Reading, code: string): boolean =>
  lang === 'zh' &&
  code === 'CN' &&
  title.parties.every((party) => party.code !== code && HAN.test(text[party.start - 1] ?? ''));

/** Whether a title names a party as a state, or leaves out the one whose it is. */
const isToldAsState = (reading: Reading, code: string): boolean =>
  isLeftOut(reading, code) ||
  reading.title.parties.some((party) => party.code === code && party.form !== 'company');

/** Whether of a party only a summary tells, by the name of a pact that stands for all its parties: "exempts USMCA goods". */
const isOnlyOfPact = ({ parties, normalised: { titleEnd } }: Reading, code: string): boolean =>
  parties.every(
    ({ code: named, form, start }) =>
      named !== code ||
      (form === 'instrument' &&
        start > titleEnd &&
        parties.some((other) => other.code !== code && other.start === start)),
  );

/** Who imposes (or negotiates) and who is hit: the likeliest parts of all parties together. */
export function createRoleReader(model: RoleModel, unionOf: Blocs['unionOf']): RoleReader {
  const parties = createLinearReader(model.parties);
  const pairs = createLinearReader(model.pairs);

  return (whole, category) => {
    const reading = beginningOf(whole);
    const settles = settledParts(reading, category, unionOf);
    const isLeft = (code: string) => (part: number) => {
      if (settles.acts.has(code)) return part === ISSUER;
      if (settles.hit.has(code)) return part === TARGET;
      // It tells of the parts of others all the same.
      if (settles.disputed.has(code)) return part !== ISSUER && part !== TARGET;
      return part !== ISSUER || !settles.idle.has(code);
    };
    const likeliest = readCandidates(reading, category)
      .filter(({ code }) => !settles.out.has(code))
      .map((candidate, order) => {
        const scores = only(isLeft(candidate.code), parties.scores(candidate.features));
        const [none = 0, issuer = 0, target = 0] = scores;
        // Many who are surely hit must not crowd out who acts.
        const isHit = settles.hit.has(candidate.code);
        const against = isHit ? UNLIKELY : none - Math.max(issuer, target);
        return { candidate, order, scores, against };
      })
      .sort((a, b) => a.against - b.against)
      .slice(0, MOST_READ);
    const together = likeliest.slice(0, MOST_WEIGHED).sort((a, b) => a.order - b.order);
    const candidates = together.map(({ candidate }) => candidate);
    const told = pairFeatures(reading, category, candidates);
    const listed = listedIn(reading);
    const standInLists = (codes: Iterable<string>) =>
      [...codes].some((code) => candidates.some((other) => other.code !== code && listed(code, other.code)));
    // One breath may hold who acts and who is hit: "Mexico, Canada and US hit by US tariffs".
    const isTorn = standInLists(settles.acts) && standInLists([...settles.hit, ...settles.idle]);
    const isListed = category === 'negotiation' || isTorn ? () => false : listed;
    const weights = {
      parties: together.map(({ scores }) => scores),
      pairs: candidates.flatMap((second, k) =>
        candidates.slice(0, k).map((first, i) => {
          const features = told[pairPlace(i, k)];
          const scores = features ? pairs.scores(features) : [];
          return isListed(first.code, second.code) ? likeEachOther(scores) : scores;
        }),
      ),
      patterns: model.patterns[patternGroup(category)],
    };
    let best: { readonly parts: readonly number[]; readonly issuers: number } = { parts: [], issuers: 0 };
    let highest = Number.NEGATIVE_INFINITY;
    // How likely each set of issuers is, whoever is hit.
    const likelihoods = new Float64Array(1 << together.length);
    eachAssignment(weights, (parts, score, _, issuers) => {
      if (score > highest) [highest, best] = [score, { parts: parts.slice(), issuers }];
      likelihoods[issuers] = (likelihoods[issuers] ?? 0) + Math.exp(score);
    });
    const settled = together.map(({ candidate, order }, i) => ({
      candidate,
      order,
      part: best.parts[i] ?? 0,
    }));
    for (const other of likeliest.slice(MOST_WEIGHED)) {
      if (other.against > UNLIKELY) break;
      const beside = settled.map(({ candidate, order, part }) => {
        const isFirst = order < other.order;
        const both = isFirst ? [candidate, other.candidate] : [other.candidate, candidate];
        const [features] = pairFeatures(reading, category, both);
        return { part, isFirst, scores: features ? pairs.scores(features) : [] };
      });
      const { candidate, order, scores } = other;
      settled.push({ candidate, order, part: likeliestBeside(scores, beside) });
    }
    const having = (part: number) =>
      settled.filter((weighed) => weighed.part === part).map(({ candidate }) => candidate);
    const both = category === 'negotiation' ? [] : actOnEachOther(reading);
    const isMutual = both.length > 0 && having(ISSUER).some(({ code }) => both.includes(code));
    const mutual = isMutual ? candidates.filter(({ code }) => both.includes(code)) : [];
    const issuers = isMutual ? mutual : having(ISSUER);
    const alsoHit =
      category === 'negotiation'
        ? hitInTalks(
            reading,
            issuers.map(({ code }) => code),
          )
        : [];
    const acts = new Set(issuers.map(({ code }) => code));
    // A union's measure hits none of its members, and one that names a pact spares its parties.
    const hit = having(TARGET).filter(
      ({ code, mention }) =>
        category === 'negotiation' ||
        !(acts.has(unionOf[code] ?? '') || (mention?.form === 'instrument' && isOnlyOfPact(reading, code))),
    );
    const targets = isMutual ? mutual : [...issuers.filter(({ code }) => alsoHit.includes(code)), ...hit];
    const sum = likelihoods.reduce((all, likelihood) => all + likelihood, 0);
    const isLikely = (likelihoods[best.issuers] ?? 0) >= SURE * sum;
    const isSure =
      issuers.length > 0 && isLikely && issuers.every(({ code }) => isToldAsState(reading, code));
    return { issuers, targets, isSure };
  };
}
