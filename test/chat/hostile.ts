import fc from 'fast-check';
import type { Alert } from '../../src/domain/alert.js';
import { MEASURE_STAGES, SEVERITIES, TALK_STAGES, TOPICS } from '../../src/domain/classification.js';
import type { Delivery, PlatformName } from '../../src/domain/delivery.js';

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
      what: fc.constantFrom('stage', 'figure', 'official', 'document', 'appointment', 'end'),
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
