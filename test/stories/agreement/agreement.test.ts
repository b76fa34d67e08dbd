import { describe, expect, it } from '@jest/globals';
import type { Classification, Stage } from '../../../src/domain/classification.js';
import { AGREEMENT, agreeing } from '../../../src/stories/agreement/agreement.js';
import { storyAgreement } from '../../../src/stories/agreement/story-agreement.js';
import { startStory } from '../../../src/stories/course/start.js';
import { report } from '../reports.js';
import { readSignature } from '../shipped.js';

type Named = Readonly<Partial<Record<(typeof AGREEMENT)[number], number>>>;

const reported = (given: Partial<Classification>, title = 'A title', lang = 'en', day = '2025-10-09') =>
  report(
    title,
    title,
    { relevant: true, issuers: [], materials: [], ...given },
    { lang, publishedAt: `${day}T08:00:00Z` },
  );
const taxing = (stage: Stage, issuers: string[], targets: string[]) =>
  reported({ category: 'tariff', topics: [{ topic: 'tariff', stage, score: 1 }], issuers, targets });
const mentioning = (...mentions: string[]) => reported({ mentions });

/** How two reports agree where every concept is as rare as can be. */
function agreementOf(a: ReturnType<typeof reported>, b: typeof a): Record<string, number> {
  const member = startStory(readSignature(b), b, 0).members[0];
  if (!member) throw new Error('a story has its first member');
  const values = agreeing(readSignature(a), () => 1)(member);
  return Object.fromEntries(AGREEMENT.map((name, i) => [name, values[i] as number]));
}

describe('how two reports agree', () => {
  it.each<[string, ReturnType<typeof reported>, ReturnType<typeof reported>, Named]>([
    [
      'the same parties',
      mentioning('P:US', 'P:CN'),
      mentioning('P:CN', 'P:US'),
      { parties_jaccard: 1, parties_same: 1, parties_apart: 0 },
    ],
    [
      'a party more on one side',
      mentioning('P:US', 'P:CN'),
      mentioning('P:US'),
      { parties_jaccard: 0.5, parties_same: 0, parties_apart: 0 },
    ],
    [
      'one actor with two others',
      mentioning('P:US', 'P:CH'),
      mentioning('P:US', 'P:KR'),
      { parties_jaccard: 1 / 3, parties_apart: 1 },
    ],
    [
      'the act of one and the answer of the other',
      reported({ issuers: ['CN'], targets: ['US'] }),
      reported({ issuers: ['US'], targets: ['CN'] }),
      { issuers_shared: 0, issuers_differ: 1, parties_same: 1 },
    ],
    [
      'other goods',
      mentioning('G:pork'),
      mentioning('G:dairy'),
      { goods_jaccard: 0, goods_differ: 1, goods_apart: 1 },
    ],
    [
      'a collective name and a material',
      mentioning('M:critical_minerals'),
      mentioning('M:terbium'),
      { goods_jaccard: 0, goods_differ: 0 },
    ],
    [
      'a collective name and a material of its group',
      mentioning('M:rare_earths'),
      mentioning('M:terbium', 'M:rare_earths'),
      { goods_jaccard: 0.5, goods_differ: 0 },
    ],
    ['rare earths and a metal', mentioning('M:rare_earths'), mentioning('M:gallium'), { goods_differ: 1 }],
    [
      'headlines on two partners',
      reported({ mentions: ['P:US', 'P:CH'], headline: ['P:US', 'P:CH'] }),
      reported({ mentions: ['P:US', 'P:KR', 'P:CH'], headline: ['P:US', 'P:KR'] }),
      {
        headline_parties_shared: 1,
        headline_parties_apart: 1,
        headline_told_least: 0.5,
        headline_told_most: 1,
      },
    ],
    [
      'titles that name nothing',
      mentioning('P:US'),
      mentioning('P:US'),
      { headline_parties_shared: 0, headline_told_least: 0.5, headline_told_most: 0.5 },
    ],
    ['two collective names', mentioning('M:rare_earths'), mentioning('M:magnets'), { goods_differ: 0 }],
    [
      'a collective name and other goods',
      mentioning('M:rare_earths'),
      mentioning('G:pork'),
      { goods_differ: 1 },
    ],
    ['goods that one side does not name', mentioning('G:pork'), mentioning(), { goods_differ: 0 }],
    [
      'people, a place and a company',
      mentioning('N:bessent', 'V:geneva', 'C:nexperia'),
      mentioning('N:bessent', 'V:london', 'C:nvidia'),
      {
        people_shared: 1,
        people_differ: 0,
        venue_shared: 0,
        venue_differs: 1,
        companies_shared: 0,
        companies_differ: 1,
      },
    ],
    [
      'the same step of the same actors against another',
      taxing('announced', ['US'], ['CH']),
      taxing('announced', ['US'], ['KR']),
      { act_same: 1 + 1 / 3 },
    ],
    [
      'and against the same',
      taxing('announced', ['US'], ['CH']),
      taxing('announced', ['US'], ['CH']),
      { act_same: 2 },
    ],
    [
      'another step',
      taxing('announced', ['US'], ['CH']),
      taxing('in_force', ['US'], ['CH']),
      { act_same: 0 },
    ],
    [
      'the step of one more actor',
      taxing('announced', ['US'], []),
      taxing('announced', ['US', 'CA'], []),
      { act_same: 0 },
    ],
    ['a step of nobody', taxing('announced', [], ['CH']), taxing('announced', [], ['CH']), { act_same: 0 }],
    [
      'another topic at another stage',
      reported({ category: 'tariff', topics: [{ topic: 'tariff', stage: 'announced', score: 1 }] }),
      reported({ category: 'negotiation', topics: [{ topic: 'negotiation', stage: 'scheduled', score: 1 }] }),
      { topic_same: 0, topic_differs: 1, stage_same: 0 },
    ],
    [
      'a rate and a day in the title, and days apart',
      reported({}, 'A duty of 25%', 'en', '2025-10-09'),
      reported({}, 'A duty of 50%', 'de', '2025-10-12'),
      {
        rate_shared: 0,
        rate_differs: 1,
        day_same: 0,
        days_between: Math.log1p(3),
        gap: Math.log1p(3),
        same_language: 0,
      },
    ],
    [
      'a document and a day ahead',
      reported({ documents: ['MOFCOM 61/2025'], dates: [{ date: '2025-12-01', kind: 'effective' }] }),
      reported({ documents: ['MOFCOM 61/2025'], dates: [{ date: '2025-12-01', kind: 'effective' }] }),
      { document_shared: 1, date_shared: 1, date_differs: 0, same_language: 1 },
    ],
    ['two without a language', reported({}, 'A', ''), reported({}, 'B', ''), { same_language: 0 }],
  ])('%s', (_, a, b, expected) => {
    expect(agreementOf(a, b)).toMatchObject(expected);
    expect(agreementOf(b, a)).toMatchObject(expected);
  });

  it('weighs what is named, and days and topics not at all', () => {
    const { rare_share, rare_named } = agreementOf(
      mentioning('P:ZW', 'M:lithium'),
      mentioning('P:ZW', 'M:lithium', 'A:deal'),
    );
    expect([rare_share, rare_named]).toEqual([1, 2]);
  });
});

