import { Worker } from 'node:worker_threads';
import type { Item } from '../../domain/item.js';
import { createCollection } from './collection.js';
import type { DocumentEnd, ParseOptions, ParseOutcome } from './parse-document.js';

export type ParseRequest = { readonly bytes: Uint8Array; readonly options: ParseOptions };
export type ParseReply =
  | { readonly last: false; readonly items: readonly Item[] }
  | { readonly last: true; readonly end: DocumentEnd };

/** A document that needs more is refused and the thread started anew. */
const MAX_MS = 30_000;
const MAX_HEAP_MB = 512;
/** Room for the short-lived strings of a few thousand entries, so that they die young. */
const YOUNG_HEAP_MB = 32;

type ParseThread = {
  readonly parse: (bytes: Uint8Array, options: ParseOptions) => Promise<ParseOutcome>;
};

/** A small Buffer is a view into a pool that others use: such a one is never moved. */
function ownsBuffer(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
}

/** One thread that reads one document at a time; started at the first, it does not keep the process alive. */
export function createParseThread(): ParseThread {
  let worker: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  function start(): Worker {
    const started = new Worker(new URL('./parse-worker.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
    });
    // What breaks it between two documents, or while it is being ended, must not end the bot: the next one starts another.
    return started.on('error', () => {
      if (worker === started) worker = undefined;
    });
  }

  function run(bytes: Uint8Array, options: ParseOptions): Promise<ParseOutcome> {
    worker ??= start();
    const current = worker;
    current.ref();
    return new Promise((resolve, reject) => {
      const collection = createCollection();
      const timer = setTimeout(() => giveUp('it takes too long to read'), MAX_MS);
      function conclude(end: DocumentEnd): void {
        clearTimeout(timer);
        current.off('message', take);
        current.off('error', fail);
        current.unref();
        resolve(collection.conclude(end));
      }
      function giveUp(reason: string): void {
        worker = undefined;
        conclude({ kind: 'not_a_feed', reason });
        void current.terminate();
      }
      function fail(error: Error & { code?: string }): void {
        // Anything but that limit is a fault of ours and must be seen.
        if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') reject(error);
        giveUp('it needs too much memory to read');
      }
      function take(reply: ParseReply): void {
        if (!reply.last) {
          collection.take(reply.items);
          // The next batch comes in a turn of its own.
          setImmediate(() => current.postMessage('more'));
          return;
        }
        conclude(reply.end);
      }
      current.on('error', fail);
      current.on('message', take);
      const request: ParseRequest = { bytes, options };
      current.postMessage(request, ownsBuffer(bytes) && options.handOver ? [bytes.buffer] : []);
    });
  }

  return {
    parse(bytes, options) {
      const result = queue.then(() => run(bytes, options));
      queue = result.catch(() => undefined);
      return result;
    },
  };
}
