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
    [MaterialsFile, 'materials', '{ key: tin, names: { en: [tin] }, sumbol: Sn }', '47 materials[0].sumbol'],
    [
      PartiesFile,
      'parties',
      '{ code: PE, kind: country, adjective: { en: [Peruvian] } }',
      '43 parties[0].adjective',
    ],
  ])('tells a key that nothing reads: %#', (schema, list, entry, place) => {
    expect(told(`${list}:\n  - ${entry}\n`, schema)).toEqual([
      `own.yaml:2:${place}: found an unknown key, expected only known keys (is it misspelt?)`,
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
