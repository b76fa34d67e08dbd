import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COMMAND } from '../../src/commands/definition.js';
import { parseCommand } from '../../src/commands/parse.js';

describe('the words after /raremetals', () => {
  it.each([
    ['', { kind: 'help' }],
    ['help', { kind: 'help' }],
    ['?', { kind: 'help' }],
    ['--help', { kind: 'help' }],
    ['-h status', { kind: 'help', command: 'status' }],
    ['/', { kind: 'help' }],
    ['/status EU', { kind: 'status', about: 'EU', page: 1, chart: false }],
    ['Status: EU', { kind: 'status', about: 'EU', page: 1, chart: false }],
    ['raremetals status EU', { kind: 'status', about: 'EU', page: 1, chart: false }],
    ['/raremetals @RareMetals status EU', { kind: 'status', about: 'EU', page: 1, chart: false }],
    ['/raremetals', { kind: 'help' }],
    ['help me', { kind: 'help' }],
    ['help foo', { kind: 'help' }],
    ['help STATUS', { kind: 'help', command: 'status' }],
    ['help /raremetals status', { kind: 'help', command: 'status' }],
    ['gallium', { kind: 'unknown', words: 'gallium' }],
    ['status', { kind: 'status', about: '', page: 1, chart: false }],
    ['STATUS  gallium ', { kind: 'status', about: 'gallium', page: 1, chart: false }],
    ['"status" „Seltene Erden“, "EU"', { kind: 'status', about: 'Seltene Erden, EU', page: 1, chart: false }],
    ['status 稀土', { kind: 'status', about: '稀土', page: 1, chart: false }],
    ['status tariffs', { kind: 'status', about: 'tariffs', page: 1, chart: false }],
    ['status Dy --chart', { kind: 'status', about: 'Dy', page: 1, chart: true }],
    ['status —chart', { kind: 'status', about: '', page: 1, chart: true }],
    ['status more', { kind: 'status', about: '', page: 2, chart: false }],
    ['status tariff EU more 3', { kind: 'status', about: 'tariff EU', page: 3, chart: false }],
    ['status more 0', { kind: 'status', about: '', page: 1, chart: false }],
    ['latest', { kind: 'latest', about: '', page: 1 }],
    ['latest tariffs', { kind: 'latest', about: 'tariffs', page: 1 }],
    ['latest export controls China', { kind: 'latest', about: 'export controls China', page: 1 }],
    ['latest export_control', { kind: 'latest', about: 'export_control', page: 1 }],
    ['latest talks EU', { kind: 'latest', about: 'talks EU', page: 1 }],
    ['latest rare earths more 2', { kind: 'latest', about: 'rare earths', page: 2 }],
    ['search 5 – 10', { kind: 'search', words: '5 – 10', page: 1 }],
    ['search cobalt –Congo', { kind: 'search', words: 'cobalt –Congo', page: 1 }],
    ['search cobalt quota', { kind: 'search', words: 'cobalt quota', page: 1 }],
    ['search “cobalt quota” more 2', { kind: 'search', words: 'cobalt quota', page: 2 }],
    ['search cobalt more 2', { kind: 'search', words: 'cobalt', page: 2 }],
    ['material Dy', { kind: 'material', name: 'Dy' }],
    ['party European Union', { kind: 'party', name: 'European Union' }],
    ['measure 61/2025', { kind: 'measure', name: '61/2025', why: false, undo: false }],
    ['measure 61/2025 --why', { kind: 'measure', name: '61/2025', why: true, undo: false }],
    ['measure 61/2025 --undo', { kind: 'measure', name: '61/2025', why: false, undo: true }],
    ['measure 61/2025 --undo --why', { kind: 'measure', name: '61/2025', why: true, undo: true }],
    ['measure --why 61/2025', { kind: 'measure', name: '61/2025', why: true, undo: false }],
    ['status --chart EU more 2', { kind: 'status', about: 'EU', page: 2, chart: true }],
    ['measure rare earths why', { kind: 'measure', name: 'rare earths', why: true, undo: false }],
    ['calendar', { kind: 'calendar', about: '' }],
    ['calendar EU 2 weeks', { kind: 'calendar', about: 'EU 2 weeks' }],
    ['story abc', { kind: 'story', id: 'abc' }],
    ['explain <https://a.example/x|a.example>', { kind: 'explain', item: 'https://a.example/x' }],
    ['subscribe', { kind: 'subscribe', words: '' }],
    ['subscribe tariffs EU digest', { kind: 'subscribe', words: 'tariffs EU digest' }],
    ['unsubscribe 2', { kind: 'unsubscribe', which: '2' }],
    ['subscriptions', { kind: 'subscriptions' }],
    ['subscribe "rare earths"', { kind: 'subscribe', words: 'rare earths' }],
    ['«terres rares»', { kind: 'unknown', words: 'terres rares' }],
    ['mute India week', { kind: 'mute', words: 'India week' }],
    ['unmute all', { kind: 'unmute', which: 'all' }],
    ['mutes', { kind: 'mutes' }],
    ['digest daily 08:00 Europe/Berlin', { kind: 'digest', words: 'daily 08:00 Europe/Berlin' }],
    ['irrelevant <https://a.example/x>', { kind: 'irrelevant', item: 'https://a.example/x' }],
    ['ｓｔａｔｕｓ EU', { kind: 'status', about: 'EU', page: 1, chart: false }],
  ])('%j is %j', (text, query) => {
    expect(parseCommand(text)).toEqual(query);
  });

  it.each([
    ['help stauts', 'I do not know "stauts". Did you mean "status"?'],
    ['material', '"material" needs <name>: in any language'],
    ['search', '"search" needs <words>: words of the headline'],
    ['search ""', '"search" needs <words>'],
    ['digest', '"digest" needs <when>: now, daily, weekdays, weekly or off'],
    ['measure --why', '"measure" needs <name>'],
    ['explain', 'For example: /raremetals explain https://'],
    ['measure', '"measure" needs <name>'],
    ['measure 61/2025 --foo', '"measure" knows no --foo; it takes --why, --undo.'],
    ['measure --foo --why', '"measure" knows no --foo'],
    ['search --tariff', '"search" knows no --tariff; it takes words only.'],
    ['status —chrt EU', '"status" knows no --chrt; it takes --chart.'],
    ['latest --chart', '"latest" knows no --chart; it takes words only.'],
    ['/Status --Chrt', '"status" knows no --Chrt'],
  ])('%j is answered with a hint', (text, hint) => {
    const query = parseCommand(text);
    expect(query.kind).toBe('problem');
    expect(query.kind === 'problem' ? query.text : '').toContain(hint);
  });

  it('answers any text, and repeats little of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const query = parseCommand(text);
        expect(query.kind === 'problem' ? query.text.length : 0).toBeLessThan(300);
      }),
    );
  });

  it('understands every example of the help text', () => {
    for (const { name, examples } of COMMAND.subcommands) {
      for (const example of examples) expect(parseCommand(example).kind).toBe(name);
    }
  });
});
