// Draws what each kind of message looks like: the real bodies, as HTML that mimics the three platforms,
// photographed by the chromium and made smaller by the convert (ImageMagick) on PATH, into test/fixtures/gallery/*.png for the README.
//   npm run build && node test/chat/gallery.js
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { composeDigest } from '../../dist/board/digest.js';
import { boardAt } from '../../dist/board/fold.js';
import { compileKnowledge } from '../../dist/board/terms/knowledge.js';
import * as terminal from '../../dist/chat/console/render.js';
import { renderAnswer as discordAnswer } from '../../dist/chat/discord/answer.js';
import * as discord from '../../dist/chat/discord/render.js';
import { renderAnswer as slackAnswer } from '../../dist/chat/slack/answer.js';
import { formAsked, renderForm } from '../../dist/chat/slack/form.js';
import { renderHome } from '../../dist/chat/slack/home.js';
import * as slack from '../../dist/chat/slack/render.js';
import { COMMAND } from '../../dist/commands/definition.js';
import { showStatus } from '../../dist/commands/status.js';
import { withPipe } from '../../dist/pipes/run.js';

const NOW = Date.parse('2025-11-10T09:12:00Z') / 1000;
const ZONE = 'Europe/Berlin';
const OUT = resolve('test/fixtures/gallery');
const WIDTHS = { terminal: 760, 'slack-form': 520 };

const vocabulary = {
  materials: [
    { key: 'rare_earths', names: { en: ['rare earths'] }, hs: [] },
    { key: 'holmium', names: { en: ['holmium'] }, hs: [] },
    { key: 'erbium', names: { en: ['erbium'] }, hs: [] },
    { key: 'gallium', names: { en: ['gallium'] }, hs: [] },
  ],
  parties: [
    { code: 'CN', kind: 'country', names: { en: ['China'] } },
    { code: 'US', kind: 'country', names: { en: ['United States'] } },
    { code: 'EU', kind: 'bloc', names: { en: ['European Union'] } },
  ],
};

const mofcom = (url, at) => ({ name: 'Ministry of Commerce of China', url, title: '', official: true, at });
const wire = (name, at) => ({ name, url: 'https://wire.example/item', title: '', official: false, at });
const base = {
  id: 'a',
  story: 's',
  item: 'i',
  scope: 'critical_materials',
  figures: [],
  dates: [],
  documents: [],
  targets: [],
  official: true,
  why: [],
};

