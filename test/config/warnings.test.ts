import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { showFault } from '../../src/config/faults.js';
import { FeedsFile, routesFile } from '../../src/config/shapes.js';
import { configWarnings } from '../../src/config/warnings.js';
import { checkYamlText } from '../../src/config/yaml.js';

const nowhere = join(tmpdir(), 'raremetals-nowhere');
const FEEDS = 'feeds: [{ id: a, name: A, url: "https://a.example/", kind: media }]';

async function warnings(routes: string) {
  const read = { faults: [], warnings: [], own: [], place: () => 'environment' };
  const found = await configWarnings({ env: {}, cwd: nowhere }, read, {
    configDir: nowhere,
    feeds: checkYamlText('feeds.yaml', FEEDS, FeedsFile),
    routes: checkYamlText('channels.yaml', routes, routesFile(undefined)),
    vocabulary: undefined,
  });
  return found.map(showFault);
}

describe('what is doubtful in the routes', () => {
  const route = (name: string, digest: string) =>
    `  - { name: ${name}, to: [{ platform: console, channel: terminal }]${digest && `, digest: { ${digest} }`} }\n`;

  it.each([[['every: day', 'every: day, time: "08:00"', '']], [['', 'every: week']]])(
    'is not one digest of a channel: %j',
    async (digests) => {
      const text = digests.map((digest, index) => route(`R${index}`, digest)).join('');
      expect(await warnings(`routes:\n${text}`)).toEqual([]);
    },
  );

  it('is a second digest of a channel, which never comes', async () => {
    const text = route('A', 'every: day') + route('B', '') + route('C', 'every: week, zone: Europe/Berlin');
    expect(await warnings(`routes:\n${text}`)).toEqual([
      'channels.yaml:4:72 routes[2].digest: found every Monday at 08:00 (Europe/Berlin), expected daily at 08:00 (UTC), as a route above says: console:terminal has one digest',
    ]);
  });

  const filtered = (filter: string) =>
    warnings(`routes:\n  - { name: A, to: [{ platform: console, channel: terminal }], ${filter} }\n`);

  it.each([
    'materials: [gallium]',
    'scopes: [other_goods]',
    'scopes: [other_goods, critical_materials], materials: [gallium]',
  ])('is no filter that takes what it names: %s', async (filter) => {
    expect(await filtered(filter)).toEqual([]);
  });

  it('is a filter for materials that leaves out the scope of theirs', async () => {
    expect(await filtered('scopes: [other_goods, general_trade], materials: [gallium]')).toEqual([
      'channels.yaml:2:72 routes[0].scopes: found other_goods, general_trade beside materials, expected critical_materials among them: news of a material is seldom of another scope, and this route takes next to none',
    ]);
  });
});
