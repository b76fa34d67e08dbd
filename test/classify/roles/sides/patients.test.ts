import { describe, expect, it } from '@jest/globals';
import { patientIn } from '../../../../src/classify/roles/sides/patients.js';
import { readText } from '../../shipped.js';

describe('who does something to whom with a measure', () => {
  it.each([
    ['en', 'Kenya hits Peru with 30% tariff', 'KE', 'PE'],
    ['de', 'Kenia belegt Peru mit 30 Prozent Zoll', 'KE', 'PE'],
    ['fr', 'Le Kenya frappe le Pérou de 30 % de droits de douane', 'KE', 'PE'],
    ['es', 'Kenia castiga a Perú con un arancel', 'KE', 'PE'],
    ['pl', 'Kenia obkłada Peru cłami', 'KE', 'PE'],
    ['sv', 'Kenya straffar Peru med tullar', 'KE', 'PE'],
    ['zh', '肯尼亚推迟对秘鲁关税', 'KE', 'PE'],
    ['zh', '肯尼亚暂停对秘鲁商品加征关税', 'KE', 'PE'],
  ])('in %s: %s', (lang, title, acts, hit) => {
    expect(patientIn(readText(lang, title))).toEqual({ acts: [acts], hit: [hit] });
  });

  it('hits nobody who is freed', () => {
    expect(patientIn(readText('en', 'Kenya exempts Peruvian phones from tariffs'))).toEqual({
      acts: ['KE'],
      hit: [],
    });
  });

  it.each([
    ['en', 'Kenya hits farmers with 30% tariff'],
    ['en', 'Kenya hits Chile; Oslo slaps Peru with tariffs'],
    ['en', 'Kenya hits Peru and warns Chile: deal with us on tariffs'],
    ['en', 'Kenya targets Oslo but spares Peru from tariffs'],
    ['de', 'Kenia trifft Peru, Oslo droht Chile mit Zöllen'],
    ['en', 'Kenya tariffs hit Peru with higher prices'],
    ['en', 'As talks fail, storm hits Peru with floods'],
    ['en', 'Kenya threatens tariffs after Peru hits Google with fine'],
    ['zh', '肯尼亚就秘鲁问题暂停对话'],
  ])('is nobody in %s: %s', (lang, title) => {
    expect(patientIn(readText(lang, title))).toBeUndefined();
  });
});
