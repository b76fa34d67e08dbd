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

export type Roles = {
  readonly issuers: readonly Candidate[];
  readonly targets: readonly Candidate[];
  /** By the weights these are all issuers, to 90 %, and the title names each of them as a state, not by a company of it. */
  readonly isSure: boolean;
};
export type RoleReader = (reading: Reading, category: Topic) => Roles;

/** Between a word and the name right after it, in UTF-16 units. */
const BESIDE = 1;
/** So many parties are weighed together (the ways to do so triple with each); the unlikeliest others have no part. */
const MOST_WEIGHED = 6;

/** Issuers are sure from this probability on (0 to 1). */
const SURE = 0.9;

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

/** Whom a title without a subject turns to stands at its beginning, in UTF-16 units: 对美欧日. */
const UNNAMED_REACH = 4;

/** Scores that leave one part alone possible. */
const certainly = (part: number, scores: readonly number[]): readonly number[] =>
  scores.map((score, i) => (i === part ? score : Number.NEGATIVE_INFINITY));

/** Whether a Chinese title leaves out who acts, "对美加征关税": then it is China, whose readers know. */
function actsUnnamed({ lang, parties, normalised }: Reading, code: string): boolean {
  if (code !== 'CN' || lang !== 'zh' || !normalised.text.startsWith('对')) return false;
  const named = parties.filter(({ end }) => end <= normalised.titleEnd);
  return named.length > 0 && named.every((party) => party.code !== 'CN' && party.start <= UNNAMED_REACH);
}

/** A list has so few words between its owner and its end, in UTF-16 units: "China's unreliable entity list". */
const LIST_REACH = 30;

/** An article apart: "to add Chinese firms to a list" names no owner. */
const ONE_WORD = /^\S+ (?:the )?$/;

/** Whether the title speaks of a list of this party right after a word of putting on or taking off: "added to the US entity list". */
function ownsList({ parties, words, normalised }: Reading, code: string): boolean {
  return words.some((span) => {
    if (span.concept !== 'step_on_list' || span.end > normalised.titleEnd) return false;
    const [owner, ...others] = parties.filter(({ start, end }) => start >= span.start && end <= span.end);
    if (owner?.code !== code || others.some((other) => other.code !== code)) return false;
    const before = normalised.text.slice(span.start, owner.start);
    return ONE_WORD.test(before) && span.end - owner.end <= LIST_REACH;
  });
}

const issuersOf = (parts: readonly number[]): number =>
  parts.reduce((set, part, i) => (part === ISSUER ? set | (1 << i) : set), 0);

function isNamedAsState({ parties, normalised }: Reading, code: string): boolean {
  return parties.some(
    (party) => party.code === code && party.form !== 'company' && party.end <= normalised.titleEnd,
  );
}

/** Who imposes (or negotiates) and who is hit: the likeliest parts of all parties together. */
export function createRoleReader(model: RoleModel): RoleReader {
  const parties = createLinearReader(model.parties);
  const pairs = createLinearReader(model.pairs);

  return (reading, category) => {
    const likeliest = readCandidates(reading, category)
      .filter(({ code }) => category === 'negotiation' || !isSpared(reading, code))
      .map((candidate, order) => {
        const scores = parties.scores(candidate.features);
        const acts = ownsList(reading, candidate.code) || actsUnnamed(reading, candidate.code);
        return {
          candidate,
          order,
          scores: acts && category !== 'negotiation' ? certainly(ISSUER, scores) : scores,
        };
      })
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
    // How likely each set of issuers is, whoever is hit: a set is a number with a bit for each of them.
    const likelihoods = new Map<number, number>();
    eachAssignment(weights, (parts, score) => {
      if (score > highest) [highest, best] = [score, parts.slice()];
      const set = issuersOf(parts);
      likelihoods.set(set, (likelihoods.get(set) ?? 0) + Math.exp(score));
    });
    const having = (part: number) => candidates.filter((_, i) => best[i] === part);
    const issuers = having(ISSUER);
    let sum = 0;
    for (const likelihood of likelihoods.values()) sum += likelihood;
    const isLikely = (likelihoods.get(issuersOf(best)) ?? 0) >= SURE * sum;
    const isSure =
      issuers.length > 0 && isLikely && issuers.every(({ code }) => isNamedAsState(reading, code));
    return { issuers, targets: having(TARGET), isSure };
  };
}
