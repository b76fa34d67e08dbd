import { z } from 'zod';
import type { Topic } from '../domain/classification.js';
import { createLinearReader, LinearModel } from './linear.js';
import type { Reading } from './reading.js';
import { type Candidate, readCandidates } from './role-features.js';

/**
 * Weights for each party by itself, and how much likelier than by chance (as a natural logarithm) a text with so many
 * issuers and targets is: a measure has someone behind it, and rarely two who act on each other.
 */
export const RoleModel = LinearModel.extend({ patterns: z.record(z.string(), z.number()) });
export type RoleModel = z.infer<typeof RoleModel>;

export type Roles = { readonly issuers: readonly Candidate[]; readonly targets: readonly Candidate[] };
export type RoleReader = (reading: Reading, category: Topic) => Roles;

const ROLES = ['none', 'issuer', 'target'] as const;
const ISSUER = ROLES.indexOf('issuer');
const TARGET = ROLES.indexOf('target');
/** So many parties are weighed together; the others have no part. */
const MOST_WEIGHED = 6;
/** Numbers of issuers and of targets are told apart up to here. */
export const MOST_COUNTED = 3;
const LEAST_PROBABILITY = 1e-6;
/** A pattern that no example shows. */
const UNSEEN_PATTERN = -3;
/** Parties named side by side mostly have the same part: so much likelier, as a natural logarithm (chosen by cross-validation). */
const SIDE_BY_SIDE = 0.8;
const JOINED = /^ ?(?:,|、|and|&|und|och|et|y|e|i|oraz|和|与|及|以及) ?$/u;

/** The key of a pattern in the model. */
export function patternKey(category: Topic, issuers: number, targets: number): string {
  const group = category === 'negotiation' ? 'n' : 'm';
  return `${group} ${Math.min(MOST_COUNTED, issuers)} ${Math.min(MOST_COUNTED, targets)}`;
}

/** Pairs of parties that an "and" joins somewhere in the text. */
function pairsJoined({ parties, normalised }: Reading): ReadonlySet<string> {
  const pairs = new Set<string>();
  parties.forEach((first, i) => {
    const second = parties.slice(i + 1).find(({ start }) => start >= first.end);
    if (!second || second.code === first.code) return;
    if (JOINED.test(normalised.text.slice(first.end, second.start))) {
      pairs.add(`${first.code} ${second.code}`).add(`${second.code} ${first.code}`);
    }
  });
  return pairs;
}

const patternPlace = (issuers: number, targets: number) =>
  Math.min(MOST_COUNTED, issuers) * (MOST_COUNTED + 1) + Math.min(MOST_COUNTED, targets);

/** Who imposes (or negotiates) and who is hit: the likeliest parts of all parties together. */
export function createRoleReader(model: RoleModel): RoleReader {
  const { classes, probabilities } = createLinearReader(model);
  const places = ROLES.map((role) => classes.indexOf(role));
  const patternsOf = (category: Topic): readonly number[] =>
    Array.from({ length: (MOST_COUNTED + 1) ** 2 }, (_, place) => {
      const key = patternKey(category, Math.floor(place / (MOST_COUNTED + 1)), place % (MOST_COUNTED + 1));
      return model.patterns[key] ?? UNSEEN_PATTERN;
    });
  const patternsOfTalks = patternsOf('negotiation');
  const patternsOfMeasures = patternsOf('tariff');

  return (reading, category) => {
    const patterns = category === 'negotiation' ? patternsOfTalks : patternsOfMeasures;
    const weighed = readCandidates(reading, category)
      .map((candidate, order) => {
        const p = probabilities(candidate.features);
        const logs = places.map((place) => Math.log(Math.max(p[place] ?? 0, LEAST_PROBABILITY)));
        return { candidate, order, logs };
      })
      .sort((a, b) => (a.logs[0] ?? 0) - (b.logs[0] ?? 0))
      .slice(0, MOST_WEIGHED)
      .sort((a, b) => a.order - b.order);
    const joined = pairsJoined(reading);
    const besides = weighed.map(({ candidate }) =>
      weighed.map((other) => joined.has(`${other.candidate.code} ${candidate.code}`)),
    );
    const chosen: number[] = [];
    let best: readonly number[] = [];
    let highest = Number.NEGATIVE_INFINITY;
    const weigh = (at: number, sum: number, issuers: number, targets: number): void => {
      const next = weighed[at];
      if (!next) {
        const score = sum + (patterns[patternPlace(issuers, targets)] ?? UNSEEN_PATTERN);
        if (score > highest) [highest, best] = [score, chosen.slice()];
        return;
      }
      for (let role = 0; role < ROLES.length; role += 1) {
        let alike = 0;
        for (let i = 0; i < at; i += 1) if (chosen[i] === role && besides[at]?.[i]) alike += 1;
        chosen[at] = role;
        const more = sum + (next.logs[role] ?? 0) + SIDE_BY_SIDE * alike;
        weigh(at + 1, more, issuers + (role === ISSUER ? 1 : 0), targets + (role === TARGET ? 1 : 0));
      }
    };
    weigh(0, 0, 0, 0);
    const having = (role: number) =>
      weighed.flatMap(({ candidate }, i) => (best[i] === role ? candidate : []));
    return { issuers: having(ISSUER), targets: having(TARGET) };
  };
}
