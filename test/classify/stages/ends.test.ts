import { describe, expect, it } from '@jest/globals';
import { endOfTrade } from '../../../src/classify/stages/ends.js';
import { readText } from '../shipped.js';

describe('who suspends trade itself', () => {
  it.each([
    ['en', 'Ghana suspends exports of raw lithium', true],
    ['fr', 'Le Ghana suspend les sorties de lithium brut', true],
    ['fr', 'Le Bénin suspend pour trois mois les sorties de cajou', true],
    ['fr', "Le Ghana suspend l'interdiction des sorties de lithium", false],
    ['fr', "L'école suspend les sorties scolaires", false],
  ])('stops it, in %s: %s', (lang, title, stops) => {
    expect(endOfTrade(readText(lang, title)) !== undefined).toBe(stops);
  });
});
