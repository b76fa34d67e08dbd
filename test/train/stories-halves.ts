/**
 * How well stories are told apart that the model was not fitted on. Each set is cut in two by when its
 * stories start; each half is scored by a model of the other:
 *
 *   node build/test/train/stories-halves.js DATA [SEED]
 *
 * Compare more than one seed before a change is called better: from one to the next B-cubed moves by half a
 * point, and pairs, of which one large story holds half, by several.
 */
import { replay } from './replay.js';
import { load, type Row } from './rows.js';
import { scoreGroups } from './score.js';
import { fitWordings, timeless } from './wording.js';

function halves(rows: readonly Row[]): readonly [Row[], Row[]] {
  const starts = new Map<string, number>();
  for (const [place, { gold }] of rows.entries()) if (!starts.has(gold)) starts.set(gold, place);
  const order = rows.map(({ gold }) => starts.get(gold) ?? 0).sort((a, b) => a - b);
  const cut = order[rows.length >> 1] ?? 0;
  const isEarly = ({ gold }: Row) => (starts.get(gold) ?? 0) < cut;
  return [rows.filter(isEarly), rows.filter((row) => !isEarly(row))];
}

const [data = '.', seed = '1'] = process.argv.slice(2);
const og = load(`${data}/stories-og2021-dev.jsonl`);
const gva = load(`${data}/stories-gva-dev.jsonl`);
const found = { og: new Map(), gva: new Map(), ogUndated: new Map(), gvaUndated: new Map() };
for (const half of [0, 1] as const) {
  const other = half === 0 ? 1 : 0;
  const { dated, undated } = await fitWordings(halves(og)[other], halves(gva)[other], Number(seed));
  for (const [name, rows, wording] of [
    ['og', halves(og)[half], dated],
    ['gva', halves(gva)[half], dated],
    ['ogUndated', timeless(halves(og)[half]), undated],
    ['gvaUndated', timeless(halves(gva)[half]), undated],
  ] as const) {
    const { stories } = await replay(rows, wording);
    for (const [id, story] of stories) found[name].set(id, `${half}-${story}`);
  }
}
const languages = [...new Set(og.map(({ lang }) => lang))].sort();
const print = (name: string, line: string) => process.stdout.write(`${name.padEnd(16)} ${line}\n`);
print('OG2021', scoreGroups(og, found.og, true));
for (const lang of languages) {
  const rows = og.filter((row) => row.lang === lang);
  print(`  ${lang} ${rows.length}`, scoreGroups(rows, found.og, true));
}
print('OG2021 undated', scoreGroups(og, found.ogUndated, true));
print('incidents', scoreGroups(gva, found.gva, false));
print('incidents undated', scoreGroups(gva, found.gvaUndated, false));
