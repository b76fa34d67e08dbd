import { describe, expect, it } from '@jest/globals';
import { afterDelays, keptInForce } from '../../../../src/classify/stages/binding/in-force.js';
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

describe('what comes after delays', () => {
  const come = (lang: string, title: string) => afterDelays(readText(lang, title))?.stage;

  it('is put off no more', () => {
    expect(come('en', 'After months of delay, Peru imposes duties on zinc')).toBe('announced');
  });

  it.each([
    ['possible', 'de', 'Nach langen Verzögerungen könnte Peru Zinkzölle verhängen'],
    ['possible', 'zh', '一再推迟后，秘鲁可能对锌征收关税'],
    ['lightened', 'en', 'After delays, Peru cuts zinc tariffs it imposed in May'],
  ])('has not come where it is %s, in %s: %s', (_, lang, title) => {
    expect(come(lang, title)).toBeUndefined();
  });
});
