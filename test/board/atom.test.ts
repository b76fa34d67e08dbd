import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boardFeed } from '../../src/board/atom.js';
import { parseFeed } from '../../src/feeds/parse/parse.js';
import { board } from './scene.js';

const [known] = board(
  [
    {
      at: '2025-10-09',
      title: 'China puts rare earths under export control',
      summary: 'A licence is needed from 1 December 2025.',
      topics: { export_control: 'announced' },
      issuers: ['CN'],
      materials: ['rare_earths'],
    },
  ],
  '2025-10-28',
);
const AT = Date.parse('2025-10-28T22:00:00Z');

describe('the board as an Atom feed', () => {
  it('is read by a feed reader, each measure once', async () => {
    if (known === undefined) throw new Error('no measure');
    const parsed = await parseFeed(Buffer.from(boardFeed([known], AT)), { feed: {} });
    expect(parsed.kind === 'not_a_feed' ? [] : parsed.items.map(({ title }) => title)).toEqual([known.name]);
  });

  it('says that an end is reckoned where no report names its day', () => {
    const [year] = board(
      [
        {
          at: '2025-11-07',
          title: 'China suspends its export controls on gallium for a year',
          topics: { export_control: 'suspended' },
          issuers: ['CN'],
          materials: ['gallium'],
        },
      ],
      '2025-11-10',
    );
    if (year === undefined) throw new Error('no measure');
    expect(boardFeed([year], AT)).toContain('suspended since 2025-11-07; until about 2026-11-07;');
  });

  it('holds any name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (name) => {
        if (known === undefined) throw new Error('no measure');
        const text = boardFeed([{ ...known, name, id: name }], AT);
        expect(text).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
        const parsed = await parseFeed(Buffer.from(text), { feed: {} });
        expect(parsed.kind === 'not_a_feed' ? 0 : parsed.items.length).toBe(1);
      }),
      { numRuns: 40 },
    );
  });
});
