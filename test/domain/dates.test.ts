import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDate } from '../../src/domain/dates.js';

function iso(text: string, timezone?: string): string | undefined {
  const time = parseDate(text, timezone);
  return time === undefined ? undefined : new Date(time).toISOString().replace('.000Z', 'Z');
}

describe('dates as feeds write them', () => {
  it.each([
    ['Thu, 09 Oct 2025 08:00:00 GMT', '2025-10-09T08:00:00Z'],
    ['Thu, 9 Oct 2025 08:00 +0200', '2025-10-09T06:00:00Z'],
    ['Thu, 09 Oct 25 08:00:00 GMT', '2025-10-09T08:00:00Z'],
    ['09 Oct 2025 08:00:00 -0530', '2025-10-09T13:30:00Z'],
    ['Thu, 09 Oct 2025 08:00:00 EST', '2025-10-09T13:00:00Z'],
    ['Thu, 09 Oct 2025 08:00:00 PDT', '2025-10-09T15:00:00Z'],
    ['January 9, 2025 4:05 PM ET', '2025-01-09T21:05:00Z'],
    ['July 9, 2025 4:05 PM ET', '2025-07-09T20:05:00Z'],
    ['July 9, 2025 4:05 PM CT', '2025-07-09T21:05:00Z'],
    ['July 9, 2025 4:05 PM MT', '2025-07-09T22:05:00Z'],
    ['July 9, 2025 4:05 PM PT', '2025-07-09T23:05:00Z'],
    ['March 9, 2025 1:30 AM ET', '2025-03-09T06:30:00Z'],
    ['March 9, 2025 4:00 AM ET', '2025-03-09T08:00:00Z'],
    ['Thu, 09 Oct 2025 16:00:00 CST', '2025-10-09T22:00:00Z'],
    ['Thu, 09 Oct 2025 08:00:00 CEST', '2025-10-09T06:00:00Z'],
    ['Thu, 09 Oct 2025 08:00:00 JST', '2025-10-08T23:00:00Z'],
    ['Thu, 09 Oct 2025 08:00:00 KST', '2025-10-08T23:00:00Z'],
    ['Thu, 09 Oct 2025 08:00:00 IST', '2025-10-09T02:30:00Z'],
    ['Thu, 09 Oct 2025 08:00:00 GMT+8', '2025-10-09T00:00:00Z'],
    ['Thu, 09 Oct 2025 08:00:00 Etc/GMT', '2025-10-09T08:00:00Z'],
    ['Thursday, October 9, 2025 - 4:05 pm', '2025-10-09T16:05:00Z'],
    ['October 9, 2025 12:15 AM', '2025-10-09T00:15:00Z'],
    ['Thu Oct  9 08:00:00 2025', '2025-10-09T08:00:00Z'],
    ['Thu Oct 09 08:00:00 EDT 2025', '2025-10-09T12:00:00Z'],
    ['2025-10-09T08:00:00Z', '2025-10-09T08:00:00Z'],
    ['2025-10-09T08:00:00.123456+08:00', '2025-10-09T00:00:00.123Z'],
    ['2025-10-09 08:00', '2025-10-09T08:00:00Z'],
    ['2025-10-09T08:00+0100', '2025-10-09T07:00:00Z'],
    ['2025-10-09', '2025-10-09T00:00:00Z'],
    ['2025-10', '2025-10-01T00:00:00Z'],
    ['2025', '2025-01-01T00:00:00Z'],
    ['20251009T080000Z', '2025-10-09T08:00:00Z'],
    ['2025-282', '2025-10-09T00:00:00Z'],
    ['2025/10/09 08:00:00 EDT', '2025-10-09T12:00:00Z'],
    ['10/9/2025 4:05:00 PM', '2025-10-09T16:05:00Z'],
    ['25/9/2025', '2025-09-25T00:00:00Z'],
    ['09.10.2025 08:00', '2025-10-09T08:00:00Z'],
    ['9. Oktober 2025 08:00', '2025-10-09T08:00:00Z'],
    ['jeu., 09 oct. 2025 08:00:00 +0200', '2025-10-09T06:00:00Z'],
    ['1er août 2025', '2025-08-01T00:00:00Z'],
    ['4 de junio de 2025', '2025-06-04T00:00:00Z'],
    ['Чт, 09 окт 2025 08:00:00 +0300', '2025-10-09T05:00:00Z'],
    ['9 października 2025', '2025-10-09T00:00:00Z'],
    ['2025年10月9日 16:05', '2025-10-09T16:05:00Z'],
    ['2025년 10월 9일 오후 4:05', '2025-10-09T16:05:00Z'],
    ['2025-10-09 下午 4:05', '2025-10-09T16:05:00Z'],
    ['1760000000', '2025-10-09T08:53:20Z'],
    ['1760000000000', '2025-10-09T08:53:20Z'],
    [' \n Thu, 09 Oct 2025\n 08:00:00 GMT ', '2025-10-09T08:00:00Z'],
    ['Thu, 09 Oct 2025 24:00:00 GMT', '2025-10-10T00:00:00Z'],
  ])('%s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it.each([
    '',
    'soon',
    'Thu',
    '0',
    '00/00/0000',
    '2025-13-40',
    '31 Feb 2025 10:00',
    '12',
    'tomorrow at noon',
    'Thu, 01 Jan 1970 00:00:00 +0000',
    '1969-12-31 19:00 EST',
    '0001-01-01T00:00:00Z',
    'Mon, 01 Jan 0001 00:00:00 GMT',
    '1899-12-30T00:00:00',
    '1/1/1900',
  ])('%j is no date', (text) => {
    expect(iso(text)).toBeUndefined();
  });

  it.each([
    ['2025-10-09 08:00', 'Asia/Shanghai', '2025-10-09T00:00:00Z'],
    ['2025-07-09 08:00', 'Europe/Brussels', '2025-07-09T06:00:00Z'],
    ['2025-07-09 08:00 GMT', 'Europe/Brussels', '2025-07-09T08:00:00Z'],
    ['2025-07-09 08:00', 'No/Such_Zone', '2025-07-09T08:00:00Z'],
    ['2025-03-09 04:00', 'America/New_York', '2025-03-09T08:00:00Z'],
    ['Thu, 09 Oct 2025 16:00:00 CST', 'Asia/Shanghai', '2025-10-09T08:00:00Z'],
    ['Thu, 09 Oct 2025 08:00:00 CST', 'America/Chicago', '2025-10-09T13:00:00Z'],
    ['Tue, 09 Dec 2025 08:00:00 IST', 'Asia/Jerusalem', '2025-12-09T06:00:00Z'],
    ['Thu, 09 Oct 2025 08:00:00 AST', 'Asia/Riyadh', '2025-10-09T05:00:00Z'],
    ['Thu, 09 Oct 2025 08:00:00 BST', 'Asia/Dhaka', '2025-10-09T02:00:00Z'],
    ['Thu, 09 Oct 2025 08:00:00 EST', 'Australia/Brisbane', '2025-10-08T22:00:00Z'],
    ['Thu, 09 Oct 2025 08:00:00 EST', 'Europe/Brussels', '2025-10-09T13:00:00Z'],
    ['Thu, 09 Oct 2025 08:00:00 BST', 'Europe/Brussels', '2025-10-09T07:00:00Z'],
    ['Thu, 09 Oct 2025 08:00:00 MST', 'Asia/Kuala_Lumpur', '2025-10-09T00:00:00Z'],
    ['Thu, 09 Oct 2025 08:00:00 EDT', 'Asia/Shanghai', '2025-10-09T12:00:00Z'],
    ['Thu, 09 Oct 2025 08:00 ET', 'Asia/Shanghai', '2025-10-09T12:00:00Z'],
  ])('%s in %s, as the feed is configured', (text, zone, expected) => {
    expect(iso(text, zone)).toBe(expected);
  });

  it('takes any text, and gives a valid time or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const time = parseDate(text);
        return time === undefined || !Number.isNaN(new Date(time).getTime());
      }),
    );
  });
});