const announced = {
  ...base,
  headline: 'China extends licensing to five more rare earths and to goods made abroad with them',
  summary: 'Exporters everywhere need a licence where controlled elements make up 0.1 % of the value.',
  topic: 'export_control',
  stage: 'announced',
  severity: 'urgent',
  issuers: ['CN'],
  materials: ['rare_earths', 'holmium', 'erbium'],
  figures: [{ value: 0.1, unit: 'percent', role: 'other' }],
  dates: [{ date: '2025-12-01', kind: 'effective' }],
  documents: ['MOFCOM 61/2025', 'MOFCOM 62/2025'],
  sources: [mofcom('https://mofcom.example/61', '2025-10-09T02:00:00Z')],
  sourceCount: 12,
  at: '2025-10-09T02:00:00Z',
};
const reply = {
  ...announced,
  headline: 'Brussels: delegation from Beijing expected on Thursday 30 October',
  severity: 'important',
  dates: [{ date: '2025-10-30', kind: 'next' }],
  documents: [],
  figures: [],
  official: false,
  sources: [wire('Example Wire', '2025-10-27T11:30:00Z')],
  sourceCount: 3,
  at: '2025-10-27T11:30:00Z',
};
const suspended = {
  ...announced,
  item: 'suspended',
  headline: 'China suspends the rare-earth controls of 9 October for one year',
  summary:
    'The licences for exports of rare earths that are named in the notices of October are suspended until 10 November 2026.',
  stage: 'suspended',
  severity: 'urgent',
  figures: [],
  dates: [{ date: '2026-11-10', kind: 'expiry' }],
  documents: ['MOFCOM 70/2025'],
  sources: [mofcom('https://mofcom.example/70', '2025-11-07T08:00:00Z')],
  sourceCount: 5,
  at: '2025-11-07T08:00:00Z',
  change: { what: 'stage', from: 'announced', to: 'suspended' },
};
const talks = {
  ...base,
  item: 'talks',
  headline: 'EU and China agree to keep talking on export controls',
  summary: '',
  topic: 'negotiation',
  stage: 'under_way',
  severity: 'notable',
  issuers: ['EU'],
  targets: ['CN'],
  materials: [],
  official: false,
  sources: [wire('Example Wire', '2025-10-31T16:20:00Z')],
  sourceCount: 2,
  at: '2025-10-31T16:20:00Z',
};
/** The board by what these alerts report. */
let measures = [];
await withPipe('config', async (pipe) => {
  const reports = [announced, suspended, talks].map(
    ({ item: id, headline, summary, at, sources: [source] }) => {
      const item = { id, title: headline, summary, publishedAt: at, publisher: source.name, url: source.url };
      const authored = source.official ? { ...item, official: true, authority: 'CN' } : item;
      return { item: authored, classification: pipe.classifier.classify(authored) };
    },
  );
  const knowledge = compileKnowledge({ ...pipe, lexicon: pipe.instruments });
  measures = boardAt(reports, knowledge, NOW * 1000);
});
const feeds = ['Ministry of Commerce of China', 'Example Wire'].map((name) => ({
  feed: { name },
  state: { lastSuccessAt: NOW * 1000 - 40_000, failures: 0 },
}));
const question = { filter: {}, page: 1, command: 'status', blocs: { large: [], unionOf: {}, forums: [] } };
const answer = showStatus(measures, feeds, question, NOW * 1000);
const digest = composeDigest([suspended, { ...talks, story: 't' }], measures, {
  since: Date.parse('2025-10-27T08:00:00Z'),
  now: NOW * 1000,
  next: Date.parse('2025-11-17T08:00:00Z'),
  zone: ZONE,
});
const told = (...texts) => ({ title: '', sections: [{ lines: texts.map((text) => ({ text })) }] });
const home = renderHome({
  board: answer,
  channels: [
    { name: 'rare-earths', told: told('1: rare earths, gallium; important and urgent, at once') },
    {
      name: 'trade-policy',
      told: told('1: tariffs, European Union, in the digest', 'Digest weekly, Monday 09:00 (Europe/Berlin)'),
    },
  ],
});
const form = renderForm(formAsked(COMMAND, 'subscribe'), 'C1');

const delivery = (platform, alert, act = 'post') => ({
  id: alert.headline,
  act,
  alert,
  destination: { platform, channel: 'C1' },
  route: 'Critical materials (scope critical_materials)',
});
const first = (platform) => ({
  platform,
  channel: 'C1',
  message: platform === 'console' ? '#1' : '1',
  permalink: 'https://chat.example/1',
});

const html = (text) =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]);
/** Both platforms draw emoji as pictures of their own; so do we, since not every machine has them. */
const pictures = (text) =>
  text
    .replaceAll('🟥', '<i class="sq" style="background:#dd2e44"></i>')
    .replaceAll('🟧', '<i class="sq" style="background:#f4900c"></i>')
    .replaceAll('🟦', '<i class="sq" style="background:#55acee"></i>')
    .replaceAll('🚨', '<i class="siren"></i>');
const format = (seconds, options) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, ...options }).format(seconds * 1000);
const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const SHORT = { day: 'numeric', month: 'short', year: 'numeric' };

function slackDate(pattern, seconds) {
  return pattern
    .replace('{date_long_pretty}', format(seconds, DAY))
    .replace(/\{date_short(_pretty)?\}/, format(seconds, SHORT))
    .replace('{time}', format(seconds, { timeStyle: 'short' }));
}

