import { describe, expect, it } from '@jest/globals';
import { offeredRelief } from '../../../../src/classify/reading/left-out/offered-relief.js';
import { readText } from '../../shipped.js';

describe('a relief from duties that is only offered', () => {
  it.each([
    ['en', 'Kenya offers Peru zero tariffs'],
    ['en', 'Kenya pledges to cut tariffs on Peruvian goods'],
    ['de', 'Kenia stellt Peru Nullzölle in Aussicht'],
    ['zh', '肯尼亚提出对秘鲁零关税'],
  ])('is a proposal in %s: %s', (lang, title) => {
    expect(offeredRelief(readText(lang, title))?.stage).toBe('proposed');
  });

  it.each([
    ['en', 'Kenya grants Peru zero tariffs'],
    ['en', 'Kenya will not offer Peru zero tariffs'],
    ['en', 'Kenya offers Peru talks on tariffs'],
    ['en', 'Kenya offers help; Peru cuts tariffs'],
    ['en', 'Kenya offered zero tariffs, but Peru imposes 20% duties'],
    ['en', 'Kenya promises Peru tariff cuts, then slaps 35%'],
  ])('is none in %s: %s', (lang, title) => {
    expect(offeredRelief(readText(lang, title))).toBeUndefined();
  });
});
