import { describe, expect, it } from '@jest/globals';
import { isOnlyDefended } from '../../../../src/classify/stages/only-said/only-defended.js';
import { readText } from '../../shipped.js';

describe('a measure that somebody only stands by', () => {
  it.each([
    ['en', 'Peru vows to defend its tin ore export ban at the WTO'],
    ['en', 'Peru stands by zinc export curbs'],
    ['zh', '秘鲁表示将在世贸组织捍卫锡矿出口禁令'],
    ['de', 'Peru will sein Zinn-Exportverbot vor der WTO verteidigen'],
    ['fr', 'Zinc : le Pérou promet de défendre son interdiction d’exporter devant l’OMC'],
    ['es', 'Perú promete defender ante la OMC su veto a la exportación de zinc'],
    ['pl', 'Peru zapowiada obronę zakazu eksportu cynku przed WTO'],
    ['sv', 'Peru lovar försvara sitt zinkexportförbud i WTO'],
  ])('is no step of it in %s: %s', (lang, title) => {
    expect(isOnlyDefended(readText(lang, title))).toBe(true);
  });

  it.each([
    ['defends others by it', 'en', 'Peru defends zinc smelters with 25% tariff on imports'],
    ['takes another', 'en', 'Peru defends tin export curbs, imposes tariffs on zinc'],
    ['takes another', 'fr', 'Le Pérou défend ses contrôles sur le zinc et impose de nouvelles licences'],
    ['defends others against it', 'en', 'Peru will defend growers from tariffs'],
  ])('is told beside more by who %s, in %s: %s', (_, lang, title) => {
    expect(isOnlyDefended(readText(lang, title))).toBe(false);
  });
});
