import { expect, it } from '@jest/globals';
import type { Report } from '../../src/domain/story.js';
import type { HandOn, StoryIndex } from '../../src/domain/story-index.js';
import { joinStories } from '../../src/stories/course/grow.js';
import { decideStory, type StoryDecision } from '../../src/stories/decide.js';
import { blocs } from '../shipped-blocs.js';
import { report, simpleModel } from '../stories/reports.js';
import { readSignature } from '../stories/shipped.js';

export const WINDOW = 14 * 24 * 3_600_000;
const NOW = Date.parse('2025-10-09T12:00:00Z');
const OLD = Date.parse('2024-03-01T08:00:00Z');

/** One item through probe, decision and commit; again as long as another worker was faster. */
export async function place(
  index: StoryIndex,
  given: Report,
  handOn?: HandOn,
  now = NOW,
  model = simpleModel,
): Promise<StoryDecision> {
  const signature = readSignature(given);
  for (;;) {
    const probe = await index.probe(signature, now);
    const decision = decideStory(given, signature, probe, { now, model, blocs });
    if ((await index.commit(decision.write, now, handOn)) !== 'conflict') return decision;
  }
}

/** The promises of every story index. `open` gives an empty one. */
export function storyIndexContract(open: () => Promise<StoryIndex>): void {
  it('joins a copy to its story and counts it', async () => {
    const index = await open();
    const first = await place(index, report('a', 'China curbs rare earth exports to Europe'));
    const second = await place(index, report('b', 'China curbs rare earth exports to Europe'));
    expect([first.verdict, second.verdict]).toEqual(['new', 'duplicate']);
    expect(second.story).toBe(first.story);
    expect((await index.get(first.story))?.count).toBe(2);
  });

  it('keeps strangers apart', async () => {
    const index = await open();
    const first = await place(index, report('a', 'China curbs rare earth exports to Europe'));
    const second = await place(index, report('b', 'Guinea withdraws from the Olympic Games'));
    expect(second.verdict).toBe('new');
    expect(second.story).not.toBe(first.story);
  });

  it('gives a story back as it was committed', async () => {
    const index = await open();
    const { after } = await place(index, report('a', 'Beijing puts 34 % on US goods', { relevant: true }));
    expect(await index.get(after.id)).toEqual(after);
  });

  it('counts words and items', async () => {
    const index = await open();
    await place(index, report('a', 'gallium export ban'));
    await place(index, report('b', 'gallium licence talks'));
    const signature = readSignature(report('c', 'gallium smuggling'));
    const probe = await index.probe(signature, NOW);
    expect(probe.total).toBeCloseTo(2, 2);
    expect(probe.counts.get(signature.title[0] ?? 0)).toBeCloseTo(2, 2);
    expect(probe.counts.get(signature.title[1] ?? 0)).toBe(0);
  });

  it('knows an item that is read twice', async () => {
    const index = await open();
    const first = await place(index, report('a', 'China curbs rare earth exports'));
    const again = await place(index, report('a', 'China curbs rare earth exports'));
    expect(again).toMatchObject({ verdict: 'same_item', story: first.story });
    expect((await index.get(first.story))?.count).toBe(1);
  });

  it('lets one of two workers join a story at a time', async () => {
    const index = await open();
    const reports = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      report(id, 'China curbs rare earth exports to Europe'),
    );
    const first = await place(index, report('z', 'China curbs rare earth exports to Europe'));
    const placed = await Promise.all(reports.map((given) => place(index, given)));
    expect(new Set(placed.map(({ story }) => story))).toEqual(new Set([first.story]));
    expect((await index.get(first.story))?.count).toBe(7);
  });

  it.each([
    ['one title', ['China curbs rare earth exports to Europe', 'China curbs rare earth exports to Europe']],
    [
      'two wordings',
      ['China curbs rare earth exports to Europe', 'China curbs exports of rare earth magnets to Europe'],
    ],
  ])('starts one story when many workers read an event at once: %s', async (_, titles) => {
    const index = await open();
    const reports = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) =>
      report(id, titles[i % titles.length] ?? ''),
    );
    const placed = await Promise.all(reports.map((given) => place(index, given)));
    expect(placed.filter(({ verdict }) => verdict === 'new')).toHaveLength(1);
    expect(new Set(placed.map(({ story }) => story)).size).toBe(1);
    expect((await index.get(placed[0]?.story ?? ''))?.count).toBe(6);
  });

  it('lets strangers start their stories at once, without a conflict', async () => {
    const index = await open();
    const titles = [
      'gallium prices soar',
      'Olympic Games open',
      'bridge falls in Genoa',
      'cobalt accord signed',
    ];
    const tries = await Promise.all(
      titles.map(async (title, i) => {
        const given = report(`stranger ${i}`, title);
        const signature = readSignature(given);
        const probe = await index.probe(signature, NOW);
        const options = { now: NOW, model: simpleModel, blocs };
        return index.commit(decideStory(given, signature, probe, options).write, NOW);
      }),
    );
    expect(tries).toEqual(titles.map(() => 'committed'));
  });

  it('refuses a commit whose story has moved on', async () => {
    const index = await open();
    const { write } = await place(index, report('a', 'China curbs rare earth exports'));
    expect(await index.commit(write, NOW)).toBe('conflict');
    const stranger = {
      ...write,
      after: { ...write.after, id: 'AAAAAAAAAA' },
      merged: [{ id: write.after.id, seen: 9 }],
    };
    expect(await index.commit(stranger, NOW)).toBe('conflict');
    expect(await index.get('AAAAAAAAAA')).toBeUndefined();
  });

  it('forwards a merged story', async () => {
    const index = await open();
    const a = await place(index, report('a', 'China curbs rare earth exports'));
    const b = await place(index, report('b', 'Guinea withdraws from the Olympic Games'));
    const after = { ...a.after, version: 2, count: 2 };
    const write = {
      after,
      seen: 1,
      merged: [{ id: b.story, seen: 1 }],
      keys: [],
      moved: b.after.members.flatMap(({ title }) => title),
      counted: false,
    };
    expect(await index.commit(write, NOW)).toBe('committed');
    expect((await index.get(b.story))?.id).toBe(a.story);
    const probe = await index.probe(
      readSignature(report('c', 'Guinea withdraws from the Olympic Games')),
      NOW,
    );
    expect(probe.candidates.map(({ id }) => id)).toEqual([a.story]);
  });

  it('follows a story that ended in another, which ended in another, to the last', async () => {
    const index = await open();
    const placed: StoryDecision[] = [];
    for (const letter of 'abcdefghijkl')
      placed.push(await place(index, report(letter, `${letter}omen ${letter}arrow ${letter}ulture`)));
    const [first, last] = [placed[0] as StoryDecision, placed.at(-1) as StoryDecision];
    for (const [i, into] of placed.entries()) {
      const from = placed[i - 1];
      if (from === undefined) continue;
      const merged = [{ id: from.story, seen: i === 1 ? 1 : 2 }];
      const after = { ...into.after, version: 2 };
      const write = { after, seen: 1, merged, keys: [], moved: [], counted: false };
      expect(await index.commit(write, NOW)).toBe('committed');
    }
    expect((await index.get(first.story))?.id).toBe(last.story);
    const probe = await index.probe(readSignature(report('z', 'aomen aarrow aulture')), NOW);
    expect(probe.candidates.map(({ id }) => id)).toEqual([last.story]);
  });

  it('knows an item again whose story ended so long ago that the one it ended in has forgotten it', async () => {
    const index = await open();
    const given = report('a', 'China curbs rare earth exports');
    const a = await place(index, given);
    const b = await place(index, report('b', 'Guinea withdraws from the Olympic Games'));
    const after = { ...b.after, version: 2 };
    const merged = [{ id: a.story, seen: 1 }];
    await index.commit({ after, seen: 1, merged, keys: [], moved: [], counted: false }, NOW);
    expect(await place(index, given)).toMatchObject({ verdict: 'same_item', story: b.story });
    expect((await index.get(a.story))?.id).toBe(b.story);
  });

  it('keeps the ids of the stories that ended in one', async () => {
    const index = await open();
    const a = await place(index, report('a', 'China curbs rare earth exports'));
    const b = await place(index, report('b', 'Guinea withdraws from the Olympic Games'));
    const after = joinStories(a.after, b.after);
    const merged = [{ id: b.story, seen: 1 }];
    await index.commit({ after, seen: 1, merged, keys: [], moved: [], counted: false }, NOW);
    expect((await index.get(a.story))?.former).toEqual([b.story]);
  });

  it('lists the stories with an alert, the latest first', async () => {
    const index = await open();
    const day = 24 * 3_600_000;
    const old = await place(
      index,
      report('a', 'China curbs rare earth exports', { relevant: true }),
      undefined,
      NOW - day,
    );
    await place(index, report('b', 'Guinea withdraws from the Olympic Games'));
    const late = await place(index, report('c', 'India and Japan sign a cobalt accord', { relevant: true }));
    expect((await index.latest(10)).map(({ id }) => id)).toEqual([late.story, old.story]);
    expect(await index.latest(1)).toHaveLength(1);
    // A report of days ago that joins it now does not put the story behind those that were told before.
    const days = NOW - 3 * 86_400_000;
    await place(index, report('e', 'Guinea bans ore exports', { relevant: true }));
    await place(index, report('g', 'Jakarta halts nickel shipments', { relevant: true }));
    await place(index, report('f', 'Guinea bans ore exports', { relevant: true }), undefined, days);
    expect((await index.latest(1))[0]?.count).toBe(2);
  });

  it.each([
    ['years old', '2009-01-01T00:00:00.000Z'],
    ['older than computers', '0001-01-01T00:00:00.000Z'],
    ['from the future', '2199-01-01T00:00:00.000Z'],
    ['undated', undefined],
  ])('places an item that is %s, and others after it as ever', async (_, publishedAt) => {
    const index = await open();
    const odd = report('odd', 'China curbs rare earth exports', {}, { publishedAt });
    const given = readSignature(odd);
    const first = await place(index, odd, undefined, Math.min(given.at ?? NOW, NOW));
    expect(first.verdict).toBe('new');
    expect(await index.get(first.story)).toEqual(first.after);
    const usual = await place(index, report('a', 'India and Japan sign a cobalt accord'));
    const copy = await place(index, report('b', 'India and Japan sign a cobalt accord'));
    expect([usual.verdict, copy.verdict, copy.story]).toEqual(['new', 'duplicate', usual.story]);
    expect((await place(index, odd)).verdict).toBe('same_item');
  });

  it('keeps an old report and a new one of the same words apart, whichever comes first', async () => {
    const index = await open();
    const title = 'China curbs rare earth exports to Europe';
    const at = (publishedAt: string) => ({ publishedAt });
    const late = await place(index, report('late', title, {}, at('2025-10-09T08:00:00.000Z')));
    const old = await place(index, report('old', title, {}, at('2024-03-01T08:00:00.000Z')), undefined, OLD);
    const again = await place(index, report('again', title, {}, at('2025-10-08T08:00:00.000Z')));
    expect(old.verdict).toBe('new');
    expect([again.verdict, again.story]).toEqual(['duplicate', late.story]);
  });

  it('bounds a title of 5,000 characters', async () => {
    const index = await open();
    const words = Array.from({ length: 900 }, (_, i) => `wo${i.toString(36)}rd`).join(' ');
    const first = await place(index, report('a', words.slice(0, 5000), { relevant: true }));
    const copy = await place(index, report('b', words.slice(0, 5000), { relevant: true }));
    expect([copy.verdict, copy.story]).toEqual(['duplicate', first.story]);
    expect(JSON.stringify(await index.get(first.story)).length).toBeLessThan(3000);
  });

  it('stays small in a flood of one template', async () => {
    const index = await open();
    const flood = Array.from({ length: 300 }, (_, i) =>
      report(`flood ${i}`, `Metal prices of the day No ${i}`),
    );
    const placed: StoryDecision[] = [];
    for (let i = 0; i < flood.length; i += 20) {
      placed.push(...(await Promise.all(flood.slice(i, i + 20).map((given) => place(index, given)))));
    }
    const found = await Promise.all(placed.map(({ story }) => index.get(story)));
    const states = new Map(found.map((state) => [state?.id, state]));
    expect([...states.values()].reduce((sum, state) => sum + (state?.count ?? 0), 0)).toBe(flood.length);
    for (const state of states.values()) {
      expect(state?.members.length).toBeLessThanOrEqual(6);
      expect(state?.terms.length).toBeLessThanOrEqual(48);
    }
    const probe = await index.probe(readSignature(report('next', 'Metal prices of the day No 7')), NOW);
    expect(probe.candidates.length).toBeLessThanOrEqual(10);
  });

  it('answers unknown ids', async () => {
    const index = await open();
    expect(await index.get('nothing')).toBeUndefined();
    expect(await index.latest(5)).toEqual([]);
  });
}
