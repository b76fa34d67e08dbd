import { join } from 'node:path';
import { createClassifier } from './classify/classify.js';
import { showFault } from './config-file.js';
import { STORY_WINDOW_MS } from './environment.js';
import { readKnowledge } from './knowledge.js';
import type { Pipe } from './pipes.js';
import { early, FAILED, packageDir, say } from './shell.js';

/** Runs one of the JSON Lines commands; a bad line is reported and makes the whole end with 1. */
export async function withPipe(
  configDir: string | undefined,
  run: (pipe: Pipe) => Promise<void>,
): Promise<void> {
  const packaged = join(packageDir, 'config');
  const { value: knowledge, faults } = await readKnowledge(
    (configDir ?? early.configDir) || packaged,
    packaged,
    process.cwd(),
  );
  if (!knowledge) {
    for (const fault of faults) say(showFault(fault));
    process.exit(FAILED);
  }
  await run({
    input: process.stdin,
    output: process.stdout,
    bad: ({ line, reason }) => {
      say(`line ${line} was passed over: ${reason}`);
      process.exitCode = FAILED;
    },
    classifier: createClassifier(knowledge),
    storyModel: knowledge.storyModel,
    storyWindowMs: STORY_WINDOW_MS,
    instruments: knowledge.instruments,
    vocabulary: knowledge,
  });
}
