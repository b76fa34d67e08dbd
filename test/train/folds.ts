import type { LabelledItem } from './labelled.js';

const FOLDS = 5;
/** Spreads the numbers of the groups evenly and always alike (Knuth's multiplicative hash); each deal otherwise. */
const foldOf = ({ group }: LabelledItem, deal: number) =>
  (Math.imul(group + 1 + 7919 * deal, 2654435761) >>> 16) % FOLDS;

export type Split = { readonly teach: readonly LabelledItem[]; readonly ask: readonly LabelledItem[] };

/** Five splits that ask about every item once, by a model that has seen nothing of its group; `deal` is their seed. */
export function crossFolds(items: readonly LabelledItem[], deal = 0): Split[] {
  return Array.from({ length: FOLDS }, (_, fold) => ({
    teach: items.filter((item) => foldOf(item, deal) !== fold),
    ask: items.filter((item) => foldOf(item, deal) === fold),
  }));
}

/** The development set, asked of a model that has seen no group of it. */
export function withoutDevelopmentSet(items: readonly LabelledItem[]): Split {
  const groups = new Set(items.flatMap(({ set, group }) => (set === 'dev' ? [group] : [])));
  return {
    teach: items.filter(({ group }) => !groups.has(group)),
    ask: items.filter(({ set }) => set === 'dev'),
  };
}
