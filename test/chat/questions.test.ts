import { describe, expect, it } from '@jest/globals';
import { questions } from '../../src/chat/questions.js';
import { COMMAND } from '../../src/commands/definition.js';
import { parseCommand } from '../../src/commands/parse.js';
import { controls } from './alerts.js';

describe('the questions that buttons ask', () => {
  it('are commands that the bot knows', () => {
    const asked = questions(controls);
    expect(asked.map(({ text }) => text)).toEqual(['explain item-1', 'story story-1']);
    const known = COMMAND.subcommands.map(({ name }) => name);
    for (const { text } of asked) {
      expect(known).toContain(text.split(' ')[0]);
      expect(parseCommand(text).kind).not.toBe('problem');
    }
  });

  it.each(['x'.repeat(100), 'two words', '', 'line\nbreak', 'ünicode'])(
    'leave out an id that no button can hold: %j',
    (item) => {
      expect(questions({ ...controls, item }).map(({ name }) => name)).toEqual(['timeline']);
    },
  );
});
