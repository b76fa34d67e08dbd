import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderAnswer } from '../../../src/chat/slack/answer.js';
import { plainAnswer } from '../../../src/chat/slack/plain-answer.js';
import { plainBody, renderAlert } from '../../../src/chat/slack/render.js';
import { controls, delivery, vocabulary } from '../alerts.js';
import { anyAnswer, longAnswers } from '../answers.js';
import { anyDelivery } from '../hostile.js';
import { none } from '../none.js';
import { slackFaults } from './accepted.js';

describe('an alert in Slack', () => {
  /** Milliseconds for ten thousand bodies on a machine that does much else. */
  const PATIENCE = 120_000;
  it(
    'keeps within every limit and mentions nobody, whatever the feed holds (10,000 alerts)',
    () => {
      fc.assert(
        fc.property(anyDelivery('slack', 'C1'), ({ delivery: hostile, context }) => {
          none(slackFaults(renderAlert(hostile, context, vocabulary)));
          none(slackFaults({ ...plainBody(hostile, context, vocabulary), blocks: [] }));
        }),
        { numRuns: 10_000 },
      );
    },
    PATIENCE,
  );

  it.each([
    ['S012ABC34', 'urgent', '<!subteam^S012ABC34>'],
    ['U012ABC34', 'urgent', '<@U012ABC34>'],
    ['S012ABC34', 'important', undefined],
    ['channel', 'urgent', undefined],
    ['S1> <!channel', 'urgent', undefined],
  ] as const)('a route that names %s for %s alerts gives %s', (mention, severity, expected) => {
    const named = delivery('slack', 'C1', { mention, alert: { ...controls, severity } });
    const body = renderAlert(named, {}, vocabulary);
    const sections = body.blocks.flatMap((block) => (block.type === 'section' ? [block.text?.text] : []));
    expect(sections).toEqual(expected ? [expected] : []);
    expect(slackFaults(body, mention)).toEqual([]);
    // What mentions somebody is read as markup, in which the text of a feed must mean nothing.
    const plain = plainBody(named, {}, vocabulary);
    expect(plain.text.startsWith(expected ? `${expected} ` : body.text)).toBe(true);
    expect(plain.mrkdwn).toBe(expected !== undefined);
  });

  it('mentions as text alone with nothing else that Slack would act on, and in no thread', () => {
    const alert = { ...controls, headline: '*bold* <!channel> _x_' };
    const urgent = delivery('slack', 'C1', { act: 'reply', mention: 'S012ABC34', alert });
    expect(plainBody(urgent, {}, vocabulary).text).toContain('<!subteam^S012ABC34> URGENT');
    expect(plainBody(urgent, {}, vocabulary).text).toContain('∗bold∗ &lt;!channel&gt; ˍxˍ');
    const first = { platform: 'slack', channel: 'C1', message: '1760000000.000100' } as const;
    expect(plainBody(urgent, { first }, vocabulary).text).not.toContain('subteam');
  });

  it('says what happened, to whom, from when, and who says so', () => {
    const body = renderAlert(delivery('slack', 'C1'), {}, vocabulary);
    expect(body.text).toBe(
      'URGENT · Export control · announced: China puts licences on five more rare earths. China. ' +
        'rare earths, dysprosium. Mentions 0.1 %. Effective 1 Dec 2025. Official: Ministry of Commerce (3 sources).',
    );
    const shown = JSON.stringify(body.blocks);
    expect(shown).toContain('"url":"https://mofcom.example/61"');
    expect(shown).toContain('"timestamp":1764590400,"format":"{date_long_pretty}"');
    expect(shown).toContain(
      '*Official* · <https://mofcom.example/61|Ministry of Commerce> · 3 sources · MOFCOM 61/2025',
    );
    expect(body.metadata?.event_payload).toEqual({ delivery: 'delivery-1' });
  });

  it('shows a change and links back to the first message', () => {
    const changed = { ...controls, change: { what: 'stage', from: 'announced', to: 'suspended' } } as const;
    const first = {
      platform: 'slack',
      channel: 'C1',
      message: '1.2',
      permalink: 'https://team.slack.com/archives/C1/p12',
    } as const;
    const shown = JSON.stringify(
      renderAlert(delivery('slack', 'C1', { alert: changed }), { first }, vocabulary).blocks,
    );
    expect(shown).toContain('was announced → now suspended');
    expect(shown).toContain('"url":"https://team.slack.com/archives/C1/p12","text":"first message"');
  });

  it('puts a follow-up into the thread of the first message', () => {
    const first = { platform: 'slack', channel: 'C1', message: '1760000000.000100' } as const;
    expect(renderAlert(delivery('slack', 'C1', { act: 'reply' }), { first }, vocabulary).thread_ts).toBe(
      '1760000000.000100',
    );
    expect(renderAlert(delivery('slack', 'C1', { act: 'reply' }), {}, vocabulary).thread_ts).toBeUndefined();
  });

  it('offers questions as buttons, and what can be muted for a time as a menu', () => {
    const actions = renderAlert(delivery('slack', 'C1'), {}, vocabulary).blocks.find(
      (block) => block.type === 'actions',
    );
    const shown = actions?.elements.map((element) =>
      element.type === 'button'
        ? [element.text.text, element.value]
        : element.type === 'static_select'
          ? [element.placeholder?.text, ...(element.options?.map(({ value }) => value) ?? [])]
          : [element.type],
    );
    expect(shown).toEqual([
      ['Why this?', 'explain item-1'],
      ['Timeline', 'story story-1'],
      ['Mute story', 'mute story:story-1'],
      ['Not relevant', 'irrelevant item-1'],
      [
        'Mute …',
        'mute material:rare_earths day',
        'mute material:rare_earths week',
        'mute material:dysprosium day',
        'mute material:dysprosium week',
        'mute party:CN day',
        'mute party:CN week',
      ],
    ]);
  });

  it('leaves out of the menu what no menu can hold', () => {
    const materials = ['gallium', 'm'.repeat(70), 'gallium'];
    const body = renderAlert(delivery('slack', 'C1', { alert: { ...controls, materials } }), {}, vocabulary);
    expect(slackFaults(body)).toEqual([]);
    expect(JSON.stringify(body.blocks)).toContain('mute material:gallium week');
    expect(JSON.stringify(body.blocks)).not.toContain('mute material:m');
  });

  it('links only to the web', () => {
    const sources = controls.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' }));
    const shown = JSON.stringify(
      renderAlert(delivery('slack', 'C1', { alert: { ...controls, sources } }), {}, vocabulary),
    );
    expect(shown).not.toContain('javascript');
  });
});

describe('an answer in Slack', () => {
  it('keeps within every limit and mentions nobody', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        none(slackFaults(renderAnswer(answer)));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps within every limit and mentions nobody as text alone', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        none(slackFaults({ text: plainAnswer(answer), blocks: [] }));
      }),
      { numRuns: 200 },
    );
  });

  it('counts the lines that it has no room for', () => {
    for (const { of, without, advice } of longAnswers(200)) {
      for (const shown of [JSON.stringify(renderAnswer(of)), plainAnswer(of)]) {
        const kept = shown.match(/measure \d+/g)?.length ?? 0;
        expect(kept).toBeGreaterThan(30);
        expect(shown).toContain(`… and ${300 - kept + without} more; ${advice}`);
      }
    }
  });
});
