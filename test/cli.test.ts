import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startFeedServer } from './feed-server.js';

const CLI = resolve('dist/cli.js');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raremetals-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the built command line. PATH holds node alone, so that no Redis is found unless a test says so. */
async function raremetals(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Record<string, string> = {},
) {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: folder,
    env: { PATH: '', NO_COLOR: '1', ...env },
  });
  const closed = new Promise<number | null>((done) => child.on('close', done));
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { out, err, code: await closed, lines: out.split('\n').filter((line) => line.startsWith('{')) };
}

const items = [
  {
    id: 'a',
    title: 'China imposes export controls on gallium',
    publishedAt: '2025-10-09',
    lang: 'en',
    url: null,
  },
  { id: 'b', title: 'Striker joins on a record transfer deal', publishedAt: '2025-10-09' },
  {
    id: 'c',
    title: 'China imposes export controls on gallium',
    publishedAt: '2025-10-10',
    url: '/relative',
    publisher: 'Wire',
  },
];
const jsonLines = items.map((item) => JSON.stringify(item)).join('\n');

describe('the command line', () => {
  it('classifies one item a line, whatever is absent, null or odd', async () => {
    const { lines, code } = await raremetals(['classify'], jsonLines);
    const read = lines.map((line) => JSON.parse(line));
    expect(read.map(({ id, category }) => [id, category])).toEqual([
      ['a', 'export_control'],
      ['b', 'none'],
      ['c', 'export_control'],
    ]);
    expect(read[0]).toMatchObject({ relevant: true, issuers: ['CN'], materials: ['gallium'] });
    expect(code).toBe(0);
  });

  it('passes over a bad line, says which, and ends with 1', async () => {
    const { lines, err, code } = await raremetals(['classify'], `${jsonLines}\n{"id": 1,\n[]\n`);
    expect(lines).toHaveLength(3);
    expect(err).toContain('line 4 was passed over');
    expect(err).toContain('line 5 was passed over');
    expect(code).toBe(1);
  });

  it('takes an item whose time is none as undated, says which, and ends with 0', async () => {
    const { lines, err, code } = await raremetals(['classify'], '{"title":"T","publishedAt":"garbage"}');
    expect(lines).toHaveLength(1);
    expect(err).toContain('warning: line 1: publishedAt: found "garbage", expected a time such as');
    expect(code).toBe(0);
  });

  it('groups relevant items into stories, and all of them when asked', async () => {
    const relevant = await raremetals(['stories'], jsonLines);
    expect(relevant.lines.map((line) => JSON.parse(line).id)).toEqual(['a', 'c']);
    const all = await raremetals(['stories', '--all'], jsonLines);
    const [a, b, c] = all.lines.map((line) => JSON.parse(line));
    expect(a.verdict).toBe('new');
    expect(b.story).not.toBe(a.story);
    expect(c).toMatchObject({ story: a.story, because: expect.any(String) });
  });

  it('prints the board as of a time', async () => {
    const { lines, code } = await raremetals(['board', '--at', '2025-10-20T00:00:00Z'], jsonLines);
    expect(code).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ kind: 'export_control', issuers: ['CN'], materials: ['gallium'] }),
    ]);
  });

  it.each(['slack', 'discord', 'console'])('renders what would be posted to %s', async (platform) => {
    const { out, code } = await raremetals(['render', '--for', platform], jsonLines);
    expect(out.split('\n')[0]).toContain('China imposes export controls on gallium');
    expect(code).toBe(0);
  });

  it('renders in order of time, what has none beside its neighbour: feeds list the newest first', async () => {
    const published = (title: string, publishedAt?: string) => JSON.stringify({ title, publishedAt });
    const newestFirst = [
      published('China lifts its ban on gallium exports to the US', '2026-03-08'),
      published('Congo bans cobalt exports'),
      published('China bans gallium exports to the US', '2026-03-01'),
    ];
    const { lines } = await raremetals(['render', '--for', 'slack'], newestFirst.join('\n'));
    expect(lines.map((line) => JSON.parse(line).text)).toEqual([
      expect.stringContaining('China bans gallium'),
      expect.stringContaining('China lifts'),
      expect.stringContaining('Congo bans cobalt'),
    ]);
  });

  it('parses files one after another, and goes on after one that is no feed', async () => {
    const feed =
      '<rss version="2.0"><channel><title>F</title><item><title>One</title><link>https://a.example/1?utm_source=x</link></item></channel></rss>';
    await writeFile(join(folder, 'good.xml'), feed);
    await writeFile(join(folder, 'bad.xml'), '<html><body>Not found</body></html>');
    const { lines, code } = await raremetals(['parse', 'bad.xml', 'missing.xml', 'good.xml']);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { file: 'bad.xml', error: expect.any(String) },
      { file: 'missing.xml', error: expect.stringContaining('cannot be read') },
      expect.objectContaining({
        file: 'good.xml',
        title: 'One',
        url: 'https://a.example/1',
        link: 'https://a.example/1?utm_source=x',
      }),
    ]);
    expect(JSON.parse(lines[2] ?? '')).not.toHaveProperty('publishedAt');
    expect(code).toBe(1);
  });

  it('groups what it parsed by what identifies an entry: a GUID that two entries share is none', async () => {
    const entry = (title: string) => `<item><title>${title}</title><guid isPermaLink="false">7</guid></item>`;
    const [one, other] = [
      'Striker joins on a record transfer deal',
      'Parliament votes on the new school law',
    ];
    const feed = `<rss version="2.0"><channel><title>F</title>${entry(one)}${entry(other)}</channel></rss>`;
    const parsed = await raremetals(['parse'], feed);
    const { lines } = await raremetals(['stories', '--all'], parsed.out);
    expect(lines.map((line) => JSON.parse(line).verdict)).toEqual(['new', 'new']);
  });

  it('explains how the items of a file are read', async () => {
    await writeFile(join(folder, 'items.jsonl'), jsonLines);
    const { out } = await raremetals(['explain', '--file', 'items.jsonl']);
    expect(out).toContain('Kind: export control');
    expect(out).toContain('gallium');
  });

  describe.each([
    ['missing.txt', undefined, 'no such file'],
    ['folder', undefined, 'a folder'],
    ['empty.txt', '', 'no item'],
    ['text.txt', 'Dear all,\n', 'no item'],
    ['bytes.bin', Buffer.from([0, 1, 2, 0xff, 0x1b, 0x0a, 0x80]), 'no item'],
    ['array.json', '[{"title":"Gallium"}]', 'no item'],
  ])('given %s', (name, content, found) => {
    beforeAll(async () => {
      if (name === 'folder') await mkdir(join(folder, name));
      if (content !== undefined) await writeFile(join(folder, name), content);
    });

    it('explain --file says where, what was found and what was expected, and ends with 1', async () => {
      const { out, err, code } = await raremetals(['explain', '--file', name]);
      expect([out, code]).toEqual(['', 1]);
      expect(err).toContain(`raremetals: ${name}: found ${found}, expected items, one JSON object a line\n`);
      expect(err).not.toMatch(/E[A-Z]{4,}/);
    });

    it('parse gives its fault as JSON, reads the next file, and ends with 1', async () => {
      const good = '<rss><channel><title>F</title><item><title>One</title></item></channel></rss>';
      await writeFile(join(folder, 'next.xml'), good);
      const { lines, code } = await raremetals(['parse', name, 'next.xml']);
      const [first, second] = lines.map((line) => JSON.parse(line));
      expect(first).toEqual({ file: name, error: expect.not.stringMatching(/E[A-Z]{4,}/) });
      expect([second.title, code]).toEqual(['One', 1]);
    });
  });

  it.each([[['classify']], [['stories']], [['board', '--at', '2025-10-28']], [['render', '--for', 'slack']]])(
    '%j passes over what is no item, and ends with 1',
    async (args) => {
      const { out, err, code } = await raremetals(args, Buffer.from([0, 0xff, 0x1b, 0x0a, 0x5b, 0x5d]));
      expect([out, code]).toEqual(['', 1]);
      expect(err.split('\n').map((line) => line.slice(0, 31))).toEqual([
        'line 1 was passed over: found b',
        'line 2 was passed over: found [',
        '',
      ]);
    },
  );

  it('refuses an alert that lacks something, and does not read it as an item', async () => {
    const { out, err, code } = await raremetals(['render', '--for', 'slack'], '{"headline":"Gallium"}');
    expect([out, code]).toEqual(['', 1]);
    expect(err).toContain('id: found nothing, expected text');
  });

  it('says that an item is not stored', async () => {
    const { out, code } = await raremetals(['explain', 'https://nowhere.example/1']);
    expect(out).toContain('No item https://nowhere.example/1 is stored');
    expect(code).toBe(1);
  });

  describe('without a Redis', () => {
    let feeds: Awaited<ReturnType<typeof startFeedServer>>;
    beforeAll(async () => {
      feeds = await startFeedServer();
      await mkdir(join(folder, 'wire'));
      await writeFile(
        join(folder, 'wire', 'feeds.yaml'),
        `feeds:\n  - { id: wire, name: Wire, url: "${feeds.url}", kind: media, allowPrivateHost: true }\n`,
      );
      await writeFile(
        join(folder, 'wire', 'channels.yaml'),
        'routes:\n  - { name: All, to: [{ platform: console, channel: terminal }] }\n',
      );
    });
    afterAll(() => feeds.stop());

    it.each([[['explain', 'i1']], [['measure', 'gallium']], [['feedback']]])(
      '%j says that it looks into an empty store',
      async (args) => {
        const { err } = await raremetals(args);
        expect(err).toContain('warning: no REDIS_URL and no redis-server on PATH: the store is empty');
      },
    );

    it('one round says that the next will tell the same again, a dry run does not', async () => {
      feeds.put({ id: 'a', title: 'China imposes export controls on gallium', at: new Date() });
      for (const [args, isWarned] of [
        [['once'], true],
        [['once', '--dry-run'], false],
      ] as const) {
        const { out, err, code } = await raremetals(['--config', 'wire', ...args]);
        expect([code, out.includes('China imposes export controls')]).toEqual([0, true]);
        expect(err.includes('warning: no REDIS_URL')).toBe(isWarned);
      }
    });

    it('one round says how many items are too old', async () => {
      feeds.put({ id: 'b', title: 'Congo bans cobalt exports', at: new Date('2025-02-24') });
      const { err } = await raremetals(['--config', 'wire', 'once', '--dry-run']);
      expect(err).toContain('1 new item (and 1 too old to be told), 1 alert (dry run');
    });

    it('one round posts to no chat: it would post the same at the next', async () => {
      const polled = feeds.polls();
      const { err, code } = await raremetals(['--config', 'wire', 'once'], '', { DISCORD_TOKEN: 'secret' });
      expect(err).toContain('raremetals: no REDIS_URL and no redis-server on PATH: ');
      expect([code, feeds.polls()]).toEqual([1, polled]);
    });
  });

  it.each([
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['render'], '--for'],
    [['render', '--for', 'irc'], 'slack, discord, console'],
    [['board'], '--at'],
    [['board', '--at', 'yesterday'], 'expected a time such as'],
    [['board', '--at', '5'], 'expected a time such as'],
    [['board', '--at', '2025-02-30'], 'expected a time such as'],
    [['explain'], 'name either the address or the id'],
    [['explain', 'i1', '--file', 'items.jsonl'], 'name either the address or the id'],
    [['explain', '--file'], 'argument missing'],
    [['feeds', 'test'], "missing required argument 'feed'"],
    [['measure'], "missing required argument 'name'"],
    [['start', '--role', 'boss'], 'all, worker, chat'],
    [['classify', 'items.jsonl'], 'raremetals classify --help says what it takes'],
    [['once', '--dry'], "unknown option '--dry'"],
    [['--config', '', 'check'], 'expected a folder with configuration files'],
  ])('ends %j with 2 and a hint', async (args, hint) => {
    const { err, code } = await raremetals(args);
    expect(err).toContain(hint);
    expect(code).toBe(2);
  });

  it.each([
    ['classify', 'raremetals classify < items.jsonl'],
    ['render', 'raremetals render --for slack < items.jsonl'],
    ['start', '--config <dir>'],
  ])('%s --help shows %s', async (command, shown) => {
    const { out, code } = await raremetals([command, '--help']);
    expect(out).toContain(shown);
    expect(code).toBe(0);
  });

  it('reads items with the configuration that .env names', async () => {
    await mkdir(join(folder, 'ours', 'lexicon'), { recursive: true });
    await writeFile(join(folder, 'ours', 'lexicon', 'ours.yaml'), 'tarif: { en: [levy] }\n');
    await writeFile(join(folder, '.env'), 'RAREMETALS_CONFIG=ours\n');
    const { err, code } = await raremetals(['classify'], jsonLines);
    await rm(join(folder, '.env'));
    expect(err).toContain('ours/lexicon/ours.yaml:1:8 tarif: found a concept that nothing reads');
    expect(code).toBe(1);
  });

  it('learns a word as the README shows: a title that was none is a tariff', async () => {
    const readme = await readFile('README.md', 'utf8');
    const [, item = ''] = /^echo '(\{"title":.+?\})' \|.* classify$/m.exec(readme) ?? [];
    const [, words = ''] = /own\.yaml: words add up .*\n(tariff:\n.*\n)/.exec(readme) ?? [];
    await mkdir(join(folder, 'own', 'lexicon'), { recursive: true });
    await writeFile(join(folder, 'own', 'lexicon', 'own.yaml'), words);
    const read = async (args: string[]) => JSON.parse((await raremetals([...args, 'classify'], item)).out);
    expect(await read([])).toMatchObject({ category: 'none' });
    const after = await read(['--config', 'own']);
    expect(after).toMatchObject({ category: 'tariff' });
    expect(after.evidence).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('Erzgroschen'), part: 'category' }),
    );
  });

  it('checks the configuration: no faults, or each with its place', async () => {
    const sound = await raremetals(['check']);
    expect(sound).toMatchObject({ code: 0, out: expect.stringMatching(/^No faults: \d+ feeds, /), err: '' });
    await writeFile(join(folder, 'feeds.yaml'), 'feeds:\n  - { id: A, url: nowhere, kind: media }\n');
    const { out, err, code } = await raremetals(['--config', folder, 'check'], '', { LOG_LEVEL: 'loud' });
    expect(out).toContain('environment LOG_LEVEL: found "loud"');
    expect(out).toContain('feeds.yaml:2:11 feeds[0].id: found "A"');
    expect(out).toContain('feeds[0].name: found nothing');
    expect(out).toContain('channels.yaml');
    expect([err, code]).toEqual(['', 1]);
  });

  it('checks that there is a place for data, which a start would refuse to go without', async () => {
    const { out, code } = await raremetals(['check'], '', { RAREMETALS_DATA: '/proc/raremetals' });
    expect(out).toBe(
      '/proc/raremetals found no such file, expected a folder for data (RAREMETALS_DATA)\n1 fault.\n',
    );
    expect(code).toBe(1);
  });

  it('says of a feed that is not configured that there is none, beside the results', async () => {
    const { out, err, code } = await raremetals(['feeds', 'test', 'unheard-of']);
    expect([out, code]).toEqual(['', 1]);
    expect(err).toContain('raremetals: no configured feed has the id "unheard-of"');
  });

  it('says its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(await raremetals(['--version'])).toMatchObject({ out: `${version}\n`, code: 0 });
  });

  it('does not take a configuration that the demo would pass over', async () => {
    const { out, err, code } = await raremetals(['--config', 'mine', 'demo']);
    expect([out, err, code]).toEqual([
      '',
      'raremetals demo: it brings its own configuration; leave --config out.\n',
      2,
    ]);
  });

  it('refuses a log level that is none also where it reads nothing else of the environment', async () => {
    const { err, code } = await raremetals(['demo'], '', { LOG_LEVEL: 'verbose' });
    expect(err).toContain('environment LOG_LEVEL: found "verbose", expected ');
    expect(code).toBe(1);
  });

  it('says in one sentence that there is no room for its results, and ends with 1', async () => {
    const child = spawn('/bin/sh', ['-c', `"${process.execPath}" "${CLI}" classify > /dev/full`], {
      env: { PATH: '' },
    });
    const closed = new Promise<number | null>((done) => child.on('close', done));
    child.stdin.end(jsonLines);
    expect(await text(child.stderr)).toBe(
      'standard output: found no room on the disk, expected a place for the results\n',
    );
    expect(await closed).toBe(1);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(
      '/bin/sh',
      [
        '-c',
        `yes '${JSON.stringify(items[0])}' | head -5000 | "${process.execPath}" "${CLI}" classify | head -1`,
      ],
      {
        env: { PATH: process.env.PATH ?? '' },
      },
    );
    expect(await text(child.stderr)).toBe('');
  });
});
