import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import type { Item } from '../../domain/item.js';
import { parseDocument } from './parse-document.js';
import type { ParseReply, ParseRequest } from './parse-thread.js';

if (!parentPort) throw new Error('parse-worker runs as a worker thread only');
const port = parentPort;
const send = (reply: ParseReply): void => port.postMessage(reply);

/** Reading goes on while a batch is taken in over there; the next one waits until it has been. */
async function answer({ bytes, options }: ParseRequest): Promise<void> {
  let taken: Promise<unknown> = Promise.resolve();
  const take = async (items: readonly Item[]): Promise<void> => {
    await taken;
    send({ last: false, items });
    taken = once(port, 'message');
  };
  const end = await parseDocument(bytes, options, take);
  await taken;
  send({ last: true, end });
}

let busy = false;
port.on('message', (message: ParseRequest | 'more') => {
  if (busy || message === 'more') return;
  busy = true;
  void answer(message).finally(() => {
    busy = false;
  });
});
