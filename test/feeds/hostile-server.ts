import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer, type LookupFunction, type Server, type Socket } from 'node:net';
import { Feed } from '../../src/domain/feed.js';

export const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Ministry of Ores</title>
<link>http://feeds.test/</link><item><title>Export licence for gallium introduced</title>
<link>http://feeds.test/1</link><guid>1</guid><pubDate>Thu, 09 Oct 2025 08:00:00 GMT</pubDate></item></channel></rss>`;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export type HostileServer = {
  readonly port: number;
  /** The requests so far, as `GET /path host`. */
  readonly seen: readonly string[];
  readonly headers: IncomingMessage['headers'][];
  /** Resolves once a client's socket has been closed. */
  readonly closed: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

function listen(server: Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
}

function track(server: Server): { sockets: Set<Socket>; closed: () => Promise<void> } {
  const sockets = new Set<Socket>();
  const waiting: (() => void)[] = [];
  let ended = 0;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      ended += 1;
      for (const resolve of waiting.splice(0)) resolve();
    });
  });
  return {
    sockets,
    closed: () => (ended > 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}

async function stop(server: Server, sockets: Set<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
}

/** A server of well-formed HTTP whose answers are up to the handler. */
export async function serve(handler: Handler): Promise<HostileServer> {
  const seen: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createHttpServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.host}`);
    headers.push(request.headers);
    handler(request, response);
  });
  const { sockets, closed } = track(server);
  const port = await listen(server);
  return { port, seen, headers, closed, stop: () => stop(server, sockets) };
}

/** A server that speaks bytes: what it writes need not be HTTP. */
export async function serveRaw(speak: (socket: Socket, asked: string) => void): Promise<HostileServer> {
  const seen: string[] = [];
  const server = createServer((socket) => {
    socket.on('data', (data) => {
      seen.push(data.toString('latin1'));
      speak(socket, data.toString('latin1'));
    });
  });
  const { sockets, closed } = track(server);
  const port = await listen(server);
  return { port, seen, headers: [], closed, stop: () => stop(server, sockets) };
}

/** Every name is this machine: what reaches it has passed, or got round, the guard. */
export const everyNameIsHere: LookupFunction = (_name, options, callback) => {
  if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
  else callback(null, '127.0.0.1', 4);
};

/** A feed on the test server that may be private, unless said otherwise. */
export function feedAt(port: number, path = '/feed', more: Partial<Feed> = {}): Feed {
  return Feed.parse({
    id: 'ores',
    name: 'Ministry of Ores',
    url: `http://feeds.test:${port}${path}`,
    kind: 'official',
    allowPrivateHost: true,
    ...more,
  });
}
