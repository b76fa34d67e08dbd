import { describe, expect, it } from '@jest/globals';
import { payersIn } from '../../../../src/classify/roles/sides/payers.js';
import { readText } from '../../shipped.js';

const told = (lang: string, title: string) => {
  const { hit = [], out = [] } = payersIn(readText(lang, title)) ?? {};
  return `${hit.join()} | ${out.join()}`;
};

describe('who pays duties for what it buys of another', () => {
  it.each([
    ['en', 'Peruvian ore habit costs Chile another 25 percent', 'CL | PE'],
    ['en', 'Buying Peruvian ore lands Chile extra 25% duty', 'CL | PE'],
    ['de', 'Peruanisches Erz kostet Chile 25 Prozent Zoll', 'CL | PE'],
    ['es', 'El mineral peruano le cuesta a Chile otro 25 % de arancel', 'CL | PE'],
    ['fr', 'Le minerai péruvien vaut au Chili 25 % de droits', 'CL | PE'],
    ['pl', 'Peruwiańska ruda kosztuje Chile 25 proc. cła', 'CL | PE'],
    ['sv', 'Peruansk malm kostar Chile 25 procent tull', 'CL | PE'],
    ['zh', '智利因购买秘鲁矿石被加征25%关税', ' | PE'],
  ])('%s: %s', (lang, title, expected) => {
    expect(told(lang, title)).toBe(expected);
  });

  it.each([
    ['en', 'Peruvian duties cost Chile 25% of its ore trade'],
    ['en', 'Peruvian strike costs Chile a shipment'],
    ['en', 'The cost of ore falls 5% in Chile'],
    ['sv', 'Malmen kostar 25 procent mer'],
  ])('nobody does in %s: %s', (lang, title) => {
    expect(told(lang, title)).toBe(' | ');
  });
});
