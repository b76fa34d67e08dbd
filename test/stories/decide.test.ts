import { describe, expect, it } from '@jest/globals';
import { candidateOf, type Report } from '../../src/domain/story.js';
import { alertsFor } from '../../src/stories/alert.js';
import { startStory } from '../../src/stories/course/start.js';
import { decideStory } from '../../src/stories/decide.js';
import { blocs } from '../shipped-blocs.js';
import { mergingModel, report } from './reports.js';
import { readSignature } from './shipped.js';

const NOW = Date.parse('2025-10-09T12:00:00Z');
/** Any two stories about trade policy that an item fits are one. */
const model = { ...mergingModel, agreement: { ...mergingModel.agreement, merge: -99 } };

const told = (hour: number, title: string, stage: 'announced' | 'in_force'): Report =>
  report(
    `${hour}`,
    title,
    { relevant: true, topics: [{ topic: 'export_control', stage, score: 1 }] },
    { publishedAt: `2025-10-09T0${hour}:00:00.000Z` },
  );

describe('an item that shows two stories to be one', () => {
  const first = told(1, 'China announces new rare earth export rules', 'announced');
  const second = told(2, 'China rare earth export rules now bite', 'in_force');
  const item = told(3, 'China rare earth export rules', 'in_force');
  const candidates = [first, second].map((given) =>
    candidateOf(startStory(readSignature(given), given, NOW)),
  );
  const probe = { candidates, counts: new Map(), total: 10, watch: () => [] };
  const decision = decideStory(item, readSignature(item), probe, { now: NOW, model, blocs });

  it('ends the younger in the elder', () => {
    const [elder, younger] = candidates;
    expect(decision).toMatchObject({
      story: elder?.id,
      write: { merged: [{ id: younger?.id }] },
      after: { count: 3, version: 2 },
    });
  });

  it('says by what', () => {
    expect(decision.because).toBe(
      'both tell of CN, rare earths; likeness of the titles 0.83; ' +
        'shared China, rare, earth, export; log-odds 3.0',
    );
  });

  it('is the newest member', () => {
    expect(decision.after.members[0]?.item).toBe(decision.mark);
  });

  it('tells nothing anew that either of them has told', () => {
    expect(alertsFor(item, decision, NOW).act).toBe('revise');
  });
});

describe('an item without a topic that fits the stories of an act and of its answer', () => {
  const of = (issuer: string, target: string, isSure: boolean) =>
    report(
      issuer,
      `Duty on wheat by ${issuer} against ${target}`,
      {
        relevant: true,
        category: 'tariff',
        issuers: [issuer],
        issuersSure: isSure,
        targets: [target],
        mentions: [`P:${issuer}`, `P:${target}`],
        news: 'new',
        topics: [{ topic: 'tariff', stage: 'announced', score: 1 }],
      },
      { publishedAt: '2025-10-09T01:00:00.000Z' },
    );
  const merged = (isSure: boolean) => {
    const item = report('angle', 'Duty on wheat by US against BR', { mentions: ['P:US', 'P:BR'] });
    const candidates = [of('US', 'BR', true), of('BR', 'US', isSure)].map((given) =>
      candidateOf(startStory(readSignature(given), given, NOW)),
    );
    const probe = { candidates, counts: new Map(), total: 10, watch: () => [] };
    return decideStory(item, readSignature(item), probe, { now: NOW, model, blocs }).write.merged.length;
  };

  it('joins one of them, and does not make them one', () => {
    expect(merged(true)).toBe(0);
  });

  it('makes them one where who acts is in doubt', () => {
    expect(merged(false)).toBe(1);
  });
});

describe('a report about trade policy and a story of which no report may be about it', () => {
  const placed = (title: string, relevant: boolean) => {
    const cup = report(
      'cup',
      'Final round opens at Lima arena',
      {},
      { publishedAt: '2025-10-09T01:00:00.000Z' },
    );
    const item = report('duty', title, { relevant });
    const candidates = [candidateOf(startStory(readSignature(cup), cup, NOW))];
    const probe = { candidates, counts: new Map(), total: 10, watch: () => [] };
    const { verdict, because } = decideStory(item, readSignature(item), probe, { now: NOW, model, blocs });
    return { verdict, because };
  };
  const LIKE = 'Final round opens at Geneva office';

  it('are two, whatever words they share by chance', () => {
    expect(placed(LIKE, true)).toEqual({
      verdict: 'new',
      because: 'kept apart from a story that is told alike: no trade policy',
    });
  });

  it('are one where the titles are the same', () => {
    expect(placed('Final round opens at Lima arena', true).verdict).toBe('duplicate');
  });

  it('go by their words where neither is about it', () => {
    expect(placed(LIKE, false).verdict).toBe('follow_up');
  });
});

