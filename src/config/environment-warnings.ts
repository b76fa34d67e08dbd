import { access, constants } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { nearest } from '../domain/nearest.js';
import { isTimeZone } from '../domain/time-zones.js';
import { type EnvironmentOutcome, type EnvironmentSource, VARIABLES } from './environment.js';
import { type Fault, showValue } from './faults.js';
import { namesIn } from './file.js';

/** Names that nothing reads: any of `.env`, but of the environment, which others share, only what is nearly one of ours. */
export function unknownVariables(own: readonly string[], env: EnvironmentSource['env']): Fault[] {
  const warning = (file: string, name: string): Fault => ({
    file,
    at: name,
    found: 'a name that nothing reads',
    expected: nearest(name.toUpperCase(), VARIABLES) ?? 'one of those in .env.example',
  });
  const isUnknown = (name: string) => !VARIABLES.includes(name);
  const isOurs = (name: string) => name.startsWith('RAREMETALS_') || nearest(name, VARIABLES) !== undefined;
  return [
    ...own.filter(isUnknown).map((name) => warning('.env', name)),
    ...Object.keys(env)
      .filter((name) => isUnknown(name) && isOurs(name))
      .map((name) => warning('environment', name)),
  ];
}

/** Another name is taken for UTC without a word; one that names a file is the system's business. */
export function zoneWarnings({ TZ = '' }: EnvironmentSource['env']): Fault[] {
  const zone = TZ.replace(/^:/, '');
  if (zone === '' || zone.startsWith('/') || isTimeZone(zone)) return [];
  return [
    { file: 'environment', at: 'TZ', found: showValue(TZ), expected: 'a time zone such as Europe/Berlin' },
  ];
}

/** A file that cannot be made lets the bot work, but whoever looks at its age takes it for dead. */
export async function aliveWarnings(
  file: string | undefined,
  { cwd, place }: { cwd: string; place: EnvironmentOutcome['place'] },
): Promise<Fault[]> {
  if (file === undefined) return [];
  const at = 'RAREMETALS_ALIVE';
  // With a slash behind it a file is none.
  const folder = `${dirname(resolve(cwd, file))}/`;
  const fault = {
    file: place(at),
    at,
    found: showValue(file),
    expected: 'a file in a folder that can be written to',
  };
  return access(folder, constants.W_OK).then(
    () => [],
    () => [fault],
  );
}

/** A folder that another takes the place of is to be one all the same: that is named on the command line, once. */
export async function folderWarnings(
  named: string | undefined,
  { configDir, cwd, place }: { configDir: string; cwd: string; place: EnvironmentOutcome['place'] },
): Promise<Fault[]> {
  if (named === undefined || named === configDir) return [];
  const at = 'RAREMETALS_CONFIG';
  const expected = 'a folder with configuration files, also where --config names another';
  const names = await namesIn(resolve(cwd, named)).catch(() => []);
  return names.length > 0 ? [] : [{ file: place(at), at, found: showValue(named), expected }];
}
