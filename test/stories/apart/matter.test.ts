import { describe, expect, it } from '@jest/globals';
import type { Classification, Stage } from '../../../src/domain/classification.js';
import type { Report } from '../../../src/domain/story.js';
import { isOnOtherMatter } from '../../../src/stories/apart/matter.js';
import { startStory } from '../../../src/stories/course/start.js';
import { blocs } from '../../shipped-blocs.js';
import { report } from '../reports.js';
import { readSignature } from '../shipped.js';

/** A report of a control whose title names goods, and others that only its summary names. */
const telling = (headline: string[], further: string[] = [], given: Partial<Classification> = {}) =>
  report('a', 'A title', {
    relevant: true,
    materials: [],
    mentions: [...headline, ...further],
    headline,
    ...given,
  });
const talks = { category: 'negotiation' as const };
const done = {
  news: 'new' as const,
  topics: [{ topic: 'export_control' as const, stage: 'announced' as const, score: 1 }],
};
const eased = {
  news: 'new' as const,
  topics: [{ topic: 'export_control' as const, stage: 'eased' as const, score: 1 }],
};
const lightened = {
  news: 'new' as const,
  topics: [{ topic: 'tariff' as const, stage: 'eased' as const, score: 1 }],
};
const levied = {
  news: 'new' as const,
  topics: [{ topic: 'tariff' as const, stage: 'announced' as const, score: 1 }],
};
const duty = { category: 'tariff' as const };
const proposed = [{ topic: 'tariff' as const, stage: 'proposed' as const, score: 1 }];
/** A report of an act of the United States that surely hits one state, which its title names. */
const hitting = (code: string, isSure = true) =>
  telling(['P:US', `P:${code}`], [], {
    category: 'tariff',
    issuers: ['US'],
    ...(isSure ? { issuersSure: true } : {}),
    targets: [code],
    news: 'new',
    topics: [{ topic: 'tariff', stage: 'announced', score: 1 }],
  });

