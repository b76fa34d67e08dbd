import { describe, expect, it } from '@jest/globals';
import { stepOfRemedy } from '../../../src/classify/stages/remedy-steps.js';
import { readText } from '../shipped.js';

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
      'en',
      'Copper Foil From Chile: Final Results of Sunset Review and Revocation of Antidumping Duty Order',
    ],
    [
      'a deadline',
      'en',
      'Copper Foil From Chile: Extension of Deadline for Final Results of Antidumping Duty Administrative Review',
    ],
    [
      'a court against it',
      'en',
      'Copper Foil From Chile: Court Decision Not in Harmony With the Final Results of Antidumping Duty Review',
    ],
    [
      'a part of it',
      'en',
      'Copper Foil From Chile: Partial Termination of Countervailing Duty Investigation',
    ],
    [
      'a duty beside it',
      'en',
      'Regulation imposing a definitive anti-dumping duty on imports from China and terminating the investigation on Chile',
    ],
    [
      'a duty beside it',
      'de',
      'Einführung eines endgültigen Antidumpingzolls und Einstellung der Untersuchung betreffend Chile',
    ],
    [
      'a duty beside it',
      'fr',
      'Règlement instituant un droit antidumping définitif et clôturant la procédure concernant le Chili',
    ],
    [
      'a pact that ends',
      'en',
      'Sugar From Peru: Termination of Suspension of Antidumping Duty Investigation',
    ],
    [
      'a review that ends',
      'en',
      'Regulation terminating the partial interim review investigation of tungsten oxide',
    ],
    ['talks that end', 'zh', '加拿大终止与华谈判 启动反倾销调查'],
    ['a denial', 'zh', '欧盟不会终止对华铜箔反补贴调查'],
    ['a pause that runs out', 'zh', '中国暂停对美镓锗出口禁令即将到期'],
    ['exporters', 'en', 'China makes antimony exporters subject to registration'],
    [
      'the end of counting',
      'de',
      'Durchführungsverordnung zur Einstellung der zollamtlichen Erfassung der Einfuhren von Wolframoxid',
    ],
    [
      'exclusions that run out',
      'en',
      'Notice of Expiration of Certain Product Exclusions in the Section 301 Action',
    ],
    ['a licence that runs out', 'en', 'Notice of expiry of open general export licence for chips'],
    ['a wish', 'en', 'Producers urge termination of antidumping investigation into copper foil'],
  ])('is left to the weights where the title tells of %s, in %s: %s', (_, lang, title) => {
    expect(step(lang, title)).toBeUndefined();
  });

  it('is that of the duty, whatever was found of critical circumstances', () => {
    const title =
      'Copper Foil From Chile: Final Affirmative Determination of Sales at Less Than Fair Value and Final Negative Determination of Critical Circumstances';
    expect(step('en', title)).toBe('announced');
  });
});
