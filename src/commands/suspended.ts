import { type AnswerSection, withDays } from '../domain/answer.js';
import { dayAt } from '../domain/durations.js';

/** Why nothing can be posted in a channel, and since when (epoch ms). */
type Suspended = { readonly reason: string; readonly since: number };

export type SuspensionLookups = {
  /** Of a destination, named as `platform:channel`; none where it took what was last tried. */
  readonly suspension: (destination: string) => Promise<Suspended | undefined>;
};

/** What stands before the answer to whoever asks in a channel in which no alert appears. */
export function suspendedSection(suspended: Suspended | undefined): AnswerSection[] {
  if (suspended === undefined) return [];
  const since = withDays(`, since ${dayAt(suspended.since)}: `);
  const after = `${suspended.reason}. What waits is tried again every 15 minutes.`;
  return [{ lines: [{ text: 'Nothing can be posted in this channel', details: [...since, after] }] }];
}
