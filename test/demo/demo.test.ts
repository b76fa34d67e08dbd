import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { cells } from '../../src/chat/console/wrap.js';
import { runDemo } from '../../src/demo/demo.js';

/** Reports that move no trade policy, or none on what the demo's routes ask for; by the end of their address. */
const NOISE = [
  ...['striker-deal', 'telecom-tariffs', 'dock-wages', 'rare-earthquake', 'ceasefire'],
  ...['magnet-lines', 'miners-soar', 'bank-quarter', 'art_trade-in.html', 'art_online-sales.html'],
  ...['steel-nails', 'day-of-remembrance', 'plant-permits', 'roaming', 'fisheries', 'merger'],
  ...['tarifrunde.html', 'stromtarif.html', 'wechsel.html', 'zoll-zigaretten.html', 'monitor.html'],
  ...['salaires', 'forfaits', 'mercato', 'saisie', 'zhangting', 'zhuanhui', 'wuxi-yinhang'],
  ...['drill-results/', 'ndpr-price/', 'quarter-results/', 'offtake/', 'recycling-plant/', 'antimony-price/'],
];

async function* commands() {
  yield '/raremetals status';
  yield 'latest';
  yield '/raremetals nonsense';
}

describe('a demo that is stopped', () => {
  it('ends in the middle of its round, with nothing more to say', async () => {
    const stop = new AbortController();
    let text = '';
    const progress: string[] = [];
    await runDemo({
      packageDir: process.cwd(),
      log: pino({ level: 'silent' }),
      terminal: { write: (part) => (text += part), colour: false, timeZone: 'UTC', input: commands() },
      progress(line) {
        progress.push(line);
        stop.abort();
      },
      signal: stop.signal,
    });
    expect(progress.at(-1)).toBe('');
    expect(text).not.toMatch(/items read|State of play/);
  });
});

describe('the demo', () => {
  let text = '';
  const progress: string[] = [];
  beforeAll(async () => {
    await runDemo({
      packageDir: process.cwd(),
      log: pino({ level: 'silent' }),
      terminal: { write: (part) => (text += part), colour: false, timeZone: 'UTC', input: commands() },
      progress: (line) => progress.push(line),
      signal: new AbortController().signal,
    });
  });
  /** Alerts, and what their threads add. */
  const messages = () => text.split('\n\n').filter((block) => /^#\d+ /.test(block));
  const alerts = () => messages().filter((block) => /^#\d+ ■/.test(block));
  const about = (words: RegExp) => alerts().filter((alert) => words.test(alert));

  it('reads every sample feed and says how far it is', () => {
    expect(progress.some((line) => /10/.test(line))).toBe(true);
    expect(progress.at(-1)).toBe('');
    expect(text).toContain('94 items read');
  });

  it('says what it is and what to ask in lines that fit a narrow terminal', async () => {
    let narrow = '';
    await runDemo({
      packageDir: process.cwd(),
      log: pino({ level: 'silent' }),
      terminal: { write: (part) => (narrow += part), colour: false, columns: 40, input: commands() },
      progress: () => undefined,
      signal: new AbortController().signal,
    });
    const lines = narrow.split('\n').filter((line) => !/^\s*https:\S+$/.test(line));
    expect(lines.filter((line) => cells(line.trimEnd()) > 40)).toEqual([]);
    expect(narrow).toMatch(/Ctrl-D\s+ends\s+the\s+demo\./);
  });

  it('ends as the README says', () => {
    const [last = 'nothing'] = /\d+ items read: .*\./.exec(text) ?? [];
    expect(readFileSync('README.md', 'utf8')).toContain(last);
  });

  it.each([
    ["China's controls of 9 October", /rare earth export controls to goods made abroad|公告2025年第61号/],
    ['the 100 % tariff', /100 ?%/],
    ["Congo's quotas", /cobalt/],
    ['the US–Australia framework', /United States.*Australia/],
    ['the invitation to Brussels', /invit|lädt|邀请|accepted/],
    ['the framework of Kuala Lumpur', /Kuala Lumpur|吉隆坡/],
    ['the delegation on Thursday', /30 October|Thursday|Donnerstag|jeudi|30日/],
    ['Costa and Li Qiang', /Costa|科斯塔/],
  ])('tells of %s', (_event, words) => {
    expect(about(words).length).toBeGreaterThanOrEqual(1);
  });

  it('tells nothing of what is no trade policy on these goods', () => {
    const told = alerts().flatMap((alert) => alert.match(/https:\S+/g) ?? []);
    expect(told.filter((url) => NOISE.some((slug) => url.endsWith(`/${slug}`)))).toEqual([]);
  });

  it('posts the copies of a text once', () => {
    for (const title of [
      'China extends rare earth export controls to goods made abroad',
      'Trump threatens extra 100% tariff on Chinese goods from 1 November',
      'Congo replaces cobalt export ban with quotas',
    ]) {
      expect(messages().filter((message) => message.includes(title))).toHaveLength(1);
    }
  });

  it('answers what is asked, in turn, and says what it does not know', () => {
    const asked = ['State of play', 'Latest', 'nonsense'].map((answer) => text.lastIndexOf(answer));
    expect(asked.every((at, index) => at > (asked[index - 1] ?? 0))).toBe(true);
  });
});
