import { afterEach, expect, it, jest } from '@jest/globals';
import pino from 'pino';
import { startTicks } from '../../src/work/ticks.js';

const HOUR = 3_600_000;
/** All but the date: timers run on when a clock is set. */
const TIMERS = [
  ...([
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'setImmediate',
    'clearImmediate',
  ] as const),
  ...(['nextTick', 'queueMicrotask', 'performance', 'hrtime'] as const),
];

afterEach(() => {
  jest.useRealTimers();
});

it.each([
  ['back', -1],
  ['forward', 24 * 30],
])('ticks go on when the clock of the machine is set %s', async (_, hours) => {
  jest.useFakeTimers({ advanceTimers: true, doNotFake: TIMERS });
  let ticked: () => void = () => undefined;
  const next = () =>
    new Promise<number>((resolve) => {
      ticked = () => resolve(performance.now());
    });
  const stop = startTicks(async () => ticked(), pino({ level: 'silent' }));
  await next();
  const set = performance.now();
  jest.setSystemTime(Date.now() + hours * HOUR);
  expect((await next()) - set).toBeLessThan(8000);
  await stop();
});

it('a tick that does not come to its end is told once, after ten seconds', async () => {
  jest.useFakeTimers();
  const lines: string[] = [];
  const log = pino({ base: null, timestamp: false }, { write: (line: string) => void lines.push(line) });
  const stop = startTicks(() => new Promise(() => undefined), log);
  const told = () => lines.filter((line) => line.includes('Redis does not answer'));
  await jest.advanceTimersByTimeAsync(9_000);
  expect(told()).toEqual([]);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(told()).toHaveLength(1);
  await stop();
});
