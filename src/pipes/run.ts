import { join } from 'node:path';
import { createClassifier } from '../classify/classify.js';
import { findConfig, STORY_WINDOW_MS } from '../config/environment.js';
import { readKnowledge } from '../config/knowledge.js';
import { counted } from '../domain/counted.js';
import { configSource, exitWith, FAILED, progressLine, say } from '../shell.js';
import { createSignatureReader } from '../stories/signature/signature.js';
import type { Pipe } from './pipe.js';

/** Runs one of the JSON Lines commands; a bad line is reported, and one that is passed over makes the whole end with 1. */
export async function withPipe(
  configDir: string | undefined,
  run: (pipe: Pipe) => Promise<void>,
): Promise<void> {
  const source = configSource(configDir);
  const config = await findConfig(source);
  if (config.faults.length > 0) exitWith(config.faults);
  const packaged = join(source.packageDir, 'config');
  const { value: knowledge, faults } = await readKnowledge(config.configDir, packaged, source.cwd);
  if (!knowledge) exitWith(faults);
  await run({
    input: process.stdin,
    output: process.stdout,
    bad: ({ line, reason, isTaken }) => {
      if (isTaken) return say(`warning: line ${line}: ${reason}`);
      say(`line ${line} was passed over: ${reason}`);
      process.exitCode = FAILED;
    },
    // Where the results go to the terminal themselves, they show how far it is.
    progress: (items) => {
      if (!process.stdout.isTTY) progressLine(`${counted(items, 'item')} read`);
    },
    classifier: createClassifier(knowledge),
    readSignature: createSignatureReader(knowledge.storyWords),
    storyModel: knowledge.storyModel,
    blocs: knowledge.blocs,
    storyWindowMs: STORY_WINDOW_MS,
    instruments: knowledge.instruments,
    vocabulary: knowledge,
  });
  progressLine('');
}
