import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { BlocsFile, blocsOf } from '../src/config/blocs.js';

/** The blocs as the configuration that comes with the program tells them. */
export const blocs = blocsOf(BlocsFile.parse(parse(readFileSync('config/blocs.yaml', 'utf8'))));
