import { describe, expect, it } from '@jest/globals';
import { bareTitle, isSeries } from '../shipped.js';

describe('isSeries', () => {
  it.each([
    'Trade talks in Geneva: Day 2',
    'Zollstreit, Tag 3: Was bisher geschah',
    'Négociations commerciales, jour 4',
    'Cumbre: día 2',
    'Liveticker zum Zollstreit',
    'Tariffs: live updates',
    'Daily digest: metals',
    'Weekly roundup of trade news',
    'What to know about rare earths',
    'Trade latest: ministers arrive',
    '峰会第2天',
    '财经早报',
  ])('knows the series in "%s"', (title) => {
    expect(isSeries(title)).toBe(true);
  });

  it.each([
    'China curbs gallium exports',
    'Latest Chinese curbs hit magnet makers',
    'Exporters wait 45 days for a licence',
    'Talks will last a day',
    '中国对稀土实施出口管制',
  ])('takes "%s" for news', (title) => {
    expect(isSeries(title)).toBe(false);
  });
});

describe('bareTitle', () => {
  it.each<[string, string | undefined, string]>([
    ['China curbs gallium exports today | Example', undefined, 'China curbs gallium exports today'],
    ['China curbs gallium exports - World - Example', undefined, 'China curbs gallium exports'],
    ['Gallium curbs - Example Post', 'Example Post', 'Gallium curbs'],
    ['CORRECTED-UPDATE 2-China curbs gallium', undefined, 'China curbs gallium'],
    ['BREAKING: Duty on ores', undefined, 'Duty on ores'],
    ['Update on duties', undefined, 'Update on duties'],
    ['Gallium - curbs', undefined, 'Gallium - curbs'],
    ['Duty on ores raised again - to 50 percent', undefined, 'Duty on ores raised again - to 50 percent'],
    [
      'Zoll auf Erze steigt erneut - um 5 Prozentpunkte',
      undefined,
      'Zoll auf Erze steigt erneut - um 5 Prozentpunkte',
    ],
    ['Zoll auf Erz steigt wieder – auf 50 %', undefined, 'Zoll auf Erz steigt wieder – auf 50 %'],
    [
      'Metal prices in Asia today – 05 January 2026',
      undefined,
      'Metal prices in Asia today – 05 January 2026',
    ],
    ['Ein Zoll auf alles Von Anna Muster', undefined, 'Ein Zoll auf alles'],
    [
      'Wer zahlt den Zoll? Von Anna Muster-Frau, Max Muster und Eva Bild, Bonn 3. Mai, 13.49 Uhr • 4 Min',
      undefined,
      'Wer zahlt den Zoll?',
    ],
    ['Wer zahlt: Von Anna Muster', undefined, 'Wer zahlt: Von Anna Muster'],
    ['Kommission lobt Ursula Von der Leyen', undefined, 'Kommission lobt Ursula Von der Leyen'],
    ['Oslo Strikes Deal With Von Der Leyen', undefined, 'Oslo Strikes Deal With Von Der Leyen'],
    [
      'Der Zoll steigt. Von Anna Muster bis Max Bild',
      undefined,
      'Der Zoll steigt. Von Anna Muster bis Max Bild',
    ],
    ['Metal prices in Asia today | France 24', undefined, 'Metal prices in Asia today'],
    [
      'Rare earths - what six ministers agreed on in Rome',
      undefined,
      'Rare earths - what six ministers agreed on in Rome',
    ],
  ])('%s', (title, publisher, bare) => {
    expect(bareTitle(title, publisher)).toBe(bare);
  });
});
