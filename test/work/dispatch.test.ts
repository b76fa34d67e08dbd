import { describe, expect, it } from '@jest/globals';
import { type ChannelPlan, EMPTY_PLAN, type Mute, type Subscription } from '../../src/domain/channel.js';
import { destinationName } from '../../src/domain/delivery.js';
import { DigestSchedule } from '../../src/domain/digest.js';
import { Route } from '../../src/domain/route.js';
import { createRouting, dispatch } from '../../src/work/dispatch.js';
import { controls } from '../chat/alerts.js';
import { shippedKnowledge } from '../classify/shipped.js';

const NOW = Date.parse('2025-10-28T12:00:00Z');
const vocabulary = shippedKnowledge();
const by = { by: 'slack:U1', at: '2025-10-27T00:00:00.000Z' };
const daily = DigestSchedule.parse({ every: 'day' });
const C1 = { platform: 'slack', channel: 'C1' } as const;
const C2 = { platform: 'slack', channel: 'C2' } as const;

const route = (name: string, more: Partial<Route> = {}) => Route.parse({ name, to: [C1], ...more });
const subscription = (more: Partial<Subscription> = {}): Subscription => ({
  ...{ id: 1, topics: [], materials: [], parties: [], scopes: [], languages: [] },
  ...{ severity: 'notable', delivery: 'live', ...by },
  ...more,
});
const plan = (more: Partial<ChannelPlan>): ChannelPlan => ({ ...EMPTY_PLAN, ...more });
const muteChina: Mute = { id: 1, kind: 'party', key: 'CN', ...by };

type Case = {
  readonly routes?: readonly Route[];
  readonly channels?: Readonly<Record<string, ChannelPlan>>;
  readonly alert?: Partial<typeof controls>;
  readonly act?: 'post' | 'reply' | 'revise';
};

function sent({ routes = [], channels = {}, alert = {}, act = 'post' }: Case) {
  const routing = createRouting(routes, new Map(Object.entries(channels)), vocabulary);
  const { deliveries, collected, decisions } = dispatch({ ...controls, ...alert }, act, routing, NOW);
  const where = (list: typeof deliveries) =>
    list.map((each) => `${destinationName(each.destination)} ${each.route}`);
  return { live: where(deliveries), digest: where(collected), decisions, deliveries };
}

