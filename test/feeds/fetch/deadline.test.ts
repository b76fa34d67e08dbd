import { getEventListeners, once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { createDeadline } from '../../../src/feeds/fetch/deadline.js';

const HOUR = 3_600_000;

describe('a deadline', () => {
  it('ends when the time is over', async () => {
    const deadline = createDeadline(new AbortController().signal, 1);
    await once(deadline.signal, 'abort');
    expect(deadline.isOver()).toBe(true);
    deadline.release();
  });

  it('ends with what the caller ends, for the same reason', () => {
    const [stopping, reason] = [new AbortController(), new Error('shutting down')];
    const deadline = createDeadline(stopping.signal, HOUR);
    stopping.abort(reason);
    const late = createDeadline(stopping.signal, HOUR);
    expect([deadline.signal.reason, late.signal.reason]).toEqual([reason, reason]);
    expect([deadline.isOver(), late.isOver()]).toEqual([false, false]);
    for (const { release } of [deadline, late]) release();
  });

  it('ends what minds no signal, and leaves alone what ends before', async () => {
    const stopping = new AbortController();
    const deadline = createDeadline(stopping.signal, HOUR);
    const stuck = deadline.bound(new Promise(() => undefined));
    expect(await deadline.bound(Promise.resolve('read'))).toBe('read');
    stopping.abort(new Error('shutting down'));
    await expect(stuck).rejects.toThrow('shutting down');
    await expect(deadline.bound(new Promise(() => undefined))).rejects.toThrow('shutting down');
    deadline.release();
  });

  it('keeps the process until it has come, or is released', () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const before = timers();
    const deadline = createDeadline(new AbortController().signal, HOUR);
    expect(timers()).toBe(before + 1);
    deadline.release();
    expect(timers()).toBe(before);
  });

  it('leaves nothing on the signal of the caller', () => {
    const { signal } = new AbortController();
    const deadline = createDeadline(signal, HOUR);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    deadline.release();
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    expect(deadline.signal.aborted).toBe(false);
  });
});
