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
