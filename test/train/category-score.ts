import { CATEGORIES } from '../../src/classify/category/model.js';
import type { CategoryItem } from './category-items.js';

type CategoryScore = {
  readonly items: number;
  readonly macroF1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of the hard negatives that were taken for news. */
  readonly falseAlarms: number;
};

/** All in percent, as the project's classification score counts them: classes that do not occur do not count. */
function scoreCategories(items: readonly CategoryItem[], answers: readonly number[]): CategoryScore {
  const classes = CATEGORIES.map((_, k) => {
    const right = items.filter(({ category }, i) => category === k && answers[i] === k).length;
    const gold = items.filter(({ category }) => category === k).length;
    const given = answers.filter((answer) => answer === k).length;
    return { gold, f1: right === 0 ? 0 : (2 * right) / (gold + given) };
  }).filter(({ gold }) => gold > 0);
  const given = answers.filter((answer) => answer > 0).length;
  const gold = items.filter(({ category }) => category > 0).length;
  const both = items.filter(({ category }, i) => category > 0 && (answers[i] ?? 0) > 0).length;
  const hard = items.flatMap(({ hardNegative }, i) => (hardNegative ? [answers[i] ?? 0] : []));
  const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
  return {
    items: items.length,
    macroF1: percent(
      classes.reduce((sum, { f1 }) => sum + f1, 0),
      classes.length,
    ),
    precision: percent(both, given),
    recall: percent(both, gold),
    falseAlarms: percent(hard.filter((answer) => answer > 0).length, hard.length),
  };
}

/** A table: all items, the clear ones, those of the development set, and each language. */
export function categoryTable(items: readonly CategoryItem[], answers: readonly number[]): string {
  const languages = [...new Set(items.map(({ lang }) => lang))].sort();
  const rows: [string, (item: CategoryItem) => boolean][] = [
    ['all', ({ set }) => set !== 'events'],
    ['clear', ({ set, borderline }) => set !== 'events' && !borderline],
    ['dev', ({ set }) => set === 'dev'],
    ['events', ({ set }) => set === 'events'],
    ['dev, clear', ({ set, borderline }) => set === 'dev' && !borderline],
    ...languages.map((lang): [string, (item: CategoryItem) => boolean] => [
      lang,
      ({ set, lang: own }) => set !== 'events' && own === lang,
    ]),
  ];
  return rows
    .filter(([, wanted]) => items.some(wanted))
    .map(([name, wanted]) => {
      const chosen = items.flatMap((item, i) => (wanted(item) ? [i] : []));
      const score = scoreCategories(
        chosen.flatMap((i) => items[i] ?? []),
        chosen.map((i) => answers[i] ?? 0),
      );
      const figures = [score.macroF1, score.precision, score.recall, score.falseAlarms].map((x) =>
        x.toFixed(1).padStart(5),
      );
      return `${name.padEnd(11)} n ${String(score.items).padStart(4)}  macro-F1 ${figures[0]}  P ${figures[1]}  R ${figures[2]}  hard-negative alarms ${figures[3]}`;
    })
    .join('\n');
}
