import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../../../src/classify/days/dates.js';
import { pauseRunsOut } from '../../../../src/classify/stages/binding/pause-ends.js';
import { readText } from '../../shipped.js';

const PUBLISHED = '2026-07-23T08:00:00Z';
const stage = (title: string) => {
  const reading = readText('en', title);
  return pauseRunsOut(reading, readDates(reading, PUBLISHED), PUBLISHED.slice(0, 10))?.stage;
};

describe('a pause that runs out', () => {
  it.each([
    "Peru's suspension of zinc export curbs to expire in November",
    "Suspension of Peru's zinc export ban expires on November 10",
    'Suspension of Peruvian countermeasures set to lapse next month',
    'Pause on zinc tariffs ends Nov. 9',
  ])('holds until its day: %s', (title) => {
    expect(stage(title)).toBe('suspended');
  });

  it.each([
    "Peru's suspension of zinc export curbs expired at midnight",
    'Peru lets suspension of zinc tariffs lapse',
    'Suspension of zinc export ban ends as talks fail',
  ])('leaves the measure in force: %s', (title) => {
    expect(stage(title)).toBe('in_force');
  });

  it.each([
    ['goes on to the end of a year', 'Peru extends suspension of zinc tariffs to end of 2027'],
    ['is not over', 'Suspension of zinc tariffs will not expire'],
    ['may be over', 'Suspension of zinc tariffs may end'],
    ['is of talks', 'Pause in zinc talks ends'],
    ['stands beside what ends', 'Peru agrees suspension of zinc tariffs, ends probe'],
  ])('says no such thing where it %s: %s', (_, title) => {
    expect(stage(title)).toBeUndefined();
  });
});
