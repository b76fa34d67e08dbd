import { describe, expect, it } from '@jest/globals';
import { aimedAtBefore } from '../../../../src/classify/roles/hit/aims.js';
import { readText } from '../../shipped.js';

const aimedAt = (title: string) => aimedAtBefore(readText('zh', title)).join();

describe('a Chinese name that says itself whom a measure is against', () => {
  it.each([
    ['加拿大撤下对美报复性关税', 'US'],
    ['暂停对美船舶收取特别港务费', 'US'],
    ['欧盟成员国投票反对对华电动车关税', 'CN'],
    ['对墨反制清单落地', 'MX'],
    ['对俄制裁升级：禁止出口机床', 'RU'],
  ])('is hit: %s', (title, code) => {
    expect(aimedAt(title)).toBe(code);
  });

  it.each([
    ['what is felt of his own', '韩国总统对美加征关税深表遗憾'],
    ['what is done against his own', '加拿大应对美加征关税'],
    ['what is said against his own', '智利反对美关税'],
    ['what goes to him', '秘鲁锌对华出口关税归零'],
    ['each of two', '美对华船收港口费 中方对美船收特别港务费'],
    ['a name in full, which may be whose it is', '智利对美国关税表示不满'],
    ['no measure', '秘鲁对华合作升温'],
  ])('is not by %s: %s', (_, title) => {
    expect(aimedAt(title)).toBe('');
  });
});