function slackElement({ type, text, url, style, timestamp, format: pattern }) {
  const shown =
    type === 'date'
      ? `<span class="date">${slackDate(pattern, timestamp)}</span>`
      : pictures(html(text).replaceAll('\n', '<br>'));
  const bold = style?.bold ? `<b>${shown}</b>` : shown;
  return type === 'link' ? `<a href="${html(url)}">${bold}</a>` : bold;
}

function mrkdwn(text) {
  return text
    .replace(/<!date\^(\d+)\^([^|]+)\|[^>]*>/g, (_, seconds, pattern) => slackDate(pattern, Number(seconds)))
    .replace(/<(https?:[^|>]+)\|([^>]*)>/g, '<a href="$1">$2</a>')
    .replace(/\*([^*]+)\*/g, '<b>$1</b>');
}

const button = (label) => `<span class="button">${html(label)}</span>`;
const menu = (label) => `<span class="button">${html(label)} <span class="note">▾</span></span>`;

function slackBlock(block) {
  if (block.type === 'actions')
    return `<div>${block.elements.map(({ text, placeholder }) => (text ? button(text.text) : menu(placeholder.text))).join('')}</div>`;
  if (block.type === 'section') return `<p>${html(block.text.text)}</p>`;
  if (block.type === 'input')
    return `<div class="field"><b>${html(block.label.text)}</b>${block.optional ? ' <span class="note">(optional)</span>' : ''}
      <div class="input">Choose ${block.element.type.startsWith('multi') ? 'some' : 'one'} ▾</div><small>${html(block.hint.text)}</small></div>`;
  if (block.type === 'header') return `<h3>${pictures(html(block.text.text))}</h3>`;
  if (block.type === 'context')
    return `<small>${block.elements.map(({ text }) => mrkdwn(text)).join('<br>')}</small>`;
  return block.elements
    .map((part) =>
      part.type === 'rich_text_list'
        ? `<ul>${part.elements.map(({ elements }) => `<li>${elements.map(slackElement).join('')}</li>`).join('')}</ul>`
        : `<p>${part.elements.map(slackElement).join('')}</p>`,
    )
    .join('');
}

function relative(seconds) {
  const days = Math.round((seconds - NOW) / 86_400);
  const [amount, unit] =
    Math.abs(days) >= 300
      ? [Math.round(days / 365), 'year']
      : Math.abs(days) >= 45
        ? [Math.round(days / 30), 'month']
        : [days, 'day'];
  return new Intl.RelativeTimeFormat('en').format(amount, unit);
}

function markdown(text) {
  return pictures(
    html(text)
      .replace(/&lt;t:(\d+):R&gt;/g, (_, seconds) => `<span class="date">${relative(Number(seconds))}</span>`)
      .replace(
        /&lt;t:(\d+):\w&gt;/g,
        (_, seconds) => `<span class="date">${format(Number(seconds), { dateStyle: 'long' })}</span>`,
      )
      .replace(/\[([^\]]+)\]\((https?:[^)]+)\)/g, '<a href="$2">$1</a>')
      .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
      .replace(/^&gt; (.*)$/gm, '<blockquote>$1</blockquote>')
      .replace(/^- (.*)$/gm, '<li>$1</li>')
      .replace(/\\([^0-9A-Za-z\s])/g, '$1')
      .replace(/\n(?!<(li|blockquote))/g, '<br>')
      .replaceAll('</li><br>', '</li>'),
  );
}

function discordMessage({ content, embeds, components = [] }) {
  const cards = embeds.map(({ title, url, description, color, footer, timestamp }) => {
    const foot = [
      footer?.text,
      timestamp && format(Date.parse(timestamp) / 1000, { dateStyle: 'short', timeStyle: 'short' }),
    ];
    return `<div class="card" style="border-color:#${color.toString(16).padStart(6, '0')}">
      <div class="title">${url ? `<a href="${html(url)}">${markdown(title)}</a>` : markdown(title)}</div>
      ${description ? `<div>${markdown(description)}</div>` : ''}
      <small>${html(foot.filter(Boolean).join(' • '))}</small></div>`;
  });
  const rows = components.map(
    (row) =>
      `<div>${row.components.map(({ label, placeholder }) => (placeholder ? menu(placeholder) : button(label))).join('')}</div>`,
  );
  return `${content ? `<div>${markdown(content)}</div>` : ''}${cards.join('')}${rows.join('')}`;
}

