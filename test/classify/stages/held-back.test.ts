import { describe, expect, it } from '@jest/globals';
import { heldBack, rests } from '../../../src/classify/stages/held-back.js';
import { readText } from '../shipped.js';

describe('a measure that is said to rest', () => {
  it.each([
    ['en', 'Chip rules lie dormant until next November'],
    ['en', 'Counter-tariffs go back into the drawer until spring'],
    ['en', 'Antimony export ban frozen until 2027'],
    ['de', 'Exportkontrollen für Graphit eingefroren bis November'],
    ['de', 'Gegenzölle wandern in die Schublade'],
    ['fr', "Le contrôle des exportations de graphite gelé jusqu'en mai"],
    ['es', 'Aranceles al acero congelados hasta junio'],
    ['pl', 'Cła odwetowe zamrożone do lutego'],
    ['sv', 'EU:s mottullar fryses till februari'],
    ['zh', '石墨出口管制按下暂停键'],
  ])('is suspended in %s: %s', (lang, title) => {
    expect(rests(readText(lang, title))?.stage).toBe('suspended');
  });

  it.each([
    ['talks', 'en', 'Tariff talks go on ice'],
    ['talks', 'zh', '关税谈判踩刹车'],
    ['a relief', 'en', 'Tariff exemption frozen for a year'],
    ['no measure', 'zh', '受关税影响 出口踩刹车'],
    ['a ruling', 'en', 'Tariff ruling stayed until appeal'],
    ['what stays as it was', 'en', 'Tariffs stayed for a second year at 25%'],
    ['a plant', 'en', 'Alcoa mothballs smelter, blames tariff rules'],
    ['what may be', 'en', 'Chip rules may lie dormant until November'],
  ])('is not told by %s, in %s: %s', (_, lang, title) => {
    expect(rests(readText(lang, title))).toBeUndefined();
  });
});

it('holds no measure back once a grace period is over', () => {
  const read = (title: string) => heldBack(readText('de', title), [])?.stage;
  expect(read('Schonfrist für Zoll auf Stahl')).toBe('suspended');
  expect(read('Schonfrist vorbei: Zoll auf Stahl fällig')).toBeUndefined();
});
