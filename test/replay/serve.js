// @ts-check
// Serves recorded feeds as they stood at one time after another, for running the bot over a past week:
//
//   node test/replay/serve.js [folder] [port]
//
// The folder holds one folder a time (2025-05-09T0415Z), each with one file a feed. `GET /<file>` gives
// the feed as it stands now, `POST /advance` moves on to the next time, `GET /` says where we are. Plain
// JavaScript, so that it runs without a build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

export const DEFAULT_FOLDER = fileURLToPath(new URL('../../../shared/data/replay-2025-05', import.meta.url));

/** `2025-05-09T0415Z` → `2025-05-09T04:15:00.000Z`; anything else is no snapshot. @param {string} name */
function readTime(name) {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})Z$/.exec(name);
  return parts ? new Date(`${parts[1]}T${parts[2]}:${parts[3]}Z`).toISOString() : undefined;
}

/** @param {string} folder */
function listSnapshots(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const at = readTime(name);
      return at ? [{ at, path: join(folder, name), files: readdirSync(join(folder, name)).sort() }] : [];
    });
}

/**
 * Serves the snapshots below `folder` on loopback, from the first on. `advance` moves to the next one and
 * gives its time, or nothing at the end, where it stays. Throws when the folder holds no snapshot.
 *
 * @param {string} folder
 * @param {number} [port] 0 takes a free one
 */
export async function serveReplay(folder, port = 0) {
  const snapshots = listSnapshots(folder);
  let position = 0;
  const current = () => {
    const snapshot = snapshots[position];
    if (!snapshot) throw new Error(`no snapshot in ${folder}`);
    return snapshot;
  };
  const advance = () => {
    if (position + 1 >= snapshots.length) return undefined;
    position += 1;
    return current().at;
  };
  const where = () => ({
    at: current().at,
    remaining: snapshots.length - position - 1,
    feeds: current().files,
  });
  current();

  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1);
    if (request.method === 'POST' && name === 'advance') {
      const moved = advance() !== undefined;
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ moved, ...where() }));
    } else if (request.method !== 'GET') {
      response.writeHead(405).end();
    } else if (name === '') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(where()));
    } else if (!current().files.includes(name)) {
      response.writeHead(404).end();
    } else {
      const body = readFileSync(join(current().path, name));
      const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
      const fresh = request.headers['if-none-match'] === etag;
      response.writeHead(fresh ? 304 : 200, { etag, 'content-type': 'application/xml' });
      response.end(fresh ? undefined : body);
    }
  });
  await new Promise((listening, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', () => listening(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    where,
    advance,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed(undefined));
        server.closeAllConnections();
      }),
  };
}

/** The served files as feeds of feeds.yaml. @param {string} origin @param {readonly string[]} files */
export function describeFeeds(origin, files) {
  return files.map((file) => {
    const id = file.replace(/\.\w+$/, '').replaceAll('_', '-');
    const rhythm = { every: 1, atMost: 3600, enabled: true, headers: {} };
    return {
      id,
      name: id,
      url: `${origin}/${file}`,
      kind: 'media',
      lang: 'en',
      ...rhythm,
      allowPrivateHost: true,
    };
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const folder = argv[2] ?? DEFAULT_FOLDER;
  if (!existsSync(folder)) {
    stderr.write(`Replay skipped: there are no recorded feeds at ${folder}.\n`);
    exit(0);
  }
  const replay = await serveReplay(folder, Number(argv[3] ?? 0));
  const { at, remaining, feeds } = replay.where();
  stdout.write(`${JSON.stringify({ feeds: describeFeeds(replay.origin, feeds) }, undefined, 2)}\n`);
  stderr.write(`Feeds as of ${at}, ${remaining} more times; next: curl -X POST ${replay.origin}/advance\n`);
}