describe('what is on another matter', () => {
  it.each([
    ['another metal', telling(['M:tungsten']), telling(['M:gallium']), true],
    ['a metal and a product', telling(['M:copper']), telling(['G:chips']), true],
    ['scrap of another metal', telling(['M:copper', 'G:scrap']), telling(['M:aluminium', 'G:scrap']), true],
    ['scrap of no metal', telling(['M:copper', 'G:scrap']), telling(['G:scrap']), false],
    ['one of several', telling(['M:gallium']), telling(['M:gallium', 'M:germanium']), false],
    [
      'what the other’s summary tells',
      telling(['M:gallium']),
      telling(['M:germanium'], ['M:gallium']),
      false,
    ],
    [
      'a rare earth and rare earths',
      telling(['M:dysprosium', 'M:rare_earths']),
      telling(['M:rare_earths']),
      false,
    ],
    ['magnets and a metal', telling(['M:magnets']), telling(['M:graphite']), true],
    ['magnets and rare earths', telling(['M:magnets']), telling(['M:dysprosium', 'M:rare_earths']), false],
    ['a metal and rare earths', telling(['M:antimony']), telling(['M:rare_earths']), true],
    ['a metal and critical minerals', telling(['M:antimony']), telling(['M:critical_minerals']), false],
    ['a base metal and critical minerals', telling(['M:copper']), telling(['M:critical_minerals']), true],
    ['critical minerals and a metal', telling(['M:critical_minerals']), telling(['M:antimony']), false],
    ['chips and critical minerals', telling(['G:chips']), telling(['M:critical_minerals']), true],
    [
      'a metal, and other goods of a summary',
      telling(['M:gallium'], [], done),
      telling([], ['G:chips']),
      true,
    ],
    ['who uses it, by a summary, and a metal', telling([], ['G:chips'], done), telling(['M:gallium']), false],
    ['a metal that is known to be dearer', telling(['M:gallium']), telling([], ['G:cars']), false],
    ['goods, and other goods of a summary', telling(['G:chips'], [], done), telling([], ['G:steel']), false],
    ['goods of two summaries', telling([], ['M:gallium'], done), telling([], ['G:chips']), false],
    ['a metal, and a report without goods', telling(['M:gallium'], [], done), telling([]), false],
    ['talks on other goods', telling(['M:copper'], [], talks), telling(['G:chips'], [], talks), false],
    ['another measure', telling(['M:copper']), telling(['G:chips'], [], { category: 'tariff' }), true],
    ['talks and a measure on other goods', telling(['M:copper'], [], talks), telling(['G:chips']), true],
    [
      'talks and a measure on one good',
      telling(['M:copper'], [], talks),
      telling(['M:copper', 'G:chips']),
      false,
    ],
    [
      'a case before the WTO on other goods',
      telling(['M:copper', 'P:WTO'], [], talks),
      telling(['G:chips', 'P:WTO'], [], talks),
      true,
    ],
    [
      'a case before the WTO and other talks',
      telling(['M:copper', 'P:WTO'], [], talks),
      telling(['G:chips'], [], talks),
      false,
    ],
    [
      'talks with one and a measure on another',
      telling(['P:US', 'P:BR'], [], talks),
      telling(['P:US', 'P:CN'], [], duty),
      true,
    ],
    [
      'talks with those whom the measure hits',
      telling(['P:US', 'P:BR'], [], talks),
      telling(['P:BR', 'P:US'], [], duty),
      false,
    ],
    [
      'talks with a union and a measure on its member',
      telling(['P:US', 'P:EU'], [], talks),
      telling(['P:US', 'P:IE'], [], duty),
      false,
    ],
    [
      'talks with one and a measure on all',
      telling(['P:US', 'P:BR'], [], talks),
      telling(['P:US'], [], duty),
      false,
    ],
    ['talks with another', telling(['P:US', 'P:MX'], [], talks), telling(['P:US', 'P:JP'], [], talks), true],
    [
      'talks whose summary names the other',
      telling(['P:US', 'P:MX'], [], talks),
      telling(['P:US', 'P:JP'], ['P:MX'], talks),
      false,
    ],
    ['talks that name one side', telling(['P:US'], [], talks), telling(['P:US', 'P:JP'], [], talks), false],
    [
      'what a member says of its union’s talks',
      telling(['P:DE', 'P:EU'], [], talks),
      telling(['P:US', 'P:EU'], [], talks),
      false,
    ],
    [
      'talks that share no side',
      telling(['P:IN', 'P:EU'], [], talks),
      telling(['P:US', 'P:JP'], [], talks),
      false,
    ],
    ['measures against two', telling(['P:US', 'P:MX']), telling(['P:US', 'P:JP']), false],
    ['tariffs against two', telling(['P:US', 'P:MX'], [], duty), telling(['P:US', 'P:JP'], [], duty), false],
    [
      'a tariff of a deal and one of another',
      telling(['P:US', 'P:CH'], [], { ...duty, issuers: ['US'] }),
      telling(['P:US', 'P:KR'], [], { ...duty, issuers: ['US', 'KR'] }),
      true,
    ],
    ['measures that surely hit two', hitting('BR'), hitting('ZA'), true],
    ['a tariff on a state and one on goods', hitting('BR'), telling(['M:copper', 'P:US'], [], duty), true],
    ['a tariff on goods and one on a state', telling(['M:copper', 'P:US'], [], duty), hitting('BR'), true],
    [
      'a tariff on a state and one on goods of that state',
      hitting('BR'),
      telling(['G:beef', 'P:US'], ['P:BR'], duty),
      false,
    ],
    [
      'a control on a state and one on goods',
      {
        ...hitting('JP'),
        classification: { ...hitting('JP').classification, category: 'export_control' as const },
      },
      telling(['M:gallium']),
      false,
    ],
    [
      'talks in a third capital and talks with that state',
      telling(['P:US', 'P:CN', 'P:MY'], [], { ...talks, issuers: ['US', 'CN'] }),
      telling(['P:US', 'P:MY'], [], { ...talks, issuers: ['US', 'MY'] }),
      false,
    ],
    [
      'talks of two pairs in one capital',
      telling(['P:US', 'P:CN', 'P:MY'], [], { ...talks, issuers: ['US', 'CN'] }),
      telling(['P:US', 'P:BR', 'P:MY'], [], { ...talks, issuers: ['US', 'BR'] }),
      true,
    ],
    [
      'talks with another that titles leave out',
      telling(['P:CA'], ['P:US'], { ...talks, issuers: ['CA', 'US'] }),
      telling(['P:MX'], ['P:US'], { ...talks, issuers: ['MX', 'US'] }),
      true,
    ],
    [
      'talks with another whom the story tells of',
      telling(['P:CA'], ['P:US'], { ...talks, issuers: ['CA', 'US'] }),
      telling(['P:MX'], ['P:US', 'P:CA'], { ...talks, issuers: ['MX', 'US'] }),
      false,
    ],
    [
      'talks of a union and of its member with one other',
      telling(['P:DE'], ['P:US'], { ...talks, issuers: ['DE', 'US'] }),
      telling(['P:EU'], ['P:US'], { ...talks, issuers: ['EU', 'US'] }),
      false,
    ],
    [
      'an act of another',
      telling(['P:US'], [], { ...done, issuers: ['US'] }),
      telling(['P:CN', 'P:JP'], [], { issuers: ['CN'], targets: ['JP'] }),
      true,
    ],
    [
      'who is hit, taken for who acts',
      telling(['P:US'], [], { ...done, issuers: ['US'] }),
      telling(['P:CN', 'P:US'], [], { issuers: ['CN'], targets: ['US'] }),
      false,
    ],
    [
      'a relief by who is hit',
      telling(['P:US'], [], { ...eased, issuers: ['US'] }),
      telling(['P:CN', 'P:US'], [], { issuers: ['CN'], targets: ['US'] }),
      true,
    ],
    [
      'what is no act, of one who is hit',
      telling(['P:US'], [], { issuers: ['US'] }),
      telling(['P:CN', 'P:US'], [], { issuers: ['CN'], targets: ['US'] }),
      false,
    ],
    [
      'an act of another, beside that of the story',
      telling(['P:US'], ['P:CN'], { ...eased, issuers: ['US'] }),
      telling(['P:CN', 'P:US'], [], { issuers: ['CN'], targets: ['US'] }),
      false,
    ],
    [
      'an act of another that the title leaves out',
      telling([], ['P:US'], { ...eased, issuers: ['US'] }),
      telling(['P:CN', 'P:US'], [], { issuers: ['CN'], targets: ['US'] }),
      false,
    ],
    [
      'no topic, on a state of which the story tells nothing',
      telling(['P:KR'], ['A:tariff'], { category: 'none' }),
      telling(['P:US', 'P:AR'], [], { ...talks, issuers: ['US', 'AR'] }),
      true,
    ],
    [
      'no topic, on such a state and one side of the story',
      telling(['P:KR'], ['P:US', 'A:tariff'], { category: 'none' }),
      telling(['P:US', 'P:AR'], [], { ...talks, issuers: ['US', 'AR'] }),
      false,
    ],
    ['measures that perhaps hit two', hitting('BR', false), hitting('ZA'), false],
    ['measures that hit a union and its member', hitting('EU'), hitting('DK'), false],
    ['no topic', telling(['M:copper'], [], { category: 'none' }), telling(['G:chips']), false],
    [
      'a story of nothing but reports without a topic',
      telling(['M:copper']),
      telling(['G:chips', 'P:US'], ['A:tariff'], { category: 'none' }),
      true,
    ],
    [
      'talks, and a story of nothing but reports without a topic',
      telling(['M:copper'], [], talks),
      telling(['G:chips', 'P:US'], ['A:tariff'], { category: 'none' }),
      false,
    ],
  ])('%s', (_, item, told, expected) => {
    const story = startStory(readSignature(told), told, 0);
    expect(isOnOtherMatter(readSignature(item), story, blocs)).toBe(expected);
  });

  it.each<[string, Partial<Classification>, string[], boolean]>([
    [
      'a duty that answers the one it is hit by',
      { ...duty, ...levied, issuers: ['BR'] },
      ['A:retaliate'],
      true,
    ],
    [
      'an answer that is proposed',
      { ...duty, news: 'new' as const, topics: proposed, issuers: ['BR'] },
      ['A:retaliate'],
      true,
    ],
    ['an answer that is only vowed', { ...duty, issuers: ['BR'] }, ['A:retaliate'], false],
    ['its own duty, which is told as no answer', { ...duty, ...levied, issuers: ['BR'] }, [], false],
    ['an answer of another one', { ...duty, ...levied, issuers: ['US'] }, ['A:retaliate'], false],
    ['an answer without a topic', { category: 'none', relevance: 0.5 }, ['A:retaliate'], true],
  ])('%s', (_, read, further, expected) => {
    const first = hitting('BR');
    const item = telling(['P:BR', 'P:US'], further, { issuers: [], targets: ['US'], ...read });
    const met = (told: Report) =>
      isOnOtherMatter(readSignature(item), startStory(readSignature(told), told, 0), blocs);
    expect(met(first)).toBe(expected);
    // A story that has told of the answer is the answer's as well.
    expect(
      met({
        ...first,
        classification: { ...first.classification, mentions: ['P:US', 'P:BR', 'A:retaliate'] },
      }),
    ).toBe(false);
  });

  it('takes a Chinese title’s state for the one that acts only where the story does', () => {
    const story = telling(['P:CN', 'P:CA'], [], { issuers: ['CN'], targets: ['CA'] });
    const item = telling(['P:CA'], [], { ...eased, issuers: ['CA'] });
    const met = (lang: string) =>
      isOnOtherMatter(
        readSignature({ ...item, item: { ...item.item, lang } }),
        startStory(readSignature(story), story, 0),
        blocs,
      );
    expect([met('en'), met('zh')]).toEqual([true, false]);
  });

  it('is talks with others also where some titles of the story name one side alone', () => {
    const pair = telling(['P:US', 'P:MX'], [], talks);
    const story = startStory(readSignature(pair), pair, 0);
    const alone = telling(['P:US'], [], talks);
    const members = [...startStory(readSignature(alone), alone, 0).members, ...story.members];
    const item = readSignature(telling(['P:US', 'P:JP'], [], talks));
    expect(isOnOtherMatter(item, { ...story, members }, blocs)).toBe(true);
  });

  it.each<[string, string, string, Partial<Classification>, boolean]>([
    ['a duty on all, raised', 'A levy of 10% on all goods', 'The levy on all goods goes to 15%', {}, true],
    ['a duty on all at its rate', 'A levy of 10% on all goods', 'All goods pay 10%', {}, false],
    [
      'a duty raised from the rate told',
      'A levy of 10% on all goods',
      'The levy goes from 10% to 15%',
      {},
      false,
    ],
    [
      'a duty on all whose title tells no rate',
      'A levy on all goods',
      'The levy on all goods goes to 15%',
      {},
      false,
    ],
    [
      'a duty on one, at two rates',
      'A levy of 10% on its goods',
      'Its goods pay 15%',
      { targets: ['BR'] },
      false,
    ],
    ['a duty that is lightened', 'The levy goes down to 10%', 'A levy of 30% is cut', lightened, false],
  ])('%s', (_, was, is, read, expected) => {
    const levied = (title: string, hour: number) => {
      const given = telling(['P:US'], [], { category: 'tariff', issuers: ['US'], ...read });
      const publishedAt = new Date(Date.UTC(2026, 0, 5, hour)).toISOString();
      return { ...given, item: { ...given.item, title, publishedAt } };
    };
    const story = startStory(readSignature(levied(was, 0)), levied(was, 0), 0);
    expect(isOnOtherMatter(readSignature(levied(is, 20)), story, blocs)).toBe(expected);
    // At once the same act is told by now this of its rates and now that.
    expect(isOnOtherMatter(readSignature(levied(is, 1)), story, blocs)).toBe(false);
  });

  it.each<[string, Report, boolean]>([
    [
      'a duty of one who talks, which tells nothing of the other',
      telling(['P:US', 'K:critical_minerals']),
      true,
    ],
    ['a duty of one who talks, which tells of the other', telling(['P:US'], ['P:IN']), false],
    ['a pause of one who talks', telling(['P:US', 'K:critical_minerals'], [], lightened), true],
    [
      'a pause of one who talks, after talks',
      telling(['P:US', 'K:critical_minerals'], ['A:talks'], lightened),
      false,
    ],
  ])('%s', (_, given, expected) => {
    const pair = telling(['P:US', 'P:IN', 'K:critical_minerals'], [], { ...talks, issuers: ['IN', 'US'] });
    const story = startStory(readSignature(pair), pair, 0);
    const levy = { ...given, classification: { ...given.classification, ...duty, issuers: ['US'] } };
    expect(isOnOtherMatter(readSignature(levy), story, blocs)).toBe(expected);
  });

  it('is no other matter what the one side says of its own measure at the WTO, before which the other takes it', () => {
    const suit = telling(['P:EU', 'P:ID', 'P:WTO', 'M:nickel'], [], { ...talks, issuers: ['EU', 'ID'] });
    const story = startStory(readSignature(suit), suit, 0);
    const says = telling(['P:ID', 'P:WTO', 'M:nickel'], [], { issuers: ['ID'] });
    expect(isOnOtherMatter(readSignature(says), story, blocs)).toBe(false);
    const acts = telling(['P:ID', 'M:nickel'], [], { issuers: ['ID'] });
    expect(isOnOtherMatter(readSignature(acts), story, blocs)).toBe(true);
  });

  it.each([
    ['Peru taxes Chile at 50%', 'Peru taxes Bolivia at 25%', ['BO'], true],
    ['Peru taxes Chile at 50%', 'Peru taxes Chile at 25%', ['CL'], false],
    ['Peru taxes Chile at 50%', 'Peru taxes Bolivia at 50%', ['BO'], false],
    ['Peru taxes Chile', 'Peru taxes Bolivia at 25%', ['BO'], false],
  ])('is a duty of another rate on another state: %s, %s', (was, is, targets, expected) => {
    const levied = (title: string, hit: string[]) => {
      const given = telling(['P:PE', ...hit.map((code) => `P:${code}`)], [], {
        ...duty,
        issuers: ['PE'],
        targets: hit,
        news: 'silent',
        figures: [...title.matchAll(/\d+/g)].map(([rate]) => ({
          value: Number(rate),
          unit: 'percent' as const,
          role: 'duty' as const,
        })),
      });
      return { ...given, item: { ...given.item, title } };
    };
    const story = startStory(readSignature(levied(was, ['CL'])), levied(was, ['CL']), 0);
    expect(isOnOtherMatter(readSignature(levied(is, targets)), story, blocs)).toBe(expected);
  });

  it.each<[string, string[], string[], boolean]>([
    ['a case of dumping and reliefs under a section of a trade law', ['A:trade_remedy'], [], true],
    ['two cases of dumping', ['A:trade_remedy'], ['A:trade_remedy'], false],
  ])('%s', (_, was, is, expected) => {
    const levy = (mentions: string[], documents: string[]) =>
      telling(['P:US', 'P:CN', 'M:graphite'], mentions, {
        ...duty,
        issuers: ['US'],
        targets: ['CN'],
        documents,
      });
    const first = levy(was, []);
    const story = startStory(readSignature(first), first, 0);
    const next = levy(is, expected ? ['Section 301'] : []);
    expect(isOnOtherMatter(readSignature(next), story, blocs)).toBe(expected);
  });

  it.each<[string, Stage, Stage, number, boolean]>([
    ['the next round, set days after one was held', 'under_way', 'scheduled', 4, true],
    ['a round that is held days after one broke down', 'collapsed', 'under_way', 4, true],
    ['the next round, set as one ends', 'concluded', 'scheduled', 1, false],
    ['the end of a round, days after it began', 'under_way', 'concluded', 4, false],
    ['a round that is set, told again', 'scheduled', 'scheduled', 4, false],
    ['a late report of how a round was set', 'concluded', 'scheduled', -4, false],
  ])('%s', (_, was, is, days, expected) => {
    const held = (stage: Stage, day: number) => {
      const given = telling(['P:US', 'P:CN'], [], {
        ...talks,
        issuers: ['CN', 'US'],
        topics: [{ topic: 'negotiation', stage, score: 1 }],
      });
      return { ...given, item: { ...given.item, publishedAt: `2025-10-${10 + day}T08:00:00Z` } };
    };
    const first = held(was, 0);
    const story = startStory(readSignature(first), first, 0);
    expect(isOnOtherMatter(readSignature(held(is, days)), story, blocs)).toBe(expected);
  });

  it.each<[string, Partial<Classification>, number, boolean]>([
    ['the order that carries out a deal, days later', { ...duty, ...lightened }, 4, true],
    ['the order that comes with a deal', { ...duty, ...lightened }, 1, false],
    ['a report days later of what the deal did to duties', duty, 4, false],
  ])('%s', (_, read, days, expected) => {
    const onDay = (day: number, given: Partial<Classification>) => {
      const told = telling(['P:US', 'P:CN'], [], { issuers: ['US'], targets: ['CN'], ...given });
      return { ...told, item: { ...told.item, publishedAt: `2025-10-${10 + day}T08:00:00Z` } };
    };
    const concluded = { topic: 'negotiation' as const, stage: 'concluded' as const, score: 1 };
    const deal = onDay(0, { ...talks, issuers: ['CN', 'US'], topics: [concluded] });
    const story = startStory(readSignature(deal), deal, 0);
    expect(isOnOtherMatter(readSignature(onDay(days, read)), story, blocs)).toBe(expected);
  });
});
