import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderAlert, renderAnswer } from '../../../src/chat/console/render.js';
import { cells, wrap } from '../../../src/chat/console/wrap.js';
import { controls, delivery, vocabulary } from '../alerts.js';
import { anyAnswer, ordinaryAnswer } from '../answers.js';
import { anyDelivery } from '../hostile.js';
import { none } from '../none.js';

const plainLook = { colour: false, columns: 72, timeZone: 'Europe/Berlin' };
const first = { platform: 'console', channel: 'terminal', message: '#7' } as const;
const colourLook = { ...plainLook, colour: true };

/** Lines too wide for the terminal, and anything that would move its cursor; links stay on one line. */
function faults(shown: string, columns: number): string[] {
  const bare = stripVTControlCharacters(shown);
  return [
    ...(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u.test(bare) ? ['control or bidi override'] : []),
    ...bare
      .split('\n')
      .filter((line) => cells(line) > columns && !/^\s*https?:\/\/\S+$/.test(line))
      .map((line) => `too wide: ${line}`),
  ];
}

describe('an alert in the terminal', () => {
  it('fits the width and moves no cursor, whatever the feed holds (10,000 alerts)', () => {
    fc.assert(
      fc.property(anyDelivery('console', 'terminal'), ({ delivery: hostile, context }) => {
        none(faults(renderAlert(hostile, context, vocabulary, colourLook), 72));
      }),
      { numRuns: 10_000 },
    );
  });

  it('says what happened, to whom, from when, and who says so', () => {
    expect(renderAlert(delivery('console', 'terminal'), {}, vocabulary, plainLook).split('\n')).toEqual([
      '■ EXPORT CONTROL · ANNOUNCED  URGENT',
      '  China puts licences on five more rare earths',
      '  China · rare earths, dysprosium · mentions 0.1 % ·',
      '  Effective 1 Dec 2025',
      '  Exporters must hold a licence for items that contain even traces of',
      '  the listed elements.',
      '  Ministry of Commerce (official) · 3 sources · MOFCOM 61/2025 ·',
      '  9 Oct 2025, 04:00',
      '  https://mofcom.example/61',
      '  Sent here: critical materials (scope critical materials)',
    ]);
  });

  it('fits the width with a number of its message before it', () => {
    const follow = { ...delivery('console', 'terminal'), act: 'reply' as const };
    for (let columns = 34; columns < 60; columns += 1) {
      const shown = renderAlert(follow, { first }, vocabulary, { ...plainLook, columns, lead: 5 });
      expect(faults(`#123 ${shown}`, columns)).toEqual([]);
    }
  });

  it('is coloured only when told to be', () => {
    const code = String.fromCharCode(27);
    expect(renderAlert(delivery('console', 'terminal'), {}, vocabulary, plainLook)).not.toContain(code);
    expect(renderAlert(delivery('console', 'terminal'), {}, vocabulary, colourLook)).toContain(code);
  });

  it('says which message a follow-up follows: others stand between them', () => {
    const shown = renderAlert(
      { ...delivery('console', 'terminal'), act: 'reply' },
      { first },
      vocabulary,
      plainLook,
    );
    expect(shown.split('\n')).toEqual([
      '  ↳ Follow-up to #7: China puts licences on five more rare earths',
      '    mentions 0.1 % · Effective 1 Dec 2025',
      '    Ministry of Commerce (official) · 3 sources · MOFCOM 61/2025 ·',
      '    9 Oct 2025, 04:00',
      '    https://mofcom.example/61',
    ]);
  });

  it('shows a change and names the first message', () => {
    const change = { what: 'stage', from: 'announced', to: 'suspended' } as const;
    const shown = renderAlert(
      delivery('console', 'terminal', { alert: { ...controls, change } }),
      { first },
      vocabulary,
      plainLook,
    );
    expect(shown).toContain('was announced → now suspended (first message: #7)');
  });
});

describe('an answer in the terminal', () => {
  it('fits the width and moves no cursor', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(faults(renderAnswer(answer, colourLook), 72)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('says what it comes without, and where to find it', () => {
    const shown = renderAnswer(
      { ...ordinaryAnswer, rest: { count: 20, advice: '/raremetals latest shows them' } },
      plainLook,
    );
    expect(shown).toContain('\n… and 20 more; /raremetals latest shows them\nAs of 10 October 2025');
  });

  it('breaks no line within a time', () => {
    const line = { text: 'x'.repeat(50), at: '2025-10-09T08:00:00Z', atStyle: 'time' } as const;
    const shown = renderAnswer({ title: 'Latest', sections: [{ lines: [line] }] }, plainLook);
    expect(shown.split('\n').at(-1)?.trim()).toBe('· 9 Oct 2025, 10:00');
  });

  it('reads as text', () => {
    expect(renderAnswer(ordinaryAnswer, plainLook).split('\n')).toEqual([
      'State of play',
      'Export controls',
      '  ■ Export control: China: licences for five more rare earths: announced',
      '    since 9 Oct 2025 (official, MOFCOM) · 1 Dec 2025',
      '    https://mofcom.example/61',
      'Tariffs',
      '  ■ Tariff: United States → China: 100 %, threatened',
      'As of 10 October 2025',
    ]);
  });
});

describe('wrapping', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['稀土出口管制', 6, ['稀土出', '口管制']],
    ['a verylongwordindeed b', 6, ['a', 'verylo', 'ngword', 'indeed', 'b']],
    ['', 6, []],
  ])('%j at %i cells', (text, width, expected) => {
    expect(wrap(text, width)).toEqual(expected);
  });
});
