import { describe, expect, it } from '@jest/globals';
import { isAnsweredInWords, isOnlyDefended } from '../../../../src/classify/stages/only-said/only-words.js';
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

describe('a threat that somebody answers in words', () => {
  it.each([
    ['en', "Peru hits back at Trump copper threat: 'A deal is a deal'"],
    ['en', 'Lima brushes off US tariff threat'],
    ['de', 'Lima kontert Trumps Zolldrohung: „Abgemacht ist abgemacht“'],
    ['fr', 'Lima réplique à la menace de Trump sur le cuivre : « un accord est un accord »'],
    ['es', 'Lima replica a la amenaza de Trump sobre el cobre'],
    ['sv', 'Lima avfärdar Trumps hot om tullar'],
  ])('is no threat of his in %s: %s', (lang, title) => {
    expect(isAnsweredInWords(readText(lang, title))).toBe(true);
  });

  it.each([
    ['with an act', 'en', 'Peru hits back at tariff threat with export ban on zinc'],
    ['and means to act', 'en', 'Peru hits back at Trump threat, readies duties on US corn'],
    ['that has come', 'en', 'Peru hits back at US duties on copper'],
  ])('is another one where it is answered %s, in %s: %s', (_, lang, title) => {
    expect(isAnsweredInWords(readText(lang, title))).toBe(false);
  });
});
