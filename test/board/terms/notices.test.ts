import { describe, expect, it } from '@jest/globals';
import { countNotices } from '../../../src/board/terms/notices.js';

describe('the notices that a text counts', () => {
  it.each([
    ['MOFCOM issues four announcements', 4],
    ['商务部发布两则公告', 2],
    ['Bern publica seis avisos', 6],
    ['Bern publica dieciocho avisos', 18],
    ['the same notices', 1],
    ['veröffentlicht 3 Bekanntmachungen'.normalize('NFKD').replace(/\p{M}/gu, ''), 3],
    ['MOFCOM issues an announcement', 1],
    ['Car constructor notices new curbs', 1],
  ])('%s: %i', (text, count) => {
    expect(countNotices(text)).toBe(count);
  });
});
