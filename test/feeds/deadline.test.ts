import { getEventListeners, once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { createDeadline } from '../../src/feeds/deadline.js';

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

  it('leaves nothing on the signal of the caller', () => {
    const { signal } = new AbortController();
    const deadline = createDeadline(signal, HOUR);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    deadline.release();
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    expect(deadline.signal.aborted).toBe(false);
  });
});
