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

describe('why an alert takes a route by its severity', () => {
  it.each([
    [{ severity: 'urgent' }, 'urgent', 'severity urgent'],
    [{ severity: 'important' }, 'urgent', 'severity urgent, from important on'],
    [
      { severity: 'important', topics: ['export_control'] },
      'important',
      'severity important; topic export_control',
    ],
    [{ severity: 'urgent' }, 'important', 'severity important is below urgent'],
    [{}, 'urgent', 'takes every alert'],
  ] as const)('asked for %j, told one that is %s: %s', (asked, severity, because) => {
    const alert = { ...controls, severity };
    expect(decideRoute(RouteFilter.parse(asked), alert, vocabulary).because).toBe(because);
  });
});
