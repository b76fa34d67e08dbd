#!/usr/bin/env node
import { CommanderError } from 'commander';
import { unwritable } from './domain/unreadable.js';
import { allTaken } from './pipes/json-lines.js';
import { program } from './program.js';
import { early, FAILED, leave, say, terminalIsGone, WRONG_USE } from './shell.js';

async function main(): Promise<void> {
  for (const output of [process.stdout, process.stderr])
    output.on('error', (error: NodeJS.ErrnoException) => {
      // `raremetals … | head` closes our output early, which is no failure.
      if (error.code === 'EPIPE') process.exit(0);
      // What is under way ends as it should.
      if (error.code === 'EIO') return terminalIsGone();
      // Of what cannot be said on standard error nothing can be said.
      if (output === process.stderr) return;
      say(`standard output: found ${unwritable(error)}, expected a place for the results`);
      process.exit(FAILED);
    });
  try {
    await program().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE;
      return;
    }
    say(
      early.logLevel === 'debug' ? String((error as Error).stack) : `raremetals: ${(error as Error).message}`,
    );
    process.exitCode = FAILED;
  }
}

await main();
await Promise.all([process.stdout, process.stderr].map(allTaken));
// A connection that somebody else keeps half open, or a terminal that is still being read, must not keep
// a process alive that has ended its work.
leave();
