import { expect, it } from '@jest/globals';
import { createClassifier } from '../../../src/classify/classify.js';
import { shippedKnowledge } from '../shipped.js';

const { classify } = createClassifier(shippedKnowledge());
const acting = (title: string, summary = '') => classify({ id: 'a', title, summary, lang: 'zh' }).issuers;

it.each([
  ['經濟部公告：半導體前驅物輸出俄羅斯須事先核准', 'TW'],
  ['經濟部將中芯列入出口管制實體名單', 'TW'],
  ['行政院核定對中國大陸熱軋鋼課徵反傾銷稅', 'TW'],
  ['大陸熱軋鋼傾銷成立 財政部課徵反傾銷稅', 'TW'],
  ['關務署：7月起對中國製啤酒課徵臨時反傾銷稅', 'TW'],
  ['财政部：对原产于美国的进口商品加征10%关税', 'CN'],
  ['商務部：對原產於日本的光刻膠課徵反傾銷稅', 'CN'],
  ['財政部：對原產於美國的進口商品加徵10%關稅', 'CN'],
  ['德國經濟部禁止向伊朗出口半導體設備', 'DE'],
  ['德國聯邦經濟部禁止向伊朗出口半導體設備', 'DE'],
])('%s is an act of %s', (title, code) => {
  expect(acting(title)).toEqual([code]);
});
