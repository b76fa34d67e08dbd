import { describe, expect, it } from '@jest/globals';
import type { Classification, Stage } from '../../src/domain/classification.js';
import { candidateOf, type Report } from '../../src/domain/story.js';
import { startStory } from '../../src/stories/course/start.js';
import { toldBefore } from '../../src/stories/told-before.js';
import { report } from './reports.js';
import { readSignature } from './shipped.js';

const at = (stage: Stage): Classification['topics'] => [
  { topic: 'export_control', stage, sure: true, score: 1 },
];
const curbs = (more: Partial<Classification>): Partial<Classification> => ({
  relevant: true,
  category: 'export_control',
  topics: at('announced'),
  news: 'new',
  severity: 'important',
  issuers: ['CN'],
  targets: [],
  materials: ['rare_earths'],
  ...more,
});
const story = (given: Report, alerted = true) => {
  const begun = startStory(readSignature(given), given, 0);
  return candidateOf({ ...begun, alerted: alerted && begun.alerted });
};
const announced = report('a', 'China curbs rare earth exports', curbs({}));
const shortage = (more: Partial<Classification>) =>
  report('b', 'Carmakers run out of magnets', curbs({ topics: at('in_force'), news: 'silent', ...more }));

describe('what tells nothing new of a measure or talks that channels were told of', () => {
  it.each<readonly [string, Partial<Classification>]>([
    ['it goes on being in force', {}],
    ['it is spoken of as known', { news: 'known' }],
    ['it is where the story left it, by words of what is known', { news: 'known', topics: at('announced') }],
    ['nobody is named in it', { news: 'known', topics: at('announced'), issuers: [] }],
  ])('is held back where %s', (_, more) => {
    expect(toldBefore(shortage(more), [story(announced)])?.id).toBe(story(announced).id);
  });

  it.each<readonly [string, Partial<Classification>]>([
    ['somebody acts', { news: 'new' }],
    ['it has come further, in whatever words', { news: 'silent', topics: at('suspended') }],
    ['it is of another stage, though told as known', { news: 'known', topics: at('suspended') }],
    ['it is urgent', { severity: 'urgent' }],
    ['an authority says so itself', { official: true }],
    ['a day is named that comes', { dates: [{ date: '2026-01-01', kind: 'next' }] }],
    ['the title names a rate', { figures: [{ value: 20, unit: 'percent', role: 'duty', inTitle: true }] }],
    ['another state acts', { issuers: ['ID'] }],
    ['nobody is named, and it may be news', { issuers: [] }],
    ['other materials are meant', { materials: ['nickel'] }],
    ['it is another kind of act', { category: 'tariff' }],
    ['people talk', { category: 'negotiation' }],
  ])('is told where %s', (_, more) => {
    expect(toldBefore(shortage(more), [story(announced)])).toBeUndefined();
  });

  it.each<readonly [string, Partial<Classification>, Partial<Classification>]>([
    ['the story told only a threat', { topics: at('threatened') }, {}],
    ['the story told that it is suspended', { topics: at('suspended') }, {}],
    ['others are hit', { targets: ['US'] }, { targets: ['JP'] }],
  ])('is told where %s', (_, before, more) => {
    const other = report('a', 'China curbs rare earth exports', curbs(before));
    expect(toldBefore(shortage(more), [story(other)])).toBeUndefined();
  });

  it('is told where no channel has heard of the measure', () => {
    expect(toldBefore(shortage({}), [])).toBeUndefined();
    expect(toldBefore(shortage({}), [story(announced, false)])).toBeUndefined();
  });

  it('is of those whom it hits where no material is named', () => {
    const tariffs = (more: Partial<Classification>) => curbs({ materials: [], targets: ['US'], ...more });
    const told = story(report('a', 'China adds duties on US goods', tariffs({})));
    const protest = (targets: string[]) => shortage({ materials: [], targets });
    expect(toldBefore(protest(['US']), [told])?.id).toBe(told.id);
    expect(toldBefore(protest(['JP']), [told])).toBeUndefined();
    expect(toldBefore(protest([]), [told])).toBeUndefined();
  });

  const onAll = (more: Partial<Classification>) =>
    curbs({
      category: 'tariff',
      topics: [{ topic: 'tariff', stage: 'announced', sure: true, score: 1 }],
      scope: 'general_trade',
      materials: [],
      ...more,
    });
  it.each<readonly [string, Partial<Classification>, boolean]>([
    ['is held back where it is protested against', {}, true],
    ['is told where others are hit', { targets: ['JP'] }, false],
    ['is told where nobody is named, who may mean duties of their own', { issuers: [] }, false],
    ['is told where another state acts', { issuers: ['EU'] }, false],
    ['is told where goods are named', { scope: 'other_goods' }, false],
    ['is told where it may be news', { news: 'silent' }, false],
    [
      'is told where it is only planned',
      { topics: [{ topic: 'tariff', stage: 'proposed', sure: true, score: 1 }] },
      false,
    ],
  ])('of duties on all goods %s', (_, more, isHeld) => {
    const told = story(
      report(
        'a',
        'China adds duties on US goods',
        onAll({ news: 'new', targets: ['US'], ...(more.topics && { topics: more.topics }) }),
      ),
    );
    const protest = report('b', 'Many states reject Chinese duties', onAll({ news: 'known', ...more }));
    expect(toldBefore(protest, [told])?.id).toBe(isHeld ? told.id : undefined);
  });

  const deal = (more: Partial<Classification>) =>
    curbs({
      category: 'negotiation',
      topics: [{ topic: 'negotiation', stage: 'concluded', sure: true, score: 1 }],
      issuers: ['US', 'CN'],
      materials: [],
      news: undefined,
      ...more,
    });
  it.each<readonly [string, Partial<Classification>, days: number, boolean]>([
    ['is held back where it is written about once more', {}, 2, true],
    ['is told where it is of other sides', { issuers: ['US', 'JP'] }, 2, false],
    ['is told where only one side is named', { issuers: ['US'] }, 2, false],
    ['is told where a material is named', { materials: ['rare_earths'] }, 2, false],
    ['is told where other goods are named', { headline: ['P:US', 'P:CN', 'G:ships'] }, 2, false],
    ['is told where it is held elsewhere', { headline: ['P:US', 'P:CN', 'P:SE'] }, 2, false],
    ['is held back where the title names the sides', { headline: ['P:US', 'P:CN'] }, 2, true],
    ['is told where it is urgent', { severity: 'urgent' }, 2, false],
    ['is told where a day is named that comes', { dates: [{ date: '2026-01-01', kind: 'next' }] }, 2, false],
    [
      'is told where talks broke down',
      { topics: [{ topic: 'negotiation', stage: 'collapsed', sure: true, score: 1 }] },
      2,
      false,
    ],
    ['is told a week later, when it may be another one', {}, 7, false],
  ])('of a deal that was told %s', (_, more, days, isHeld) => {
    const on = (day: number) => ({ publishedAt: `2025-11-0${1 + day}T08:00:00Z` });
    const first = report('a', 'Washington and Beijing strike a trade deal', deal({}), on(0));
    const told = story(first);
    const again = report('b', 'What the deal of Washington and Beijing is worth', deal(more), on(days));
    expect(toldBefore(again, [told])?.id).toBe(isHeld ? told.id : undefined);
  });

  it('of talks is told where neither says how far they have come', () => {
    const talks = deal({ topics: [{ topic: 'negotiation', score: 1 }] });
    const at = { publishedAt: '2025-11-01T08:00:00Z' };
    const told = story(report('a', 'Washington, Beijing and trade', talks, at));
    expect(toldBefore(report('b', 'Trade, Beijing and Washington', talks, at), [told])).toBeUndefined();
  });
});
