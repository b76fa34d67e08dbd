import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readDotenv } from '../../src/config/dotenv.js';
import { showFault } from '../../src/config/faults.js';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'raremetals-dotenv-'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

async function read(text: string | Buffer) {
  await writeFile(join(cwd, '.env'), text);
  const { values, faults, warnings } = await readDotenv(cwd);
  return { values, told: [...faults, ...warnings].map(showFault) };
}

describe('.env', () => {
  it.each([
    [
      'names and values',
      '# ours\n\n  # more\nA=1\nexport B = 2\r\nC: 3\nD=\n',
      { A: '1', B: '2', C: '3', D: '' },
    ],
    ['a byte order mark', '\ufeffA=1\n', { A: '1' }],
    ['a value of several lines', 'A="1\n2"\nB=3\n', { A: '1\n2', B: '3' }],
    ['a # that ends no value', 'A="1#2"\nB=3 # a=b#c\n#C=4#5\nD=#\n', { A: '1#2', B: '3', D: '' }],
    ['nothing', '', {}],
  ])('holds %s', async (_, text, values) => {
    expect(await read(text)).toEqual({ values, told: [] });
  });

  it('sets nothing where there is none', async () => {
    expect(await readDotenv(cwd)).toEqual({ values: {}, faults: [], warnings: [] });
  });

  it('is refused in another encoding, of which no line would be read', async () => {
    expect(await read(Buffer.from('\ufeffA=1\n', 'utf16le'))).toEqual({
      values: {},
      told: ['.env:1:1 found a letter that is not UTF-8, expected a file saved as UTF-8'],
    });
  });

  it.each([
    ['A 1\nB=2\n', '.env:1:1 found a line that sets nothing, expected NAME=value lines'],
    ['B=2\nsecret', '.env:2:1 found a line that sets nothing, expected NAME=value lines'],
    ['B=1\n# B=3\nB=2\n', '.env:1:1 B: found a name that is set again below, expected one line for each'],
    [
      'B=2#secret\n',
      '.env:1:1 B: found a # at which the value ends, expected quotes around a value that holds one',
    ],
    [
      'B=2\nADMIN_CHANNEL=#ops\n',
      '.env:2:1 ADMIN_CHANNEL: found a # right behind the =, which leaves nothing of the value, expected quotes around a value that begins with one',
    ],
  ])('is told a line of no effect, without what may be a secret: %j', async (text, told) => {
    const { values, told: found } = await read(text);
    expect([values.B, found]).toEqual(['2', [told]]);
  });
});
