import { describe, expect, it } from '@jest/globals';
import { materialsByCode } from '../../../../src/classify/reading/goods/customs-codes.js';
import { readText, shippedKnowledge } from '../../shipped.js';

const knowledge = shippedKnowledge();
const materials = (lang: string, title: string, summary = '') =>
  materialsByCode(readText(lang, title, summary), knowledge).map(({ code, key }) => `${code} ${key}`);

describe('a code of the customs', () => {
  it.each([
    ['en', 'Duty doubled on imports under HTS 8505.11.0070', ['8505.11 magnets']],
    ['en', 'Licences for HS codes 2846.90 and 8110.10', ['2846.90 rare_earths', '8110.10 antimony']],
    ['zh', '商品编号2805301900须申领出口许可证', ['2805.30 rare_earths']],
    [
      'de',
      'Genehmigungspflicht für Waren der KN-Codes 8106 10 und 8101 94',
      ['8106.10 bismuth', '8101.94 tungsten'],
    ],
    ['fr', 'Contingent ouvert pour le code NC 2504 10 00', ['2504.10 graphite']],
    ['es', 'Licencia previa para la subpartida 2825.80', ['2825.80 antimony']],
    ['pl', 'Cło na towary z kodem CN 8104 11 00', ['8104.11 magnesium']],
    ['sv', 'Tull på varor med KN-nummer 2602.00', ['2602.00 manganese']],
  ])('leads to the goods that have it: %s: %s', (lang, title, expected) => {
    expect(materials(lang, title)).toEqual(expected);
  });

  it('that several goods share means any of them', () => {
    expect(materials('en', 'Permit needed for HS code 8112.99')).toEqual([
      '8112.99 gallium',
      '8112.99 germanium',
      '8112.99 indium',
    ]);
  });

  it('of a group means the group and not each of its members', () => {
    expect(materials('en', 'Quota for subheading 2805.30')).toEqual(['2805.30 rare_earths']);
  });

  it.each([
    ['digits that are a price', 'en', 'Gold at 2805.30 dollars as HS2 route is cut', ''],
    ['a code of other goods', 'en', 'Duty on CN code 7208.10', ''],
    [
      'a number of the next sentence',
      'en',
      'New tariff codes come in May',
      'Reference 8505.11 was withdrawn.',
    ],
    ['a rate', 'en', 'Tariff lines bound at 8505.11%', ''],
    ['money', 'en', 'Exemption for tariff lines worth $280530', ''],
    ['a number of other things', 'en', 'US adds tariff lines, 280530 shipments affected', ''],
  ])('is none: %s', (_, lang, title, summary) => {
    expect(materials(lang, title, summary)).toEqual([]);
  });
});