const ANSI = {
  1: 'font-weight:700',
  2: 'opacity:.6',
  4: 'text-decoration:underline',
  7: 'background:#f14c4c;color:#111',
  31: 'color:#f14c4c',
  33: 'color:#e5e510',
  34: 'color:#3b8eea',
  35: 'color:#d670d6',
  36: 'color:#29b8db',
};
function ansi(text) {
  const code = String.fromCharCode(27);
  const inverse = new RegExp(`(${code}\\[7m)${code}\\[31m(.*?)${code}\\[39m`, 'g');
  return html(text)
    .replace(inverse, '$1$2')
    .replace(new RegExp(`${code}\\[(\\d+)m`, 'g'), (_, style) =>
      ANSI[style] ? `<span style="${ANSI[style]}">` : '</span>',
    );
}

const message = (body, note, thread) =>
  `<div class="msg${thread ? ' thread' : ''}"><div class="avatar">Rm</div><div class="body"><div class="who"><b>raremetals</b> <em>APP</em>${note ? ` <span class="note">${note}</span>` : ''}</div>${body}</div></div>`;

function page(dark, css, body) {
  return `<!doctype html><meta charset="utf-8"><style>
  *{box-sizing:border-box} body{margin:0;padding:14px 18px;width:640px;font:14.5px/1.42 "Noto Sans","DejaVu Sans",sans-serif;background:${dark ? '#313338' : '#fff'};color:${dark ? '#dbdee1' : '#1d1c1d'}}
  p{margin:0} h3{margin:2px 0;font-size:16px} ul{margin:2px 0;padding-left:20px} a{color:${dark ? '#00a8fc' : '#1264a3'};text-decoration:none}
  small{display:block;font-size:12px;opacity:.75;margin-top:2px}
  .msg{display:flex;gap:10px;padding:8px 0}.thread{margin-left:46px;border-left:2px solid #8886;padding-left:12px}
  .avatar{width:36px;height:36px;border-radius:8px;background:#5b3a8c;color:#fff;font-weight:700;display:grid;place-items:center;flex:none}
  .body{flex:1;min-width:0}.who em{font:10px sans-serif;background:#8884;border-radius:3px;padding:1px 4px}.note{font-size:12px;opacity:.7}
  .sq{display:inline-block;width:13px;height:13px;border-radius:3px;vertical-align:-1px}
  .button{display:inline-block;margin:6px 8px 0 0;padding:3px 10px;border-radius:5px;font-size:13px;font-weight:600;${dark ? 'background:#4e5058' : 'border:1px solid #0004'}}
  .siren{display:inline-block;width:12px;height:10px;background:#dd2e44;border-radius:6px 6px 2px 2px}
  ${css}</style><body>${body}</body>`;
}

const slackBody = (alert, act, context = {}) =>
  slack
    .renderAlert(delivery('slack', alert, act), context, vocabulary)
    .blocks.map(slackBlock)
    .join('');
const discordBody = (alert, act, context = {}) =>
  discordMessage(discord.renderAlert(delivery('discord', alert, act), context, vocabulary));
const look = { colour: true, columns: 84, timeZone: ZONE };
const consoleBody = (alert, act, context = {}) =>
  terminal.renderAlert(delivery('console', alert, act), context, vocabulary, look);

