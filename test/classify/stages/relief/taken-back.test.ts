import { describe, expect, it } from '@jest/globals';
import {
  isLifted,
  isNoMore,
  measureTakenBack,
  putAway,
  takenBack,
  undone,
} from '../../../../src/classify/stages/relief/taken-back.js';
import { certainStageOfTalks } from '../../../../src/classify/stages/talks/talks-rules.js';
import { readText } from '../../shipped.js';

describe('a ban that is lifted', () => {
  const lifted = (lang: string, title: string) => isLifted(readText(lang, title))?.stage;

  it.each([
    ['en', 'Guinea: bauxite export ban lifted'],
    ['en', 'Ban on exports of antimony ore has been lifted'],
    ['zh', '几内亚铝土矿出口禁令解除'],
    ['zh', '秘鲁锌矿出口禁令已被解除'],
    ['de', 'Das Ausfuhrverbot für Bauxit ist aufgehoben'],
    ['fr', "Guinée : l'interdiction d'exporter la bauxite brute est levée"],
    ['fr', "L'embargo sur le lithium a été levé"],
    ['es', 'Queda levantada la veda a la exportación de bauxita'],
    ['es', 'La prohibición de exportar bauxita ha sido levantada'],
    ['pl', 'Zakaz wywozu boksytu został zniesiony'],
    ['pl', 'Zniesiono zakaz wywozu boksytu'],
    ['sv', 'Exportförbudet för bauxit är hävt'],
    ['sv', 'Förbudet mot export av bauxit har hävts'],
  ])('is revoked in %s: %s', (lang, title) => {
    expect(lifted(lang, title)).toBe('revoked');
  });

  it.each([
    ['for some', 'en', 'Bauxite export ban lifted for two miners'],
    ['in part', 'fr', "L'interdiction d'exporter la bauxite est partiellement levée"],
    ['to come', 'en', 'Bauxite export ban will be lifted in June'],
    ['asked for', 'zh', '协会请愿：出口禁令应尽早解除'],
    ['not so', 'de', 'Ausfuhrverbot für Bauxit nicht aufgehoben'],
    ['what dates another', 'en', 'Bauxite prices fall after export ban lifted'],
    ['a curb', 'en', 'Chip restrictions lifted'],
    ['for a time', 'en', 'Bauxite export ban lifted until June'],
  ])('is not told by what is %s, in %s: %s', (_, lang, title) => {
    expect(lifted(lang, title)).toBeUndefined();
  });
});

describe('a measure that was only meant and is put away', () => {
  const away = (lang: string, title: string, summary = '') => putAway(readText(lang, title, summary))?.stage;

  it('is not one beside which another is taken', () => {
    expect(away('en', 'Peru scraps zinc export curb plans, imposes 30% export duty on ore')).toBeUndefined();
  });

  it.each([
    ['en', 'Ottawa shelves its retaliatory tariffs on whisky'],
    ['en', 'Delhi buries plan for duty on iron ore exports'],
    ['en', 'Peru drops zinc export tax plan'],
    ['en', 'Peru scraps zinc levy plan'],
    ['en', 'Peru ditches gallium export ban proposal'],
    ['zh', '印度放弃对美加征报复性关税'],
    ['zh', '墨西哥搁置对玩具加征关税计划'],
    ['de', 'Bern legt Pläne für Zölle auf Düngemittel zu den Akten'],
    ['de', 'Ottawa verzichtet auf Gegenzölle'],
    ['de', 'Ottawa lässt Gegenzölle fallen'],
    ['fr', 'Ottawa renonce à ses contre-tarifs sur le whisky'],
    ['fr', "Alger abandonne son projet de taxe à l'exportation"],
    ['es', 'Canadá archiva los aranceles de represalia al whisky'],
    ['es', 'Chile renuncia al plan de aranceles al acero'],
    ['en', 'Ottawa gives up countermeasures on whisky'],
    ['en', 'Ottawa abandons countermeasures on whisky'],
    ['de', 'Ottawa gibt Gegenzölle auf'],
    ['es', 'Canadá abandona las contramedidas al whisky'],
    ['pl', 'Ottawa rezygnuje z planu ceł na whisky'],
    ['sv', 'Ottawa skrotar tullplanerna mot whisky'],
  ])('is withdrawn in %s: %s', (lang, title) => {
    expect(away(lang, title)).toBe('withdrawn');
  });

  it.each([
    ['one in force', 'en', 'Ottawa shelves whisky tariffs', ''],
    ['one in force', 'en', 'Ottawa drops most of its retaliatory duties', ''],
    ['one in force', 'fr', 'Ottawa renonce à ses contre-tarifs', 'Ceux sur l’acier restent en vigueur.'],
    ['one in force', 'sv', 'Togo skrotar exportkvoterna för kakao', ''],
    ['refused', 'zh', '欧盟不会放弃报复性关税', ''],
    ['for good', 'en', 'Ottawa shelves retaliatory duties on whisky until May', ''],
    ['for good', 'en', 'Ottawa shelves countermeasures on whisky for now', ''],
    ['of talks', 'en', 'Ottawa shelves planned talks on tariffs', ''],
    ['of a plant', 'en', 'Carmaker shelves plan for plant', ''],
  ])('is not %s, in %s: %s', (_, lang, title, summary) => {
    expect(away(lang, title, summary)).toBeUndefined();
  });
});

