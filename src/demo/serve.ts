import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

type Sample = { readonly body: Buffer; readonly type: string; readonly etag: string };

const MEDIA_TYPES: Record<string, string> = {
  '.xml': 'application/rss+xml',
  '.rdf': 'application/rdf+xml',
  '.atom': 'application/atom+xml',
  '.json': 'application/feed+json',
};

/** The encoding that an XML declaration names; it is ASCII in every encoding that a sample uses. */
function declaredEncoding(body: Buffer): string {
  return /^<\?xml[^>]*encoding="([^"]+)"/.exec(body.toString('latin1', 0, 100))?.[1] ?? 'utf-8';
}

function readSample(name: string, body: Buffer): Sample {
  const type = MEDIA_TYPES[extname(name)] ?? 'application/octet-stream';
  return {
    body,
    type: `${type}; charset=${declaredEncoding(body).toLowerCase()}`,
    etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
  };
}

function answer(sample: Sample, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const headers = { etag: sample.etag, 'cache-control': 'max-age=60' };
  if (request.headers['if-none-match'] === sample.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'content-type': sample.type,
    'content-length': sample.body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : sample.body);
}

async function serve(sample: Sample): Promise<Server> {
  const server = createServer((request, response) => answer(sample, request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

/**
 * Serves the feed files of one folder on loopback, as well-behaved servers would: with media type, charset,
 * ETag and 304. Each has a port of its own, as real feeds have hosts of their own: on one host they would
 * be polled a second apart. The files are read once. `url` takes the address of a sample feed as
 * `config/demo/feeds.yaml` has it, and throws for one that is not in the folder. Rejects when the folder
 * cannot be read.
 */
export async function serveSampleFeeds(
  folder: string,
): Promise<{ url: (address: string) => string; close: () => Promise<void> }> {
  const servers = new Map<string, Server>();
  for (const name of await readdir(folder)) {
    servers.set(`/${name}`, await serve(readSample(name, await readFile(join(folder, name)))));
  }
  return {
    url(address) {
      const { pathname } = new URL(address);
      const server = servers.get(pathname);
      if (!server) throw new Error(`no sample feed ${pathname.slice(1)} in ${folder}`);
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`;
    },
    async close() {
      const closed = [...servers.values()].map((server) => once(server, 'close'));
      for (const server of servers.values()) server.close().closeAllConnections();
      await Promise.all(closed);
    },
  };
}
