import { expect, it } from '@jest/globals';
import type { HandOn, Report, StoryIndex } from '../../src/domain/story.js';
import { decideStory, type StoryDecision } from '../../src/stories/decide.js';
import { joinStories } from '../../src/stories/grow.js';
import { readSignature } from '../../src/stories/signature.js';
import { report, simpleModel } from '../stories/reports.js';

export const WINDOW = 14 * 24 * 3_600_000;
const NOW = Date.parse('2025-10-09T12:00:00Z');

/** One item through probe, decision and commit; again as long as another worker was faster. */
export async function place(
  index: StoryIndex,
  given: Report,
  handOn?: HandOn,
  now = NOW,
): Promise<StoryDecision> {
  const signature = readSignature(given);
  for (;;) {
    const probe = await index.probe(signature, now);
    const decision = decideStory(given, signature, probe, { now, window: WINDOW, model: simpleModel });
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
    expect(probe.counts[signature.title[0] ?? '']).toBeCloseTo(2, 2);
    expect(probe.counts[signature.title[1] ?? '']).toBe(0);
  });

  it('knows an item that is read twice', async () => {
    const index = await open();
    const first = await place(index, report('a', 'China curbs rare earth exports'));
    const again = await place(index, report('a', 'China curbs rare earth exports'));
    expect(again).toMatchObject({ verdict: 'same_item', story: first.story });
    expect((await index.get(first.story))?.count).toBe(1);
  });

  it('lets one of two workers start a story', async () => {
    const index = await open();
    const reports = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      report(id, 'China curbs rare earth exports to Europe'),
    );
    const first = await place(index, report('z', 'China curbs rare earth exports to Europe'));
    const placed = await Promise.all(reports.map((given) => place(index, given)));
    expect(new Set(placed.map(({ story }) => story))).toEqual(new Set([first.story]));
    expect((await index.get(first.story))?.count).toBe(7);
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
    expect(await index.resolve(b.story)).toBe(a.story);
    expect((await index.get(b.story))?.id).toBe(a.story);
    const probe = await index.probe(
      readSignature(report('c', 'Guinea withdraws from the Olympic Games')),
      NOW,
    );
    expect(probe.candidates.map(({ id }) => id)).toEqual([a.story]);
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
  });

  it('answers unknown ids', async () => {
    const index = await open();
    expect(await index.resolve('nothing')).toBe('nothing');
    expect(await index.get('nothing')).toBeUndefined();
    expect(await index.latest(5)).toEqual([]);
  });
}
