import { describe, expect, it } from '@jest/globals';
import type { Classification, Stage, Topic } from '../../src/domain/classification.js';
import { HOUR_MS } from '../../src/domain/durations.js';
import type { Item } from '../../src/domain/item.js';
import type { Report, StoryState, Verdict } from '../../src/domain/story.js';
import { alertsFor } from '../../src/stories/alert.js';
import { takeIn } from '../../src/stories/course/grow.js';
import { startStory } from '../../src/stories/course/start.js';
import type { StoryDecision } from '../../src/stories/decide.js';
import { report } from './reports.js';
import { readSignature } from './shipped.js';

const NOW = Date.parse('2025-10-09T12:00:00Z');
const duty = (value: number): Classification['figures'] => [{ value, unit: 'percent', role: 'duty' }];
const headlineDuty = (value: number) => duty(value).map((figure) => ({ ...figure, inTitle: true }));
const stage = (
  name: 'threatened' | 'announced' | 'in_force' | 'suspended',
  sure = true,
): Classification['topics'] => [{ topic: 'export_control', stage: name, sure, score: 1 }];
/** As many hours after the story began. */
const hoursLater = (hours: number) => ({
  publishedAt: new Date(Date.parse('2025-10-09T08:00:00Z') + hours * HOUR_MS).toISOString(),
});

/** A report of news of a topic, as many hours after the story began. */
const one = (id: string, topic: Topic, name: Stage, hours: number) =>
  report(
    id,
    `Report ${id}`,
    {
      relevant: true,
      category: topic,
      topics: [{ topic, stage: name, sure: true, score: 1 }],
      news: 'new',
    },
    hoursLater(hours),
  );

const begin = (given: Report): StoryState => startStory(readSignature(given), given, NOW);
const goOn = (story: StoryState, given: Report, isCopy = false): StoryState =>
  takeIn(story, begin(given), given, isCopy);

function decisionOf(verdict: Verdict, given: Report, before: Report | StoryState | undefined): StoryDecision {
  const own = begin(given);
  const known = before && 'item' in before ? begin(before) : before;
  const after = known ? goOn(known, given, verdict === 'duplicate') : own;
  return {
    verdict,
    story: after.id,
    mark: own.id.slice(0, 5),
    because: 'test',
    before: known,
    after,
    write: { after, seen: known?.version ?? 0, merged: [], keys: [], moved: [], counted: true },
  };
}

const known = report('a', 'China announces rare earth rules', {
  relevant: true,
  topics: stage('announced'),
  figures: duty(34),
});

const threat = report('a', 'Trump threatens tariff', {
  relevant: true,
  category: 'tariff',
  topics: [{ topic: 'tariff', stage: 'threatened', sure: true, score: 1 }],
});

describe('the rate that a new one takes the place of', () => {
  const rated = (id: string, value: number, targets: string[]) =>
    report(id, 'Trump raises tariff', {
      relevant: true,
      category: 'tariff',
      topics: [{ topic: 'tariff', stage: 'announced', sure: true, score: 1 }],
      figures: headlineDuty(value),
      targets,
    });
  const change = (before: StoryState, given: Report) => {
    const act = alertsFor(given, decisionOf('follow_up', given, before), NOW);
    return act.act === 'post' ? act.alert.change : undefined;
  };
  const before = begin(rated('a', 25, ['MX', 'CN']));

  it.each([
    ['is told of the same states', before, ['CN', 'MX'], '25%'],
    ['is told where nobody is named anew', before, [], '25%'],
    ['is not told of one of several, whose rate may be another', before, ['CN'], undefined],
    [
      'is not told where several are known',
      goOn(before, rated('b', 10, ['MX', 'CN'])),
      ['CN', 'MX'],
      undefined,
    ],
  ])('%s', (_, story, targets, from) => {
    const told = change(story, rated('c', 50, targets));
    expect(told).toEqual({ what: 'figure', to: '50%', ...(from === undefined ? {} : { from }) });
  });
});

