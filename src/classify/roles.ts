import { z } from 'zod';
import type { Topic } from '../domain/classification.js';
import { eachAssignment, ISSUER, PATTERNS, TARGET } from './assignments.js';
import { createLinearReader, LinearModel } from './linear.js';
import type { Reading } from './reading.js';
import { type Candidate, readCandidates } from './role-features.js';
import { pairFeatures } from './role-pairs.js';

/**
 * Weights for the part of each party by itself, for the parts of each two together, and for so many issuers and
 * targets at once: a measure has someone behind it, and rarely two who act on each other.
 */
export const RoleModel = z.object({
  parties: LinearModel,
  pairs: LinearModel,
  patterns: z.object({
    talks: z.array(z.number()).length(PATTERNS),
    measures: z.array(z.number()).length(PATTERNS),
  }),
});
export type RoleModel = z.infer<typeof RoleModel>;

export type Roles = { readonly issuers: readonly Candidate[]; readonly targets: readonly Candidate[] };
export type RoleReader = (reading: Reading, category: Topic) => Roles;

/** Between a word and the name right after it, in UTF-16 units. */
const BESIDE = 1;
/** So many parties are weighed together (the ways to do so triple with each); the unlikeliest others have no part. */
const MOST_WEIGHED = 6;

export const patternGroup = (category: Topic): keyof RoleModel['patterns'] =>
  category === 'negotiation' ? 'talks' : 'measures';

/** Whether every name of a party in the title follows a word that leaves it out: "spares Canada", 不针对加拿大. */
function isSpared({ parties, words, normalised }: Reading, code: string): boolean {
  const named = parties.filter((party) => party.code === code && party.end <= normalised.titleEnd);
  const spares = words.filter(({ concept }) => concept === 'role_spares');
  return (
    named.length > 0 &&
    named.every(
      ({ form, start }) =>
        form !== 'adjective' && spares.some(({ end }) => end <= start && start - end <= BESIDE),
    )
  );
}

/** Who imposes (or negotiates) and who is hit: the likeliest parts of all parties together. */
export function createRoleReader(model: RoleModel): RoleReader {
  const parties = createLinearReader(model.parties);
  const pairs = createLinearReader(model.pairs);

  return (reading, category) => {
    const likeliest = readCandidates(reading, category)
      .filter(({ code }) => category === 'negotiation' || !isSpared(reading, code))
      .map((candidate, order) => ({ candidate, order, scores: parties.scores(candidate.features) }))
      .map((weighed) => ({
        ...weighed,
        against: (weighed.scores[0] ?? 0) - Math.max(...weighed.scores.slice(1)),
      }))
      .sort((a, b) => a.against - b.against)
      .slice(0, MOST_WEIGHED)
      .sort((a, b) => a.order - b.order);
    const candidates = likeliest.map(({ candidate }) => candidate);
    const weights = {
      parties: likeliest.map(({ scores }) => scores),
      pairs: pairFeatures(reading, category, candidates).map((features) => pairs.scores(features)),
      patterns: model.patterns[patternGroup(category)],
    };
    let best: readonly number[] = [];
    let highest = Number.NEGATIVE_INFINITY;
    eachAssignment(weights, (parts, score) => {
      if (score > highest) [highest, best] = [score, parts.slice()];
    });
    const having = (part: number) => candidates.filter((_, i) => best[i] === part);
    return { issuers: having(ISSUER), targets: having(TARGET) };
  };
}
