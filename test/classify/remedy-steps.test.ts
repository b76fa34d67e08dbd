import { describe, expect, it } from '@jest/globals';
import { stepOfRemedy } from '../../src/classify/remedy-steps.js';
import { readText } from './shipped.js';

const step = (lang: string, title: string) => stepOfRemedy(readText(lang, title))?.stage;

describe('the step of a trade remedy in the fixed words of an official title', () => {
  it.each([
    [
      'en',
      'Barium Nitrate From Spain: Final Affirmative Determination of Sales at Less Than Fair Value',
      'announced',
    ],
    [
      'en',
      'Copper Foil From Chile: Final Results of Antidumping Duty Administrative Review; 2023-2024',
      'announced',
    ],
    ['en', 'Copper Foil From Chile: Amended Final Countervailing Duty Determination', 'announced'],
    [
      'en',
      'Barium Nitrate From Spain: Final Negative Determination of Sales at Less Than Fair Value',
      'withdrawn',
    ],
    ['en', 'Barium Nitrate From Spain; Negative Determination of Material Injury', 'withdrawn'],
    ['en', 'Copper Foil From Chile: Termination of Countervailing Duty Investigation', 'withdrawn'],
    [
      'en',
      'Implementing Decision terminating the anti-dumping proceeding concerning tungsten oxide',
      'withdrawn',
    ],
    [
      'de',
      'Durchführungsbeschluss zur Einstellung des Antidumpingverfahrens betreffend Wolframoxid',
      'withdrawn',
    ],
    [
      'fr',
      "Décision d'exécution clôturant la procédure antidumping concernant l'oxyde de tungstène",
      'withdrawn',
    ],
    ['zh', '关于终止对原产于智利的铜箔反倾销调查的公告', 'withdrawn'],
    [
      'en',
      'Barium Nitrate From Spain: Preliminary Negative Determination of Sales at Less Than Fair Value',
      'proposed',
    ],
    ['en', 'Vanadium Oxide From Peru: Suspension of Antidumping Duty Investigation', 'suspended'],
    [
      'en',
      'Regulation making imports of tungsten oxide originating in China subject to registration',
      'proposed',
    ],
    ['en', 'USITC Votes to Continue Investigations on Copper Foil from Chile', 'proposed'],
    ['en', 'Copper Foil from Chile Does Not Injure U.S. Industry, Says USITC', 'withdrawn'],
    ['en', 'Copper Foil from Chile Injures U.S. Industry, Says USITC', 'announced'],
    [
      'en',
      'Copper Foil From Chile: Rescission of Antidumping Duty Administrative Review; 2024-2025',
      'in_force',
    ],
    ['en', 'Notice of the expiry of certain anti-dumping measures', 'expired'],
    ['de', 'Bekanntmachung des Außerkrafttretens bestimmter Antidumpingmaßnahmen', 'expired'],
    ['fr', "Avis d'expiration de certaines mesures antidumping", 'expired'],
    ['en', 'Notice of the impending expiry of certain anti-dumping measures', 'in_force'],
    ['de', 'Bekanntmachung des bevorstehenden Außerkrafttretens bestimmter Antidumpingmaßnahmen', 'in_force'],
    ['fr', "Avis d'expiration prochaine de certaines mesures antidumping", 'in_force'],
  ])('%s: %s', (lang, title, stage) => {
    expect(step(lang, title)).toBe(stage);
  });

  it.each([
    [
      'another end of a review',
      'Copper Foil From Chile: Final Results of Sunset Review and Revocation of Antidumping Duty Order',
    ],
    [
      'a deadline',
      'Copper Foil From Chile: Extension of Deadline for Final Results of Antidumping Duty Administrative Review',
    ],
    [
      'a court against it',
      'Copper Foil From Chile: Court Decision Not in Harmony With the Final Results of Antidumping Review',
    ],
    ['a part of it', 'Copper Foil From Chile: Partial Termination of Countervailing Duty Investigation'],
    [
      'the exclusions that run out',
      'Notice of Expiration of Certain Product Exclusions in the Section 301 Action',
    ],
    ['a wish', 'Producers urge termination of antidumping investigation into copper foil'],
    ['no remedy', 'School board publishes final results of its vote'],
  ])('is left to the weights where the title tells of %s: %s', (_, title) => {
    expect(step('en', title)).toBeUndefined();
  });
});
