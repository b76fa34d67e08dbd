import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { showFault } from '../src/config/faults.js';
import { loadSettings } from '../src/settings.js';

const packageDir = resolve('.');
const CODES = 'a language code: en, zh, de, fr, es, pl, sv, ar, or another of ISO 639-1';
let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'raremetals-settings-'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const load = (env: Record<string, string> = {}, configDir?: string) =>
  loadSettings({ env, cwd, packageDir, configDir });
const faultsOf = async (...args: Parameters<typeof load>) => {
  const outcome = await load(...args);
  return outcome.kind === 'faults' ? outcome.faults.map(showFault) : [];
};

/** A configuration of one's own: this file, beside the other one that it needs as it comes along. */
async function ownFile(name: 'feeds.yaml' | 'channels.yaml', text: string): Promise<void> {
  const other = name === 'feeds.yaml' ? 'channels.yaml' : 'feeds.yaml';
  await cp(join(packageDir, 'config', other), join(cwd, other));
  await writeFile(join(cwd, name), text);
}

/** A configuration of one's own, with these words beside those that come along. */
async function ownLexicon(text: string): Promise<void> {
  for (const name of ['feeds.yaml', 'channels.yaml'])
    await cp(join(packageDir, 'config', name), join(cwd, name));
  await mkdir(join(cwd, 'lexicon'), { recursive: true });
  await writeFile(join(cwd, 'lexicon', 'ours.yaml'), text);
}

/** Where in a long file that comes along a fault stands is not held. */
const withoutPlace = (shown: string) => shown.replace(/:\d+:\d+|\[\d+\]/g, '');

/** The instruments that come along, changed. */
async function ownInstruments(change: (text: string) => string): Promise<void> {
  await ownLexicon('rule_applies: { en: [appl*] }\n');
  const packaged = await readFile(join(packageDir, 'config/lexicon/instruments.yaml'), 'utf8');
  await writeFile(join(cwd, 'lexicon/instruments.yaml'), change(packaged));
}

