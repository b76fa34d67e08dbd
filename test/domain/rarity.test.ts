import { describe, expect, it } from '@jest/globals';
import { rarityAmong } from '../../src/domain/rarity.js';

describe('rarity', () => {
  it.each([
    [1000, 1000, 0.05],
    [0.5, 1000, 1],
    [0.5, 0, 1],
  ])('of what %d of %d items hold is %d', (count, total, expected) => {
    expect(rarityAmong(total)(count)).toBe(expected);
  });

  it('falls as more items hold it, and is greatest for what none does', () => {
    const rarity = rarityAmong(1000);
    const rarities = [0, 1, 2, 20, 500, 900].map(rarity);
    expect(rarities).toEqual([...rarities].sort((a, b) => b - a));
    expect(rarity(0)).toBeGreaterThan(1);
  });
});
