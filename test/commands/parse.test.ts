import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COMMAND } from '../../src/commands/definition.js';
import { parseCommand } from '../../src/commands/parse.js';

describe('the words after /raremetals', () => {
  it.each([
    ['', { kind: 'help' }],
    ['help', { kind: 'help' }],
    ['status', { kind: 'status', about: '' }],
    ['STATUS  gallium ', { kind: 'status', about: 'gallium' }],
    ['status 稀土', { kind: 'status', about: '稀土' }],
    ['latest', { kind: 'latest', about: '' }],
    ['latest tariffs', { kind: 'latest', topic: 'tariff', about: '' }],
    ['latest export controls China', { kind: 'latest', topic: 'export_control', about: 'China' }],
    ['latest export_control', { kind: 'latest', topic: 'export_control', about: '' }],
    ['latest talks EU', { kind: 'latest', topic: 'negotiation', about: 'EU' }],
    ['latest rare earths', { kind: 'latest', about: 'rare earths' }],
    ['measure 61/2025', { kind: 'measure', name: '61/2025' }],
    ['calendar', { kind: 'calendar', days: 60 }],
    ['calendar 14 days', { kind: 'calendar', days: 14 }],
    ['story abc', { kind: 'story', id: 'abc' }],
    ['explain <https://a.example/x|a.example>', { kind: 'explain', item: 'https://a.example/x' }],
    ['ｓｔａｔｕｓ EU', { kind: 'status', about: 'EU' }],
  ])('%j is %j', (text, query) => {
    expect(parseCommand(text)).toEqual(query);
  });

  it.each([
    ['stauts', 'Did you mean "status"?'],
    ['frobnicate', 'I know: status, latest'],
    ['calendar never', '"never" is no number of days'],
    ['calendar 0', 'between 1 and 730'],
    ['explain', 'For example: /raremetals explain https://'],
    ['measure', 'needs:'],
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
