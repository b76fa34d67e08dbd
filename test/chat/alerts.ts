import fc from 'fast-check';
import type { Alert } from '../../src/domain/alert.js';
import { MEASURE_STAGES, SEVERITIES, TALK_STAGES, TOPICS } from '../../src/domain/classification.js';
import type { Delivery, PlatformName } from '../../src/domain/delivery.js';
import type { Vocabulary } from '../../src/domain/vocabulary.js';

export const vocabulary: Vocabulary = {
  materials: [
    { key: 'dysprosium', symbol: 'Dy', names: { en: ['dysprosium'] }, hs: [], group: 'rare_earths' },
    { key: 'rare_earths', names: { en: ['rare earths'], zh: ['稀土'] }, hs: [] },
    { key: 'gallium', symbol: 'Ga', names: { en: ['gallium'] }, hs: [] },
  ],
  parties: [
    { code: 'CN', kind: 'country', names: { en: ['China'] } },
    { code: 'US', kind: 'country', names: { en: ['United States'] } },
    { code: 'EU', kind: 'bloc', names: { en: ['European Union'] } },
  ],
};

/** An alert with nothing unusual about it. */
export const controls: Alert = {
  id: 'alert-1',
  story: 'story-1',
  item: 'item-1',
  headline: 'China puts licences on five more rare earths',
  summary: 'Exporters must hold a licence for items that contain even traces of the listed elements.',
  lang: 'en',
  topic: 'export_control',
  stage: 'announced',
  scope: 'critical_materials',
  severity: 'urgent',
  issuers: ['CN'],
  targets: [],
  materials: ['rare_earths', 'dysprosium'],
  figures: [{ value: 0.1, unit: 'percent', role: 'other' }],
  dates: [
    { date: '2025-10-09', kind: 'event' },
    { date: '2025-12-01', kind: 'effective' },
  ],
  documents: ['MOFCOM 61/2025'],
  official: true,
  sources: [
    {
      name: 'Ministry of Commerce',
      url: 'https://mofcom.example/61',
      title: 'Announcement 61',
      official: true,
      at: '2025-10-09T02:00:00.000Z',
    },
    {
      name: 'Example Wire',
      url: 'https://wire.example/a?b=1&c=2',
      title: 'China tightens',
      official: false,
      at: '2025-10-09T03:00:00.000Z',
    },
  ],
  sourceCount: 3,
  at: '2025-10-09T02:00:00.000Z',
  why: ['"licence" makes it an export control'],
};

export function delivery(platform: PlatformName, channel: string, more: Partial<Delivery> = {}): Delivery {
  return {
    id: 'delivery-1',
    act: 'post',
    alert: controls,
    destination: { platform, channel },
    route: 'critical materials (scope critical_materials)',
    ...more,
  };
}

/** What somebody who wants to harm a channel, or merely a careless editor, puts into a feed. */
const HOSTILE = [
  '@everyone',
  '@here',
  '<!channel>',
  '<!here|x>',
  '<!everyone>',
  '<@U012AB3CD>',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<!subteam^S012ABC>',
  '<#C012>',
  '</raremetals status:1>',
  '<t:0:R>',
  '<javascript:alert(1)|click>',
  '[click](javascript:alert(1))',
  '[free](https://evil.example)',
  '**bold** __under__ ~~gone~~ `code` ||spoiler||',
  '*bold* _it_ ~gone~ ```code```',
  '# heading',
  '> quote',
  '- list',
  '1. list',
  '\\',
  '&lt;!channel&gt;',
  '&amp;',
  ':fire:',
  '\u001b[31mred\u001b[0m\u001b]0;title\u0007\u009b2J',
  '\u202e\u2066\u200f\u061c',
  'مرحبا بالعالم',
  '稀土出口管制',
  '👩‍👩‍👧‍👦🏳️‍🌈🇨🇳',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  '\ud800',
  '\u0000\r\n\t\u2028',
  '\u{e0041}',
  'x'.repeat(5000),
  '🧪'.repeat(3000),
  `e${'\u0301'.repeat(4000)}`,
  '*'.repeat(3000),
  '<'.repeat(4000),
];

export const hostileWords = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
      fc.string({ unit: 'binary' }),
      fc.lorem(),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '));

