import { afterEach, describe, expect, it } from '@jest/globals';
import { type Engine, openEngine } from '../../src/store/engine.js';
import { findServerProgram } from '../../src/store/private-server.js';
import { openReplicatedCluster, openSentinel, type Replicated } from './replicated.js';

const program = await findServerProgram(process.env.PATH ?? '');
if (!program) process.stderr.write('skipped: no redis-server on PATH, no master is lost\n');

(program ? describe : describe.skip)('what is under way when the master', () => {
  let redis: Replicated | undefined;
  let engine: Engine | undefined;
  afterEach(async () => {
    await engine?.close();
    await redis?.stop();
  });

  it.each([
    ['under a Sentinel dies', openSentinel, 'SIGKILL'],
    ['under a Sentinel falls silent', openSentinel, 'SIGSTOP'],
    ['of a cluster dies', openReplicatedCluster, 'SIGKILL'],
    ['of a cluster falls silent', openReplicatedCluster, 'SIGSTOP'],
  ] as const)(
    '%s is done by the one that takes its place',
    async (_, open, signal) => {
      redis = await open(program ?? '');
      engine = await openEngine({ url: redis.url, dataDir: '', path: '' });
      const client = engine.connect();
      await client.set('a key', 'kept');
      await redis.untilCopied();
      redis.loseMaster(signal);
      await expect(client.append('a key', ' on')).resolves.toBe('kept on'.length);
      expect(await client.get('a key')).toBe('kept on');
    },
    60_000,
  );
});
