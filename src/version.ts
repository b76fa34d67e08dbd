import { createRequire } from 'node:module';

/** The version of this program. An import of JSON prints a warning on Node 20. */
export const { version } = createRequire(import.meta.url)('../package.json') as { readonly version: string };
