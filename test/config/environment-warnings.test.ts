import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { aliveWarnings, folderWarnings, zoneWarnings } from '../../src/config/environment-warnings.js';
import { showFault } from '../../src/config/faults.js';

describe('what is doubtful in the environment', () => {
  it.each(['Nowhere/Foo', 'CET-1CEST', ':Berlin'])('is the time zone %s, which there is not', (TZ) => {
    expect(zoneWarnings({ TZ }).map(showFault)).toEqual([
      `environment TZ: found "${TZ}", expected a time zone such as Europe/Berlin`,
    ]);
  });

  it.each([undefined, '', 'UTC', 'EST5EDT', 'Europe/Berlin', ':Europe/Berlin', ':/etc/localtime'])(
    'is no time zone %s',
    (TZ) => {
      expect(zoneWarnings({ TZ })).toEqual([]);
    },
  );

  it.each([
    [
      'nowhere/alive',
      [
        'environment RAREMETALS_ALIVE: found "nowhere/alive", expected a file in a folder that can be written to',
      ],
    ],
    ['package.json/alive', [expect.stringContaining('found "package.json/alive"')]],
    ['alive', []],
    [undefined, []],
  ])('is a sign of life in a folder that is none: %s', async (file, told) => {
    const where = { cwd: resolve('.'), place: () => 'environment' };
    expect((await aliveWarnings(file, where)).map(showFault)).toEqual(told);
  });

  it('is a folder of the configuration that is none, where the command line names another', async () => {
    const where = { configDir: 'ours', cwd: resolve('.'), place: () => 'environment' };
    expect((await folderWarnings('nowhere', where)).map(showFault)).toEqual([
      'environment RAREMETALS_CONFIG: found "nowhere", expected a folder with configuration files, also where --config names another',
    ]);
    // Named alone it is a fault; one that there is, or none, is sound.
    for (const named of ['ours', 'config', undefined]) expect(await folderWarnings(named, where)).toEqual([]);
  });
});
