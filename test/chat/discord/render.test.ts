import { describe, expect, it } from '@jest/globals';
import { MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { plainAnswer, renderAnswer } from '../../../src/chat/discord/answer.js';
import { escapeMarkdown } from '../../../src/chat/discord/markdown.js';
import { nonceOf, plainBody, renderAlert, threadName } from '../../../src/chat/discord/render.js';
import { controls, delivery, vocabulary } from '../alerts.js';
import { anyAnswer, longAnswers } from '../answers.js';
import { anyDelivery } from '../hostile.js';
import { none } from '../none.js';
import { discordFaults } from './accepted.js';
import { schemaFaults } from './schema.js';

const ROLE = '123456789012345678';
const first = {
  platform: 'discord',
  channel: '1',
  message: '2',
  permalink: 'https://discord.com/channels/9/1/2',
} as const;

describe('an alert in Discord', () => {
  it('keeps within every limit and mentions nobody, whatever the feed holds (10,000 alerts)', () => {
    fc.assert(
      fc.property(anyDelivery('discord', '1'), ({ delivery: hostile, context }) => {
        const body = renderAlert(hostile, context, vocabulary);
        none(discordFaults(body));
        none(schemaFaults('POST message', body));
        const plain = plainBody(hostile, context, vocabulary);
        none(discordFaults(plain));
        none(schemaFaults('POST message', plain));
        none(schemaFaults('POST thread', { name: threadName(hostile) }));
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    [ROLE, 'urgent', true],
    [ROLE, 'important', false],
    ['everyone', 'urgent', false],
    [`${ROLE}> @everyone`, 'urgent', false],
  ] as const)('a route that names %s for %s alerts: mentioned %s', (mention, severity, mentioned) => {
    const named = delivery('discord', '1', { mention, alert: { ...controls, severity } });
    const body = renderAlert(named, {}, vocabulary);
    expect(discordFaults(body, mentioned ? ROLE : undefined)).toEqual([]);
    expect(body.content?.includes(`<@&${ROLE}>`)).toBe(mentioned);
    const plain = plainBody(named, {}, vocabulary);
    expect(discordFaults(plain, mentioned ? ROLE : undefined)).toEqual([]);
    expect(plain.content?.includes(`<@&${ROLE}>`)).toBe(mentioned);
  });

  it('names as text alone the report that a follow-up tells of, and mentions nobody there', () => {
    const report = {
      ...{ name: 'Report', url: 'https://report.example/', title: 'T' },
      ...{ official: false, at: controls.at },
    };
    const reply = delivery('discord', '1', { act: 'reply', mention: ROLE, alert: { ...controls, report } });
    const { content, allowed_mentions } = plainBody(reply, { first }, vocabulary);
    expect(content).toContain('Report \\(3 sources\\)');
    expect(content).toContain('<https://report.example/>');
    expect(content).not.toContain(ROLE);
    expect(allowed_mentions).toEqual({ parse: [] });
  });

  it('says what happened, to whom, from when, and who says so', () => {
    const body = renderAlert(delivery('discord', '1'), {}, vocabulary);
    expect(body.content).toBe(
      '🟥 **Export control · announced** · 🚨 **URGENT**\n**China puts licences on five more rare earths**',
    );
    expect(body.embeds?.[0]).toMatchObject({
      title: 'Ministry of Commerce',
      url: 'https://mofcom.example/61',
      footer: {
        text: 'Official · 3 sources · MOFCOM 61/2025 · Sent here: critical materials (scope critical materials)',
      },
      timestamp: '2025-10-09T02:00:00.000Z',
    });
    expect(body.embeds?.[0]?.description).toContain('China · rare earths, dysprosium · mentions 0.1 %');
    expect(body.embeds?.[0]?.description).toContain('Effective <t:1764590400:D> (<t:1764590400:R>)');
  });

  it.each([
    ['urgent', 'post', undefined],
    ['important', 'post', undefined],
    ['notable', 'post', MessageFlags.SuppressNotifications],
    ['urgent', 'reply', MessageFlags.SuppressNotifications],
  ] as const)('%s as a %s rings or keeps silent', (severity, act, flags) => {
    expect(
      renderAlert(delivery('discord', '1', { act, alert: { ...controls, severity } }), { first }, vocabulary)
        .flags,
    ).toBe(flags);
  });

  it('shows a change and links back to the first message', () => {
    const change = { what: 'stage', from: 'announced', to: 'suspended' } as const;
    const body = renderAlert(
      delivery('discord', '1', { alert: { ...controls, change } }),
      { first },
      vocabulary,
    );
    expect(body.content).toContain(
      'was announced → now suspended · [first message](https://discord.com/channels/9/1/2)',
    );
  });

  it('gives each delivery its own nonce, always the same one', () => {
    expect(nonceOf('a')).toBe(nonceOf('a'));
    expect(nonceOf('a')).not.toBe(nonceOf('b'));
    expect(nonceOf('x'.repeat(500))).toHaveLength(25);
  });

  it.each([
    ['@everyone', '\\@everyone'],
    ['**x**', '\\*\\*x\\*\\*'],
    ['[a](b)', '\\[a\\]\\(b\\)'],
    ['- list', '\\- list'],
    ['1. list', '1\\. list'],
    ['<t:0:R>', '\\<t\\:0\\:R\\>'],
    ['plain 100 %', 'plain 100 %'],
  ])('escapes %s', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

describe('an answer in Discord', () => {
  it('keeps within every limit and mentions nobody', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        for (const shown of [renderAnswer(answer), plainAnswer(answer)]) {
          none(discordFaults(shown));
          none(schemaFaults('POST message', shown));
          none(schemaFaults('PATCH answer', shown));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('counts the lines that it has no room for', () => {
    for (const { of, without, advice } of longAnswers(100)) {
      const rich = renderAnswer(of).embeds?.map(({ description }) => description);
      for (const shown of [rich?.join('\n'), plainAnswer(of).content]) {
        const kept = shown?.match(/measure \d+/g)?.length ?? 0;
        expect(kept).toBeGreaterThan(10);
        expect(shown).toContain(`… and ${300 - kept + without} more; ${advice}`);
      }
    }
  });

  it('has room for all lines of a full board, whose longest links it leaves out', () => {
    const line = (index: number) => ({
      text: `United States: tariff 25 % on lithium against country ${index}`,
      details: [': in force since ', { day: '2025-10-09' }, ' (reported, Harbour Wire)'],
      url: `https://harbourwire.example/${index % 4 === 0 ? 'short' : 'x'.repeat(110 + index)}`,
    });
    const sections = ['Export controls', 'Tariffs', 'Negotiations', 'Next dates'].map((heading, kind) => ({
      heading,
      lines: Array.from({ length: 8 }, (_, index) => line(8 * kind + index)),
    }));
    const shown = renderAnswer({ title: 'State of play', sections, footer: 'x'.repeat(200) });
    none(discordFaults(shown));
    const all = shown.embeds?.map(({ description }) => description).join('\n') ?? '';
    expect(all.match(/country \d+/g)).toHaveLength(32);
    expect(all.match(/short\)/g)).toHaveLength(8);
    expect(all).toContain('xxx)');
    expect(all).not.toContain('x'.repeat(140));
    expect(shown.embeds?.map(({ footer }) => footer?.text.length)).toEqual([undefined, 200]);
  });

  it('shows no heading above nothing', () => {
    const [{ of }] = longAnswers(100) as [ReturnType<typeof longAnswers>[number]];
    const last = { heading: 'Next dates', lines: [{ text: 'x'.repeat(200) }] };
    const shown = renderAnswer({ ...of, sections: [...of.sections, last] });
    expect(JSON.stringify(shown)).not.toContain('Next dates');
  });
});
