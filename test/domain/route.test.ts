import { describe, expect, it } from '@jest/globals';
import { decideRoute, RouteFilter } from '../../src/domain/route.js';
import { controls } from '../chat/alerts.js';
import { shippedKnowledge } from '../classify/shipped.js';

const vocabulary = shippedKnowledge();

describe('why an alert takes a route by its materials, or not', () => {
  it.each([
    [['dysprosium', 'terbium'], ['rare_earths'], 'material rare_earths'],
    [['gallium', 'germanium'], ['critical_minerals'], 'material critical_minerals'],
    [['critical_minerals'], ['gallium'], 'material gallium'],
    [['gallium'], ['germanium'], 'material germanium is not among gallium'],
    [['critical_minerals'], [], 'material unknown is not among critical_minerals'],
  ])('asked for %j, told of %j: %s', (asked, told, because) => {
    const route = RouteFilter.parse({ materials: asked });
    expect(decideRoute(route, { ...controls, materials: told }, vocabulary).because).toBe(because);
  });
});
