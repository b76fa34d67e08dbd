import { describe, expect, it } from '@jest/globals';
import { caseIn } from '../../../src/board/terms/cases.js';

describe('the goods of a trade-remedy case', () => {
  it.each([
    ['商务部公告2027年第8号 关于对原产于巴西的进口纸浆发起反倾销调查的公告', '纸浆'],
    ['关于对原产于巴西的进口纸浆反倾销调查初步裁定的公告', '纸浆'],
    ['公布延长对原产于智利的进口相关葡萄酒反补贴调查期限', '葡萄酒'],
    ['关于对原产于智利的进口相关葡萄酒实施临时反补贴措施的公告', '葡萄酒'],
    ['再次延长进口羊肉保障措施调查期限', '羊肉'],
    ['关于对原产于巴西的部分进口商品加征关税的公告', undefined],
    [
      'Notice of initiation of an anti-dumping proceeding concerning imports of glass fibre yarn originating in Egypt',
      'glass fibre yarn',
    ],
    ['Certain Steel Racks From Peru: Final Determination of Sales at Less Than Fair Value', 'steel racks'],
    ['Steel racks from Peru: why prices rise', undefined],
  ])('%s', (title, goods) => {
    expect(caseIn(title)).toBe(goods);
  });
});
