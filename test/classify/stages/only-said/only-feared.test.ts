import { describe, expect, it } from '@jest/globals';
import { isOnlyFeared } from '../../../../src/classify/stages/only-said/only-feared.js';
import { readText } from '../../shipped.js';

describe('a measure that a title only fears', () => {
  it.each([
    ['en', 'Fears that duties on zinc are extended'],
    ['en', 'Miners fear Peru will impose tariffs on zinc'],
    ['zh', '矿商担心秘鲁对锌加征关税'],
    ['de', 'Sorge, dass Peru Ausfuhrkontrollen auf Zink ausweitet'],
    ['fr', 'Les mineurs redoutent que le Pérou impose des droits sur le zinc'],
    ['es', 'Temor a que Perú imponga aranceles al zinc'],
    ['pl', 'Obawy, że Peru nałoży cła na cynk'],
    ['sv', 'Oro för att Peru inför tullar på zink'],
  ])('is no step of it in %s: %s', (lang, title) => {
    expect(isOnlyFeared(readText(lang, title))).toBe(true);
  });

  it.each([
    ['comes first', 'en', 'Peru imposes zinc tariffs, fears of more grow'],
    ['has come', 'en', 'Fears of shortages grow after Peru bans zinc exports'],
    [
      'has come, and its widening is feared',
      'de',
      'Peru verschärft Exportkontrollen, Sorge vor Ausweitung wächst',
    ],
    ['comes first, in one clause', 'en', 'Peru bans tin exports amid fears Chile will impose zinc tariffs'],
    ['is feared of by others', 'es', 'Perú impone aranceles al zinc y Chile teme más aranceles'],
    ['is taken out of a fear', 'de', 'Aus Angst vor Dumping verhängt Peru Zölle auf Zink'],
    ['is taken out of a fear', 'zh', '出于安全担忧秘鲁限制锌出口'],
    ['is taken out of a fear', 'pl', 'Z obawy przed dumpingiem Peru nakłada cła na cynk'],
    ['has come as feared', 'en', 'Feared zinc tariffs of Peru take effect'],
    ['is known', 'en', 'Fears over zinc export curbs of Peru'],
    ['somebody has voiced concern of', 'zh', '智利对秘鲁加征锌关税表示担忧'],
  ])('is one that %s, in %s: %s', (_, lang, title) => {
    expect(isOnlyFeared(readText(lang, title))).toBe(false);
  });
});