describe('what an item needs to join a story about trade policy', () => {
  const first = told(1, 'China bans gallium exports', 'announced');
  const story = candidateOf(startStory(readSignature(first), first, NOW));
  const probe = { candidates: [story], counts: new Map(), total: 10, watch: () => [] };
  const flat = {
    ...mergingModel.agreement.joint,
    weights: mergingModel.agreement.joint.weights.map(() => 0),
  };
  const placed = (item: Report, bias: number) => {
    const weighed = { ...mergingModel, agreement: { ...mergingModel.agreement, joint: { ...flat, bias } } };
    return decideStory(item, readSignature(item), probe, { now: NOW, model: weighed, blocs });
  };
  const tells = report('t', 'Beijing holds back a metal', { relevant: true });
  const mentions = { mentions: ['P:CN', 'M:gallium'], headline: ['P:CN'], relevance: 0.3 };
  const hints = report('h', 'Wafer makers in Osaka count their stocks', mentions);
  const digest = report('d', 'Morning brief: wafer makers count their stocks', mentions);

  it.each([
    ['a report that may be told needs even odds', tells, 0.1, 'follow_up'],
    ['and starts its own below', tells, -0.1, 'new'],
    ['one without a topic, of which nobody is told, needs less', hints, -0.3, 'follow_up'],
    ['but not any', hints, -0.9, 'new'],
    ['a digest needs even odds', digest, -0.3, 'new'],
  ])('%s', (_, item, bias, verdict) => {
    expect(placed(item, bias).verdict).toBe(verdict);
  });

  it.each([
    ['a source of it', 0.1, 2],
    ['but none where it rather is of another event', -0.7, 1],
  ])('is %s', (_, bias, sources) => {
    expect(placed(hints, bias).after.count).toBe(sources);
  });
});

describe('an entry under another title', () => {
  const first = told(1, 'China bans gallium exports', 'announced');
  const story = candidateOf(startStory(readSignature(first), first, NOW));
  const probe = { candidates: [story], counts: new Map(), total: 10, watch: () => [] };
  const titled = (title: string, read: Partial<Report['classification']> = {}) => {
    const item = report('1~2', title, { relevant: true, ...read }, { retitled: '1' });
    const apart = { ...mergingModel.agreement.joint, bias: -9 };
    const strict = { ...mergingModel, agreement: { ...mergingModel.agreement, joint: apart } };
    return decideStory(item, readSignature(item), probe, { now: NOW, model: strict, blocs }).verdict;
  };

  it.each<[string, string, Partial<Report['classification']>]>([
    ['stays in its story whatever the wording', 'Beijing halts shipments of a key metal', {}],
    ['also where its title names other goods', 'Chip metal held back', { headline: ['M:germanium'] }],
  ])('%s', (_, title, read) => {
    expect(titled(title, read)).toBe('follow_up');
  });

  it.each<[string, Partial<Report['classification']>]>([
    ['that turns to another topic', { category: 'negotiation', topics: [] }],
    ['that turns to the act of another state', { issuers: ['ID'] }],
  ])('%s starts another', (_, read) => {
    expect(titled('Live: ministers meet', read)).toBe('new');
  });
});

describe('what an alert begins with', () => {
  const nothing = { candidates: [], counts: new Map(), total: 10, watch: () => [] };
  const begin = (given: Report, candidates = nothing.candidates as ReturnType<typeof candidateOf>[]) =>
    decideStory(given, readSignature(given), { ...nothing, candidates }, { now: NOW, model, blocs });
  const known = (title: string) =>
    report('k', title, {
      relevant: true,
      news: 'known',
      topics: [{ topic: 'export_control', stage: 'announced', score: 1 }],
    });

  it('is a stage that channels have read, also where the title tells it as known', () => {
    const { after } = begin(known('Prices jump after China announces rare earth rules'));
    expect(after.facts?.stages).toEqual({ export_control: 'announced' });
    const later = told(2, 'China announces rare earth rules for magnets', 'announced');
    const decision = begin(later, [candidateOf(after)]);
    expect(decision.verdict).toBe('follow_up');
    expect(alertsFor(later, decision, NOW)).toMatchObject({ act: 'reply' });
  });

  it('is a rate that channels have read, also where the title tells it as known', () => {
    const figures = [{ value: 4, unit: 'percent' as const, role: 'duty' as const, inTitle: true }];
    const mulled = report('m', 'Chile mulls 4% export levy on copper', {
      relevant: true,
      news: 'known',
      figures,
      topics: [{ topic: 'export_control', stage: 'proposed', score: 1 }],
    });
    expect(begin(mulled).after.facts?.duties).toEqual([4]);
  });

  it('is nothing where the measure was told in another story', () => {
    const first = told(1, 'China announces rare earth rules', 'announced');
    const story = candidateOf(startStory(readSignature(first), first, NOW));
    const decision = begin(known('Magnet makers in Slovenia lament their stocks'), [story]);
    expect(decision).toMatchObject({ verdict: 'new', toldIn: story.id, after: { alerted: false } });
    const item = known('Magnet makers in Slovenia lament their stocks');
    expect(alertsFor(item, decision, NOW)).toMatchObject({
      act: 'silent',
      because: `it tells nothing new of what was told in story ${story.id}`,
    });
  });
});
