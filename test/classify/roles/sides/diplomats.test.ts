import { describe, expect, it } from '@jest/globals';
import { diplomatIn } from '../../../../src/classify/roles/sides/diplomats.js';
import { readText } from '../../shipped.js';

describe('a diplomat who speaks of a measure', () => {
  it.each([
    ['en', 'Kenyan ambassador to Peru defends tea export tax', 'KE', 'PE'],
    ['en', 'Chinese embassy in Lima responds to gallium controls', 'CN', 'PE'],
    [
      'de',
      'Chinesische Botschaft in Berlin weist Kritik an Exportkontrollen für Seltene Erden zurück',
      'CN',
      'DE',
    ],
    ['fr', "L'ambassadeur de Chine en France défend les contrôles à l'exportation", 'CN', 'FR'],
    ['es', 'La embajada de China en España defiende los controles sobre el galio', 'CN', 'ES'],
    ['pl', 'Ambasador Chin w Polsce broni kontroli eksportu', 'CN', 'PL'],
    ['sv', 'Kinas ambassadör i Sverige försvarar exportkontroller', 'CN', 'SE'],
    ['zh', '中国驻秘鲁大使馆回应镓出口管制', 'CN', 'PE'],
  ])('stands up for his own state’s: in %s %s', (lang, title, sender, host) => {
    expect(diplomatIn(readText(lang, title), 'export_control')).toEqual({ acts: [sender], out: [host] });
  });

  it('stands up for no duty on minerals', () => {
    const title = 'Chinese ambassador to EU urges bloc to drop duties on graphite';
    expect(diplomatIn(readText('en', title), 'tariff')?.acts ?? []).not.toContain('CN');
  });

  it('objects to one of the state where he is', () => {
    expect(diplomatIn(readText('en', "Kenya's mission to the EU criticises tea tariffs"), 'tariff')).toEqual({
      acts: ['EU'],
      hit: ['KE'],
    });
  });

  it.each([
    ['whose it is is told', 'en', 'Kenyan ambassador to Peru urges Lima to drop tariffs'],
    ['neither is told', 'en', 'Kenyan ambassador to Peru speaks about tariffs'],
    ['who sends him is not named', 'zh', '驻秘鲁大使回应镓出口管制'],
    ['no diplomat', 'en', 'Chinese traders in Peru defend gallium prices'],
  ])('%s, in %s: %s', (_, lang, title) => {
    expect(diplomatIn(readText(lang, title), 'export_control')).toBeUndefined();
  });
});
