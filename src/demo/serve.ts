import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
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

function answer(samples: ReadonlyMap<string, Sample>, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  const sample = samples.get(path.slice(1));
  if (!sample) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('no such sample feed\n');
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

/**
 * Serves the feed files of one folder on a free loopback port, as a well-behaved server would: with media
 * type, charset, ETag and 304. The files are read once. `url` takes a file's name, or the address of a
 * sample feed as `config/demo/feeds.yaml` has it, of which it keeps the path. Rejects when the folder
 * cannot be read.
 */
export async function serveSampleFeeds(
  folder: string,
): Promise<{ url: (path: string) => string; close: () => Promise<void> }> {
  const entries = await readdir(folder, { withFileTypes: true });
  const samples = new Map<string, Sample>();
  for (const entry of entries) {
    if (entry.isFile()) {
      samples.set(entry.name, readSample(entry.name, await readFile(join(folder, entry.name))));
    }
  }
  const server = createServer((request, response) => answer(samples, request, response));
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', listening);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: (path) => new URL(new URL(path, 'http://feeds.raremetals.example/').pathname, origin).href,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