describe('a tariff that is taken back after talks', () => {
  const PASSIVE = [
    ['en', 'Seoul: 30% steel tariff withdrawn after Oslo deal'],
    ['zh', '达成协议后 美国对瑞士关税被撤回'],
    ['de', 'US-Zölle auf Uhren nach Einigung zurückgezogen'],
    ['fr', 'Les droits de douane sur les montres retirés après un accord'],
    ['es', 'Aranceles a los relojes suizos retirados tras el acuerdo'],
    ['pl', 'Cła na zegarki wycofane po porozumieniu'],
    ['sv', 'Tullarna på klockor dras tillbaka efter avtal'],
  ] as const;
  it.each(PASSIVE)('has no talks collapse in %s: %s', (lang, title) => {
    const reading = readText(lang, title);
    expect(takenBack(reading)).toBeDefined();
    expect(certainStageOfTalks(reading)?.stage).not.toBe('collapsed');
  });

  it('is withdrawn where the text says that it was a threat, else revoked', () => {
    const read = (summary: string) =>
      measureTakenBack(readText('en', 'Steel tariff withdrawn after Oslo deal', summary))?.stage;
    expect(read('The threat was made in May.')).toBe('withdrawn');
    expect(read('It had stood since May.')).toBe('revoked');
  });

  it.each([
    ['en', 'Tariff talks: offer withdrawn'],
    ['en', 'Tariff exemption withdrawn after talks'],
  ])('is not what else is taken back, in %s: %s', (lang, title) => {
    expect(takenBack(readText(lang, title))).toBeUndefined();
  });
});

describe('a measure that is no more', () => {
  const stage = (lang: string, title: string, summary: string) =>
    isNoMore(readText(lang, title, summary))?.stage;

  it.each([
    ['en', 'Canadian surtax on Turkish rebar is no more', '', 'revoked'],
    ['en', 'Export ban on antimony no longer in force', '', 'revoked'],
    ['en', 'Safeguard duty on rebar no longer applies', 'It lapsed on Friday.', 'expired'],
    ['zh', '加拿大钢筋附加关税不复存在', '', 'revoked'],
    ['de', 'Die kanadischen Zölle auf Folie gibt es nicht mehr', '', 'revoked'],
    ['fr', "La surtaxe mexicaine sur l'acier turc n'existe plus", '', 'revoked'],
    ['es', 'El arancel mexicano al acero turco ya no existe', '', 'revoked'],
    ['pl', 'Kanadyjskie cło na folię już nie obowiązuje', '', 'revoked'],
    ['sv', 'Kanadas tullar på folie finns inte längre', '', 'revoked'],
  ])('is over in %s: %s', (lang, title, summary, expected) => {
    expect(stage(lang, title, summary)).toBe(expected);
  });

  it.each([
    ['a relief', 'en', 'Tariff exemption for foil is no more', ''],
    ['a truce', 'en', 'Tariff truce is no more', ''],
    ['a pause', 'en', 'Steel duties no longer apply', 'Ottawa suspended them for a year.'],
    ['a wish', 'en', 'Minister wants tariffs that no longer exist elsewhere', ''],
    ['something else', 'de', 'Nach den Zöllen gibt es keine Gewinner', ''],
  ])('is not told by %s, in %s: %s', (_, lang, title, summary) => {
    expect(stage(lang, title, summary)).toBeUndefined();
  });
});

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
