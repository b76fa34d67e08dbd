import { groupStories } from '../stories/group.js';
import { jsonLineWriter } from './json-lines.js';
import { collect, type Pipe, readReports } from './pipe.js';

/** Items → one story line each; lines that a later merge changes come again at the end. */
export async function pipeStories(pipe: Pipe, all: boolean): Promise<void> {
  const write = jsonLineWriter(pipe.output);
  const reports = await collect(readReports(pipe));
  for (const line of await groupStories(reports, {
    all,
    window: pipe.storyWindowMs,
    readSignature: pipe.readSignature,
    model: pipe.storyModel,
    blocs: pipe.blocs,
  }))
    await write(line);
}
