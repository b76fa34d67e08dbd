import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

type Asked = { readonly path: string; readonly method: string; readonly body: string };
export type Fault = (asked: Asked, response: ServerResponse) => void;

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

/** Answers with a status, headers and JSON. */
export function answer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Fault {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
}

/** Breaks off after the first bytes of an answer that says that all is well. */
export const brokenOff: Fault = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
  response.write('{"ok":true,', () => response.socket?.destroy());
};

/** Answers for somebody else, as a proxy does. */
export function page(status: number): Fault {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html' }).end('<html>A page of the proxy</html>');
  };
}

/** Hangs up in the middle of the answer. */
export const dropped: Fault = (_, response) => {
  response.socket?.destroy();
};

/**
 * A vendor on a bad day: every request gets the first fault whose path matches, else `fallback`; what
 * was asked is kept, so that a test can say how often.
 */
export async function startFaults(fallback: Fault) {
  const asked: Asked[] = [];
  const faults: { pattern: RegExp; fault: Fault }[] = [];
  const server = createServer(async (request, response) => {
    const one = { path: request.url ?? '', method: request.method ?? '', body: await read(request) };
    asked.push(one);
    const index = faults.findIndex(({ pattern }) => pattern.test(`${one.method} ${one.path}`));
    const [found] = index < 0 ? [] : faults.splice(index, 1);
    (found?.fault ?? fallback)(one, response);
  }).listen(0, '127.0.0.1');
  // Connections end by the faults of a test alone, not for being idle on a busy machine.
  server.keepAliveTimeout = 0;
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    /** The next request that matches gets this fault, once. */
    next: (pattern: RegExp, fault: Fault) => faults.push({ pattern, fault }),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
