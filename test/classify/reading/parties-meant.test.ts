import { describe, expect, it } from '@jest/globals';
import { codesOf } from '../../../src/classify/reading/mentions.js';
import { readText } from '../shipped.js';

const named = (lang: string, title: string, summary: string) => [
  ...new Set(codesOf(readText(lang, title, summary).parties)),
];

describe('a congress or senate', () => {
  it.each([
    ['en', 'Mexico raises duties on Asian steel', 'The Senate voted 76 to 5.', 'MX'],
    ['en', 'Brasilia readies answer to foreign duties', 'Congress passed the reciprocity bill.', 'BR'],
    ['en', 'Nigeria to tax exports of raw lithium', 'Senators want processing at home.', 'NG'],
    ['en', 'Argentine copper: export duty to go', 'The bill now goes to the Senate.', 'AR'],
    [
      'en',
      'Manila mulls ban on nickel ore exports',
      'The Senate and the House of Representatives differ.',
      'PH',
    ],
    ['en', 'Chilean lithium royalty', 'Congress in Valparaíso votes on it.', 'CL'],
    ['en', 'Senate panel backs lithium royalty', 'Its chairman spoke to reporters in Santiago.', 'CL'],
    ['en', 'Senate of Chile backs lithium royalty', '', 'CL'],
    ['en', 'Senate clears levies', 'They hit countries without a trade agreement with Mexico.', 'MX'],
    ['en', 'Senate of the Philippines votes on ore exports', '', 'PH'],
    ['fr', 'Le Mexique taxe les voitures asiatiques', 'Le Congrès a adopté la hausse.', 'MX'],
    ['zh', '墨西哥上调对亚洲汽车关税', '参议院10日通过法案。', 'MX'],
    ['pl', 'Meksyk podnosi cła na auta z Azji', 'Kongres przyjął ustawę.', 'MX'],
  ])('is that of the state that alone is named before it, in %s: %s', (lang, title, summary, code) => {
    expect(named(lang, title, summary)).toEqual([code]);
  });

  it.each([
    ['en', 'Senate votes to end tariffs on Brazil', 'Five members crossed the aisle.', ['US', 'BR']],
    ['en', 'Brazil welcomes Senate vote on tariffs', '', ['BR', 'US']],
    ['en', 'Brazil hit by 50% duty', 'The Senate voted against the duty that Trump imposed.', ['BR', 'US']],
    ['en', 'Trump raises duty on Mexico', 'Congress was not asked.', ['US', 'MX']],
    ['en', 'Congress weighs ban on chip exports', '', ['US']],
    ['en', 'Senate panel backs lithium duty', 'Santiago called it unfair.', ['US', 'CL']],
    ['en', 'Senate panel backs lithium duty', 'Miners in Santiago and in Lima protest.', ['US', 'CL', 'PE']],
    ['en', 'Canada braces for new steel duty', 'Congress may vote this week.', ['CA', 'US']],
    ['zh', '参议院表决取消对巴西关税', '', ['US', 'BR']],
  ])('is America’s otherwise, in %s: %s', (lang, title, summary, codes) => {
    expect(named(lang, title, summary)).toEqual(codes);
  });
});
