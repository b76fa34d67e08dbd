import type { CommandRequest } from '../chat/platform.js';
import type { Answer } from '../domain/answer.js';
import { problem } from './problems.js';

/**
 * Why a user may not do what only those who manage the channel may; nothing when he may. `managers` are users, as
 * `platform:id`, who may everywhere; `words` is what the others are told.
 */
export async function refusal(
  managers: readonly string[],
  { platform, user, isManager }: CommandRequest,
  words: string,
): Promise<Answer | undefined> {
  if (managers.includes(`${platform}:${user}`)) return undefined;
  const allowed = await isManager().catch((error: Error) => error);
  if (allowed === true) return undefined;
  if (allowed === false) return problem(words);
  return problem(`It cannot be told whether you manage this channel: ${allowed.message}`);
}
