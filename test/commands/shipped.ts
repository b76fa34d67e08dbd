import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createNames } from '../../src/commands/names.js';
import { CommandWords } from '../../src/commands/words-file.js';
import { shippedKnowledge } from '../classify/shipped.js';

// What the configuration that comes with the program makes of the words that people type.
export const commandWords = CommandWords.parse(parse(readFileSync('config/commands.yaml', 'utf8')));
export const names = createNames(shippedKnowledge(), commandWords);
