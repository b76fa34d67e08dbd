import type { Threads } from '../store/threads.js';
import type { AlertAct } from '../stories/alert.js';
import { type Dispatch, dispatch, type Routing } from './dispatch.js';

/** Replies that one story's thread gets within an hour of the clock: more of the same nobody reads. */
const MOST_REPLIES = 20;

/** What is told of an item, and where to. */
export type Sending = Pick<AlertAct, 'act' | 'because'> & Dispatch;

/**
 * Where an alert goes. A reply to a story whose thread has its fill is no message any more, and only raises the number
 * of the story's sources; what changes a story materially is no reply. `now` is epoch ms.
 */
export async function sendBounded(
  told: AlertAct,
  routing: Routing,
  threads: Threads,
  now: number,
): Promise<Sending> {
  const { act, because } = told;
  if (told.act === 'silent') return { act, because, deliveries: [], collected: [], decisions: [] };
  const sent = dispatch(told.alert, told.act, routing, now);
  const isHeard = sent.deliveries.length + sent.collected.length > 0;
  if (act !== 'reply' || !isHeard || (await threads.reply(told.alert.story, now)) <= MOST_REPLIES)
    return { act, because, ...sent };
  return {
    act: 'revise',
    because: `${because}; its thread has had ${MOST_REPLIES} replies within the hour`,
    ...dispatch(told.alert, 'revise', routing, now),
  };
}
