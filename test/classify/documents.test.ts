import { describe, expect, it } from '@jest/globals';
import { readDocuments } from '../../src/classify/documents.js';
import { readText } from './shipped.js';

const names = (title: string) =>
  readDocuments(readText(undefined, title), '2025-10-09T00:00:00Z').map(({ name }) => name);

describe('a legal text', () => {
  it.each([
    ['商务部公告2025年第61号', ['MOFCOM 61/2025']],
    ['商務部公布2025年第61號、第62號公告', ['MOFCOM 61/2025', 'MOFCOM 62/2025']],
    ['商务部9日发布第61号及62号公告', ['MOFCOM 61/2025', 'MOFCOM 62/2025']],
    ['海关总署公告2024年第7号', ['GACC 7/2024']],
    ['MOFCOM notices 61 and 62: who needs a licence', ['MOFCOM 61/2025', 'MOFCOM 62/2025']],
    [
      'MOFCOM suspends announcements 55 to 58 and 61',
      ['MOFCOM 55/2025', 'MOFCOM 56/2025', 'MOFCOM 57/2025', 'MOFCOM 58/2025', 'MOFCOM 61/2025'],
    ],
    ['商务部公告2025年第55号至第57号', ['MOFCOM 55/2025', 'MOFCOM 56/2025', 'MOFCOM 57/2025']],
    ['Commerce Ministry Announcement No. 46 of 2024', ['MOFCOM 46/2024']],
    ['Executive Order 14257 is amended', ['EO 14257']],
    ['第14257号行政令', ['EO 14257']],
    ['Commission Implementing Regulation (EU) 2025/2351', ['(EU) 2025/2351']],
    ['Durchführungsverordnung (EU) 2025/2351', ['(EU) 2025/2351']],
    ['Règlement (UE) 2025/2351', ['(EU) 2025/2351']],
    ['Regulation (EU) No 1308/2013', ['(EU) 1308/2013']],
    ['Section 232 probe of polysilicon', ['Section 232']],
    ['对半导体启动301调查', ['Section 301']],
    ['WTO panel in DS600', ['WTO DS600']],
    ['WT/DS611/1', ['WTO DS611']],
    ['See 90 FR 15041 and FR Doc. 2025-16311', ['90 FR 15041', 'FR Doc 2025-16311']],
    ['Decision No. 004/ARECOMS/2025', ['004/ARECOMS/2025']],
    ['海关总署公告2025年第218号 商务部新闻发言人答记者问', ['GACC 218/2025']],
    ['商务部、海关总署公告2025年第58号', ['MOFCOM 58/2025']],
    ['商务部 工业和信息化部 海关总署公告2025年第46号', ['MOFCOM 46/2025']],
    [
      'The Ministry of Commerce (MOFCOM) and the General Administration of Customs (GACC) issued Announcement No. 61',
      ['MOFCOM 61/2025'],
    ],
    ["MOFCOM and China's General Administration of Customs: Announcement No. 61 of 2025", ['MOFCOM 61/2025']],
    ['MOFCOM Announcement No. 21, 10 American firms named', ['MOFCOM 21/2025']],
    ['MOFCOM Announcements Nos 61, 62 on rare earths', ['MOFCOM 61/2025', 'MOFCOM 62/2025']],
    ['Ministerial file 15/DECREE/2025', ['15/DECREE/2025']],
    ['国务院令（第792号）', ['State Council Order 792']],
    ["China's commerce ministry: under Announcement No. 21, 10 US firms were added", ['MOFCOM 21/2025']],
    ['MOFCOM Announcement No. 61, 100 percent controlled', ['MOFCOM 61/2025']],
    ['MOFCOM Announcements No. 55, 56, 57 and 58 of 2025', [55, 56, 57, 58].map((n) => `MOFCOM ${n}/2025`)],
    ['MOFCOM Announcement No. 61, issued on October 9, 2024, is extended', ['MOFCOM 61/2024']],
    ['MOFCOM Bekanntmachung Nr. 61 vom 9. Oktober 2024', ['MOFCOM 61/2024']],
    ['Commerce ministry gives notice 30 days before its ban', []],
    ['Miners fill an order 500 from commerce ministry stocks', []],
    ['El mercado europeo 14000 toneladas, video 14257', []],
    ['See example.com/business/2025/oct/10/magnets', []],
    ['Nothing is cited on page 301 of the report', []],
  ])('%s', (title, expected) => {
    expect(names(title).sort()).toEqual([...expected].sort());
  });
});
