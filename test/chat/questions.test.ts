import { describe, expect, it } from '@jest/globals';
import { muteChoices, questions } from '../../src/chat/questions.js';
import { COMMAND } from '../../src/commands/definition.js';
import { readMuteWish } from '../../src/commands/mute-wish.js';
import { parseCommand } from '../../src/commands/parse.js';
import { shippedKnowledge } from '../classify/shipped.js';
import { names } from '../commands/shipped.js';
import { controls } from './alerts.js';

const vocabulary = shippedKnowledge();

describe('the questions that buttons ask', () => {
  it('are commands that the bot knows', () => {
    const asked = questions(controls);
    expect(asked.map(({ text }) => text)).toEqual([
      'explain item-1',
      'story story-1',
      'mute story:story-1',
      'irrelevant item-1',
    ]);
    const known = COMMAND.subcommands.map(({ name }) => name);
    for (const { text } of asked) {
      expect(known).toContain(text.split(' ')[0]);
      expect(parseCommand(text).kind).not.toBe('problem');
    }
  });

  it.each(['x'.repeat(100), 'two words', '', 'line\nbreak', 'ünicode'])(
    'leave out an id that no button can hold: %j',
    (item) => {
      expect(questions({ ...controls, item }).map(({ name }) => name)).toEqual(['timeline', 'mute']);
    },
  );

  it('offer to mute each material and party, for a day or a week', () => {
    const alert = { ...controls, materials: ['gallium'], issuers: ['CN'], targets: ['US', 'CN'] };
    const choices = muteChoices(alert, vocabulary);
    expect(choices.map(({ text }) => text)).toEqual([
      'mute material:gallium day',
      'mute material:gallium week',
      'mute party:CN day',
      'mute party:CN week',
      'mute party:US day',
      'mute party:US week',
    ]);
    expect(choices[1]?.label).toBe('Mute gallium for a week');
    for (const { text } of choices) expect(readMuteWish(text.slice(5), names, 0).kind).toBe('wished');
  });
});