const shots = {
  slack: page(
    false,
    '.date{text-decoration:underline dotted #8888}',
    [
      message(slackBody(announced)),
      message(slackBody(reply, 'reply', { first: first('slack') }), 'in the thread', true),
      message(slackBody(suspended, 'post', { first: first('slack') })),
      message(slackBody(talks)),
      message(slackAnswer(digest).blocks.map(slackBlock).join('')),
      message(slackAnswer(answer).blocks.map(slackBlock).join(''), 'Only visible to you'),
    ].join(''),
  ),
  'slack-form': page(
    false,
    'body{width:520px;background:#e8e8e8}.modal{background:#fff;border-radius:10px;padding:6px 22px 16px}.field{margin-top:12px}.input{border:1px solid #0006;border-radius:5px;padding:6px 10px;margin-top:3px;color:#0009}.foot{text-align:right;margin-top:8px}.send{background:#007a5a;color:#fff;border:0}',
    `<div class="modal"><h2>${html(form.title.text)}</h2>${form.blocks.map(slackBlock).join('')}
      <div class="foot">${button(form.close.text)}<span class="button send">${html(form.submit.text)}</span></div></div>`,
  ),
  'slack-home': page(
    false,
    '.date{text-decoration:underline dotted #8888}.tab{border-bottom:1px solid #0002;margin-bottom:8px;padding-bottom:6px}',
    `<div class="tab"><b>raremetals</b> <span class="note">Home</span></div>${home.blocks.map(slackBlock).join('')}`,
  ),
  discord: page(
    true,
    '.avatar{border-radius:50%}.date{background:#ffffff14;border-radius:3px;padding:0 2px}.card{background:#2b2d31;border-left:4px solid;border-radius:4px;padding:8px 12px;margin-top:4px;max-width:520px}.title{font-weight:600}blockquote{margin:2px 0;border-left:3px solid #4e5058;padding-left:8px}li{margin-left:18px}',
    [
      message(discordBody(announced)),
      message(discordBody(reply, 'reply', { first: first('discord') }), 'in the thread', true),
      message(discordBody(suspended, 'post', { first: first('discord') })),
      message(discordBody(talks)),
      message(discordMessage(discordAnswer(answer)), 'Only you can see this'),
    ].join(''),
  ),
  terminal: page(
    true,
    'body{background:#1e1e1e;color:#ccc;width:760px}pre{margin:0;font:13px/1.4 "DejaVu Sans Mono",monospace;white-space:pre-wrap}',
    `<pre>${ansi(
      [
        `#1 ${consoleBody(announced)}`,
        `#2 ${consoleBody(reply, 'reply', { first: first('console') })}`,
        `#3 ${consoleBody(suspended, 'post', { first: first('console') })}`,
        `#4 ${consoleBody(talks)}`,
        `> /raremetals status\n${terminal.renderAnswer(answer, look)}`,
      ].join('\n\n'),
    )}</pre>`,
  ),
};

const directory = mkdtempSync(join(tmpdir(), 'raremetals-gallery-'));
for (const [name, source] of Object.entries(shots)) {
  const file = join(directory, `${name}.html`);
  const measured = source.replace(
    '</body>',
    '<script>document.title=document.body.scrollHeight</script></body>',
  );
  writeFileSync(file, measured);
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    `--user-data-dir=${join(directory, 'profile')}`,
  ];
  const dom = execFileSync('chromium', [...flags, '--dump-dom', `file://${file}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const height = Number(/<title>(\d+)<\/title>/.exec(dom)?.[1] ?? 900);
  const width = WIDTHS[name] ?? 640;
  execFileSync(
    'chromium',
    [
      ...flags,
      `--screenshot=${join(OUT, `${name}.png`)}`,
      `--window-size=${width},${height}`,
      `file://${file}`,
    ],
    { stdio: 'ignore' },
  );
}
for (const name of Object.keys(shots)) {
  // A picture of text needs few colours, and is a third as large with few.
  const file = join(OUT, `${name}.png`);
  execFileSync('convert', [file, '-dither', 'None', '-colors', '40', '-strip', `PNG8:${file}`]);
}
rmSync(directory, { recursive: true, force: true });