describe('alertsFor', () => {
  it.each<[string, Verdict, Partial<Classification>, string, Partial<Item>, string, string | undefined]>([
    ['a copy', 'duplicate', {}, 'China announces rare earth rules', {}, 'revise', undefined],
    ['another report', 'follow_up', {}, 'What the rules mean', {}, 'reply', undefined],
    [
      'its entry under another title',
      'follow_up',
      {},
      'What it means',
      { retitled: 'a' },
      'silent',
      undefined,
    ],
    [
      'an entry that was of no story before',
      'follow_up',
      {},
      'What it means',
      { retitled: 'x' },
      'reply',
      undefined,
    ],
    [
      'its entry under a title that tells of a step',
      'follow_up',
      { topics: stage('suspended'), news: 'new' },
      'Beijing suspends its rules',
      { ...hoursLater(1), retitled: 'a' },
      'post',
      'stage',
    ],
    ['the same item', 'same_item', {}, 'China announces rare earth rules', {}, 'silent', undefined],
    ['an irrelevant item', 'follow_up', { relevant: false }, 'A mine opens', {}, 'silent', undefined],
    [
      'a step to another phase',
      'follow_up',
      { topics: stage('suspended'), news: 'new' },
      'Beijing suspends its rules',
      hoursLater(1),
      'post',
      'stage',
    ],
    [
      'a step that the words of the title leave in doubt',
      'follow_up',
      { topics: stage('suspended', false), news: 'new' },
      'Beijing goes easy',
      hoursLater(1),
      'reply',
      undefined,
    ],
    [
      'a title that tells of no act',
      'follow_up',
      { topics: stage('suspended'), news: 'silent' },
      'Life under the suspension',
      hoursLater(1),
      'reply',
      undefined,
    ],
    [
      'what one calls announced and another in force',
      'follow_up',
      { topics: stage('in_force'), news: 'new' },
      'Rules take effect',
      hoursLater(11),
      'reply',
      undefined,
    ],
    [
      'what takes effect later than it was announced',
      'follow_up',
      { topics: stage('in_force'), news: 'new' },
      'Rules take effect',
      hoursLater(12),
      'post',
      'stage',
    ],
    [
      'a protest against rules in force',
      'follow_up',
      { topics: stage('in_force'), news: 'known' },
      'Tokyo protests',
      hoursLater(24),
      'reply',
      undefined,
    ],
    [
      'an earlier stage',
      'follow_up',
      { topics: stage('threatened'), news: 'new' },
      'Rules',
      hoursLater(24),
      'reply',
      undefined,
    ],
    [
      'a new figure in the headline',
      'follow_up',
      { figures: headlineDuty(100) },
      'Duty of 100% now',
      {},
      'post',
      'figure',
    ],
    [
      'a new figure in the summary only',
      'follow_up',
      { figures: duty(100) },
      'Duty rises',
      {},
      'reply',
      undefined,
    ],
    [
      'a figure that another one replaces',
      'follow_up',
      { figures: headlineDuty(39).map((figure) => ({ ...figure, former: true })) },
      'Duty falls from 39%',
      {},
      'reply',
      undefined,
    ],
    [
      'a figure in the summary that the headline has as a day',
      'follow_up',
      { figures: duty(10) },
      'Duty from August 10',
      {},
      'reply',
      undefined,
    ],
    [
      'the figure known',
      'follow_up',
      { figures: headlineDuty(34) },
      'Duty of 34% stays',
      {},
      'reply',
      undefined,
    ],
    [
      'the figure known, rounded',
      'follow_up',
      { figures: headlineDuty(33.6) },
      'Duty of 33.6% it is',
      {},
      'reply',
      undefined,
    ],
    [
      'a rise by half a point',
      'follow_up',
      { figures: headlineDuty(34.5) },
      'Duty of 34.5% now',
      {},
      'post',
      'figure',
    ],
    [
      'a figure in a comment, of which no message is news',
      'follow_up',
      { figures: headlineDuty(100), news: 'comment' },
      'What a duty of 100% would mean',
      {},
      'reply',
      undefined,
    ],
    ['a first document', 'follow_up', { documents: ['MOFCOM 61/2025'] }, 'Notice 61', {}, 'post', 'document'],
    [
      'a document that somebody explains',
      'follow_up',
      { documents: ['MOFCOM 61/2025'], news: 'comment' },
      'Notice 61 explained',
      {},
      'reply',
      undefined,
    ],
    [
      'a document that its authority explains',
      'follow_up',
      { documents: ['MOFCOM 61/2025'], news: 'comment', official: false },
      'Notice 61 explained',
      { official: true },
      'post',
      'document',
    ],
    [
      'the law that it rests on',
      'follow_up',
      { documents: ['Section 232', 'WTO DS610'] },
      'Under Section 232',
      {},
      'reply',
      undefined,
    ],
    [
      'the ministry itself',
      'duplicate',
      { official: true },
      'China announces rare earth rules',
      {},
      'post',
      'official',
    ],
    [
      "a ministry that answers another state's act",
      'follow_up',
      { official: true, issuersSure: true, news: 'new' },
      'Tokyo answers the rare earth rules of China with its own',
      { authority: 'JP', official: true },
      'post',
      'official',
    ],
    [
      "another state's ministry",
      'follow_up',
      { official: true, issuersSure: true, news: 'known' },
      'Spokesman on the rare earth rules of China',
      { authority: 'JP', official: true },
      'reply',
      undefined,
    ],
    [
      'the ministry of whom they hit, in whatever words',
      'follow_up',
      { official: true, targets: ['JP'], news: 'known' },
      'Spokesman on the announcement of rare earth rules',
      { authority: 'JP', official: true },
      'reply',
      undefined,
    ],
  ])('%s', (_, verdict, read, title, item, act, what) => {
    const given = report('b', title, { relevant: true, ...read }, item);
    const told = alertsFor(given, decisionOf(verdict, given, known), NOW);
    expect(told.act).toBe(act);
    expect(told.act === 'silent' ? undefined : told.alert.change?.what).toBe(what);
  });

  it.each<[string, Classification['topics'][number], number, 'post' | 'reply']>([
    [
      'a deal told with the duty',
      { topic: 'negotiation', stage: 'concluded', sure: true, score: 1 },
      1,
      'reply',
    ],
    ['a deal days after it', { topic: 'negotiation', stage: 'concluded', sure: true, score: 1 }, 30, 'post'],
    ['a deal that may be none', { topic: 'negotiation', stage: 'concluded', score: 1 }, 30, 'reply'],
  ])('of a story about a duty: %s', (_, topic, hours, act) => {
    const tariff = report('a', 'Trump sets tariff', {
      relevant: true,
      category: 'tariff',
      topics: [{ topic: 'tariff', stage: 'announced', sure: true, score: 1 }],
    });
    const given = report(
      'b',
      'Both reach a deal',
      { relevant: true, category: 'negotiation', topics: [topic] },
      hoursLater(hours),
    );
    expect(alertsFor(given, decisionOf('follow_up', given, tariff), NOW).act).toBe(act);
  });

  it.each<[string, boolean, boolean, 'post' | 'reply']>([
    ['surely tells the deal alone', true, false, 'post'],
    ['surely tells neither', false, false, 'reply'],
  ])('concludes talks by a report on the duty that a deal cuts, whose title %s', (_, deal, duty, act) => {
    const given = report(
      'b',
      'Both strike deal to cut duty',
      {
        relevant: true,
        category: 'tariff',
        topics: [
          { topic: 'tariff', stage: 'announced', sure: duty, score: 1 },
          { topic: 'negotiation', stage: 'concluded', sure: deal, score: 0.5 },
        ],
        news: 'new',
      },
      hoursLater(50),
    );
    const talks = one('a', 'negotiation', 'under_way', 0);
    const told = alertsFor(given, decisionOf('follow_up', given, talks), NOW);
    expect(told.act).toBe(act);
    if (act === 'post')
      expect(told).toMatchObject({
        alert: { topic: 'negotiation', stage: 'concluded', change: { what: 'stage', to: 'concluded' } },
      });
  });

  it('tells that a higher court puts back what a lower one struck down', () => {
    const tariff = (id: string, name: 'struck_down' | 'in_force', hours: number) =>
      report(
        id,
        `Court report ${id}`,
        {
          relevant: true,
          category: 'tariff',
          topics: [{ topic: 'tariff', stage: name, sure: true, score: 1 }],
          news: 'new',
        },
        hoursLater(hours),
      );
    const given = tariff('b', 'in_force', 20);
    const told = alertsFor(given, decisionOf('follow_up', given, tariff('a', 'struck_down', 0)), NOW);
    expect(told).toMatchObject({ act: 'post', alert: { change: { what: 'stage', to: 'in_force' } } });
  });

  it.each<[string, Topic, Stage, Stage, number, 'post' | 'reply']>([
    ['talks that are set again', 'negotiation', 'collapsed', 'scheduled', 48, 'post'],
    ['talks that go on', 'negotiation', 'collapsed', 'under_way', 48, 'post'],
    ['a deal after all', 'negotiation', 'collapsed', 'concluded', 48, 'post'],
    ['a late report of how they went', 'negotiation', 'collapsed', 'under_way', 24, 'reply'],
    ['a wish for more', 'negotiation', 'collapsed', 'proposed', 48, 'reply'],
    ['a control that is announced anew', 'export_control', 'suspended', 'announced', 48, 'post'],
    ['a relief that takes effect', 'export_control', 'suspended', 'in_force', 48, 'reply'],
    ['a duty that is back', 'tariff', 'eased', 'announced', 48, 'post'],
    ['a late report of how it stood', 'tariff', 'suspended', 'announced', 24, 'reply'],
    ['a threat', 'tariff', 'suspended', 'threatened', 48, 'reply'],
    ['a deal that was told as done', 'negotiation', 'concluded', 'under_way', 48, 'reply'],
  ])('knows of a story whether it turns back: %s', (_, topic, was, is, hours, act) => {
    const given = one('b', topic, is, hours);
    expect(alertsFor(given, decisionOf('follow_up', given, one('a', topic, was, 0)), NOW).act).toBe(act);
  });

  it('tells once that talks go on which broke down', () => {
    const back = goOn(
      begin(one('a', 'negotiation', 'collapsed', 0)),
      one('b', 'negotiation', 'under_way', 48),
    );
    expect(back.facts?.stages).toEqual({ negotiation: 'under_way' });
    const again = one('c', 'negotiation', 'under_way', 52);
    expect(alertsFor(again, decisionOf('follow_up', again, back), NOW).act).toBe('reply');
  });

  it('tells what comes of talks after a story began with a word on them', () => {
    const word = report('a', 'Ministry answers a question on talks', {
      relevant: true,
      category: 'negotiation',
      topics: [{ topic: 'negotiation', sure: false, score: 1 }],
    });
    const given = one('b', 'negotiation', 'scheduled', 30);
    expect(alertsFor(given, decisionOf('follow_up', given, word), NOW)).toMatchObject({
      act: 'post',
      alert: { change: { what: 'stage', to: 'scheduled' } },
    });
  });

  it.each([
    ['a deal and the duty that it cuts', 'negotiation', 'concluded', 'tariff', 'eased', 'reply'],
    [
      'talks that are set and a duty that is imposed',
      'negotiation',
      'scheduled',
      'tariff',
      'announced',
      'post',
    ],
    ['talks that collapse and a duty that is dropped', 'negotiation', 'collapsed', 'tariff', 'eased', 'post'],
    ['a duty that is dropped and talks that collapse', 'tariff', 'eased', 'negotiation', 'collapsed', 'post'],
  ] as const)('knows whether %s are one act', (_, knownTopic, was, topic, is, act) => {
    const given = one('b', topic, is, 1);
    expect(alertsFor(given, decisionOf('follow_up', given, one('a', knownTopic, was, 0)), NOW).act).toBe(act);
  });

  it.each([
    ['2025-10-09', 'reply'],
    ['2025-10-20', 'post'],
  ])(
    'takes talks held on %s, the next being set for the 20th, for the last round or that one: %s',
    (day, act) => {
      const round = (id: string, name: Stage, hours: number, dates: Classification['dates']) => {
        const told = one(id, 'negotiation', name, hours);
        return { ...told, classification: { ...told.classification, dates } };
      };
      const talks = goOn(
        goOn(
          begin(round('set', 'scheduled', 0, [{ kind: 'next', date: '2025-10-09' }])),
          round('held', 'under_way', 1, [{ kind: 'event', date: '2025-10-09' }]),
        ),
        round('again', 'scheduled', 9, [{ kind: 'next', date: '2025-10-20' }]),
      );
      const late = round('late', 'under_way', day === '2025-10-09' ? 11 : 270, [
        { kind: 'event', date: day },
      ]);
      expect(alertsFor(late, decisionOf('follow_up', late, talks), NOW).act).toBe(act);
    },
  );

  it.each([
    [3, 'reply'],
    [13, 'post'],
  ])(
    'takes a relief that comes %i hours after a deal for what was agreed, or for a step: %s',
    (hours, act) => {
      const talks = goOn(
        begin(one('talks', 'negotiation', 'scheduled', 0)),
        one('deal', 'negotiation', 'concluded', 90),
      );
      const given = one('relief', 'tariff', 'eased', 90 + hours);
      expect(alertsFor(given, decisionOf('follow_up', given, talks), NOW).act).toBe(act);
    },
  );

  it.each<[string, Classification['topics'], Classification['news'], number]>([
    [
      'its title does not surely tell, and no other report did, that it is suspended',
      stage('suspended', false),
      'new',
      1,
    ],
    ['its title tells of no act by which it is suspended', stage('suspended'), 'silent', 1],
    ['in force so soon after announced may be the same act', stage('in_force'), 'new', 1],
  ])('says why a report is no step: %s', (because, topics, news, hours) => {
    const given = report('b', 'Another report', { relevant: true, topics, news }, hoursLater(hours));
    const told = alertsFor(given, decisionOf('follow_up', given, known), NOW);
    expect(told).toMatchObject({ act: 'reply', because: `another report of the event; ${because}` });
  });

  it('takes two reports that leave a step in doubt for one that does not', () => {
    const unsure = (id: string, hours: number) =>
      report(
        id,
        `Report ${id}`,
        { relevant: true, topics: stage('suspended', false), news: 'new' },
        hoursLater(hours),
      );
    let story = begin(known);
    const acts = [unsure('b', 1), unsure('c', 2), unsure('d', 3)].map((given) => {
      const before = story;
      story = goOn(before, given);
      return alertsFor(given, { ...decisionOf('follow_up', given, undefined), before, after: story }, NOW)
        .act;
    });
    expect(acts).toEqual(['reply', 'post', 'reply']);
  });

  it('takes a copy for no second report', () => {
    const unsure = (id: string) =>
      report(
        id,
        'Beijing goes easy',
        { relevant: true, topics: stage('suspended', false), news: 'new' },
        hoursLater(2),
      );
    const before = goOn(begin(known), unsure('b'));
    const given = unsure('c');
    const told = (verdict: Verdict) =>
      alertsFor(given, { ...decisionOf(verdict, given, undefined), before, after: before }, NOW).act;
    expect([told('duplicate'), told('follow_up')]).toEqual(['revise', 'post']);
  });

  it('takes an entry under another title for no second report', () => {
    const unsure = (id: string, retitled?: string) =>
      report(
        id,
        'Beijing goes easy',
        { relevant: true, topics: stage('suspended', false), news: 'new' },
        { ...hoursLater(2), retitled },
      );
    const before = goOn(begin(known), unsure('b'));
    const told = (given: Report) =>
      alertsFor(given, { ...decisionOf('follow_up', given, undefined), before, after: before }, NOW).act;
    expect([told(unsure('b~2', 'b')), told(unsure('c'))]).toEqual(['silent', 'post']);
  });

  describe('an entry that takes back what it told under the title before', () => {
    const told = (id: string, name: 'announced' | 'withdrawn', hours: number, retitled?: string) =>
      report(
        id,
        `Report ${id}`,
        {
          relevant: true,
          topics: [{ topic: 'export_control', stage: name, sure: true, score: 1 }],
          news: 'new',
        },
        { ...hoursLater(hours), retitled },
      );
    const dropped = goOn(begin(known), told('a~2', 'withdrawn', 1, 'a'));
    const again = told('a~3', 'announced', 2, 'a');
    const act = (story: StoryState, given: Report) =>
      alertsFor(given, { ...decisionOf('follow_up', given, story), before: story }, NOW);

    it('is news: its last word counts', () => {
      expect(act(dropped, again)).toMatchObject({ act: 'post', alert: { change: { to: 'announced' } } });
      expect(goOn(dropped, again).facts?.stages.export_control).toBe('announced');
    });

    it('is none where another report told that too, or is the one that takes it back', () => {
      expect(act(goOn(dropped, told('b', 'withdrawn', 1)), again).act).toBe('silent');
      expect(act(dropped, told('b', 'announced', 2)).act).toBe('reply');
    });
  });

  it('takes an official text for sure, and its noun for an act', () => {
    const official = report('a', 'Notice of rules', {
      relevant: true,
      topics: stage('announced'),
      official: true,
    });
    const given = report(
      'b',
      'Notice of suspension',
      { relevant: true, topics: stage('suspended', false), news: 'silent', official: true },
      hoursLater(2),
    );
    const told = alertsFor(given, decisionOf('follow_up', given, official), NOW);
    expect(told).toMatchObject({ act: 'post', alert: { change: { what: 'stage', to: 'suspended' } } });
  });

  it('lets a stage in doubt stand in nobody’s way', () => {
    const deal = (sure: boolean, hours: number) =>
      report(
        `deal ${hours}`,
        `Deal ${hours}`,
        {
          relevant: true,
          category: 'negotiation',
          topics: [{ topic: 'negotiation', stage: 'concluded', sure, score: 1 }],
        },
        hoursLater(hours),
      );
    const before = goOn(begin(threat), deal(false, 1));
    const signed = deal(true, 72);
    const told = alertsFor(
      signed,
      { ...decisionOf('follow_up', signed, undefined), before, after: before },
      NOW,
    );
    expect(told).toMatchObject({ act: 'post', alert: { change: { what: 'stage', to: 'concluded' } } });
  });

  it('tells what is done after a story began with an echo of it', () => {
    const echo = report('a', 'Prices jump on rare earth rules', {
      relevant: true,
      topics: stage('in_force'),
      news: 'known',
    });
    const act = report('b', 'China announces rare earth rules', {
      relevant: true,
      topics: stage('announced'),
      news: 'new',
    });
    const told = alertsFor(act, decisionOf('follow_up', act, echo), NOW);
    expect(told).toMatchObject({ act: 'post', alert: { change: { what: 'stage', to: 'announced' } } });
  });

  it.each([
    ['within hours, as the echo was posted as that', 2, 'reply'],
    ['later', 24, 'post'],
  ])('tells what an echo told already: %s', (_, hours, act) => {
    const given = (id: string, title: string, news: 'known' | 'new', item = {}) =>
      report(id, title, { relevant: true, topics: stage('suspended'), news }, item);
    const echo = given(
      'a',
      'Ministry responds to the suspension of rare earth rules',
      'known',
      hoursLater(0),
    );
    const news = given('b', 'China suspends rare earth rules', 'new', hoursLater(hours));
    expect(alertsFor(news, decisionOf('follow_up', news, echo), NOW)).toMatchObject({ act });
  });

  it('tells it no more on the next day once it was told within hours', () => {
    const given = (id: string, title: string, news: 'known' | 'new', hours: number) =>
      report(id, title, { relevant: true, topics: stage('suspended'), news }, hoursLater(hours));
    const echo = given('a', 'Ministry responds to the suspension of rare earth rules', 'known', 0);
    const before = goOn(begin(echo), given('b', 'China suspends rare earth rules', 'new', 2));
    const late = given('c', 'Beijing suspends its rare earth rules', 'new', 26);
    const decision = { ...decisionOf('follow_up', late, undefined), before, after: before };
    expect(alertsFor(late, decision, NOW)).toMatchObject({ act: 'reply' });
  });

  describe('a story that began with a comment on a measure', () => {
    const rules = (id: string, title: string, news: 'new' | 'comment', official = false) =>
      report(id, title, { relevant: true, topics: stage('announced'), news }, { official });
    const echo = rules('a', 'How the rare earth rules work', 'comment');

    it('is told by nobody as long as nothing new comes', () => {
      expect(begin(echo).alerted).toBe(false);
      const other = rules('b', 'What the rare earth rules mean', 'comment');
      for (const given of [
        alertsFor(echo, decisionOf('new', echo, undefined), NOW),
        alertsFor(other, decisionOf('follow_up', other, echo), NOW),
      ])
        expect(given).toMatchObject({ act: 'silent', because: expect.stringContaining('comment') });
    });

    it('is told by the first report of what is done, and by the authority itself', () => {
      const act = rules('b', 'China announces rare earth rules', 'new');
      const text = rules('c', 'How to apply under the rare earth rules', 'comment', true);
      for (const given of [act, text])
        expect(alertsFor(given, decisionOf('follow_up', given, echo), NOW)).toMatchObject({
          act: 'post',
          because: 'first relevant item of the story',
        });
    });
  });

  const talks = (given: string, dates: Classification['dates']) =>
    report(given, given, {
      relevant: true,
      category: 'negotiation',
      dates,
      topics: [{ topic: 'negotiation', stage: 'scheduled', score: 1 }],
    });
  const on = (date: string): Classification['dates'] => [{ date, kind: 'next' }];
  const ended = report('Round ends', 'Round ends', {
    relevant: true,
    category: 'negotiation',
    topics: [{ topic: 'negotiation', stage: 'concluded', score: 1 }],
    dates: [{ date: '2025-10-09', kind: 'event' }],
  });

  it.each<[string, Report, Report, object | undefined]>([
    [
      'talks get a day',
      talks('Both to meet', []),
      talks('They meet on the 30th', on('2025-10-30')),
      { to: '2025-10-30' },
    ],
    [
      'talks are put off',
      talks('a', on('2025-10-30')),
      talks('b', on('2025-11-06')),
      { from: '2025-10-30', to: '2025-11-06' },
    ],
    ['a next round is set', ended, talks('b', on('2025-10-30')), { to: '2025-10-30' }],
    [
      'the day is over that was set',
      talks('a', on('2025-10-08')),
      talks('b', on('2025-10-30')),
      { to: '2025-10-30' },
    ],
    [
      'the other day of the same round',
      talks('a', on('2025-10-30')),
      talks('b', on('2025-10-31')),
      undefined,
    ],
    [
      'talks for the day after a call',
      {
        ...ended,
        classification: { ...ended.classification, dates: [{ date: '2025-10-29', kind: 'event' }] },
      },
      talks('b', on('2025-10-30')),
      { to: '2025-10-30' },
    ],
    ['the day is known', talks('a', on('2025-10-30')), talks('b', on('2025-10-30')), undefined],
    [
      'a day of another kind than a meeting',
      ended,
      { ...ended, classification: { ...ended.classification, dates: on('2025-10-30') } },
      undefined,
    ],
    [
      'a story of more dates than are kept',
      talks(
        'a',
        Array.from({ length: 12 }, (_, day) => ({ date: `2025-11-${day + 10}`, kind: 'next' as const })),
      ),
      talks('b', on('2025-10-30')),
      undefined,
    ],
  ])('of talks: %s', (_, before, given, change) => {
    const told = alertsFor(given, decisionOf('follow_up', given, before), NOW);
    expect(told.act === 'silent' ? 'silent' : told.alert.change).toEqual(
      change && { what: 'appointment', ...change },
    );
  });

  it('tells of a day of talks too in a story about a duty that has told of talks', () => {
    const begun = begin(threat);
    const story: StoryState = {
      ...begun,
      facts: begun.facts && { ...begun.facts, stages: { ...begun.facts.stages, negotiation: 'concluded' } },
    };
    const given = talks('b', on('2025-10-30'));
    const told = (before: StoryState) =>
      alertsFor(given, { ...decisionOf('follow_up', given, undefined), before, after: begun }, NOW);
    expect(told(begun)).toMatchObject({ act: 'reply' });
    expect(told(story)).toMatchObject({
      act: 'post',
      alert: { change: { what: 'appointment', to: '2025-10-30' } },
    });
  });

  it('tells of a next round as of the first one, and of no late report of the one before', () => {
    const held = (day: string, stage: 'under_way' | 'concluded') =>
      report(`${stage} ${day}`, `${stage} ${day}`, {
        relevant: true,
        category: 'negotiation',
        topics: [{ topic: 'negotiation', stage, sure: true, score: 1 }],
        dates: [{ date: day, kind: 'event' }],
      });
    const round = [
      held('2025-10-27', 'concluded'),
      talks('Both meet again on the 30th', on('2025-10-30')),
      held('2025-10-27', 'under_way'),
      held('2025-10-27', 'concluded'),
      held('2025-10-30', 'under_way'),
      held('2025-10-31', 'concluded'),
      held('2025-10-31', 'concluded'),
    ];
    let story: StoryState | undefined;
    const told = round.map((given) => {
      const before = story;
      story = before ? goOn(before, given) : begin(given);
      const decision = { ...decisionOf('follow_up', given, undefined), before, after: story };
      const act = alertsFor(given, decision, NOW);
      return act.act === 'post' ? (act.alert.change?.to ?? 'first') : act.act;
    });
    expect(told).toEqual(['first', '2025-10-30', 'reply', 'reply', 'under_way', 'concluded', 'reply']);
  });

  it('tells of a story first with its first relevant item', () => {
    const silent = report('a', 'A mine opens');
    const given = report('b', 'China curbs exports', { relevant: true });
    expect(alertsFor(given, decisionOf('new', given, undefined), NOW).act).toBe('post');
    expect(alertsFor(given, decisionOf('follow_up', given, silent), NOW).act).toBe('post');
  });

  it('lets the official source lead', () => {
    const given = report(
      'b',
      'Notice',
      { relevant: true, official: true },
      { url: 'https://ministry.example/1' },
    );
    const told = alertsFor(given, decisionOf('follow_up', given, known), NOW);
    expect(told).toMatchObject({
      alert: { sourceCount: 2, sources: [{ url: 'https://ministry.example/1' }, {}] },
    });
  });

  describe('a notice beside one that the story knows', () => {
    const known = report('a', 'Notice 10', { relevant: true, documents: ['MOFCOM 10/2026'] });
    const document = (title: string, name: string, isInTitle: boolean) =>
      report('b', title, {
        relevant: true,
        documents: [name],
        evidence: [
          {
            part: 'documents',
            text: '11',
            start: isInTitle ? 0 : 200,
            end: isInTitle ? 2 : 202,
            rule: name,
          },
        ],
      });
    it.each([
      ['another one in the title', document('11: rules on samarium', 'MOFCOM 11/2026', true), 'post'],
      ['another one in the summary', document('Rules on samarium', 'MOFCOM 11/2026', false), 'reply'],
      ['the same one', document('10: rules explained', 'MOFCOM 10/2026', true), 'reply'],
    ])('%s', (_, given, act) => {
      expect(alertsFor(given, decisionOf('follow_up', given, known), NOW)).toMatchObject({ act });
    });
  });

  it('tells a duty that only a protest or a comment had named', () => {
    const figures = headlineDuty(125);
    const protest = report('b', 'Tokyo protests against 125%', { relevant: true, figures, news: 'known' });
    const news = report('c', 'Duty of 125% on all imports', { relevant: true, figures });
    const before = goOn(begin(known), protest);
    const told = alertsFor(
      news,
      { ...decisionOf('follow_up', news, undefined), before, after: goOn(before, news) },
      NOW,
    );
    expect(told).toMatchObject({ act: 'post', alert: { change: { what: 'figure', to: '125%' } } });
  });

  it('tells a duty once, and of no more duties than a story can keep', () => {
    const letters = Array.from({ length: 30 }, (_, i) =>
      report(`letter ${i}`, `Duty of ${10 + i}% on country ${i}`, {
        relevant: true,
        figures: headlineDuty(10 + i),
      }),
    );
    let story: StoryState | undefined;
    const told = [...letters, ...letters].map((given) => {
      const before = story;
      story = before ? goOn(before, given) : begin(given);
      return alertsFor(given, { ...decisionOf('follow_up', given, undefined), before, after: story }, NOW)
        .act;
    });
    expect(told.filter((act) => act === 'post')).toHaveLength(24);
    expect(told.slice(24).every((act) => act === 'reply')).toBe(true);
  });

  it('takes what names no goods for a report on those of its story', () => {
    const bare = report('b', 'Talks end', { relevant: true, scope: 'general_trade', materials: [] });
    expect(alertsFor(bare, decisionOf('follow_up', bare, known), NOW)).toMatchObject({
      alert: { scope: 'critical_materials' },
    });
    expect(alertsFor(bare, decisionOf('new', bare, undefined), NOW)).toMatchObject({
      alert: { scope: 'general_trade' },
    });
  });

  it('says how far the story has come, whatever stage its latest report tells of', () => {
    const given = report('b', 'Rules still only a threat', { relevant: true, topics: stage('threatened') });
    const told = alertsFor(given, decisionOf('follow_up', given, known), NOW);
    expect(told).toMatchObject({ alert: { stage: 'threatened', storyStage: 'announced' } });
  });

  it('gives the same id for the same item', () => {
    const ids = [1, 2].map(() => {
      const told = alertsFor(known, decisionOf('new', known, undefined), NOW);
      return told.act === 'silent' ? '' : told.alert.id;
    });
    expect(ids[0]).toBe(ids[1]);
  });
});