describe('where an alert goes', () => {
  const everything = 'subscription 1: every alert';
  const cases: [string, Case, { live?: string[]; digest?: string[] }][] = [
    ['by a route, live', { routes: [route('All')] }, { live: ['slack:C1 All'] }],
    [
      'once, by the first of two routes',
      { routes: [route('One'), route('Two')] },
      { live: ['slack:C1 One'] },
    ],
    [
      'to each channel of a route',
      { routes: [route('All', { to: [C1, C2] })] },
      { live: ['slack:C1 All', 'slack:C2 All'] },
    ],
    [
      'by a subscription',
      { channels: { 'slack:C2': plan({ subscriptions: [subscription()] }) } },
      { live: [`slack:C2 ${everything}`] },
    ],
    [
      'nowhere when a subscription asks for other goods',
      { channels: { 'slack:C2': plan({ subscriptions: [subscription({ materials: ['cobalt'] })] }) } },
      {},
    ],
    [
      'to who asks for a member of its group',
      { routes: [route('Dy', { materials: ['dysprosium'] })], alert: { materials: ['rare_earths'] } },
      { live: ['slack:C1 Dy'] },
    ],
    [
      'to who asks for the group of its material',
      { routes: [route('RE', { materials: ['rare_earths'] })], alert: { materials: ['dysprosium'] } },
      { live: ['slack:C1 RE'] },
    ],
    [
      'to who asks for a single material, of critical minerals at large',
      { routes: [route('Ga', { materials: ['gallium'] })], alert: { materials: ['critical_minerals'] } },
      { live: ['slack:C1 Ga'] },
    ],
    [
      'to who asks for critical minerals, of a single one',
      { routes: [route('All', { materials: ['critical_minerals'] })], alert: { materials: ['gallium'] } },
      { live: ['slack:C1 All'] },
    ],
    [
      'into the digest of a route',
      { routes: [route('Daily', { digest: daily })] },
      { digest: ['slack:C1 Daily'] },
    ],
    [
      'into the digest of a subscription',
      {
        channels: {
          'slack:C1': plan({ subscriptions: [subscription({ delivery: 'digest' })], digest: daily }),
        },
      },
      { digest: [`slack:C1 ${everything}`] },
    ],
    [
      'live and not into the digest too',
      { routes: [route('Daily', { digest: daily }), route('Live')] },
      { live: ['slack:C1 Live'] },
    ],
    [
      'nowhere when the digest is off',
      { channels: { 'slack:C1': plan({ subscriptions: [subscription({ delivery: 'digest' })] }) } },
      {},
    ],
    [
      'into the digest that the configuration gives its channel',
      {
        routes: [route('Daily', { digest: daily, topics: ['tariff'] })],
        channels: { 'slack:C1': plan({ subscriptions: [subscription({ delivery: 'digest' })] }) },
      },
      { digest: [`slack:C1 ${everything}`] },
    ],
    [
      'nowhere that has muted it',
      { routes: [route('All', { to: [C1, C2] })], channels: { 'slack:C1': plan({ mutes: [muteChina] }) } },
      { live: ['slack:C2 All'] },
    ],
    [
      'nowhere as a mere further source of a digest',
      { routes: [route('Daily', { digest: daily })], act: 'revise' },
      {},
    ],
    ['into a thread as a follow-up', { routes: [route('All')], act: 'reply' }, { live: ['slack:C1 All'] }],
  ];
  it.each(cases)('%s', (_, given, { live = [], digest = [] }) => {
    expect(sent({ ...given, alert: { issuers: ['CN'], ...given.alert } })).toMatchObject({ live, digest });
  });

  it('mentions the role of the route for an urgent post alone', () => {
    const mention = 'S0TRADE';
    const mentions = (act: 'post' | 'reply', severity: typeof controls.severity) =>
      sent({ routes: [route('All', { mention })], act, alert: { severity } }).deliveries[0]?.mention;
    expect(mentions('post', 'urgent')).toBe(mention);
    expect(mentions('post', 'important')).toBeUndefined();
    expect(mentions('reply', 'urgent')).toBeUndefined();
  });

  it('says why it did not go somewhere', () => {
    const { decisions } = sent({
      routes: [route('All'), route('Cobalt', { materials: ['cobalt'] })],
      channels: {
        'slack:C1': plan({ mutes: [muteChina] }),
        'slack:C3': plan({ subscriptions: [subscription({ materials: ['cobalt'] })] }),
      },
      alert: { issuers: ['CN'], materials: ['gallium'] },
    });
    expect(decisions).toEqual([
      { route: 'All', taken: false, because: 'Slack channel C1 has muted China' },
      { route: 'Cobalt', taken: false, because: expect.stringContaining('material gallium is not among') },
    ]);
  });

  it.each<[Partial<Mute>, string]>([
    [{ until: '2025-12-02T18:28:07.793Z' }, 'China until 2025-12-02 18:28 UTC'],
    [{ kind: 'material', key: 'gallium' }, 'gallium'],
    [{ kind: 'story', key: controls.story }, `story ${controls.story}`],
  ])('says in words what is muted, and until when: %j', (mute, words) => {
    const { decisions } = sent({
      routes: [route('All')],
      channels: { 'slack:C1': plan({ mutes: [{ ...muteChina, ...mute }] }) },
      alert: { issuers: ['CN'], materials: ['gallium'] },
    });
    expect(decisions).toEqual([
      { route: 'All', taken: false, because: `Slack channel C1 has muted ${words}` },
    ]);
  });
});
