import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDigestWish, timeZones } from '../../src/commands/digest-words.js';
import { DigestSchedule } from '../../src/domain/digest.js';
import { names } from './shipped.js';

/** What is not said is as in a digest that has no schedule yet. */
function read(text: string) {
  const wish = readDigestWish(text, names);
  return wish.kind === 'schedule'
    ? { kind: wish.kind, schedule: DigestSchedule.parse({ every: 'day', ...wish.said }) }
    : wish;
}

const daily = { every: 'day', weekday: 'Monday', time: '08:00', zone: 'UTC', empty: 'say' };

describe('when a digest is wished for', () => {
  it.each([
    ['daily', daily],
    ['daily 9:30', { ...daily, time: '09:30' }],
    ['daily at 7pm', { ...daily, time: '19:00' }],
    ['daily 12am', { ...daily, time: '00:00' }],
    ['daily 8:00 Europe/Berlin', { ...daily, zone: 'Europe/Berlin' }],
    ['daily berlin quiet', { ...daily, zone: 'Europe/Berlin', empty: 'quiet' }],
    ['DAILY 08:00 america/new_york', { ...daily, zone: 'America/New_York' }],
    ['daily 08:00 CET', { ...daily, zone: 'CET' }],
    ['weekly', { ...daily, every: 'week' }],
    ['weekly friday 17:00', { ...daily, every: 'week', weekday: 'Friday', time: '17:00' }],
    ['daily 8 pm', { ...daily, time: '20:00' }],
    ['daily 8pm', { ...daily, time: '20:00' }],
    ['daily 8 P.M. Berlin', { ...daily, time: '20:00', zone: 'Europe/Berlin' }],
    ['daily at 8:30 a.m.', { ...daily, time: '08:30' }],
    ['daily 20:00', { ...daily, time: '20:00' }],
    ['daily 8.30', { ...daily, time: '08:30' }],
    ['daily 20h', { ...daily, time: '20:00' }],
    ['daily 0830', { ...daily, time: '08:30' }],
    ["daily 8 o'clock", daily],
    ['daily 8 America/New_York', { ...daily, zone: 'America/New_York' }],
    ['every day 12 pm', { ...daily, time: '12:00' }],
    ['weekdays 8.30', { ...daily, every: 'weekdays', time: '08:30' }],
    ['monday 8 pm', { ...daily, every: 'week', time: '20:00' }],
    ['every Friday 17:00', { ...daily, every: 'week', weekday: 'Friday', time: '17:00' }],
    ['weekly on tues', { ...daily, every: 'week', weekday: 'Tuesday' }],
    ['weekly Wednesdays', { ...daily, every: 'week', weekday: 'Wednesday' }],
    ['weekly on Thu, 8am Shanghai', { ...daily, every: 'week', weekday: 'Thursday', zone: 'Asia/Shanghai' }],
    ['täglich 8 Uhr', daily],
    ['montags um 9 Uhr', { ...daily, every: 'week', time: '09:00' }],
    ['jeden Freitag 17:00', { ...daily, every: 'week', weekday: 'Friday', time: '17:00' }],
    ['chaque lundi à 8h', { ...daily, every: 'week' }],
    ['los martes a las 9:00', { ...daily, every: 'week', weekday: 'Tuesday', time: '09:00' }],
    ['每周 周三 9:00', { ...daily, every: 'week', weekday: 'Wednesday', time: '09:00' }],
    ['20:00', { ...daily, time: '20:00' }],
    ['at 8 pm', { ...daily, time: '20:00' }],
    ['quiet', { ...daily, empty: 'quiet' }],
    ['17:00 friday', { ...daily, every: 'week', weekday: 'Friday', time: '17:00' }],
    ['Europe/Berlin', { ...daily, zone: 'Europe/Berlin' }],
  ])('%j is %j', (text, schedule) => {
    expect(read(text)).toEqual({ kind: 'schedule', schedule });
  });

  it.each(['now', 'off'])('%j is itself', (kind) => {
    expect(readDigestWish(kind, names)).toEqual({ kind });
  });

  it.each([
    ['hourly', 'hourly'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
    ['daily 25:00', '25:00'],
    ['daily Mars/Olympus', 'Mars/Olympus'],
    ['daily monday', 'monday'],
    ['weekdays monday', 'monday'],
    ['weekly 8:75', '8:75'],
    ['daily 24:00', '24:00'],
    ['daily 13 pm', '13pm'],
    ['daily 0am', '0am'],
    ['daily 8 30', '30'],
    ['daily 8am 8pm', '8pm'],
    ['weekly monday friday', 'friday'],
    ['daily 830', '830'],
    ['at', 'at'],
    ['monthly 8:00', 'monthly'],
    ['8:00 monthly', 'monthly'],
    ['25:00', '25:00'],
    ['daily 8', undefined],
  ])('%j is not understood because of %j', (text, word) => {
    const wish = read(text);
    if (word === undefined) expect(wish).toMatchObject({ kind: 'schedule', schedule: { time: '08:00' } });
    else expect(wish).toEqual({ kind: 'unknown', word });
  });

  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (tail) => {
        expect(['schedule', 'unknown']).toContain(readDigestWish(`daily ${tail}`, names).kind);
      }),
    );
  });

  it('offers zones by name', () => {
    expect(timeZones()).toContain('Europe/Berlin');
  });
});
