import { describe, expect, it } from '@jest/globals';
import { refine } from '../../../../src/classify/stages/weighed/stage-reading.js';
import { readText } from '../../shipped.js';

describe('what is threatened or proposed', () => {
  it.each([
    ['en', 'Trump hints at lowering duties on Brazil', 'proposed'],
    ['de', 'Ankara will Zölle auf Zink senken', 'proposed'],
    ['sv', 'Ankara vill sänka zinktullarna', 'proposed'],
    ['zh', '安卡拉称将下调对巴西关税', 'proposed'],
    ['de', 'Ankara will Zölle auf Zink verdoppeln', 'threatened'],
    ['de', 'Ankara will Zölle auf Zink erheben und die auf Kupfer senken', 'threatened'],
    ['en', "Trump threatens duty on zinc if Ankara's tax isn't dropped", 'threatened'],
    ['en', 'Trump threatens to end duty relief for Ankara', 'threatened'],
  ])('in %s: %s is %s', (lang, title, stage) => {
    expect(refine('threatened_proposed', 'tariff', readText(lang, title))).toBe(stage);
  });
});

describe('what a parliament has yet to vote on', () => {
  it.each([
    ['en', "Peru's senate to vote on 30% tariffs on zinc from Chile"],
    ['en', "Peru's senate to vote Thursday on 30% tariffs on zinc from Chile"],
    ['en', 'Peruvian lawmakers to vote next week on zinc duties'],
  ])('is no more than proposed in %s: %s', (lang, title) => {
    expect(refine('announced', 'tariff', readText(lang, title))).toBe('proposed');
  });
});

describe('what is revoked', () => {
  it.each([
    ['zh', '秘鲁撤销智利锌反倾销税', 'revoked'],
    ['zh', '秘鲁废止对智利锌反倾销税', 'revoked'],
    ['de', 'Peru kippt Zölle auf Stahl', 'revoked'],
    ['zh', '法院撤销秘鲁锌关税', 'struck_down'],
    ['en', 'Emergency tariffs are illegal', 'struck_down'],
  ])('is struck down only by a court, or as unlawful, in %s: %s', (lang, title, stage) => {
    expect(refine('revoked', 'tariff', readText(lang, title))).toBe(stage);
  });
});
