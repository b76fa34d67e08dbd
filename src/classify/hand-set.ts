import { CATEGORIES } from './model.js';
import type { Reading } from './reading.js';

/** What a title says so plainly that its weight is set by hand: too rare among the examples to be learned from them. */
export type HandSet = {
  /** The place in `CATEGORIES` that it speaks for. */
  readonly place: number;
  /** In log-odds. */
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  readonly why: string;
};

/** Concepts of config/lexicon/names.yaml, and what they mean. */
const NAMED: ReadonlyMap<string, (typeof CATEGORIES)[number]> = new Map([
  ['named_sport', 'none'],
  ['named_export_control', 'export_control'],
]);
/** About what the strongest words of a title are worth together. */
const NAME_WEIGHT = 4;
/** Concepts that hold exports back. */
const CURBS: readonly string[] = ['export_curb', 'licence'];
/** Of 109 titles with a state, a material and a curb 100 are about trade policy by hand, the others borderline. */
const CURB_WEIGHT = 2;

/** The names that mean one category, one of each kind, and the curb on a material of a state. */
export function handSet({ words, parties, materials, normalised: { titleEnd } }: Reading): HandSet[] {
  const inTitle = ({ end }: { readonly end: number }) => end <= titleEnd;
  const found = new Map<string, HandSet>();
  const note = (category: (typeof CATEGORIES)[number], said: Omit<HandSet, 'place'>) => {
    if (!found.has(said.why)) found.set(said.why, { place: CATEGORIES.indexOf(category), ...said });
  };
  for (const { concept, start, end } of words.filter(inTitle)) {
    const category = NAMED.get(concept);
    if (category)
      note(category, { weight: NAME_WEIGHT, start, end, why: `by its name means ${shown(category)}` });
  }
  const curb = words.find((word) => CURBS.includes(word.concept) && inTitle(word));
  if (curb && materials.some(inTitle) && parties.some(inTitle))
    note('export_control', {
      weight: CURB_WEIGHT,
      start: curb.start,
      end: curb.end,
      why: "curbs a state's material",
    });
  return [...found.values()];
}

export const shown = (category: string): string => category.replace('_', ' ');
