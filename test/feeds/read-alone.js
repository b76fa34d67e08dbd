/*
 * Reads one file in a process of its own, and prints what that took: `{items, reason, ms, cpuMs, megabytes,
 * heldMs}`. What is measured begins with the loading of the reader, which each does for itself. `cpuMs` is the processor's time over all threads, `megabytes` the most memory that was resident,
 * `heldMs` the longest that the event loop was held up, all of the reading alone. The compiled program must be there.
 *
 *   node test/feeds/read-alone.js intake|rss-parser FILE
 */
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const readers = {
  async intake(bytes) {
    const { parseFeed } = await import(new URL('../../dist/feeds/parse/parse.js', import.meta.url).href);
    const outcome = await parseFeed(bytes, { feed: {}, handOver: true });
    return outcome.kind === 'feed' ? { items: outcome.items.length } : { reason: outcome.reason };
  },
  async 'rss-parser'(bytes) {
    const { default: RssParser } = await import('rss-parser');
    return { items: (await new RssParser().parseString(bytes.toString())).items.length };
  },
};

/**
 * The most memory that was resident, in KB. On Linux as the kernel counts it for this program alone: `maxRSS`
 * also counts what the process that started it had at that moment.
 */
function mostResident() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}

const [reader, file] = process.argv.slice(2);
const bytes = readFileSync(file);
const delay = monitorEventLoopDelay({ resolution: 1 });
const cpu = process.cpuUsage();
const started = performance.now();
delay.enable();
const read = await readers[reader](bytes);
delay.disable();
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(
  JSON.stringify({
    ...read,
    ms: Math.round(performance.now() - started),
    cpuMs: Math.round((user + system) / 1000),
    megabytes: Math.round(mostResident() / 1024),
    heldMs: Math.round(delay.max / 1e6),
  }),
);