describe('the settings', () => {
  it('are complete with an empty environment and the configuration that comes along', async () => {
    const outcome = await load();
    expect(outcome).toMatchObject({
      kind: 'settings',
      settings: { prefix: 'raremetals', role: 'all', slack: undefined },
    });
    expect(outcome.kind === 'settings' && Object.isFrozen(outcome.settings)).toBe(true);
  });

  it('hold times in milliseconds, whatever the unit that the environment names', async () => {
    const hour = 3_600_000;
    const env = { PRIME_MAX_AGE_HOURS: '36', STORY_WINDOW_DAYS: '0.5', QUEUE_KEPT_DAYS: '' };
    expect(await load(env)).toMatchObject({
      settings: {
        primeMaxAgeMs: 36 * hour,
        maxAgeMs: 7 * 24 * hour,
        storyWindowMs: 12 * hour,
        queueKeptMs: 7 * 24 * hour,
      },
    });
  });

  it('take from .env what the environment does not set, and read an empty value as not set', async () => {
    await writeFile(join(cwd, '.env'), 'RAREMETALS_PREFIX=from-file\nLOG_LEVEL=debug\nREDIS_URL=\n');
    const outcome = await load({ LOG_LEVEL: 'warn' });
    expect(outcome).toMatchObject({
      settings: { prefix: 'from-file', logLevel: 'warn', redisUrl: undefined },
    });
  });

  it('are of the folder that .env names, which is checked although the environment has a fault', async () => {
    await mkdir(join(cwd, 'ours'));
    await writeFile(join(cwd, 'ours', 'feeds.yaml'), 'feeds: []\n');
    await writeFile(join(cwd, '.env'), 'RAREMETALS_CONFIG=ours\n');
    expect(await faultsOf({ LOG_LEVEL: 'loud' })).toEqual([
      expect.stringContaining('environment LOG_LEVEL: found "loud"'),
      'ours/feeds.yaml:1:8 feeds: found [], expected an entry at least',
      'ours/channels.yaml found no such file, expected a readable YAML file',
    ]);
  });

  it('show the mistakes of several files at once, each with its line', async () => {
    await ownFile(
      'feeds.yaml',
      'feeds:\n  - { id: a, name: A, url: "https://a.example/", kind: media }\n  - { id: a, name: B, url: "https://b.example/", kind: media }\n',
    );
    await writeFile(
      join(cwd, 'channels.yaml'),
      'routes:\n  - name: Magnets\n    to: [{ platform: console, channel: terminal }]\n    materials: [magnets, unobtainium]\n    parties: [XX]\n',
    );
    expect(await faultsOf({ LOG_LEVEL: 'loud' }, cwd)).toEqual([
      'environment LOG_LEVEL: found "loud", expected one of trace, debug, info, warn, error, silent',
      'feeds.yaml:3:11 feeds[1].id: found "a", expected an id that no other feed has',
      'channels.yaml:4:26 routes[0].materials[1]: found "unobtainium", expected a key of materials.yaml',
      'channels.yaml:5:15 routes[0].parties[0]: found "XX", expected a code of parties.yaml',
    ]);
  });

  it('tell names that are none beside mistakes of shape, and what was meant by them', async () => {
    await ownFile(
      'channels.yaml',
      'routes:\n  - name: Magnets\n    to: [{ platform: console, channel: terminal }]\n    materials: [galium]\n    parties: [UK, China]\n    severity: loud\n',
    );
    expect(await faultsOf({}, cwd)).toEqual([
      'channels.yaml:4:17 routes[0].materials[0]: found "galium", expected a key of materials.yaml: gallium?',
      'channels.yaml:5:15 routes[0].parties[0]: found "UK", expected a code of parties.yaml: GB?',
      'channels.yaml:5:19 routes[0].parties[1]: found "China", expected a code of parties.yaml: CN?',
      'channels.yaml:6:15 routes[0].severity: found "loud", expected one of notable, important, urgent',
    ]);
  });

  it('say how each platform writes the ids of channels and of whom is mentioned', async () => {
    await ownFile(
      'channels.yaml',
      'routes:\n  - name: Magnets\n    to:\n      - { platform: slack, channel: general }\n      - { platform: discord, channel: 1234567890123456789 }\n    mention: "@here"\n',
    );
    expect(await faultsOf({}, cwd)).toEqual([
      'channels.yaml:4:37 routes[0].to[0].channel: found "general", expected the id of a Slack channel, such as C0123456789',
      'channels.yaml:5:39 routes[0].to[1].channel: found 1234567890123456789, expected text, in quotes',
      'channels.yaml:6:14 routes[0].mention: found "@here", expected the id of a Slack user group, such as S0123456789, or the id of a Discord role: 15 to 22 digits, in quotes',
    ]);
  });

  it('name a feed that is to be asked more seldom than at most', async () => {
    const feed = (id: string, bounds: string) =>
      `  - { id: ${id}, name: A, url: "https://${id}.example/", kind: media, ${bounds} }\n`;
    await ownFile('feeds.yaml', `feeds:\n${feed('a', 'every: 6000')}${feed('b', 'every: 600, atMost: 60')}`);
    expect(await faultsOf({}, cwd)).toEqual([
      'feeds.yaml:3:83 feeds[1].atMost: found 60, expected as many as every (600), or more',
    ]);
  });

  it('name an authority by what is no code, and one of a feed that is not official', async () => {
    const feed = (id: string, kind: string, authority: string) =>
      `  - { id: ${id}, name: A, url: "https://${id}.example/", kind: ${kind}, authority: ${authority} }\n`;
    await ownFile(
      'feeds.yaml',
      `feeds:\n${feed('a', 'official', 'EU')}${feed('b', 'official', 'China')}${feed('c', 'media', 'US')}`,
    );
    expect(await faultsOf({}, cwd)).toEqual([
      'feeds.yaml:3:77 feeds[1].authority: found "China", expected a code such as US or EU',
      'feeds.yaml:4:74 feeds[2].authority: found "US", expected none, unless kind is official',
    ]);
  });

  it('name a material that is there twice, a group that is none, and a letter of another encoding', async () => {
    await ownLexicon('');
    await writeFile(join(cwd, 'lexicon', 'latin.yaml'), Buffer.from('tariff:\n  de: [z\xf6lle]\n', 'latin1'));
    await writeFile(
      join(cwd, 'materials.yaml'),
      'materials:\n  - { key: tin, names: { en: [tin] }, group: metal }\n  - { key: tin, names: { en: [tin] } }\n' +
        '  - { key: Red tin, names: { en: [red tin] } }\n  - { key: zinc, names: { en: [zinc] }, group: zinc }\n',
    );
    expect(await faultsOf({}, cwd)).toEqual([
      'materials.yaml:4:12 materials[2].key: found "Red tin", expected a key in lower case, words joined by _',
      'materials.yaml:3:12 materials[1].key: found "tin", expected a key that no other material has',
      'materials.yaml:2:46 materials[0].group: found "metal", expected the key of another material',
      'materials.yaml:5:48 materials[3].group: found "zinc", expected the key of another material',
      'lexicon/latin.yaml:2:9 found a letter that is not UTF-8, expected a file saved as UTF-8',
    ]);
  });

  it('name a word of commands.yaml that stands for two things', async () => {
    await ownLexicon('rule_applies: { en: [appl*] }\n');
    await writeFile(
      join(cwd, 'commands.yaml'),
      'topics:\n  tariff: { nl: [heffing] }\nfillers: { nl: [heffing] }\n',
    );
    expect(await faultsOf({}, cwd)).toEqual([
      'commands.yaml:3:17 fillers.nl[0]: found "heffing", expected a word that does not stand for topics.tariff already',
    ]);
    await writeFile(join(cwd, 'commands.yaml'), 'topics:\n  tariff: { nl: [heffing] }\n');
    expect(await load({}, cwd)).toMatchObject({
      settings: { knowledge: { commandWords: { topics: { tariff: { nl: ['heffing'] } }, fillers: {} } } },
    });
  });

  it('name what blocs.yaml says twice, and codes in it that no party has', async () => {
    await ownLexicon('');
    const blocs = (text: string) => writeFile(join(cwd, 'blocs.yaml'), text);
    await blocs('large: [US, CN, US]\nunions:\n  EU: [DE]\n  MERCOSUR: [BR, DE]\nforums: [G7, G7]\n');
    expect(await faultsOf({}, cwd)).toEqual([
      'blocs.yaml:1:17 large[2]: found "US", expected a code that is not in the list before',
      'blocs.yaml:4:18 unions.MERCOSUR[1]: found "DE", expected a member that no union has before',
      'blocs.yaml:5:14 forums[1]: found "G7", expected a code that is not in the list before',
    ]);
    await blocs('large: [USA, CN]\nunions:\n  EUR: [DE, Poland]\nforums: [UN]\n');
    expect(await faultsOf({}, cwd)).toEqual([
      'blocs.yaml:1:9 large[0]: found "USA", expected a code of parties.yaml',
      'blocs.yaml:3:8 unions.EUR: found "EUR", expected a code of parties.yaml',
      'blocs.yaml:3:13 unions.EUR[1]: found "Poland", expected a code of parties.yaml',
      'blocs.yaml:4:10 forums[0]: found "UN", expected a code of parties.yaml',
    ]);
    await blocs('large: US\n');
    expect(await faultsOf({}, cwd)).toEqual([
      'blocs.yaml:1:8 large: found "US", expected a list',
      'blocs.yaml:1:1 unions: found nothing, expected fields (name: value)',
    ]);
  });

  it('take own parties that lack some of those that the blocs of the program name', async () => {
    await ownLexicon('');
    await writeFile(
      join(cwd, 'parties.yaml'),
      'parties:\n  - { code: US, kind: country, names: { en: [USA] } }\n  - { code: CN, kind: country, names: { en: [China] } }\n',
    );
    expect(await faultsOf({}, cwd)).toEqual([]);
  });

  it('name people of parties whose names the lexicon does not hold', async () => {
    await ownLexicon('');
    await writeFile(
      join(cwd, 'parties.yaml'),
      'parties:\n  - { code: US, kind: country, names: { en: [USA] } }\n  - { code: US, kind: person, people: [vance, vanc] }\n',
    );
    expect(await faultsOf({}, cwd)).toEqual([
      'parties.yaml:3:47 parties[1].people[1]: found "vanc", expected a person of the lexicon (person_vanc)',
    ]);
  });

  it('take an own lexicon file that holds nothing but comments', async () => {
    await ownLexicon('# tariff: { de: [zollsatz] }\n');
    expect(await faultsOf({}, cwd)).toEqual([]);
  });

  it('name a concept in an own lexicon file that the program does not know', async () => {
    await ownLexicon('tariff: { en: ["harbour levy"] }\ntarif:\n  en: ["quay levy"]\n');
    expect(await faultsOf({}, cwd)).toEqual([
      'lexicon/ours.yaml:2:1 tarif: found a concept that nothing reads, expected one of those in the config/lexicon of the program: tariff?',
    ]);
  });

  it('name an instrument told twice, what none is that another means, and an issuer that no party is', async () => {
    const known = 'means: [reciprocal_tariff, fentanyl_tariff]';
    await ownInstruments((text) =>
      text.replace(known, 'means: [fentanyl]').replace('id: quota\n', 'id: ban\n'),
    );
    expect((await faultsOf({}, cwd)).map(withoutPlace)).toEqual([
      'lexicon/instruments.yaml instruments.id: found "ban", expected an id that no other instrument has',
      'lexicon/instruments.yaml instruments.means: found "fentanyl", expected the id of an instrument',
    ]);
    await ownInstruments((text) => text.replace('by: [US]', 'by: [USA]'));
    expect((await faultsOf({}, cwd)).map(withoutPlace)).toEqual([
      'lexicon/instruments.yaml instruments.by: found "USA", expected a code of parties.yaml',
    ]);
    await ownInstruments((text) => text.replace('id: quota\n', 'id: Quota\n'));
    expect((await faultsOf({}, cwd)).map(withoutPlace)).toEqual([
      'lexicon/instruments.yaml instruments.id: found "Quota", expected an id in lower case, words joined by _',
    ]);
  });

  it('name words of own files that are nothing but signs, and such as hardly any text holds', async () => {
    await ownLexicon('tariff:\n  de: ["*", zollsatz, "!"]\n');
    await writeFile(
      join(cwd, 'materials.yaml'),
      `materials:\n  - { key: tin, names: { en: [tin, "*", '"tin"'] } }\n`,
    );
    const outcome = await load({}, cwd);
    const found = (at: string, word: string) =>
      `${at}: found "${word}", expected a word with letters, which * and ! only mark`;
    expect(outcome.kind === 'faults' && outcome.faults.map(showFault)).toEqual([
      found('lexicon/ours.yaml:2:8 tariff.de[0]', '*'),
      found('lexicon/ours.yaml:2:23 tariff.de[2]', '!'),
      found('materials.yaml:2:36 materials[0].names.en[1]', '*'),
    ]);
    expect(outcome.warnings.map(showFault)).toEqual([
      'materials.yaml:2:41 materials[0].names.en[2]: found "\\"tin\\"", expected a word without quotation marks around it, in single spaces',
    ]);
  });

  it('name a weekday of a digest that does not come weekly', async () => {
    const route = (name: string, every: string) =>
      `  - { name: ${name}, to: [{ platform: console, channel: terminal }], digest: { every: ${every}, weekday: Friday } }\n`;
    await ownFile('channels.yaml', `routes:\n${route('A', 'week')}${route('B', 'day')}`);
    expect(await faultsOf({}, cwd)).toEqual([
      'channels.yaml:3:95 routes[1].digest.weekday: found "Friday", expected none, unless every is week',
    ]);
  });

  it('take people, companies, places and goods that the program does not know', async () => {
    await ownLexicon(
      'person_baggins: { en: [Baggins] }\ncompany_x: { en: [X] }\nvenue_bree: { en: [Bree] }\ngoods_rings: { en: [rings] }\n',
    );
    expect(await faultsOf({}, cwd)).toEqual([]);
  });

  it.each([
    ['tariff: { deu: [zollsatz] }', '1:16 tariff.deu: found "deu"', CODES],
    ['tariff: { jp: [関税] }', '1:15 tariff.jp: found "jp"', CODES],
    [
      'Tariff: { de: [zollsatz] }',
      '1:9 Tariff: found "Tariff"',
      'a concept in lower case, words joined by _',
    ],
  ])('name what is wrong in an own lexicon file with %s', async (text, found, expected) => {
    await ownLexicon(text);
    expect(await faultsOf({}, cwd)).toEqual([`lexicon/ours.yaml:${found}, expected ${expected}`]);
  });

  it('take words of a language of which none come along', async () => {
    await ownLexicon('tariff: { it: [dazio] }');
    expect(await load({}, cwd)).toMatchObject({
      settings: { knowledge: { lexicon: { tariff: { it: ['dazio'] } } } },
    });
  });

  it('name a language of a route that is none', async () => {
    await ownFile(
      'channels.yaml',
      'routes:\n  - name: Magnets\n    to: [{ platform: console, channel: terminal }]\n    languages: [German]\n',
    );
    expect(await faultsOf({}, cwd)).toEqual([
      `channels.yaml:4:17 routes[0].languages[0]: found "German", expected ${CODES}`,
    ]);
  });

  it('say how a destination is written, in plain words', async () => {
    await ownFile('channels.yaml', 'routes:\n  - name: Magnets\n    to: ["slack:C1"]\n');
    expect(await faultsOf({}, cwd)).toEqual([
      'channels.yaml:3:10 routes[0].to[0]: found "slack:C1", expected a platform and a channel, such as { platform: slack, channel: C0123456789 }',
    ]);
  });

  it('name files outside of the folder one is in by their full path', async () => {
    const elsewhere = join(tmpdir(), 'raremetals-nowhere');
    const faults = await faultsOf({}, elsewhere);
    expect(faults).toContain(`${elsewhere}/feeds.yaml found no such file, expected a readable YAML file`);
  });

  it('say that .env, or the configuration, is of the wrong kind', async () => {
    await mkdir(join(cwd, '.env'));
    await writeFile(join(cwd, 'text.txt'), 'no folder');
    const faults = await faultsOf({}, join(cwd, 'text.txt'));
    expect(faults).toContain('.env found a folder, expected a file of NAME=value lines');
    expect(faults).toContain(
      `${join(cwd, 'text.txt')} found a file where a folder should be, expected a folder with configuration files`,
    );
  });

  it('say which file is missing in a configuration folder', async () => {
    const faults = await faultsOf({}, join(cwd, 'nowhere'));
    expect(faults).toContain('nowhere/feeds.yaml found no such file, expected a readable YAML file');
  });
});

