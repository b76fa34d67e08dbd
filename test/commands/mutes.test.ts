import { describe, expect, it } from '@jest/globals';
import { readMuteWish, readMuteWishes } from '../../src/commands/mute-wish.js';
import { mute } from '../../src/commands/mutes.js';
import { EMPTY_PLAN, MOST_KEPT } from '../../src/domain/channel.js';
import { DAY_MS } from '../../src/domain/durations.js';
import { names } from './shipped.js';

const by = { by: 'slack:U1', at: '2025-10-28T12:00:00.000Z' };
/** A Tuesday. */
const NOW = Date.parse(by.at);
const inDays = (until: number | undefined) => (until === undefined ? undefined : (until - NOW) / DAY_MS);

describe('what is muted, and for how long', () => {
  it.each([
    ['story:k3f9', { what: 'story', key: 'k3f9' }],
    ['story k3f9 week', { what: 'story', key: 'k3f9', days: 7 }],
    ['gallium', { what: 'material', key: 'gallium', days: 1 }],
    ['rare earths week', { what: 'material', key: 'rare_earths', days: 7 }],
    ['material:rare_earths day', { what: 'material', key: 'rare_earths', days: 1 }],
    ['party:IN week', { what: 'party', key: 'IN', days: 7 }],
    ['India for 3 days', { what: 'party', key: 'IN', days: 3 }],
    ['India for a week', { what: 'party', key: 'IN', days: 7 }],
    ['India, week', { what: 'party', key: 'IN', days: 7 }],
    ['United States 2w', { what: 'party', key: 'US', days: 14 }],
    ['lithium month', { what: 'material', key: 'lithium', days: 31 }],
    ['EU for 2 months', { what: 'party', key: 'EU', days: 61 }],
    ['W', { what: 'material', key: 'tungsten', days: 1 }],
    ['W for 2w', { what: 'material', key: 'tungsten', days: 14 }],
    ['material W', { what: 'material', key: 'tungsten', days: 1 }],
    ['镓 always', { what: 'material', key: 'gallium' }],
  ])('%j is %j', (text, wish) => {
    const { until, ...rest } = readMuteWish(text, names, NOW) as { until?: number };
    expect({ ...rest, ...(until === undefined ? {} : { days: inDays(until) }) }).toEqual({
      kind: 'wished',
      ...wish,
    });
  });

  it.each([
    ['gallium until Friday', '2025-10-31T00:00'],
    ['gallium till friday', '2025-10-31T00:00'],
    ['gallium until Tuesday', '2025-11-04T00:00'],
    ['gallium until tomorrow', '2025-10-29T00:00'],
    ['gallium until today', '2025-10-29T00:00'],
    ['gallium until 15 December', '2025-12-15T00:00'],
    ['gallium until December 15', '2025-12-15T00:00'],
    ['gallium until 2025-12-15', '2025-12-15T00:00'],
    ['gallium until next week', '2025-11-03T00:00'],
    ['gallium until November', '2025-11-01T00:00'],
    ['gallium until the end of November', '2025-12-01T00:00'],
    ['gallium until end of month', '2025-11-01T00:00'],
    ['gallium until the 15th', '2025-11-15T00:00'],
    ['gallium for 12 hours', '2025-10-29T00:00'],
    ['gallium this week', '2025-11-03T00:00'],
    ['gallium, until Friday', '2025-10-31T00:00'],
    ['material:gallium until Friday', '2025-10-31T00:00'],
    ['story:k3f9 until Friday', '2025-10-31T00:00'],
    ['Gallium bis Freitag', '2025-10-31T00:00'],
    ['Gallium bis zum 15. Dezember', '2025-12-15T00:00'],
    ['Gallium für 3 Tage', '2025-10-31T12:00'],
    ["gallium jusqu'à vendredi", '2025-10-31T00:00'],
    ['galio hasta el viernes', '2025-10-31T00:00'],
    ['galu aż do piątku', '2025-10-31T00:00'],
    ['gallium till fredag', '2025-10-31T00:00'],
    ['镓三天', '2025-10-31T12:00'],
    ['镓 到周五', '2025-10-31T00:00'],
  ])('%j ends as the day begins until which it is to be, or after its days: %s', (text, until) => {
    const wish = readMuteWish(text, names, NOW) as { until: number };
    expect(wish).toMatchObject({ kind: 'wished' });
    expect(new Date(wish.until).toISOString().slice(0, 16)).toBe(until);
  });

  it.each(['Friday', 'tomorrow', 'since Monday', 'until 2020', 'November', 'yesterday'])(
    'does not guess what %j means as the time of a mute',
    (word) => {
      expect(readMuteWish(`gallium ${word}`, names, NOW)).toEqual({ kind: 'unknown_span', word });
    },
  );

  it('takes no mute that would end at once', () => {
    expect(readMuteWish('gallium 0 days', names, NOW)).toEqual({ kind: 'unknown_span', word: '0 days' });
  });

  it.each([
    ['lithium decade', 'decade'],
    ['rare earths for ever', 'for ever'],
  ])('knows %j by its name, and says that the rest is no time', (text, word) => {
    expect(readMuteWish(text, names, NOW)).toEqual({ kind: 'unknown_span', word });
  });

  it.each<[string, (readonly [key: string, days: number])[]]>([
    [
      'India, lithium',
      [
        ['IN', 1],
        ['lithium', 1],
      ],
    ],
    [
      'India, lithium week',
      [
        ['IN', 7],
        ['lithium', 7],
      ],
    ],
    [
      'India week; lithium 3 days',
      [
        ['IN', 7],
        ['lithium', 3],
      ],
    ],
    [
      '稀土、镓 for a week',
      [
        ['rare_earths', 7],
        ['gallium', 7],
      ],
    ],
    ['gallium, week', [['gallium', 7]]],
    [
      'China European Union week',
      [
        ['CN', 7],
        ['EU', 7],
      ],
    ],
    [
      'rare earths gallium and India EU',
      [
        ['rare_earths', 1],
        ['gallium', 1],
        ['IN', 1],
        ['EU', 1],
      ],
    ],
    [
      'India, lithium, week',
      [
        ['IN', 7],
        ['lithium', 7],
      ],
    ],
    [
      'India, lithium, for 2 weeks',
      [
        ['IN', 14],
        ['lithium', 14],
      ],
    ],
    [
      'India,lithium,2w',
      [
        ['IN', 14],
        ['lithium', 14],
      ],
    ],
    [', India', [['IN', 1]]],
    [
      'India and lithium week',
      [
        ['IN', 7],
        ['lithium', 7],
      ],
    ],
    [
      'India, lithium, and rare earths',
      [
        ['IN', 1],
        ['lithium', 1],
        ['rare_earths', 1],
      ],
    ],
    [
      'lead and zinc & India',
      [
        ['lead', 1],
        ['zinc', 1],
        ['IN', 1],
      ],
    ],
    [
      'Trinidad and Tobago and India 2w',
      [
        ['TT', 14],
        ['IN', 14],
      ],
    ],
    [
      'Indien und Lithium',
      [
        ['IN', 1],
        ['lithium', 1],
      ],
    ],
    [
      'story:k3f9,India week',
      [
        ['k3f9', 7],
        ['IN', 7],
      ],
    ],
  ])('reads each of several: %s', (text, expected) => {
    const wishes = readMuteWishes(text, names, NOW);
    expect(wishes.map((wish) => (wish.kind === 'wished' ? [wish.key, inDays(wish.until)] : wish))).toEqual(
      expected,
    );
  });

  it('reads a very long list in no long time', () => {
    expect(readMuteWishes('India and '.repeat(1000), names, NOW).length).toBeGreaterThan(999);
  });

  it('takes a second name for no time', () => {
    expect(readMuteWish('lithium India', names, NOW)).toMatchObject({
      kind: 'unknown',
      word: 'lithium India',
    });
  });

  it('asks back which of those is meant that go by one name', () => {
    expect(readMuteWish('lead and zinc week', names, NOW)).toEqual({
      kind: 'unknown',
      word: 'lead and zinc',
      suggestion: 'zinc or lead',
    });
  });

  it('does not guess at an unknown name', () => {
    expect(readMuteWish('galium week', names, NOW)).toEqual({
      kind: 'unknown',
      word: 'galium',
      suggestion: 'gallium',
    });
  });

  it.each([
    ['in', 'in', 'indium or India'],
    ['us week', 'us', 'United States'],
    ['no', 'no', 'Norway'],
  ])('asks back what is meant by %j, a word of English and a code', (text, word, suggestion) => {
    expect(readMuteWish(text, names, NOW)).toEqual({ kind: 'unknown', word, suggestion });
    const code = word.toUpperCase();
    expect(readMuteWish(code, names, NOW)).toMatchObject({ kind: 'wished', key: code });
  });

  it('gives a second mute of the same thing the place of the first', () => {
    const gallium = { kind: 'wished', what: 'material', key: 'gallium' } as const;
    const once = mute(EMPTY_PLAN, { ...gallium, until: NOW + DAY_MS }, by);
    const twice = mute(once.plan, { ...gallium, until: NOW + 7 * DAY_MS }, by);
    expect(twice.plan.mutes).toEqual([
      { id: 1, kind: 'material', key: 'gallium', until: '2025-11-04T12:00:00.000Z', ...by },
    ]);
  });

  it('makes room where a channel has too many: a story muted two months ago has ended, and nobody unmutes it', () => {
    const at = new Date(Date.parse(by.at) - 61 * DAY_MS).toISOString();
    const mutes = Array.from({ length: MOST_KEPT }, (_, index) => ({
      id: index + 1,
      ...(index === 0
        ? { kind: 'material' as const, key: 'gallium' }
        : { kind: 'story' as const, key: `s${index}` }),
      ...{ ...by, at },
    }));
    const { plan, mute: added } = mute(
      { ...EMPTY_PLAN, mutes },
      { kind: 'wished', what: 'story', key: 'new' },
      by,
    );
    expect(added).toMatchObject({ id: MOST_KEPT + 1, key: 'new' });
    expect(plan.mutes).toHaveLength(MOST_KEPT);
    expect(plan.mutes.map(({ key }) => key)).not.toContain('s1');
    expect(plan.mutes[0]?.key).toBe('gallium');
  });

  it('keeps no more than a channel may have', () => {
    const mutes = Array.from({ length: MOST_KEPT }, (_, index) => ({
      id: index + 1,
      kind: 'story' as const,
      key: `s${index}`,
      ...by,
    }));
    expect(
      mute({ ...EMPTY_PLAN, mutes }, { kind: 'wished', what: 'story', key: 'new' }, by).mute,
    ).toBeUndefined();
  });
});
