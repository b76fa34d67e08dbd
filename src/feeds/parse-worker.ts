import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { parseDocument } from './parse-document.js';
import type { ParseReply, ParseRequest } from './parse-thread.js';

/** Items in one message: few enough to be taken in within a few milliseconds. */
const BATCH = 500;

const port = parentPort;
if (!port) throw new Error('parse-worker runs as a worker thread only');

/** The batches go out one by one, each when the one before has been taken. */
async function answer({ bytes, options }: ParseRequest): Promise<void> {
  const outcome = await parseDocument(bytes, options);
  const send = (reply: ParseReply): void => port?.postMessage(reply);
  if (outcome.kind === 'not_a_feed') return send({ last: true, outcome });
  const { items } = outcome;
  for (let at = 0; at < items.length; at += BATCH) {
    send({ last: false, items: items.slice(at, at + BATCH) });
    await once(port as NonNullable<typeof port>, 'message');
  }
  send({ last: true, outcome: { ...outcome, items: [] } });
}

let busy = false;
port.on('message', (message: ParseRequest | 'more') => {
  if (busy || message === 'more') return;
  busy = true;
  void answer(message).finally(() => {
    busy = false;
  });
});
