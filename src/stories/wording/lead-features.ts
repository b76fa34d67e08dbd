import { vectorOf } from '../odds/vector.js';

/** The features that only the other candidates can tell. */
export const LEADS = [
  'jaccard_lead',
  'cosine_lead',
  'mass_lead',
  'focus_lead',
  'names_lead',
  'rank',
] as const;

const leadsIn = vectorOf(LEADS);

/** What the candidates of an item are ranked by. */
export type Rivalry = {
  readonly jaccard: number;
  readonly cosine: number;
  readonly mass: number;
  readonly focus: number;
  readonly names: number;
};

/** The best and the second best of some values. */
function bestTwo(values: readonly number[]): readonly [first: number, second: number] {
  let first = 0;
  let second = 0;
  for (const value of values) {
    if (value > first) [first, second] = [value, first];
    else if (value > second) second = value;
  }
  return [first, second];
}

/** How far one of some values is ahead of the best of the others, or behind it. */
export function leadOver(all: readonly number[]): (own: number) => number {
  const [first, second] = bestTwo(all);
  return (own) => own - (own === first ? second : first);
}

/** How far one candidate is ahead of the best of the others, or behind it. */
export function leadsAmong(all: readonly Rivalry[]): (own: Rivalry) => number[] {
  const leadBy = (name: keyof Rivalry) => {
    const lead = leadOver(all.map((other) => other[name]));
    return (own: Rivalry) => lead(own[name]);
  };
  const [jaccard, cosine, mass] = [leadBy('jaccard'), leadBy('cosine'), leadBy('mass')];
  const [focus, names] = [leadBy('focus'), leadBy('names')];
  return (own) =>
    leadsIn({
      jaccard_lead: jaccard(own),
      cosine_lead: cosine(own),
      mass_lead: mass(own),
      focus_lead: focus(own),
      names_lead: names(own),
      rank: all.filter((other) => other.cosine > own.cosine).length,
    });
}
