import { describe, expect, it } from '@jest/globals';
import { undone } from '../../../../src/classify/stages/relief/undone.js';
import { readText } from '../../shipped.js';

const stage = (lang: string, title: string) => undone(readText(lang, title))?.stage;

describe('a measure that is halted or undone', () => {
  it.each([
    ['en', 'Beijing freezes gallium export ban', 'suspended'],
    ['en', 'Ottawa halts counter-tariffs on Peruvian goods', 'suspended'],
    ['en', 'Lima shelves 15 per cent duty on imported petrol', 'suspended'],
    ['en', 'Indonesia reverses nickel ore export ban', 'revoked'],
    ['en', 'China dismantles rare earth export controls', 'revoked'],
    ['zh', '印尼叫停镍矿出口禁令', 'suspended'],
    ['zh', '越南放宽镓出口管制', 'eased'],
    ['en', 'Vietnam eases curbs on gallium exports', 'eased'],
    ['de', 'Vietnam lockert Exportkontrollen für Gallium', 'eased'],
    ['pl', 'Wietnam luzuje zakaz eksportu galu', 'eased'],
    ['en', 'Indonesia halts export tax on nickel', 'suspended'],
    ['fr', "L'Indonésie met fin à la taxe à l'exportation du nickel", 'revoked'],
    ['de', 'China stoppt Exportverbot für Gallium', 'suspended'],
    ['es', 'China congela un año el veto a la exportación de galio', 'suspended'],
  ])('%s: %s', (lang, title, expected) => {
    expect(stage(lang, title)).toBe(expected);
  });

  it.each([
    ['trade', 'en', 'China halts gallium exports to Peru'],
    ['trade', 'zh', '津巴布韦突然叫停锂精矿出口'],
    ['trade', 'en', 'Malawi halts raw mineral exports'],
    ['trade', 'en', 'Smelter halts shipments over export ban'],
    ['trade', 'es', 'Perú congela sus ventas tras el veto a la exportación de zinc'],
    ['trade', 'de', 'Peru stoppt Lieferungen wegen Exportverbot für Zink'],
    ['trade', 'en', 'Indonesia halts tin exports pending new royalty rules'],
    ['talks', 'en', 'Trump freezes tariff talks with Canada'],
    ['licences', 'en', 'China halts rare earth export licences'],
    ['the end of a duty', 'en', 'Lima freezes rice tariff phase-out'],
    ['a repayment', 'de', 'Zoll stoppt vorerst die Rückzahlung der Strafzölle'],
    ['a court', 'en', 'Trade court judge halts parcel duty for two importers'],
    ['a refusal', 'zh', '越南拒绝放宽镓出口管制'],
    ['a wish', 'en', 'Miners urge Jakarta to reverse export ban'],
    ['a possibility', 'en', 'Jakarta may halt nickel export ban'],
  ])('is not told of %s, in %s: %s', (_, lang, title) => {
    expect(stage(lang, title)).toBeUndefined();
  });
});
