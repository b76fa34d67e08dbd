import { describe, expect, it } from '@jest/globals';
import { DISCORD_LIMITS } from '../../../src/chat/discord/limits.js';
import { registration } from '../../../src/chat/discord/registration.js';
import { fittingChoices, lastTyped, optionText, suggested } from '../../../src/chat/discord/several.js';
import { COMMAND } from '../../../src/commands/definition.js';
import { readWish } from '../../../src/commands/filter-words.js';
import type { CommandOption } from '../../../src/domain/command.js';
import { names } from '../../commands/shipped.js';
import { schemaFaults } from './schema.js';

type Described = {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly value?: unknown;
  readonly options?: readonly Described[] | undefined;
  readonly choices?: readonly Described[] | undefined;
};

/** Characters as Discord counts them for a command: names, descriptions and values, all the way down. */
function characters({
  name = '',
  description = '',
  value = '',
  options = [],
  choices = [],
}: Described): number {
  const own = name.length + description.length + String(value).length;
  return [...options, ...choices].reduce((sum, part) => sum + characters(part), own);
}

const named = (subcommand: string, name: string): CommandOption => {
  const option = COMMAND.subcommands
    .find((one) => one.name === subcommand)
    ?.options.find((one) => one.name === name);
  if (!option) throw new Error(`no option ${subcommand} ${name}`);
  return option;
};
const topics = named('subscribe', 'topics');
const languages = named('subscribe', 'languages');
const about = named('subscribe', 'about');
const severity = named('subscribe', 'severity');

describe('what Discord is told of the command', () => {
  const registered = registration(COMMAND) as Described;

  it('keeps to its schema and its limits', () => {
    expect(schemaFaults('PUT commands', [registered])).toEqual([]);
    expect(characters(registered)).toBeLessThanOrEqual(DISCORD_LIMITS.commandText);
    expect(registered.options?.length).toBeLessThanOrEqual(DISCORD_LIMITS.commandOptions);
    for (const { options = [] } of registered.options ?? []) {
      expect(options.length).toBeLessThanOrEqual(DISCORD_LIMITS.commandOptions);
      expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
      for (const { name } of options) expect(name).toMatch(/^[a-z_]{1,32}$/);
    }
  });

  it('leafs through ten pages: sixty measures of a kind are eight', () => {
    expect(named('status', 'more').choices?.at(-1)).toEqual({ name: 'Page 10', value: 'more 10' });
  });

  it('cuts no description of ours', () => {
    const described = (part: Described): string[] => [
      part.description ?? '',
      ...(part.options ?? []).flatMap(described),
    ];
    expect(described(registered).filter((text) => text.endsWith('…'))).toEqual([]);
  });

  it('asks as one types where several may be named, for a list of Discord takes one choice', () => {
    const subscribe = registered.options?.find(({ name }) => name === 'subscribe');
    expect(subscribe?.options).toMatchObject([
      { name: 'topics', autocomplete: true },
      { name: 'about', autocomplete: true },
      { name: 'severity', choices: severity.choices },
      { name: 'languages', autocomplete: true },
      { name: 'delivery', choices: [{ value: 'live' }, { value: 'digest' }] },
    ]);
    expect(subscribe?.options?.[0]?.choices).toBeUndefined();
  });
});

describe('the schema of Discord', () => {
  it.each([
    ['POST message', { content: 'x', embed: {} }, 'unknown fields'],
    ['POST message', { content: 'x'.repeat(4001) }, 'content'],
    ['POST message', { embeds: [{ title: 'x'.repeat(257) }] }, 'title'],
    ['POST message', { nonce: 'x'.repeat(26) }, 'nonce'],
    ['PATCH message', { content: 'x', nonce: '1' }, 'unknown fields'],
    ['POST thread', { name: '' }, 'name'],
    ['POST callback', { type: 8, data: { choices: [{ name: 'x'.repeat(101), value: 'x' }] } }, 'callback'],
    ['PUT commands', [{ name: 'raremetals', options: [{ type: 1, name: 'x' }] }], 'options'],
  ] as const)('refuses a %s of %j', (request, body, fault) => {
    expect(schemaFaults(request, body).join()).toContain(fault);
  });
});

describe('an option in which several may be named', () => {
  it.each([
    ['', ['gallium', 'China'], ['gallium', 'China']],
    ['gal', ['gallium'], ['gallium']],
    ['gallium,', ['gallium', 'China'], ['gallium, China']],
    [
      'gallium, rare earths,  chi',
      ['China', 'Chile'],
      ['gallium, rare earths, China', 'gallium, rare earths, Chile'],
    ],
    ['稀土、镓，chi', ['China'], ['稀土, 镓, China']],
    [',,gallium,,c', ['China'], ['gallium, China']],
    [`${'a'.repeat(90)}, c`, ['China', 'Democratic Republic'], [`${'a'.repeat(90)}, China`]],
    [`${'a'.repeat(100)}, c`, ['China'], []],
  ])('completes the last name of %j and keeps those before it', (typed, found, expected) => {
    expect(suggested(about, typed, found).map(({ name }) => name)).toEqual(expected);
    expect(suggested(about, typed, found).map(({ value }) => value)).toEqual(expected);
  });

  it('asks for suggestions with the last name alone', () => {
    expect(lastTyped(about, 'rare earths,  gal ')).toBe('gal');
    expect(lastTyped(named('material', 'name'), 'a, b')).toBe('a, b');
  });

  it('offers the fixed choices that fit', () => {
    expect(fittingChoices(topics, '')).toEqual(['Export controls', 'Tariffs', 'Negotiations']);
    expect(fittingChoices(topics, 'tar')).toEqual(['Tariffs']);
  });

  it.each([
    [topics, 'Tariffs, export controls', 'tariff, export_control'],
    [topics, 'export_control', 'export_control'],
    [languages, 'German,French', 'lang:de, lang:fr'],
    [about, ' rare earths ,, EU ', 'rare earths, EU'],
    [severity, ' urgent ', 'urgent'],
  ])('reads %o as it would be typed', (option, typed, expected) => {
    expect(optionText(option, typed)).toBe(expected);
  });

  it('stands, with the others, for a subscription', () => {
    const given = [
      [topics, 'Export controls, Tariffs'],
      [about, 'rare earths, China, EU'],
      [severity, 'important'],
      [languages, 'German, English'],
    ] as const;
    const text = given.map(([option, typed]) => optionText(option, typed)).join(', ');
    expect(readWish(text, names)).toMatchObject({
      filter: {
        topics: ['export_control', 'tariff'],
        materials: ['rare_earths'],
        parties: ['CN', 'EU'],
        severity: 'important',
        languages: ['de', 'en'],
      },
    });
  });

  it('cuts a name that is too long to send between words', () => {
    const [only] = suggested(named('measure', 'name'), '', [`${'word '.repeat(19)}longer-than-that`]);
    expect(only?.name).toMatch(/…$/);
    expect(only?.value).toBe('word '.repeat(19).trim());
  });
});
