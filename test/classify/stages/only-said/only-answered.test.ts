import { describe, expect, it } from '@jest/globals';
import { isOnlyAnswered } from '../../../../src/classify/stages/only-said/only-answered.js';
import { readText } from '../../shipped.js';

describe('a measure that is only answered', () => {
  const answered = (lang: string, title: string) => isOnlyAnswered(readText(lang, title), 'export_control');

  it.each([
    ['en', "Peru responds to Chile's export curbs with 40% tariff"],
    ['en', "Lima answers Chile's export curbs with 40% tariff"],
    ['de', 'Peru reagiert auf Chiles Exportkontrollen mit Zöllen von 40 Prozent'],
    ['fr', 'Le Pérou répond aux restrictions chiliennes par des droits de 40 %'],
    ['es', 'Perú responde a los controles de Chile con un arancel del 40 %'],
  ])('is one of another kind than the answer, in %s: %s', (lang, title) => {
    expect(answered(lang, title)).toBe(true);
  });

  it.each([
    ['the answer', 'en', "Peru responds to Chile's tariffs with zinc export ban"],
    ['the answer as well', 'en', "Peru responds to Chile's export curbs with curbs of its own"],
    ['all that is told', 'en', "Peru responds to Chile's export curbs"],
  ])('is not %s, in %s: %s', (_, lang, title) => {
    expect(answered(lang, title)).toBe(false);
  });
});
