import { describe, expect, it } from '@jest/globals';
import { keptInForce } from '../../../../src/classify/stages/binding/in-force.js';
import { readText } from '../../shipped.js';

describe('what stays as it is', () => {
  const kept = (lang: string, title: string) => keptInForce(readText(lang, title))?.stage;

  it.each([
    ['en', 'Chile keeps tariffs on zinc in place'],
    ['en', 'Chile keeps tariffs on zinc during pause in talks'],
    ['en', 'Chile keeps tariffs on zinc while talks with Peru are on hold'],
    ['de', 'Chiles Zölle auf Zink bleiben in Kraft, Gespräche ausgesetzt'],
  ])('binds in %s: %s', (lang, title) => {
    expect(kept(lang, title)).toBe('in_force');
  });

  it.each([
    ['en', 'Chile keeps tariffs on zinc on hold until next May'],
    ['en', 'Chile keeps export curbs on gallium and germanium on hold'],
    ['de', 'Chiles Gegenzölle bleiben bis zu einer Einigung ausgesetzt'],
    ['de', 'Chiles Exportkontrollen bleiben bis Mai 2027 ausgesetzt, sagt Lima'],
  ])('or goes on to rest, in %s: %s', (lang, title) => {
    expect(kept(lang, title)).toBe('suspended');
  });
});
