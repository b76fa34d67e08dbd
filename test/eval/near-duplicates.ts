import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCode } from '../../src/domain/order.js';
import type { StoryLine } from '../../src/domain/story.js';
import { groupStories } from '../../src/stories/group.js';
import { StoryModel } from '../../src/stories/model.js';
import { numbersConflict, readNumbers } from '../../src/stories/signature/numbers.js';
import { blocs } from '../shipped-blocs.js';
import { readSignature } from '../stories/shipped.js';
import { load, type Row, reportOf } from '../train/rows.js';

/*
 * How near-duplicates are recognised, against a comparison of all pairs of titles that knows nothing of
 * stories: plain words, Jaccard likeness of at least 0.7. Development data only; the pool has no right answers.
 */

const WINDOW = 14 * 24 * 3_600_000;
const LIKE = 0.7;

type Title = {
  readonly row: Row;
  readonly words: ReadonlySet<string>;
  readonly numbers: readonly string[];
  readonly at: number;
};
type Twins = { readonly earlier: Title; readonly later: Title; readonly likeness: number };

function readTitle(row: Row): Title {
  const words =
    row.title.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? [];
  return {
    row,
    words: new Set(words),
    numbers: readNumbers(row.title, row.lang),
    at: row.publishedAt === undefined ? Number.NaN : Date.parse(row.publishedAt),
  };
}

/** All pairs of like titles within the window. Only titles that share a word can be alike, so only those are tried. */
function likeTitles(titles: readonly Title[]): Twins[] {
  const twins: Twins[] = [];
  const users = new Map<string, Title[]>();
  for (const later of titles) {
    const shared = new Map<Title, number>();
    for (const word of later.words)
      for (const earlier of users.get(word) ?? []) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
    for (const [earlier, count] of shared) {
      const likeness = count / (earlier.words.size + later.words.size - count);
      if (likeness >= LIKE && !(Math.abs(later.at - earlier.at) > WINDOW)) {
        twins.push({ earlier, later, likeness });
      }
    }
    for (const word of later.words) users.set(word, [...(users.get(word) ?? []), later]);
  }
  return twins;
}

/** The like title that a duplicate was most likely taken for a copy of: the likest of its story before it. */
function originals(titles: readonly Title[], lines: ReadonlyMap<string, StoryLine>): Twins[] {
  const told = new Map<string, Title[]>();
  return titles.flatMap((later) => {
    const { story = '', verdict } = lines.get(later.row.id) ?? {};
    const known = told.get(story) ?? [];
    told.set(story, [...known, later]);
    if (verdict !== 'duplicate') return [];
    const twins = known.map((earlier) => {
      const shared = [...later.words].filter((word) => earlier.words.has(word)).length;
      return { earlier, later, likeness: shared / (earlier.words.size + later.words.size - shared) };
    });
    return twins.sort((a, b) => b.likeness - a.likeness).slice(0, 1);
  });
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const conflict = ({ earlier, later }: Twins) => numbersConflict(earlier.numbers, later.numbers);

async function measure(name: string, rows: readonly Row[], model: StoryModel): Promise<string> {
  const found = await groupStories(rows.map(reportOf), {
    all: true,
    readSignature,
    window: WINDOW,
    model,
    blocs,
  });
  const lines = new Map(found.map((line) => [line.id, line]));
  const titles = rows.map(readTitle);
  const alike = likeTitles(titles).filter((twins) => !conflict(twins));
  const together = alike.filter(
    ({ earlier, later }) => lines.get(earlier.row.id)?.story === lines.get(later.row.id)?.story,
  );
  const copies = originals(titles, lines);
  const judged = copies.filter(({ later }) => later.row.gold !== undefined);
  const right = judged.filter(({ earlier, later }) => earlier.row.gold === later.row.gold);
  return [
    `${name}: ${copies.length} duplicates`,
    judged.length > 0 ? `${percent(right.length, judged.length)} of the same labelled story` : '',
    `${percent(together.length, alike.length)} of ${alike.length} like pairs in one story`,
    `${copies.filter(conflict).length} with conflicting numbers`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** One line of text for each set of titles. */
export async function measureNearDuplicates(shared: string): Promise<string> {
  const model = StoryModel.parse(JSON.parse(readFileSync('config/model/stories.json', 'utf8')));
  const sets = ['stories-og2021-dev', 'stories-gva-dev', 'pool'];
  const lines = [];
  for (const set of sets) {
    // Items come in the order of time; the pool's file does not.
    const rows = load(join(shared, 'data', `${set}.jsonl`));
    rows.sort((a, b) => byCode(a.publishedAt ?? '', b.publishedAt ?? ''));
    lines.push(await measure(set, rows, model));
  }
  return `${lines.join('\n')}\n`;
}
