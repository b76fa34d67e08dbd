import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const SRC = resolve('src');
const ROOMS = [
  'config',
  'domain',
  'classify',
  'stories',
  'board',
  'feeds',
  'store',
  'chat',
  'work',
  'commands',
  'demo',
  'pipes',
];

/**
 * The one direction: what a room may import beside itself. `chat/…` leaves see the port and the words
 * around it, never each other. Files at the top of src wire, and may import any room.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  classify: ['domain'],
  stories: ['domain'],
  board: ['domain', 'classify'],
  feeds: ['domain'],
  store: ['domain'],
  chat: ['domain'],
  'chat/slack': ['domain', 'chat'],
  'chat/discord': ['domain', 'chat'],
  'chat/console': ['domain', 'chat'],
  commands: ['domain', 'classify', 'stories', 'board', 'chat'],
  work: ['domain', 'classify', 'stories', 'board', 'feeds', 'store', 'chat'],
  config: ['domain', 'classify', 'stories', 'board', 'feeds', 'store', 'commands'],
  pipes: [
    'domain',
    'classify',
    'stories',
    'board',
    'feeds',
    'chat/slack',
    'chat/discord',
    'chat/console',
    'config',
    '.',
  ],
  demo: ['domain', 'work', 'config', '.'],
};

/** Rooms of rooms: of these each imports only those before it, and the files beside them, last, any. */
const FLOWS: Readonly<Record<string, readonly string[]>> = {
  classify: [
    'text',
    'numbers',
    'lexicon',
    'weights',
    'reading',
    'reading/left-out', // what only seems to tell of the measure
    'reading/goods', // what it is on
    'category',
    'figures',
    'days/written', // how a text writes days and lengths of time
    'days/around', // what the words around a day say of it
    'days/named', // which days a text names
    'days/lengths', // what lies at the end of a length of time
    'days',
    'documents',
    'roles/weighed', // what speaks for each part of a party
    'roles/hit', // whom words say to be hit
    'roles/sides', // who acts on whom
    'roles/acting', // who acts
    'roles/apart', // who has no part
    'roles',
    'stages/authorities', // what courts, parliaments and offices do
    'stages/only-said', // what is said of a step and not done
    'stages/binding', // measures that bind, last on or run out
    'stages/relief', // measures that are eased, held back or ended
    'stages/talks', // talks and deals
    'stages/weighed', // what the model makes of all words
    'stages',
    '.',
  ],
  stories: [
    'odds', // what weights make of features
    'signature', // what a report is found and compared by
    'wording', // how alike a report and a story are told
    'agreement', // how far both tell of the same, in whatever language
    'apart', // what keeps a report out of a story, however alike the two are told
    'course', // how far a story has come, and how it grows by a report
    '.', // which story it is, by all of that, and what is told of it
  ],
  board: ['terms', 'measure', 'claims', 'placing', '.'],
  feeds: ['parse', 'fetch', 'schedule'],
};

/** Packages that only one room may know. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  ioredis: ['store'],
  'js-redis-server': ['store'],
  bullmq: ['work'],
  'node-cron': ['work'],
  undici: ['feeds'],
  'rss-parser': ['feeds'],
  htmlparser2: ['feeds'],
  '@slack/bolt': ['chat/slack'],
  '@slack/web-api': ['chat/slack'],
  'discord.js': ['chat/discord'],
  yaml: ['config'],
  dotenv: ['config'],
};

type Import = { readonly from: string; readonly file: string; readonly to: string };

function room(file: string): string {
  const parts = relative(SRC, file).split('/');
  if (parts.length === 1) return '.';
  const leaf = parts[0] === 'chat' && parts.length > 2 ? `chat/${parts[1]}` : parts[0];
  return leaf ?? '.';
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(SRC, name));
const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, to = '']) => ({
    from: room(file),
    file,
    to,
  }));
});

describe('the one direction of imports', () => {
  it('has no room that this test does not know', () => {
    const found = new Set(files.map((file) => room(file).split('/')[0]));
    expect([...found].sort()).toEqual(['.', ...ROOMS].sort());
  });

  it('lets each room import only what lies below it', () => {
    const wrong = imports.flatMap(({ from, file, to }) => {
      if (!to.startsWith('.') || from === '.') return [];
      const target = room(resolve(dirname(file), to));
      const allowed = target === from || (MAY_IMPORT[from] ?? []).includes(target);
      return allowed ? [] : [`${relative(SRC, file)} imports ${target}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(FLOWS))('lets %s flow one way', (outer, flow) => {
    const inner = (file: string) => relative(join(SRC, outer), dirname(file)) || '.';
    const within = imports.filter(({ from, to }) => from === outer && to.startsWith('.'));
    const ties = within.map(({ file, to }) => ({ file, target: resolve(dirname(file), to) }));
    const wrong = ties
      .filter(({ target }) => room(target) === outer)
      .filter(({ file, target }) => flow.indexOf(inner(target)) > flow.indexOf(inner(file)))
      .map(({ file, target }) => `${relative(SRC, file)} imports ${relative(SRC, target)}`);
    expect(wrong).toEqual([]);
    const found = files.filter((file) => room(file) === outer).map(inner);
    expect([...new Set(found)].sort()).toEqual([...flow].sort());
  });

  it('keeps each outside package in the room that owns it', () => {
    const wrong = imports.flatMap(({ from, file, to }) => {
      const owners = OWNERS[to];
      return owners && !owners.includes(from) ? [`${relative(SRC, file)} imports ${to}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('has nobody import the command line', () => {
    expect(imports.filter(({ to }) => /\/cli\.js$/.test(to))).toEqual([]);
  });

  it('reads the environment in one place', () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(file, 'utf8')));
    expect(readers.map((file) => relative(SRC, file))).toEqual(['shell.ts']);
  });

  it('has no clock in the pure rooms', () => {
    const pure = files.filter((file) =>
      ['domain', 'classify', 'stories', 'board', 'commands'].includes(room(file)),
    );
    const clocks = pure.filter((file) => /Date\.now\(\)|new Date\(\)/.test(readFileSync(file, 'utf8')));
    expect(clocks.map((file) => relative(SRC, file))).toEqual([]);
  });
});
