import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../../../src/classify/days/dates.js';
import { pauseLetGo, pauseRunsOut } from '../../../../src/classify/stages/binding/pause-ends.js';
import { readText } from '../../shipped.js';

const PUBLISHED = '2026-07-23T08:00:00Z';
const stage = (title: string, lang = 'en') => {
  const reading = readText(lang, title);
  return pauseRunsOut(reading, readDates(reading, PUBLISHED), PUBLISHED.slice(0, 10))?.stage;
};

describe('a pause that runs out', () => {
  it.each([
    "Peru's suspension of zinc export curbs to expire in November",
    "Suspension of Peru's zinc export ban expires on November 10",
    'Suspension of Peruvian countermeasures set to lapse next month',
    'Pause on zinc tariffs ends Nov. 9',
    'Suspension of Peruvian countermeasures ends in August',
    "Peru's zinc ban suspension expires on 9 November",
    'Suspension of zinc export ban expires next week',
    "Traders eye 9 November, when Peru's pause on its zinc ban lapses",
  ])('holds until its day: %s', (title) => {
    expect(stage(title)).toBe('suspended');
  });

  it.each([
    "Peru's suspension of zinc export curbs expired at midnight",
    'Suspension of zinc export ban ends as talks fail',
    "Suspension of Peru's zinc export ban to US expires",
  ])('leaves the measure in force: %s', (title) => {
    expect(stage(title)).toBe('in_force');
  });

  it.each([
    ['zh', '秘鲁锌出口禁令暂停期到期'],
    ['zh', '秘鲁锌出口管制暂停措施届满'],
    ['de', 'Aussetzung des peruanischen Zink-Exportverbots läuft aus'],
    ['fr', "La suspension de l'embargo péruvien sur le zinc expire"],
    ['es', 'Expira la suspensión de la prohibición de exportar zinc'],
    ['pl', 'Wygasło zawieszenie zakazu eksportu cynku'],
    ['sv', 'Pausen för exportförbudet för zink löper ut'],
    ['sv', 'Pausen för EU:s exportförbud för zink har löpt ut'],
    ['en', "Moratorium on Peru's zinc export curbs lapses"],
  ])('leaves the measure in force, in %s: %s', (lang, title) => {
    expect(stage(title, lang)).toBe('in_force');
  });

  it.each([
    ['goes on to the end of a year', 'Peru extends suspension of zinc tariffs to end of 2027'],
    ['is not over', 'Suspension of zinc tariffs will not expire'],
    ['may be over', 'Suspension of zinc tariffs may end'],
    ['ends something else', 'Suspension of zinc tariffs ends trade war with Peru'],
    ['is of talks', 'Pause in zinc talks ends'],
    ['stands beside what ends', 'Peru agrees suspension of zinc tariffs, ends probe'],
  ])('says no such thing where it %s: %s', (_, title) => {
    expect(stage(title)).toBeUndefined();
  });
});

describe('a pause that somebody lets run out', () => {
  const told = (lang: string, title: string) => pauseLetGo(readText(lang, title))?.stage;

  it.each([
    ['en', 'Peru lets suspension of zinc tariffs lapse'],
    ['en', 'Peru allows suspension of zinc export ban to expire'],
    ['de', 'Peru lässt Aussetzung der Zinkzölle auslaufen'],
    ['fr', 'Le Pérou laisse expirer la suspension des droits sur le zinc'],
    ['es', 'Perú deja expirar la suspensión de los aranceles al zinc'],
  ])('leaves the measure in force, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toBe('in_force');
  });

  it.each([
    ['en', 'Peru may let suspension of zinc tariffs lapse'],
    ['en', 'Peru lets export ban on zinc lapse'],
    ['de', 'Peru lässt Aussetzung der Zinkzölle nicht auslaufen'],
  ])('does not where it only may, or is none, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toBeUndefined();
  });
});
