import { describe, expect, it } from '@jest/globals';
import { onlyIf } from '../../../../src/classify/stages/only-said/only-if.js';
import { readText } from '../../shipped.js';

const stage = (lang: string, title: string) => onlyIf(readText(lang, title))?.stage;

describe('what is done only if others do something', () => {
  it.each([
    ['en', 'Peru will impose 40% tariffs on Chilean zinc if talks fail'],
    ['en', 'Peru to restrict zinc exports unless Chile returns its smelter'],
    ['en', 'If talks fail, Peru will impose tariffs on Chilean zinc'],
    ['en', 'Peru to impose tariffs on zinc if no deal by August'],
    ['de', 'Peru wird Zölle auf Zink erhöhen, falls Gespräche scheitern'],
    ['fr', 'Le Pérou imposera des droits de 40 % au Chili si les discussions échouent'],
    ['es', 'Perú impondrá aranceles del 40% a Chile si fracasan las negociaciones'],
    ['pl', 'Peru nałoży cła na Chile, jeśli rozmowy się nie powiodą'],
  ])('is threatened where it burdens, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('threatened');
  });

  it.each([
    ['en', 'Peru will pause tariffs if Chile acts on smuggling'],
    ['en', 'Peru will lift zinc curbs if Chile drops its duties'],
  ])('is proposed where it lightens, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('proposed');
  });

  it.each([
    ['is a rule on goods', 'Peru bans exports of zinc if used by armies'],
    ['is done before another is spoken of', 'Peru lifts zinc ban, will reimpose it if Chile adds curbs'],
    ['is decided', 'Peru decides to impose duties on zinc from August 7 if talks fail'],
    ['is denied', 'Peru will not impose tariffs on Chile if talks succeed'],
    ['is a rule on whose goods they are', 'Peru will ban imports of chips if they come from Chinese fabs'],
    ['comes even so', 'Peru will impose 50% tariff on zinc from August 1 even if talks with Chile continue'],
    ['is asked for beside it', 'Peru to impose zinc tariffs; Chile asks if talks are possible'],
  ])('is no threat where it %s: %s', (_, title) => {
    expect(stage('en', title)).toBeUndefined();
  });

  it.each([
    ['es', 'Perú impone aranceles del 25% al zinc si proviene de Chile'],
    ['fr', "Le Pérou interdit l'exportation de zinc si le client est chilien"],
    ['pl', 'Peru zawiesiło zakaz eksportu cynku, jeśli Chile zniesie cła'],
  ])('is no threat where a verb tells what is, or was, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBeUndefined();
  });
});