describe('the agreement of an item with a story', () => {
  // One tree: same parties speak for it by 2, others against it by 2.
  const trees = {
    features: [...AGREEMENT],
    depth: 1,
    bias: 0,
    trees: [[AGREEMENT.indexOf('parties_same'), 0.5, -2, 2]],
  };
  const story = (...all: ReturnType<typeof reported>[]) => {
    const states = all.map((given) => startStory(readSignature(given), given, 0));
    return { ...(states[0] as (typeof states)[0]), members: states.flatMap(({ members }) => members) };
  };
  const agreement = storyAgreement(readSignature(mentioning('P:US', 'P:CN')), () => 1, trees);

  it('is that of the best member and of the mean, in equal parts', () => {
    expect(agreement(story(mentioning('P:US', 'P:CN'), mentioning('P:JP')))).toBe(1);
  });

  it('is none where both sides only may be about trade, and counts where one is', () => {
    const unsure = report('y', 'A title', { relevance: 0.1, mentions: ['P:US', 'P:CN'] });
    const ofUnsure = storyAgreement(readSignature(unsure), () => 1, trees);
    expect(ofUnsure(story(unsure))).toBeUndefined();
    expect(ofUnsure(story(unsure, mentioning('P:US', 'P:CN')))).toBe(2);
    expect(agreement(story(unsure))).toBe(2);
  });

  it('is none where one side is not about trade', () => {
    const other = report('x', 'Lakers win');
    expect(agreement(story(other))).toBeUndefined();
    expect(storyAgreement(readSignature(other), () => 1, trees)(story(mentioning('P:US')))).toBeUndefined();
  });
});
