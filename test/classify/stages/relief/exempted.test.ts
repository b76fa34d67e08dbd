import { describe, expect, it } from '@jest/globals';
import { exempted, offList } from '../../../../src/classify/stages/relief/exempted.js';
import { readText } from '../../shipped.js';

describe('who or what is let off a measure', () => {
  const stage = (lang: string, title: string) => exempted(readText(lang, title))?.stage;

  it.each([
    ['en', 'China to exempt some magnets from export controls'],
    ['en', 'US to exclude gallium from Section 232 tariffs'],
    ['en', 'Chile excludes Peru from import duties'],
  ])('has it easier, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('eased');
  });

  it.each([
    ['en', 'US may exempt copper from tariffs'],
    ['en', 'India excludes China from tariff cuts'],
    ['en', 'India excluded from talks on tariffs'],
    ['en', 'US to impose tariffs on copper, excluding scrap from Chile'],
    ['en', 'Auto spare parts from Mexico hit by 25% tariffs'],
    ['en', 'Chile exempts nobody from tariffs'],
    ['en', 'Gallium excluded from suspension of China export ban'],
    ['en', 'China excluded from 90-day tariff pause'],
    ['en', 'US excludes copper from tariff relief'],
    ['fr', "Pékin exclut une levée des contrôles à l'exportation de bismuth"],
    ['es', 'Chile excluye una rebaja de los aranceles a Perú'],
    ['de', 'Peru nimmt Ausfuhren von Zink unter Exportkontrolle'],
    ['sv', 'Norge undantar EU från ny tull på kisel'],
  ])('is told nothing of where it only may be, or loses by it, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBeUndefined();
  });
});

describe('who, or what, is taken off a list', () => {
  it.each([
    ['en', 'Commerce removes Peruvian foundry from entity list'],
    ['zh', '商务部将两家秘鲁企业移出不可靠实体清单'],
    ['zh', '公布对秘鲁加征关税商品排除清单'],
  ])('is let off: in %s %s', (lang, title) => {
    expect(offList(readText(lang, title))?.stage).toBe('eased');
  });

  it.each([
    ['nobody is', 'es', 'Ninguna empresa sale de la lista negra'],
    ['it may be', 'en', 'Commerce may remove Peruvian foundry from entity list'],
    ['no more', 'zh', '取消对秘鲁加征关税商品排除清单'],
  ])('is not where %s, in %s: %s', (_, lang, title) => {
    expect(offList(readText(lang, title))).toBeUndefined();
  });
});
