/**
 * How well stories are told apart that the model was not fitted on. Each set is cut in parts of like size by when its
 * stories start; each part is scored by a model of all others:
 *
 *   node build/test/train/stories-parts.js DATA [SEED] [PARTS, 4]
 *
 * Compare more than one seed before a change is called better: from one to the next B-cubed moves by half a
 * point, and pairs, of which one large story holds half, by several.
 */
import { replay } from './replay.js';
import { load, type Row } from './rows.js';
import { scoreGroups } from './score.js';
import { fitWordings, largeOf, timeless } from './wording.js';

function cut(rows: readonly Row[], parts: number): readonly Row[][] {
  const starts = new Map<string, number>();
  for (const [place, { gold }] of rows.entries()) if (!starts.has(gold)) starts.set(gold, place);
  const startOf = ({ gold }: Row) => starts.get(gold) ?? 0;
  const order = rows.map(startOf).sort((a, b) => a - b);
  const edges = Array.from(
    { length: parts },
    (_, part) => order[Math.floor((rows.length * part) / parts)] ?? 0,
  );
  const partOf = (row: Row) => edges.findLastIndex((edge) => edge <= startOf(row));
  return edges.map((_, part) => rows.filter((row) => partOf(row) === part));
}

const [data = '.', seed = '1', count = '4'] = process.argv.slice(2);
const og = load(`${data}/stories-og2021-dev.jsonl`);
const gva = load(`${data}/stories-gva-dev.jsonl`);
const [ogParts, gvaParts] = [cut(og, Number(count)), cut(gva, Number(count))];
const without = (rows: readonly Row[], part: readonly Row[]) => rows.filter((row) => !part.includes(row));
const print = (name: string, line: string) => process.stdout.write(`${name.padEnd(24)} ${line}\n`);
for (const [part, ogPart] of ogParts.entries()) {
  const gvaPart = gvaParts[part] ?? [];
  const { dated, undated } = await fitWordings(without(og, ogPart), without(gva, gvaPart), Number(seed));
  for (const [name, rows, wording, perLanguage] of [
    ['OG2021', ogPart, dated, true],
    ['OG2021 undated', timeless(ogPart), undated, true],
    ['OG2021 large undated', largeOf(ogPart, 3), undated, true],
    ['incidents', gvaPart, dated, false],
    ['incidents undated', timeless(gvaPart), undated, false],
  ] as const) {
    const { stories } = await replay(rows, wording);
    print(`${part + 1} ${name}`, scoreGroups(rows, stories, perLanguage));
  }
}
