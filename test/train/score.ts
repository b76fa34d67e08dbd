type Labelled = { readonly id: string; readonly lang: string; readonly gold: string };

const pairs = (n: number) => (n * (n - 1)) / 2;
const f1 = (p: number, r: number) => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
const percent = (x: number) => (100 * x).toFixed(1);

/** B-cubed and pair scores of a grouping, inside each language only where asked, in one line of text. */
export function scoreGroups(
  rows: readonly Labelled[],
  stories: ReadonlyMap<string, string>,
  perLanguage: boolean,
): string {
  const count = new Map<string, number>();
  const add = (key: string) => count.set(key, (count.get(key) ?? 0) + 1);
  const keys = rows.map(({ id, lang, gold }) => {
    const suffix = perLanguage ? `|${lang}` : '';
    const g = `g${gold}${suffix}`;
    const p = `p${stories.get(id) ?? id}${suffix}`;
    for (const key of [g, p, `${g} ${p}`]) add(key);
    return { g, p };
  });
  const n = (key: string) => count.get(key) ?? 0;
  let bp = 0;
  let br = 0;
  for (const { g, p } of keys) {
    bp += n(`${g} ${p}`) / n(p) / rows.length;
    br += n(`${g} ${p}`) / n(g) / rows.length;
  }
  const sum = (kind: (key: string) => boolean) =>
    [...count].filter(([key]) => kind(key)).reduce((all, [, c]) => all + pairs(c), 0);
  const tp = sum((key) => key.includes(' '));
  const P =
    tp /
    Math.max(
      1,
      sum((key) => key.startsWith('p') && !key.includes(' ')),
    );
  const R =
    tp /
    Math.max(
      1,
      sum((key) => key.startsWith('g') && !key.includes(' ')),
    );
  return `B3 ${percent(f1(bp, br))} (P ${percent(bp)} R ${percent(br)}) pair ${percent(f1(P, R))} (P ${percent(P)} R ${percent(R)})`;
}
