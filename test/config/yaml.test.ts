import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { showFault } from '../../src/config/faults.js';
import { checkYamlText } from '../../src/config/yaml.js';
import { Feed } from '../../src/domain/feed.js';

const File = z.object({ feeds: z.array(Feed).min(1) }).strict();
const faults = (text: string) => checkYamlText('feeds.yaml', text, File).faults.map(showFault);
const good = '  - { id: a, name: A, url: "https://a.example/feed", kind: media }\n';

describe('a configuration file', () => {
  it('is read when it has no mistake, with the defaults filled in', () => {
    const { value, faults: found } = checkYamlText('feeds.yaml', `feeds:\n${good}`, File);
    expect(found).toEqual([]);
    expect(value?.feeds[0]).toMatchObject({ id: 'a', enabled: true, every: 300 });
  });

  it.each([
    [
      'a value of the wrong type',
      'feeds:\n  - { id: a, name: A, url: "https://a.example/feed", kind: media, every: often }\n',
      'feeds.yaml:2:74 feeds[0].every: found "often", expected a number of seconds',
    ],
    [
      'a word that is no choice',
      'feeds:\n  - id: a\n    name: A\n    url: https://a.example/feed\n    kind: blog\n',
      'feeds.yaml:5:11 feeds[0].kind: found "blog", expected one of official, media, aggregator',
    ],
    [
      'an unknown key',
      'feeds:\n  - id: a\n    name: A\n    url: https://a.example/feed\n    kind: media\n    evry: 60\n',
      'feeds.yaml:6:11 feeds[0].evry: found an unknown key, expected only known keys: every?',
    ],
    [
      'a missing value',
      'feeds:\n  - id: a\n    name: A\n    kind: media\n',
      'feeds.yaml:2:5 feeds[0].url: found nothing, expected text',
    ],
    [
      'an address of another scheme',
      'feeds:\n  - { id: a, name: A, url: "file:///etc/passwd", kind: media }\n',
      'feeds.yaml:2:28 feeds[0].url: found "file:///etc/passwd", expected an http or https address',
    ],
    [
      'a number that is too small',
      'feeds:\n  - { id: a, name: A, url: "https://a.example/feed", kind: media, every: 0 }\n',
      'feeds.yaml:2:74 feeds[0].every: found 0, expected more than 0',
    ],
    [
      'a rhythm beyond belief',
      'feeds:\n  - { id: a, name: A, url: "https://a.example/feed", kind: media, every: 99999999999 }\n',
      'feeds.yaml:2:74 feeds[0].every: found 99999999999, expected 2592000 seconds (30 days) at most',
    ],
    [
      'a language by its name',
      'feeds:\n  - { id: a, name: A, url: "https://a.example/feed", kind: media, lang: English }\n',
      'feeds.yaml:2:73 feeds[0].lang: found "English", expected a language code: en, zh, de, fr, es, pl, sv, ar, or another of ISO 639-1',
    ],
    [
      'a time zone that there is not',
      'feeds:\n  - { id: a, name: A, url: "https://a.example/feed", kind: media, timezone: Asia/Peking }\n',
      'feeds.yaml:2:77 feeds[0].timezone: found "Asia/Peking", expected a time zone such as Asia/Shanghai',
    ],
    [
      'a header that cannot be sent',
      `feeds:\n${good.replace(' }', ', headers: { "X Key": a, X-Key: "a\\u0001" } }')}`,
      'feeds.yaml:2:87 feeds[0].headers.X Key: found a value of 5 characters, expected the name of a header, such as X-Api-Key',
      'feeds.yaml:2:97 feeds[0].headers.X-Key: found a value of 2 characters, expected a value of letters that a header may hold',
    ],
    [
      'a header of one letter that cannot be sent',
      `feeds:\n${good.replace(' }', ', headers: { X-Key: "\u0001" } }')}`,
      'feeds.yaml:2:85 feeds[0].headers.X-Key: found a value of 1 character, expected a value of letters that a header may hold',
    ],
    [
      'a second document',
      `feeds:\n${good}---\nfeeds: []\n`,
      'feeds.yaml:3:1 found a second document, expected one alone, without --- between two',
    ],
    [
      'words that YAML takes for tags',
      'feeds:\n  - [!steel tariff, !银行, "!bank", a !b]\n  - !none\n',
      'feeds.yaml:2:6 found a ! outside quotes, expected quotes around a text that begins with it',
      'feeds.yaml:2:21 found a ! outside quotes, expected quotes around a text that begins with it',
      'feeds.yaml:3:5 found a ! outside quotes, expected quotes around a text that begins with it',
    ],
    [
      'a colon within a text',
      'feeds:\n  - id: a\n    name: Reuters: Business\n',
      'feeds.yaml:3:11 found a field within the value of another, expected quotes around a text that holds ": ", and each field as far in as the one above it',
    ],
    [
      'a field that stands too far out, once',
      'feeds:\n  - id: a\n   name: A\n    url: b\n',
      'feeds.yaml:3:1 found broken YAML (Sequence item without - indicator), expected valid YAML',
    ],
    [
      'a name without its colon',
      'feeds:\n  - id: a\n    name A\n    url: b\n',
      'feeds.yaml:3:5 found a line that is no field, expected a colon and a blank behind each name',
    ],
    [
      'a tab',
      'feeds:\n\t- id: a\n',
      'feeds.yaml:2:1 found a tab before the text, expected blanks in its place',
    ],
    [
      'a field that is there twice',
      'feeds:\n  - id: a\n    id: b\n',
      'feeds.yaml:3:5 found a name that stands above already, expected each name once',
    ],
    [
      'a text that begins with a sign',
      'feeds:\n  - name: @a\n',
      'feeds.yaml:2:11 found a sign with which no plain text begins, expected quotes around the text',
    ],
    ['an empty list', 'feeds: []\n', 'feeds.yaml:1:8 feeds: found [], expected an entry at least'],
    ['an empty file', '', 'feeds.yaml:1:1 found nothing, expected fields (name: value)'],
  ])('tells of %s where it stands', (_, text, ...told) => {
    expect(faults(text)).toEqual(told);
  });

  it.each([
    ['a text for headers', 'headers: "Authorization: Bearer secret"', 'a value of 28 characters'],
    ['a list for one of them', 'headers: { Authorization: [secret] }', 'a value of 10 characters'],
    ['a login of an address', 'url: "htps://user:secret@host.example/feed"', '"htps://…@host.example/feed"'],
    ['a login without its slashes', 'url: "user:secret@host.example/feed"', '"user:…@host.example/feed"'],
    [
      'a webhook of Slack',
      'url: "htps://hooks.slack.com/services/T0/B0/secret"',
      '"htps://hooks.slack.com/…"',
    ],
    [
      'a webhook of Discord',
      'url: "htps://discord.com/api/webhooks/123/secret"',
      '"htps://discord.com/api/webhooks/…"',
    ],
    ['a key of an address', 'url: "htps://host.example/feed?key=secret&n=1"', '"htps://host.example/feed?…"'],
  ])('shows no secret in a fault: %s', (_, field, found) => {
    const [fault] = faults(`feeds:\n  - { id: a, name: A, kind: media, ${field} }\n`).filter(
      (each) => !each.includes('found nothing'),
    );
    expect(fault).toContain(`found ${found}, expected`);
  });

  it('shows no secret of a feed in the place of a list of feeds', () => {
    expect(faults('feeds: { headers: { Authorization: secret } }')).toEqual([
      'feeds.yaml:1:8 feeds: found {"headers":"a value of 26 characters"}, expected a list',
    ]);
  });

  it.each([
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['EN_us', 'en'],
    ['cs', 'cs'],
  ])('takes the language of a feed %s as %s', (given, lang) => {
    const text = `feeds:\n  - { id: a, name: A, url: "https://a.example", kind: media, lang: ${given} }\n`;
    expect(checkYamlText('feeds.yaml', text, File).value?.feeds[0]?.lang).toBe(lang);
  });

  it('tells of broken YAML with its line', () => {
    expect(faults('feeds:\n  - [1, 2\nmore: }')[0]).toMatch(/^feeds\.yaml:\d+:\d+ found broken YAML/);
  });

  it('refuses an alias bomb, and still tells of the other mistakes in the file', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 0; i < 8; i += 1) {
      const [name, last] = ['bcdefghi'[i], 'abcdefgh'[i]];
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${last}`).join(', ')}]`);
    }
    const found = faults(
      `${bomb.join('\n')}\nfeeds:\n${good}  - { id: B!, name: B, url: "https://b.example", kind: media }\n`,
    );
    expect(found[0]).toBe(
      'feeds.yaml:2:8 found aliases that multiply, expected at most 100 resolved aliases',
    );
    expect(found.some((fault) => fault.includes('feeds[1].id: found "B!"'))).toBe(true);
  });

  it('says of an alias that it names no anchor, and still tells of the other mistakes', () => {
    expect(faults(`feeds:\n${good}  - *b\n`)).toEqual([
      'feeds.yaml:3:5 found *b, expected quotes around a text that begins with *, or an anchor (&b) before it',
    ]);
  });

  it('says of a merge key that none is read, and nothing of what it was to bring', () => {
    const merged = '  - <<: *b\n    id: b\n    url: "https://b.example/feed"\n';
    expect(faults(`feeds:\n${good.replace('- ', '- &b ')}${merged}`)).toEqual([
      'feeds.yaml:3:5 found a merge key (<<), expected the fields themselves: what others hold is not merged',
    ]);
  });

  it('allows an honest alias', () => {
    const text =
      'feeds:\n  - { id: a, name: &n A, url: "https://a.example", kind: media }\n' +
      '  - { id: b, name: *n, url: "https://b.example", kind: media }\n';
    expect(faults(text)).toEqual([]);
  });
});