export const hostileUrl = fc.oneof(
  fc.constantFrom('https://example.org/', 'http://example.org/a/b?c=d&e=f#g', 'https://例え.jp/道?q=稀土'),
  fc.constantFrom(
    'javascript:alert(1)',
    'JaVaScRiPt://x%0aalert(1)',
    'data:text/html,<script>',
    'https://user:secret@evil.example/',
    'https://ok.example/a|b>c<d)e(f?x=<!channel>&y="',
    `https://long.example/${'a'.repeat(5000)}`,
    `https://fits.example/${'a'.repeat(2970)}`,
    `https://fits.example/${'a'.repeat(1970)}`,
    '//no-scheme.example',
    'not a url',
    '',
  ),
);

const date = fc.oneof(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
  fc.constantFrom('', 'soon', '2025-13-45', '@everyone', '<!channel>'),
);

const source = fc.record({
  name: hostileWords,
  url: fc.option(hostileUrl, { nil: undefined }),
  title: hostileWords,
  official: fc.boolean(),
  at: date,
});

const many = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(value, { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(value, { minLength: 30, maxLength: 40 }) },
  );

/** Names in lists: one hostile thing each, for lists of forty of them are generated. */
export const hostileName = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** Alerts that no feed should hold and some will. */
const anyAlert: fc.Arbitrary<Alert> = fc.record({
  id: fc.constant('alert'),
  story: fc.oneof(fc.constant('k3f9'), hostileName),
  item: fc.oneof(fc.constant('item-1'), hostileName),
  headline: hostileWords,
  summary: hostileWords,
  lang: fc.constantFrom('en', 'zh', 'ar', undefined),
  topic: fc.constantFrom(...TOPICS),
  stage: fc.constantFrom(...MEASURE_STAGES, ...TALK_STAGES, undefined),
  scope: fc.constantFrom('critical_materials', 'general_trade'),
  severity: fc.constantFrom(...SEVERITIES),
  issuers: many(fc.oneof(fc.constantFrom('CN', 'US', 'EU'), hostileName)),
  targets: many(fc.oneof(fc.constantFrom('CN', 'US', 'EU'), hostileName)),
  materials: many(fc.oneof(fc.constantFrom('dysprosium', 'gallium'), hostileName)),
  figures: many(
    fc.record({
      value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
      unit: fc.oneof(fc.constantFrom('percent', 'tonnes', 'USD'), hostileName),
      role: fc.constantFrom('duty', 'quota', 'amount', 'other'),
    }),
  ),
  dates: many(fc.record({ date, kind: fc.constantFrom('event', 'effective', 'expiry', 'next') })),
  documents: many(hostileName),
  official: fc.boolean(),
  sources: fc.oneof(
    fc.array(source, { minLength: 1, maxLength: 3 }),
    fc
      .array(source, { minLength: 1, maxLength: 1 })
      .map(([one]) => Array.from({ length: 200 }, () => one as never)),
  ),
  sourceCount: fc.integer({ min: 1, max: 100_000 }),
  at: fc.oneof(fc.constant('2025-10-09T02:00:00.000Z'), hostileWords),
  change: fc.option(
    fc.record({
      what: fc.constantFrom('stage', 'figure', 'official', 'document', 'appointment'),
      from: fc.option(hostileWords, { nil: undefined }),
      to: hostileWords,
    }),
    { nil: undefined },
  ),
  why: many(hostileName),
}) as fc.Arbitrary<Alert>;

/** Any alert on its way to a channel of a platform, with a first message to go back to or not. */
export function anyDelivery(platform: PlatformName, channel: string) {
  return fc.record({
    delivery: fc.record({
      id: fc.string({ minLength: 1, maxLength: 200 }),
      act: fc.constantFrom('post', 'reply', 'revise'),
      alert: anyAlert,
      destination: fc.constant({ platform, channel }),
      route: hostileWords,
      mention: fc.option(hostileWords, { nil: undefined }),
    }) as fc.Arbitrary<Delivery>,
    context: fc.record({
      first: fc.option(
        fc.record({
          platform: fc.constant(platform),
          channel: fc.constant(channel),
          message: fc.constant('1760000000.000100'),
          permalink: fc.option(hostileUrl, { nil: undefined }),
        }),
        { nil: undefined },
      ),
    }),
  });
}
