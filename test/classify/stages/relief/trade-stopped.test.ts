import { describe, expect, it } from '@jest/globals';
import { endOfTrade } from '../../../../src/classify/stages/relief/trade-stopped.js';
import { readText } from '../../shipped.js';

describe('who suspends trade itself', () => {
  it.each([
    ['en', 'Ghana suspends exports of raw lithium', true],
    ['fr', 'Le Ghana suspend les sorties de lithium brut', true],
    ['fr', 'Le Bénin suspend pour trois mois les sorties de cajou', true],
    ['fr', "Le Ghana suspend l'interdiction des sorties de lithium", false],
    ['fr', "L'école suspend les sorties scolaires", false],
    ['zh', '秘鲁暂停对智利出口铋', true],
    ['zh', '秘鲁暂停对智利出口铋、铟禁令', false],
  ])('stops it, in %s: %s', (lang, title, stops) => {
    expect(endOfTrade(readText(lang, title)) !== undefined).toBe(stops);
  });
});

describe('exports that are suspended', () => {
  it.each([
    ['en', 'Bismuth exports suspended by Lima', true],
    ['en', 'Exports of bismuth to Chile have been suspended', true],
    ['en', 'Bismuth exports suspended as Lima reviews permits', true],
    ['de', 'Ausfuhren von Wismut nach Chile ausgesetzt', true],
    ['fr', 'Les exportations de bismut sont suspendues', true],
    ['es', 'Exportaciones chinas de bismuto suspendidas', true],
    ['pl', 'Eksport bizmutu do Chile zawieszony', true],
    ['sv', 'Exporten av vismut till Chile pausad', true],
    ['zh', '铋出口全面暂停', true],
    ['en', 'Curbs on bismuth exports suspended', false],
    ['en', 'Notice on bismuth exports suspended', false],
    ['en', 'Tax on soy exports suspended in Peru', false],
    ['de', 'Anordnung zu Chip-Exporten ausgesetzt', false],
    ['de', 'Verordnung über Ausfuhr von Wismut ausgesetzt', false],
    ['fr', 'Décret sur les exportations de bismut suspendu', false],
    ['es', 'Resolución sobre exportaciones de bismuto suspendida', false],
    ['es', 'Retenciones a las exportaciones suspendidas', false],
    ['en', 'Export rule suspended for a year', false],
    ['en', 'Shipments to Chile restart after Lima suspends licensing rules', false],
    ['de', 'Exportkontrollen für Wismut ausgesetzt', false],
    ['fr', 'Les restrictions aux exportations de bismuth suspendues', false],
    ['fr', "Restrictions suspendues à l'exportation de bismuth", false],
    ['es', 'Restricciones suspendidas a la exportación de bismuto', false],
    ['es', 'Suspendidos los controles a la exportación de bismuto', false],
    ['pl', 'Kontrola eksportu bizmutu zawieszona', false],
    ['zh', '铋出口管制暂停一年', false],
    ['zh', '秘鲁解除对日铋出口暂停', false],
  ])('are stopped, in %s: %s', (lang, title, stops) => {
    expect(endOfTrade(readText(lang, title)) !== undefined).toBe(stops);
  });
});
