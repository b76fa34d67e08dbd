import { expect, it } from '@jest/globals';
import { foundPeril } from '../../../../src/classify/stages/authorities/found-peril.js';
import { readText } from '../../shipped.js';

const stage = (lang: string, title: string) => foundPeril(readText(lang, title))?.stage;

it.each([
  ['en', 'Commerce finds that antimony imports threaten national security'],
  ['en', 'Section 232 probe: imports of drones a threat to national security'],
  ['en', 'Commerce sends Section 232 report on polysilicon to White House'],
  ['zh', '美国商务部认定锑进口威胁国家安全'],
  ['de', 'US-Ministerium: Einfuhren und Importe von Antimon gefährden die nationale Sicherheit'],
  ['fr', "Washington estime que les importations d'antimoine menacent la sécurité nationale"],
  ['es', 'Washington concluye que las importaciones de antimonio amenazan la seguridad nacional'],
  ['pl', 'Waszyngton: import antymonu zagraża bezpieczeństwu narodowemu'],
  ['sv', 'Washington: importen av antimon hotar den nationella säkerheten'],
])('an inquiry that finds a peril leaves the measure to be decided, in %s: %s', (lang, title) => {
  expect(stage(lang, title)).toBe('proposed');
});

it.each([
  ['en', 'Antimony imports threaten national security: Trump sets 25% tariff, raises duties'],
  ['en', 'Chip exports a threat to national security'],
  ['en', 'Commerce sends report on growth to White House'],
  ['en', 'Antimony imports threaten domestic smelters'],
])('is no such finding, in %s: %s', (lang, title) => {
  expect(stage(lang, title)).toBeUndefined();
});
