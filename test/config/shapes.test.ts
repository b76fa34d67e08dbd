import { describe, expect, it } from '@jest/globals';
import { showFault } from '../../src/config/faults.js';
import { FeedsFile, MaterialsFile, PartiesFile, routesFile } from '../../src/config/shapes.js';
import { checkYamlText } from '../../src/config/yaml.js';

describe('a list of a configuration file', () => {
  const files = [
    ['feeds', FeedsFile],
    ['materials', MaterialsFile],
    ['parties', PartiesFile],
    ['routes', routesFile(undefined)],
  ] as const;
  const values = [
    ['', 'nothing'],
    ['5', '5'],
    ['{ a: 1 }', '{"a":1}'],
  ] as const;
  it.each(files.flatMap(([key, schema]) => values.map(([value, found]) => ({ key, schema, value, found }))))(
    'is told where there is none: $key: $value',
    ({ key, schema, value, found }) => {
      const { faults } = checkYamlText('own.yaml', `${key}: ${value}\n`, schema);
      expect(faults.map(showFault)).toEqual([
        `own.yaml:1:${key.length + 3} ${key}: found ${found}, expected a list`,
      ]);
    },
  );
});

describe('an entry of a configuration file', () => {
  const told = (text: string, schema: typeof MaterialsFile | typeof PartiesFile) =>
    checkYamlText('own.yaml', text, schema).faults.map(showFault);

  it.each([
    [
      MaterialsFile,
      'materials',
      '{ key: tin, names: { en: [tin] }, sumbol: Sn }',
      '47 materials[0].sumbol',
      'symbol?',
    ],
    [
      PartiesFile,
      'parties',
      '{ code: PE, kind: country, adjective: { en: [Peruvian] } }',
      '43 parties[0].adjective',
      'adjectives?',
    ],
  ])('tells a key that nothing reads: %#', (schema, list, entry, place, known) => {
    expect(told(`${list}:\n  - ${entry}\n`, schema)).toEqual([
      `own.yaml:2:${place}: found an unknown key, expected only known keys: ${known}`,
    ]);
  });

  it.each(['8505', '850511', '8505.1', '8505.11.10'])(
    'tells a customs code that no text gives: %s',
    (code) => {
      expect(
        told(`materials:\n  - { key: tin, names: {}, hs: ["8001.10", "${code}"] }\n`, MaterialsFile),
      ).toEqual([
        `own.yaml:2:44 materials[0].hs[1]: found "${code}", expected a code of six digits such as 8505.11`,
      ]);
    },
  );
});

describe('a configuration of routes', () => {
  const ROUTE = '{ name: Magnets, to: [{ platform: console, channel: terminal }] }';
  const told = (text: string) => checkYamlText('own.yaml', text, routesFile(undefined)).faults.map(showFault);

  it('takes managers by their ids', () => {
    const text = `managers: [slack:U0123456789, slack:W01, "discord:1234567890123456789"]\nroutes: [${ROUTE}]\n`;
    expect(told(text)).toEqual([]);
  });

  it.each(['U0123456789', 'slack:bob', 'slack:C0123456789', 'discord:bob#1', 'discord:123', 'teams:U01'])(
    'tells a manager that nobody is: %s',
    (user) => {
      expect(told(`managers: ["${user}"]\nroutes: [${ROUTE}]\n`)).toEqual([
        `own.yaml:1:12 managers[0]: found "${user}", expected a platform and the id of a user, such as slack:U0123456789 or discord:1234567890123456789`,
      ]);
    },
  );

  it('tells what stands beside a channel and belongs to its route', () => {
    const text = `routes:\n  - { name: Magnets, to: [{ platform: console, channel: terminal, severity: urgent }] }\n`;
    expect(told(text)).toEqual([
      'own.yaml:2:77 routes[0].to[0].severity: found an unknown key, expected only known keys: platform, channel',
    ]);
  });
});

describe('a feed at an address that is not public', () => {
  it.each([
    '127.0.0.1',
    '192.168.1.7:8080',
    '[::1]',
    '169.254.169.254',
    '2130706433',
    'localhost:1200',
    'rss.localhost',
  ])('is polled only where it says so, as every fetch does: %s', (host) => {
    const feed = (id: string, more = '') =>
      `  - { id: ${id}, name: A, url: "http://${host}/${id}", kind: media${more} }\n`;
    const text = `feeds:\n${feed('a', ', allowPrivateHost: true')}${feed('b')}`;
    expect(checkYamlText('feeds.yaml', text, FeedsFile).faults.map(showFault)).toEqual([
      `feeds.yaml:3:28 feeds[1].url: found "http://${host}/b", expected a public internet address, or allowPrivateHost: true beside it`,
    ]);
  });
});
