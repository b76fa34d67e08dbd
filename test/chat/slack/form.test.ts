import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formAsked, formOrigin, formText, renderForm } from '../../../src/chat/slack/form.js';
import { COMMAND } from '../../../src/commands/definition.js';
import { readWish } from '../../../src/commands/filter-words.js';
import { createNames } from '../../../src/commands/names.js';
import type { CommandOption, Subcommand } from '../../../src/domain/command.js';
import { commandWords } from '../../commands/shipped.js';
import { vocabulary } from '../alerts.js';
import { hostileWords } from '../hostile.js';
import { slackViewFaults } from './accepted.js';

const choices = [
  { name: 'Tariffs', value: 'tariff' },
  { name: 'Talks', value: 'talks' },
];
/** One option of each kind. */
const each: Subcommand = {
  name: 'each',
  description: 'One of each kind',
  options: [
    { name: 'words', description: 'Free', required: true },
    { name: 'one', description: 'One of some', required: false, choices },
    { name: 'some', description: 'Some of some', required: false, choices, many: true },
    { name: 'named', description: 'A name', required: true, suggested: true },
    { name: 'names', description: 'Names', required: false, suggested: true, many: true },
  ],
  examples: [],
  form: true,
};
const one = (value: string) =>
  ({ type: '', selected_option: { value, text: { type: 'plain_text', text: '' } } }) as const;
const some = (...values: string[]) => ({
  type: '',
  selected_options: values.map((value) => ({ value, text: { type: 'plain_text', text: '' } }) as const),
});

describe('a form in Slack', () => {
  it.each([
    ['subscribe', 'subscribe'],
    ['  SUBSCRIBE ', 'subscribe'],
    ['subscribe tariffs', undefined],
    ['subscriptions', undefined],
    ['status', undefined],
    ['', undefined],
  ])('typed %j opens %s', (typed, expected) => {
    expect(formAsked(COMMAND, typed)?.name).toBe(expected);
  });

  it('has a field for each option, of the kind that fits it', () => {
    const form = renderForm(each, 'C1');
    expect(slackViewFaults(form)).toEqual([]);
    expect(formOrigin({ private_metadata: form.private_metadata ?? '' })).toEqual({
      channel: 'C1',
      subcommand: 'each',
    });
    const fields = form.blocks.flatMap((block) =>
      'element' in block ? [[block.block_id, block.element.type, block.optional]] : [],
    );
    expect(fields).toEqual([
      ['words', 'plain_text_input', false],
      ['one', 'static_select', true],
      ['some', 'multi_static_select', true],
      ['named', 'external_select', false],
      ['names', 'multi_external_select', true],
    ]);
  });

  it.each([
    ['nothing', {}, 'each'],
    ['nothing that was chosen', { one: { field_one: { type: '', selected_option: null } } }, 'each'],
    [
      'one of each',
      {
        words: { field_words: { type: '', value: '  two\n words ' } },
        one: { field_one: one('tariff') },
        some: { field_some: some('talks', 'tariff') },
        named: { field_named: one('rare earths') },
        names: { field_names: some('gallium', 'United States') },
      },
      'each tariff talks tariff two words rare earths gallium, United States',
    ],
    ['a field of another form', { other: { field_other: one('x') } }, 'each'],
  ])('filled in with %s it is a command', (_, values, expected) => {
    expect(formText(each, values)).toBe(expected);
  });

  it('says in words what was chosen, whatever was chosen', () => {
    const subscribe = formAsked(COMMAND, 'subscribe');
    if (!subscribe) throw new Error('no form');
    const names = createNames(vocabulary, commandWords);
    const chosen = (option: CommandOption | undefined) =>
      fc.subarray(option?.choices?.map(({ value }) => value) ?? []);
    const [topics, , severity, languages, delivery] = subscribe.options;
    fc.assert(
      fc.property(
        chosen(topics),
        fc.subarray(['rare earths', 'gallium', 'China', 'European Union']),
        chosen(severity),
        chosen(languages),
        chosen(delivery),
        (kinds, about, severities, spoken, ways) => {
          const text = formText(subscribe, {
            topics: { field_topics: some(...kinds) },
            about: { field_about: some(...about) },
            ...(severities[0] ? { severity: { field_severity: one(severities[0]) } } : {}),
            languages: { field_languages: some(...spoken) },
            ...(ways[0] ? { delivery: { field_delivery: one(ways[0]) } } : {}),
          });
          const wish = readWish(text.replace(/^subscribe ?/, ''), names);
          if (wish.kind !== 'wished') throw new Error(`"${wish.word}" is not understood`);
          const { filter } = wish;
          expect(filter.topics).toEqual(kinds);
          expect([...filter.materials, ...filter.parties]).toHaveLength(about.length);
          expect(filter.severity).toBe(severities[0] ?? 'notable');
          expect(filter.languages).toEqual(spoken.map((value) => value.replace('lang:', '')));
          expect(wish.delivery).toBe(ways[0] ?? 'live');
        },
      ),
    );
  });

  it('keeps within every limit, whatever an option is called', () => {
    fc.assert(
      fc.property(
        hostileWords,
        fc.array(fc.tuple(hostileWords, hostileWords), { minLength: 1 }),
        (words, named) => {
          const options = [
            {
              name: 'chosen',
              description: `x${words}`,
              required: false,
              choices: [...choices, ...named.map(([name, value]) => ({ name, value }))],
            },
          ];
          expect(slackViewFaults(renderForm({ ...each, description: `x${words}`, options }, 'C1'))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
