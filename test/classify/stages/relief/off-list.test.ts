import { describe, expect, it } from '@jest/globals';
import { offList } from '../../../../src/classify/stages/relief/off-list.js';
import { readText } from '../../shipped.js';

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