describe('what may stand, but is hardly meant so', () => {
  const warnings = async (...args: Parameters<typeof load>) => {
    const outcome = await load(...args);
    return outcome.kind === 'settings' ? outcome.warnings.map(showFault) : outcome.faults.map(showFault);
  };

  it('is nothing in the configuration that comes along', async () => {
    expect(await warnings({ PATH: '/bin', HOME: '/root', MAX_AGE_DAYS: '3' })).toEqual([]);
  });

  it('is a name that nothing reads: in .env any, in the environment what is nearly one of ours', async () => {
    await writeFile(
      join(cwd, '.env'),
      'SLACK_BOT_TOKN=secret\nCOLOUR=blue\nLOG_LEVEL debug\nlog_level=debug\n',
    );
    expect(await warnings({ MAX_AGE_DAY: '3', RAREMETALS_COLOUR: 'blue', COLOUR: 'blue' })).toEqual([
      '.env:3:1 found a line that sets nothing, expected NAME=value lines',
      '.env SLACK_BOT_TOKN: found a name that nothing reads, expected SLACK_BOT_TOKEN',
      '.env COLOUR: found a name that nothing reads, expected one of those in .env.example',
      '.env log_level: found a name that nothing reads, expected LOG_LEVEL',
      'environment MAX_AGE_DAY: found a name that nothing reads, expected MAX_AGE_DAYS',
      'environment RAREMETALS_COLOUR: found a name that nothing reads, expected one of those in .env.example',
    ]);
  });

  it('is a route or the admin channel without its token, and a token without a route', async () => {
    await ownFile(
      'channels.yaml',
      'routes:\n  - name: Magnets\n    to: [{ platform: slack, channel: C1 }]\n',
    );
    expect(await warnings({ DISCORD_TOKEN: 'secret', ADMIN_CHANNEL: 'slack:C1' }, cwd)).toEqual([
      'channels.yaml:3:10 routes[0].to[0]: found a way to Slack, expected SLACK_BOT_TOKEN to be set: until then its alerts wait',
      'environment ADMIN_CHANNEL: found a channel on Slack, expected SLACK_BOT_TOKEN to be set: until then notices are only logged',
      'environment DISCORD_TOKEN: found a token that no route needs, expected a route to Discord in channels.yaml, or that its channels subscribe themselves in chat',
    ]);
  });

  it('is also told beside faults, as it may be why they are there', async () => {
    await ownFile('channels.yaml', 'routes: []\n');
    await writeFile(join(cwd, 'feeds.yml'), '');
    await rm(join(cwd, 'feeds.yaml'));
    const outcome = await load({ MAX_AGE_DAY: '3' }, cwd);
    expect(outcome.warnings.map(showFault)).toEqual([
      'environment MAX_AGE_DAY: found a name that nothing reads, expected MAX_AGE_DAYS',
      'feeds.yml found a file that nothing reads, expected feeds.yaml',
    ]);
  });

  it('is a list of feeds none of which is enabled', async () => {
    await ownFile(
      'feeds.yaml',
      'feeds:\n  - { id: a, name: A, url: "https://a.example/", kind: media, enabled: false }\n',
    );
    expect(await warnings({}, cwd)).toEqual([
      'feeds.yaml:1:1 feeds: found no feed that is enabled, expected one at least: nothing is polled',
    ]);
  });

  it('is an authority that no party has', async () => {
    await ownFile(
      'feeds.yaml',
      'feeds:\n  - { id: a, name: A, url: "https://a.example/", kind: official, authority: XQ }\n',
    );
    expect(await warnings({}, cwd)).toEqual([
      'feeds.yaml:2:77 feeds[0].authority: found "XQ", expected a code of parties.yaml',
    ]);
  });

  it('is one address of two feeds, one name of two routes, and a file that nothing reads', async () => {
    const feed = (id: string, enabled: boolean, url = 'https://a.example/') =>
      `  - { id: ${id}, name: A, url: "${url}", kind: media, enabled: ${enabled} }\n`;
    const route = '  - { name: Magnets, to: [{ platform: console, channel: terminal }] }\n';
    await writeFile(
      join(cwd, 'feeds.yaml'),
      `feeds:\n${feed('a', true)}${feed('b', false)}${feed('c', true, 'HTTPS://A.example')}`,
    );
    await writeFile(join(cwd, 'channels.yaml'), `routes:\n${route}${route}`);
    await mkdir(join(cwd, 'lexicon/ours'), { recursive: true });
    for (const name of ['feed.yaml', 'notes.txt', 'lexicon/ours/own.yml', 'lexicon/own.json'])
      await writeFile(join(cwd, name), '');
    expect(await warnings({}, cwd)).toEqual([
      'feeds.yaml:4:28 feeds[2].url: found "https://a.example/", expected an address that no other feed has',
      'channels.yaml:3:13 routes[1].name: found "Magnets", expected a name that no other route has',
      'feed.yaml found a file that nothing reads, expected feeds.yaml',
      'lexicon/own.json found a file that nothing reads, expected one that the README lists under Configuration',
    ]);
  });

  it('is a lexicon file of an earlier release, which lacks concepts of the one in whose place it stands', async () => {
    await ownLexicon('rule_applies: { en: [appl*] }\n');
    const packaged = await readFile(join(packageDir, 'config/lexicon/dates.yaml'), 'utf8');
    await writeFile(
      join(cwd, 'lexicon/dates.yaml'),
      packaged.replace(/^rule_(applies|to_come):\n(?: .*\n)+/gmu, ''),
    );
    expect(await warnings({}, cwd)).toEqual([
      'lexicon/dates.yaml found no rule_to_come, expected each concept of the file that comes with the program',
    ]);
  });

  it('is an instruments.yaml without an instrument that rules ask for', async () => {
    await ownInstruments((text) => text.replace('id: secondary_tariff', 'id: duty_on_partners'));
    expect((await warnings({}, cwd)).map(withoutPlace)).toEqual([
      'lexicon/instruments.yaml instruments: found no secondary_tariff, expected each instrument that rules ask for by its id',
    ]);
  });

  it('is an instruments.yaml without words that rules ask for', async () => {
    await ownInstruments((text) => text.replace(/^ {2}list: .*\n/m, ''));
    expect((await warnings({}, cwd)).map(withoutPlace)).toEqual([
      'lexicon/instruments.yaml marks: found no list, expected each list of words that rules ask for',
    ]);
  });
});
