/** The parts that a party can have in an event, in the order in which the models hold them. */
export const PARTS = ['none', 'issuer', 'target'] as const;
export const ISSUER = PARTS.indexOf('issuer');
export const TARGET = PARTS.indexOf('target');
const COUNT = PARTS.length;
/** The parts of two parties together, the first one's before the second's. */
export const PART_PAIRS: readonly string[] = PARTS.flatMap((first) =>
  PARTS.map((second) => `${first} ${second}`),
);

/** Numbers of issuers and of targets are told apart up to here. */
const MOST_COUNTED = 3;
/** So many patterns there are: numbers of issuers and of targets together. */
export const PATTERNS = (MOST_COUNTED + 1) ** 2;

export const patternOf = (issuers: number, targets: number): number =>
  Math.min(MOST_COUNTED, issuers) * (MOST_COUNTED + 1) + Math.min(MOST_COUNTED, targets);

/** Where the pair of two parties, the second one later, stands among all pairs. */
export const pairPlace = (first: number, second: number): number => (second * (second - 1)) / 2 + first;

/** Where the parts of two parties together stand among `PART_PAIRS`. */
const partPair = (first: number, second: number): number => first * COUNT + second;

const UNLIKE = [partPair(ISSUER, TARGET), partPair(TARGET, ISSUER)];
/** Takes from scores of `PART_PAIRS` that one of the two acts on the other. */
export function likeEachOther(scores: number[]): void {
  for (const pair of UNLIKE) scores[pair] = Number.NEGATIVE_INFINITY;
}

/** What speaks for each part of each party, for the parts of each two, and for each pattern: higher is likelier. */
type Weights = {
  readonly parties: readonly (readonly number[])[];
  /** By `pairPlace`, each with one number for each of `PART_PAIRS`. */
  readonly pairs: readonly (readonly number[])[];
  readonly patterns: readonly number[];
};

/** Takes one way to give the parties their parts; `issuers` has a bit for each party that is one, the first one's lowest. */
type Visit = (parts: readonly number[], score: number, pattern: number, issuers: number) => void;

/** Weighs every way to give the parties their parts, always in the same order; `parts` is only lent. */
export function eachAssignment({ parties, pairs, patterns }: Weights, visit: Visit): void {
  const parts: number[] = parties.map(() => 0);
  const weigh = (at: number, sum: number, issuers: number, acting: number, hit: number): void => {
    const own = parties[at];
    if (!own) {
      const pattern = patternOf(acting, hit);
      visit(parts, sum + (patterns[pattern] ?? 0), pattern, issuers);
      return;
    }
    for (let part = 0; part < COUNT; part += 1) {
      parts[at] = part;
      let score = sum + (own[part] ?? 0);
      for (let first = 0; first < at; first += 1)
        score += pairs[pairPlace(first, at)]?.[partPair(parts[first] ?? 0, part)] ?? 0;
      if (part === ISSUER) weigh(at + 1, score, issuers | (1 << at), acting + 1, hit);
      else weigh(at + 1, score, issuers, acting, part === TARGET ? hit + 1 : hit);
    }
  };
  weigh(0, 0, 0, 0, 0);
}

/** A party that has its part, beside one that has none yet; `scores` as in `Weights.pairs`, for the two in their order. */
type Settled = {
  readonly part: number;
  readonly isFirst: boolean;
  readonly scores: readonly number[];
};

/** The likeliest part of one more party, which changes none of those that are settled. */
export function likeliestBeside(own: readonly number[], settled: readonly Settled[]): number {
  const totals = PARTS.map((_, part) =>
    settled.reduce(
      (sum, other) =>
        sum + (other.scores[other.isFirst ? partPair(other.part, part) : partPair(part, other.part)] ?? 0),
      own[part] ?? 0,
    ),
  );
  return totals.indexOf(Math.max(...totals));
}

/** Issuers are sure from this probability on (0 to 1). */
const SURE = 0.9;

/** The likeliest parts of all parties, and whether they are the right ones as far as who acts is asked. */
export function likeliestParts(weights: Weights): {
  readonly parts: readonly number[];
  readonly isLikely: boolean;
} {
  let parts: readonly number[] = [];
  let acting = 0;
  let highest = Number.NEGATIVE_INFINITY;
  // How likely each set of issuers is, whoever is hit.
  const likelihoods = new Float64Array(1 << weights.parties.length);
  let all = 0;
  eachAssignment(weights, (given, score, _, issuers) => {
    if (score > highest) {
      highest = score;
      parts = given.slice();
      acting = issuers;
    }
    const likelihood = Math.exp(score);
    likelihoods[issuers] = (likelihoods[issuers] ?? 0) + likelihood;
    all += likelihood;
  });
  return { parts, isLikely: (likelihoods[acting] ?? 0) >= SURE * all };
}
