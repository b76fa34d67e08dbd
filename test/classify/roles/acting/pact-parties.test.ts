import { describe, expect, it } from '@jest/globals';
import { partiesOfPact } from '../../../../src/classify/roles/acting/pact-parties.js';
import { readText, shippedKnowledge } from '../../shipped.js';

const { unionOf } = shippedKnowledge().blocs;
const parties = (lang: string, title: string, summary = '') =>
  partiesOfPact(readText(lang, title, summary), unionOf).join();

describe('a pact that a paper of a member tells by its partner alone', () => {
  it.each([
    ['sv', 'Perus handelsavtal dröjer', ''],
    ['sv', 'Peruavtalet träder i kraft', 'EU,PE'],
    ['sv', 'Frihandelsavtalet med Peru träder i kraft', 'EU,PE'],
    ['pl', 'Nowa umowa handlowa z Peru wchodzi w życie', 'EU,PE'],
    ['pl', 'Umowa z Peru: cła niższe', ''],
    ['sv', 'Avtalet med Peru klart: tullen blir 15 procent', ''],
    ['pl', 'Umowa o wolnym handlu z Peru podpisana', 'EU,PE'],
    ['de', 'Peruabkommen tritt in Kraft', ''],
    ['pl', 'Umowa z Francją podpisana', ''],
    ['sv', 'Peru: avtalet med Chile klart', ''],
    ['sv', 'Peruhandelsavtalet träder i kraft', 'EU,PE'],
    ['sv', 'Ukrainaavtalet träder i kraft', ''],
    ['sv', 'Iranavtalet faller', ''],
    ['pl', 'Peru liczy na umowę', ''],
  ])('%s: %s → %s', (lang, title, expected) => {
    expect(parties(lang, title)).toBe(expected);
  });

  it('is of another where the summary names one', () => {
    expect(parties('sv', 'Peruavtalet träder i kraft', 'Chile har väntat länge.')).toBe('');
  });
});
