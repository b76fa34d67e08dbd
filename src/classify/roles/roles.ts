import { z } from 'zod';
import type { Blocs } from '../../domain/blocs.js';
import type { Topic } from '../../domain/classification.js';
import { listedIn } from '../reading/party-lists.js';
import type { Reading } from '../reading/reading.js';
import { createLinearReader, linearModelOf } from '../weights/linear.js';
import { type Placed, type Roles, rolesOf } from './roles-told.js';
import { type Settled, settledParts } from './settled.js';
import {
  ISSUER,
  likeEachOther,
  likeliestBeside,
  likeliestParts,
  PART_PAIRS,
  PARTS,
  PATTERNS,
  pairPlace,
  TARGET,
} from './weighed/assignments.js';
import { type Candidate, readCandidates } from './weighed/features.js';
import { pairFeatures } from './weighed/pairs.js';
import { type Scene, sceneOf, tellingOfRoles } from './weighed/scene.js';

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

export type RoleReader = (reading: Reading, topic: Topic) => Roles;

/** So many parties are weighed together (the ways to do so triple with each), those that likeliest have a part. */
const MOST_WEIGHED = 6;
/** Others are weighed one by one beside those, up to so many in all: a duty may hit a list of states. */
const MOST_READ = 16;
/** By so much, in log-odds, may a party's own features speak against any part before nothing beside it is asked. */
const UNLIKELY = 4;

export const patternGroup = (topic: Topic): keyof RoleModel['patterns'] =>
  topic === 'negotiation' ? 'talks' : 'measures';

/** Takes from a party's scores the parts that it cannot have. */
function leaveOpen(scores: number[], code: string, settles: Settled): void {
  const isLeft = (part: number) => {
    if (settles.acts.has(code)) return part === ISSUER;
    if (settles.hit.has(code)) return part === TARGET;
    // It tells of the parts of others all the same.
    if (settles.disputed.has(code)) return part !== ISSUER && part !== TARGET;
    return part !== ISSUER || !settles.waits.has(code);
  };
  for (let part = 0; part < scores.length; part += 1)
    if (!isLeft(part)) scores[part] = Number.NEGATIVE_INFINITY;
}

/** A party by itself: which one in the order of the text, what speaks for each part of it, and what against any. */
type Weighed = {
  readonly candidate: Candidate;
  readonly order: number;
  readonly scores: readonly number[];
  readonly against: number;
};

/** Whether two stand in one list of the title, whose parties have the same part. */
function alikeIn(
  { reading, topic }: Scene,
  weighed: readonly Weighed[],
  { acts, hit, waits }: Settled,
): (one: Weighed, other: Weighed) => boolean {
  if (topic === 'negotiation') return () => false;
  const listed = listedIn(reading);
  const standInLists = (codes: ReadonlySet<string>) =>
    weighed.some(({ candidate: { code } }) => [...codes].some((one) => one !== code && listed(one, code)));
  // One breath may hold who acts and who is hit: "Mexico, Canada and US hit by US tariffs".
  const isTorn = standInLists(acts) && (standInLists(hit) || standInLists(waits));
  return isTorn ? () => false : (one, other) => listed(one.candidate.code, other.candidate.code);
}

/** Who imposes (or negotiates) and who is hit: the likeliest parts of all parties together. */
export function createRoleReader(model: RoleModel, blocs: Blocs): RoleReader {
  const parties = createLinearReader(model.parties);
  const pairs = createLinearReader(model.pairs);

  /** Each party by itself, those first that likeliest have a part. */
  const weighEach = (scene: Scene, settles: Settled): readonly Weighed[] => {
    const weighed: Weighed[] = [];
    for (const candidate of readCandidates(scene, settles.acts)) {
      if (settles.out.has(candidate.code)) continue;
      const scores = parties.scores(candidate.features);
      leaveOpen(scores, candidate.code, settles);
      const [none = 0, issuer = 0, target = 0] = scores;
      // Many who are surely hit must not crowd out who acts.
      const isHit = settles.hit.has(candidate.code);
      const against = isHit ? UNLIKELY : none - Math.max(issuer, target);
      weighed.push({ candidate, order: weighed.length, scores, against });
    }
    return weighed.sort((a, b) => a.against - b.against).slice(0, MOST_READ);
  };

  /** What speaks for the parts of each two, by their `pairPlace`. */
  const weighPairs = (scene: Scene, weighed: readonly Weighed[], settles: Settled): number[][] => {
    const areAlike = alikeIn(scene, weighed, settles);
    const all: number[][] = [];
    for (let k = 1; k < weighed.length; k += 1)
      for (let i = 0; i < k; i += 1) {
        const [first, second] = [weighed[i], weighed[k]];
        if (!first || !second) continue;
        const scores = pairs.scores(pairFeatures(scene, first.candidate, second.candidate));
        if (areAlike(first, second)) likeEachOther(scores);
        all[pairPlace(i, k)] = scores;
      }
    return all;
  };

  /** The part of one more party beside those that have theirs. */
  const placeBeside = (
    scene: Scene,
    placed: readonly Placed[],
    { candidate, order, scores }: Weighed,
  ): Placed => {
    const beside = placed.map((other) => {
      const isFirst = other.order < order;
      const [first, second] = isFirst ? [other.candidate, candidate] : [candidate, other.candidate];
      return { part: other.part, isFirst, scores: pairs.scores(pairFeatures(scene, first, second)) };
    });
    return { candidate, order, part: likeliestBeside(scores, beside) };
  };

  return (whole, topic) => {
    const scene = sceneOf(tellingOfRoles(whole), topic);
    const settles = settledParts(scene.reading, topic, blocs);
    const likeliest = weighEach(scene, settles);
    const together = likeliest.slice(0, MOST_WEIGHED).sort((a, b) => a.order - b.order);
    const { parts, isLikely } = likeliestParts({
      parties: together.map(({ scores }) => scores),
      pairs: weighPairs(scene, together, settles),
      patterns: model.patterns[patternGroup(topic)],
    });
    const placed: Placed[] = [];
    for (const { candidate, order } of together)
      placed.push({ candidate, order, part: parts[placed.length] ?? 0 });
    for (const other of likeliest.slice(MOST_WEIGHED)) {
      if (other.against > UNLIKELY) break;
      placed.push(placeBeside(scene, placed, other));
    }
    return rolesOf(scene, placed, isLikely, blocs.unionOf);
  };
}
