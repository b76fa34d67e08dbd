import { describe, expect, it } from '@jest/globals';
import {
  passedByOne,
  passedByParliament,
  passedInCommittee,
  signedIntoLaw,
} from '../../../../src/classify/stages/authorities/one-chamber.js';
import { readText } from '../../shipped.js';

const stage = (lang: string, title: string, summary = '') =>
  passedByOne(readText(lang, title, summary))?.stage;

describe('a bill that one chamber passes', () => {
  it.each([
    ['en', "Peru's lower house approves curbs on zinc exports", ''],
    ['en', 'House passes bill to stop exports of lithography tools', ''],
    ['en', 'Senate passes bill that taxes imports of drones', ''],
    ['en', 'Senate approves export tax on copper', 'The text now goes to the lower house.'],
    ['zh', '美国众议院通过法案 限制光刻机对华出口', ''],
    ['zh', '智利众议院批准限制锂出口', '法案将送交参议院审议。'],
    ['de', 'Bundestag beschließt Exportverbot für Gallium', 'Der Bundesrat muss noch zustimmen.'],
    ['de', 'Repräsentantenhaus billigt Exportkontrollen für Server', ''],
    [
      'fr',
      "Assemblée nationale : les députés adoptent une taxe sur l'exportation de ferraille",
      'Le texte part au Sénat.',
    ],
    ['fr', "La Chambre des représentants vote l'interdiction d'exporter des puces", ''],
    ['es', 'Diputados de Perú aprueban gravar la exportación de zinc', ''],
    ['es', 'El Senado aprueba aranceles al calzado', 'El proyecto pasa a la Cámara de Diputados.'],
    ['pl', 'Sejm uchwalił ograniczenia eksportu złomu', ''],
    ['pl', 'Izba Reprezentantów przegłosowała zakaz eksportu czipów', ''],
    ['sv', 'Representanthuset röstar igenom exportförbud för servrar', 'Förslaget går nu till senaten.'],
  ])('is proposed in %s: %s', (lang, title, summary) => {
    expect(stage(lang, title, summary)).toBe('proposed');
  });

  it.each([
    ['the last vote', 'en', "Mexico's Senate approves tariffs on Asian shoes", ''],
    ['law', 'en', 'House passes export ban on gallium', 'The president signed it into law hours later.'],
    ['law', 'es', 'La Cámara aprueba definitivamente aranceles al calzado', ''],
    ['law', 'zh', '参议院通过加征关税法案', '新税率明年1月起施行。'],
    ['the votes of both', 'en', 'Both chambers pass export ban on nickel ore', ''],
    ['a house of another kind', 'en', 'White House approves tariffs on drones', ''],
    ['a government', 'de', 'Bundesrat beschließt Zölle auf Stahl', ''],
    ['a single chamber', 'en', 'European Parliament approves tariffs on fertiliser', ''],
    ['a vote to come', 'en', 'House may pass export ban on servers', ''],
  ])('is not told by %s, in %s: %s', (_, lang, title, summary) => {
    expect(stage(lang, title, summary)).toBeUndefined();
  });
});

describe('a bill that is signed', () => {
  it.each([
    ['en', 'President signs bill that bans exports of servers', 'announced'],
    ['zh', '总统签署稀土出口限制法案', 'announced'],
    ['es', 'Boric firma la ley que limita la exportación de litio', 'announced'],
    ['en', 'President may sign bill that bans exports of servers', undefined],
    ['en', 'Miners urge president to veto, but he signs bill on export tax', 'announced'],
  ])('is law in %s: %s', (lang, title, expected) => {
    expect(signedIntoLaw(readText(lang, title))?.stage).toBe(expected);
  });
});

describe('a burden that a whole parliament passes', () => {
  const byAll = (lang: string, title: string, summary = '') =>
    passedByParliament(readText(lang, title, summary))?.stage;

  it.each([
    ['en', "Zambia's parliament passes ban on exports of copper scrap", ''],
    ['en', 'Kenyan parliament approves export tax on titanium', 'It begins with the next fiscal year.'],
    ['en', 'Congress passes tariffs on imported drones', ''],
    ['zh', '蒙古国议会通过焦煤出口限制法案', ''],
    ['zh', '津巴布韦国会批准锂矿出口禁令', '法案尚待总统签署。'],
    ['de', 'Parlament in Harare verabschiedet Exportverbot für Lithiumerz', ''],
    ['de', 'Mongolisches Parlament beschließt Ausfuhrbeschränkungen für Kokskohle', ''],
    ['fr', "Le Parlement guinéen adopte une interdiction d'exporter la bauxite brute", ''],
    ['es', 'El Congreso aprueba definitivamente restricciones a la exportación de litio', ''],
    ['es', 'El Parlamento aprueba aranceles a los coches eléctricos', ''],
    ['pl', 'Parlament Zimbabwe przyjął zakaz wywozu litu', ''],
    ['sv', 'Riksdagen antar exportförbud för kopparskrot', ''],
    ['sv', 'Parlamentet godkänner tullar på stål', ''],
  ])('is announced in %s: %s', (lang, title, summary) => {
    expect(byAll(lang, title, summary)).toBe('announced');
  });

  it.each([
    ['one chamber', 'en', 'Lower house of parliament passes ban on ore exports', ''],
    ['one chamber', 'pl', 'Sejm uchwalił zakaz wywozu złomu', ''],
    ['one chamber', 'es', 'El Congreso de los Diputados aprueba aranceles al acero', ''],
    ['a reading', 'en', 'Parliament passes ban on ore exports in first reading', ''],
    ['a committee', 'en', 'Parliament committee backs ban on ore exports', ''],
    ['the Union', 'en', 'European Parliament approves tariffs on fertiliser', ''],
    ['the Union', 'zh', '欧洲议会通过对俄化肥加征关税', ''],
    ['force at once', 'en', 'Parliament passes ban on ore exports, takes effect today', ''],
    ['a relief', 'en', 'Parliament passes repeal of export ban', ''],
    ['a relief', 'en', 'Parliament approves cut in import duties', ''],
    ['a licence', 'es', 'El Congreso aprueba licencia para exportar mineral de zinc', ''],
    ['a wish', 'en', 'Miners urge parliament to pass ban on ore exports', ''],
    ['a deal', 'en', 'Parliament approves trade deal with EU', ''],
  ])('is not told by %s, in %s: %s', (_, lang, title, summary) => {
    expect(byAll(lang, title, summary)).toBeUndefined();
  });
});

describe('what the committee of a parliament backs', () => {
  it.each([
    ['en', 'EU Parliament committee approves scrapping tariffs on zinc'],
    ['de', 'Ausschuss des Parlaments stimmt für Senkung der Zölle auf Zink'],
    ['fr', 'Une commission du Parlement approuve la baisse des droits sur le zinc'],
    ['es', 'Una comisión del Parlamento respalda rebajar los aranceles al zinc'],
    ['sv', 'Parlamentets utskott stöder sänkta tullar på zink'],
  ])('is proposed, in %s: %s', (lang, title) => {
    expect(passedInCommittee(readText(lang, title))?.stage).toBe('proposed');
  });

  it.each([
    ['en', 'Cabinet committee approves export duty on bauxite'],
    ['en', 'Parliament approves scrapping tariffs on zinc'],
    ['fr', 'La Commission européenne approuve la baisse des droits sur le zinc'],
  ])('is none where another decides, in %s: %s', (lang, title) => {
    expect(passedInCommittee(readText(lang, title))).toBeUndefined();
  });
});
