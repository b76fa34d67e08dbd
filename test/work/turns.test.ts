import { setImmediate as later } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createTurns } from '../../src/work/turns.js';

describe('turns', () => {
  it('lets those who want one thing at it one after the other, in the order they came', async () => {
    const take = createTurns();
    const seen: string[] = [];
    const work = (who: string, what: string) =>
      take(what, async (waited) => {
        seen.push(`${who} begins${waited ? ' late' : ''}`);
        await later();
        seen.push(`${who} ends`);
      });
    await Promise.all([work('a', 'x'), work('b', 'x'), work('c', 'x')]);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins late', 'b ends', 'c begins late', 'c ends']);
  });

  it('keeps nobody waiting for another thing', async () => {
    const take = createTurns();
    const never = take('x', () => new Promise(() => undefined));
    expect(await Promise.race([never, take('y', async (waited) => waited)])).toBe(false);
  });

  it('goes on behind one that failed, and keeps its failure to it', async () => {
    const take = createTurns();
    const failed = take('x', async () => {
      await later();
      throw new Error('no');
    });
    const next = take('x', async (waited) => waited);
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe(true);
    expect(await take('x', async (waited) => waited)).toBe(false);
  });
});
