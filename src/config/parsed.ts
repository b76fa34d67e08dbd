import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/**
 * Parsing a quarter of a megabyte of YAML takes longer than all the rest of a start. The build therefore
 * keeps the values of the files that come along, each under the hash of its text: a file that an admin
 * has changed has another hash and is parsed as ever.
 */
const KEPT = fileURLToPath(new URL('../../dist/config/parsed.json', import.meta.url));

type Kept = Readonly<Record<string, unknown>>;
let kept: Promise<Kept> | undefined;

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** The value of a text that was there when the program was built; `undefined` for any other. */
export async function parsedAtBuild(text: string): Promise<unknown> {
  kept ??= readFile(KEPT, 'utf8').then(
    (json) => JSON.parse(json) as Kept,
    // Not built: everything is parsed.
    () => ({}),
  );
  return (await kept)[hash(text)];
}

/** The build's last step. `configDir` holds the files that come along. */
export async function keepParsed(configDir: string): Promise<void> {
  const names = (await readdir(configDir, { recursive: true })).filter((name) => name.endsWith('.yaml'));
  const texts = await Promise.all(names.map((name) => readFile(join(configDir, name), 'utf8')));
  const values = Object.fromEntries(texts.map((text) => [hash(text), parse(text)]));
  // Whoever starts meanwhile must not read half of it.
  await writeFile(`${KEPT}.new`, JSON.stringify(values));
  await rename(`${KEPT}.new`, KEPT);
}
