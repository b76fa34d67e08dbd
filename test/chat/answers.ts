import fc from 'fast-check';
import type { Answer } from '../../src/domain/answer.js';
import { hostileName, hostileUrl, hostileWords } from './hostile.js';

const line = fc.record({
  text: hostileName,
  details: fc.option(
    fc.array(fc.oneof(hostileWords, fc.record({ day: fc.oneof(fc.constant('2025-10-09'), hostileName) })), {
      maxLength: 4,
    }),
    { nil: undefined },
  ),
  url: fc.option(hostileUrl, { nil: undefined }),
  at: fc.option(fc.oneof(fc.constantFrom('2025-10-09', '2025-10-09T02:00:00.000Z'), hostileName), {
    nil: undefined,
  }),
  atStyle: fc.constantFrom('date', 'time', undefined),
  marker: fc.constantFrom('export_control', 'tariff', 'negotiation', undefined),
});

/** Answers as no command should give them. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  title: hostileWords,
  sections: fc.array(
    fc.record({
      heading: fc.option(hostileWords, { nil: undefined }),
      lines: fc.oneof(fc.array(line, { maxLength: 3 }), fc.array(line, { minLength: 60, maxLength: 80 })),
    }),
    { maxLength: 4 },
  ),
  footer: fc.option(hostileWords, { nil: undefined }),
  problem: fc.option(fc.boolean(), { nil: undefined }),
  rest: fc.option(fc.record({ count: fc.nat(), advice: hostileWords }), { nil: undefined }),
}) as fc.Arbitrary<Answer>;

/** What `/raremetals status` might answer on an ordinary day. */
export const ordinaryAnswer: Answer = {
  title: 'State of play',
  sections: [
    {
      heading: 'Export controls',
      lines: [
        {
          text: 'China: licences for five more rare earths',
          details: [': announced since ', { day: '2025-10-09' }, ' (official, MOFCOM)'],
          url: 'https://mofcom.example/61',
          at: '2025-12-01',
          atStyle: 'date',
          marker: 'export_control',
        },
      ],
    },
    { heading: 'Tariffs', lines: [{ text: 'United States → China: 100 %, threatened', marker: 'tariff' }] },
  ],
  footer: 'As of 10 October 2025',
};

/** An answer with a picture, whose bytes are the word `pixels`. */
export const picturedAnswer: Answer = {
  ...ordinaryAnswer,
  picture: {
    png: new TextEncoder().encode('pixels'),
    alt: `Timeline of 2 measures as of 2025-10-10. ${'A measure: announced. '.repeat(60)}`,
    name: 'state-of-play.png',
  },
};

/** Two answers of 300 lines of more than `chars` characters each, and what is said of those that are not shown. */
export function longAnswers(chars: number) {
  const lines = Array.from({ length: 300 }, (_, index) => ({
    text: `measure ${index} ${'x'.repeat(chars)}`,
  }));
  const answer: Answer = { title: 'State of play', sections: [{ heading: 'Tariffs', lines }] };
  const rest = { count: 7, advice: '/raremetals latest shows them' };
  return [
    { of: answer, without: 0, advice: 'ask for less with a topic or a name' },
    { of: { ...answer, rest }, without: rest.count, advice: rest.advice },
  ];
}
