import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../src/classify/classify.js';
import { explainClassification, explainRecord } from '../../src/commands/explain.js';
import type { Answer } from '../../src/domain/answer.js';
import { ItemInput } from '../../src/domain/item.js';
import type { Fate, ItemRecord } from '../../src/domain/record.js';
import { toItem } from '../../src/pipes/pipe.js';
import { shippedKnowledge } from '../classify/shipped.js';

const RECORD: ItemRecord = {
  item: { id: 'i1', title: 'China bans gallium exports', summary: '', feed: 'wire', publisher: 'Wire' },
  outcome: 'post',
  because: 'first relevant item of the story',
  at: '2026-03-01T10:00:00.000Z',
};
const decided = (taken: boolean) => ({ route: 'Magnets', taken, because: 'scope critical_materials' });
const linesOf = ({ sections }: Pick<Answer, 'sections'>) => sections.flatMap(({ lines }) => lines);

describe('why an item was, or was not, posted', () => {
  it.each<[string, Partial<ItemRecord>, string[]]>([
    [
      'a route took it',
      { routes: [decided(true)] },
      ['Posted as an alert.', 'Because: first relevant item of the story.'],
    ],
    [
      'it was no news of trade, which is the reason too, and is said once',
      { outcome: 'irrelevant', because: 'no trade-policy event was read in it' },
      ['Not posted: no trade-policy event was read in it.', 'Feed wire, Wire.'],
    ],
    [
      'no route took it, which is the reason, and not what there was to tell',
      { outcome: 'silent', routes: [decided(false)] },
      [
        'Not posted: no route takes it.',
        'It would have been told because: first relevant item of the story.',
      ],
    ],
    [
      'its channel collects a digest, for which another source is no news',
      { outcome: 'silent', because: 'a copy of what was told', routes: [decided(true)] },
      [
        'Not posted: it only adds a source, and a digest counts those itself.',
        'Because: a copy of what was told.',
      ],
    ],
    [
      'there was nothing to tell, so that no route was asked',
      { outcome: 'silent', because: 'the same item again', routes: [] },
      ['Not posted.', 'Because: the same item again.'],
    ],
  ])('%s', (_, record, expected) => {
    const texts = linesOf(explainRecord({ ...RECORD, ...record }, [], shippedKnowledge())).map(
      ({ text }) => text,
    );
    expect(texts.slice(0, 2)).toEqual(expected);
  });

  const there: Fate = { destination: 'console:terminal', kind: 'delivered' };
  const waiting: Fate = { destination: 'slack:C1', kind: 'waits', reason: 'the channel is archived' };
  const lost: Fate = { destination: 'discord:42', kind: 'given_up', reason: 'invalid_blocks' };

  it.each<[ItemRecord['outcome'], Fate[], string, string[]]>([
    ['post', [there], 'Posted as an alert.', ['the terminal: delivered']],
    [
      'post',
      [there, waiting, lost],
      'Posted as an alert, but not everywhere.',
      [
        'the terminal: delivered',
        'Slack channel C1: waits (the channel is archived)',
        'Discord channel 42: given up (invalid_blocks)',
      ],
    ],
    [
      'post',
      [waiting],
      'Meant as an alert, but posted nowhere.',
      ['Slack channel C1: waits (the channel is archived)'],
    ],
    [
      'reply',
      [{ destination: 'slack:C1', kind: 'waits' }],
      'Meant for the thread of its story, but posted nowhere.',
      ['Slack channel C1: waits'],
    ],
    [
      'reply',
      [there, lost],
      'Posted into the thread of its story, but not everywhere.',
      ['the terminal: delivered', 'Discord channel 42: given up (invalid_blocks)'],
    ],
  ])('says of a %s what became of it in each channel: %j', (outcome, fates, verdict, lines) => {
    const { sections } = explainRecord({ ...RECORD, outcome }, fates, shippedKnowledge());
    const whereTo = sections.find(({ heading }) => heading === 'Where to');
    expect(sections[0]?.lines[0]?.text).toBe(verdict);
    expect(whereTo?.lines.map(({ text }) => text)).toEqual(lines);
  });

  it('tells why routes took it, in words', () => {
    const lines = linesOf(explainRecord({ ...RECORD, routes: [decided(true)] }, [], shippedKnowledge()));
    expect(lines).toContainEqual({ text: 'Taken: Magnets', details: [' (scope critical materials)'] });
  });

  it('tells a day in the reason of a route apart, for each platform to show', () => {
    const because = 'Slack channel C1 has muted China until 2026-12-02 18:28 UTC';
    const muted = { route: 'Magnets', taken: false, because };
    const lines = linesOf(explainRecord({ ...RECORD, routes: [muted] }, [], shippedKnowledge()));
    expect(lines).toContainEqual({
      text: 'Not taken: Magnets',
      details: [' (Slack channel C1 has muted China until ', { day: '2026-12-02' }, ' 18:28 UTC)'],
    });
  });

  it.each([
    [undefined, 'Story s1.'],
    ['both tell of gallium, CN', 'Story s1: both tell of gallium, CN.'],
  ])('tells of which story it is, and why where that is known: %s', (storyBecause, expected) => {
    const record = { ...RECORD, story: 's1', storyBecause };
    const texts = linesOf(explainRecord(record, [], shippedKnowledge())).map(({ text }) => text);
    expect(texts).toContain(expected);
  });

  it('says of each time what it is the time of', () => {
    const publishedAt = '2026-03-01T09:00:00.000Z';
    const timed = linesOf(
      explainRecord({ ...RECORD, item: { ...RECORD.item, publishedAt } }, [], shippedKnowledge()),
    );
    expect(timed.flatMap(({ text, at }) => (at ? [[text, at]] : []))).toEqual([
      ['Feed wire, Wire; published', publishedAt],
      ['Read by the bot', RECORD.at],
    ]);
  });
});

describe('what else it says of an item', () => {
  it('that its feed gave no date, and not that it came out when it was first seen', () => {
    const item = { ...RECORD.item, publishedAt: RECORD.at, undated: true };
    const lines = linesOf(explainRecord({ ...RECORD, item }, [], shippedKnowledge()));
    const feed = lines.find(({ text }) => text.startsWith('Feed'));
    expect(feed).toMatchObject({
      text: 'Feed wire, Wire; its feed gives no date that can be.',
      at: undefined,
    });
  });

  it('under which other titles its entry came, and how to ask for those', () => {
    const later = { ...RECORD, item: { ...RECORD.item, id: 'i1~x', title: 'China drops plan' } };
    const lines = linesOf(explainRecord(RECORD, [], shippedKnowledge(), [later]));
    expect(lines).toContainEqual({
      text: 'Its entry came as “China drops plan” too: /raremetals explain i1~x',
      at: RECORD.at,
      atStyle: 'time',
    });
  });
});

it('shows evidence that stands for no words without a quotation, and keys as words', () => {
  const title = 'US to impose 50% tariff on rare earth imports in force from 1 March';
  const item = toItem(ItemInput.parse({ title, publishedAt: '2026-02-01' }));
  const texts = linesOf({
    sections: explainClassification(createClassifier(shippedKnowledge()).classify(item), shippedKnowledge()),
  }).map(({ text }) => text);
  expect(texts).toContainEqual(expect.stringMatching(/^dates: event 2026-02-01/));
  expect(texts).toContain('materials: “rare earth” (a name of rare earths)');
  expect(texts).toContain('By United States');
  expect(texts.filter((text) => /“”|_/.test(text))).toEqual([]);
});
