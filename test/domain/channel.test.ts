import { describe, expect, it } from '@jest/globals';
import { type Mute, mutedBy } from '../../src/domain/channel.js';
import { controls } from '../chat/alerts.js';
import { shippedKnowledge } from '../classify/shipped.js';

const NOW = Date.parse('2025-10-28T12:00:00Z');
const vocabulary = shippedKnowledge();
const mute = (kind: Mute['kind'], key: string, until?: string): Mute => ({
  id: 1,
  kind,
  key,
  ...(until ? { until } : {}),
  by: 'slack:U1',
  at: '2025-10-27T00:00:00.000Z',
});
const alert = { ...controls, story: 's2', former: ['s1'], issuers: ['CN'], targets: ['US'] };

describe('what a mute keeps from a channel', () => {
  it.each([
    ['its story', mute('story', 's2'), ['gallium'], true],
    ['a story that ended in it', mute('story', 's1'), ['gallium'], true],
    ['another story', mute('story', 's3'), ['gallium'], false],
    ['its issuer', mute('party', 'CN'), ['gallium'], true],
    ['its target', mute('party', 'US'), ['gallium'], true],
    ['another party', mute('party', 'IN'), ['gallium'], false],
    ['its only material', mute('material', 'gallium'), ['gallium'], true],
    ['one of two materials', mute('material', 'gallium'), ['gallium', 'germanium'], false],
    ['the group of its material', mute('material', 'rare_earths'), ['dysprosium', 'terbium'], true],
    ['a member of the group that it names', mute('material', 'dysprosium'), ['rare_earths'], false],
    ['a material, when it names none', mute('material', 'gallium'), [], false],
    ['its material until later', mute('material', 'gallium', '2025-10-28T12:00:01Z'), ['gallium'], true],
    ['its material until now', mute('material', 'gallium', '2025-10-28T12:00:00Z'), ['gallium'], false],
  ])('a mute of %s', (_, muted, materials, isMuted) => {
    expect(mutedBy([muted], { ...alert, materials }, vocabulary, NOW)).toEqual(isMuted ? muted : undefined);
  });
});
