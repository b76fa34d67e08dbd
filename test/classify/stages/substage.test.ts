import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../src/classify/classify.js';
import { shippedKnowledge } from '../shipped.js';

const { classify } = createClassifier(shippedKnowledge());
const read = (lang: string, title: string) =>
  classify({ id: 'x', lang, title, summary: '', publishedAt: '2026-03-04T09:00:00Z' });

describe('how far within its stage a title says that something has come', () => {
  it.each([
    ['en', 'US Senate committee approves bill to restrict chip exports to Iran', 'committee'],
    ['en', 'US Senate passes bill to restrict chip exports to Iran', 'upper_house'],
    ['en', 'US House passes bill to restrict chip exports to Iran', 'lower_house'],
    ['en', 'New Zealand lawmakers pass mineral export bill at second reading', 'second_reading'],
    ['de', 'Bundestag beschließt Ausfuhrkontrollgesetz für Drohnen', 'lower_house'],
    ['de', 'Handelsausschuss des EU-Parlaments billigt Handelsabkommen mit Indonesien', 'committee'],
    ['fr', 'Le Parlement européen approuve l’accord commercial avec l’Indonésie', 'plenary'],
    ['en', 'EU sets provisional anti-dumping duty of 20% on Indian graphite', 'provisional'],
    ['en', 'EU makes 20% anti-dumping duty on Indian graphite definitive', 'definitive'],
    ['zh', '商务部终裁对印度石墨征收20%反倾销税', 'definitive'],
    [
      'en',
      'EU sets provisional anti-dumping duty on Indian graphite, final ruling due in June',
      'provisional',
    ],
    ['en', 'EU turns provisional into final anti-dumping duty of 20% on Indian graphite', 'definitive'],
    ['en', 'US Senate passes bill to restrict chip exports to Iran, sends it to the House', 'upper_house'],
    ['sv', 'Riksdagen röstar ja till exportkontroll av grafit', 'plenary'],
    ['en', 'Steelmakers ask EU for definitive anti-dumping duties on Indian graphite', undefined],
    ['de', 'EU-Kommission schlägt endgültige Antidumpingzölle auf Graphit aus Indien vor', undefined],
    ['en', 'Commerce to issue final anti-dumping determination on Indian graphite in May', undefined],
    ['en', 'European Parliament to vote on trade deal with Indonesia next week', undefined],
    ['en', 'EU imposes 20% tariff on Indian graphite', undefined],
  ])('%s: %s', (lang, title, substage) => {
    expect(read(lang, title).substage).toBe(substage);
  });
});

describe('a measure that its issuer denies', () => {
  it.each([
    ['en', 'Chile says no ban on lithium exports'],
    ['en', 'Beijing denies halting tungsten exports to Canada'],
    ['de', 'Chile dementiert Exportverbot für Lithium'],
    ['zh', '智利否认禁止锂出口'],
  ])('%s: %s', (lang, title) => {
    expect(read(lang, title).denied).toBe(true);
  });

  it.each([
    ['en', 'Chile denies plan to ease lithium export quotas'],
    ['en', 'Japan denies reports that China has banned tungsten exports'],
    ['en', 'Chile denies lithium export ban breaks WTO rules'],
    ['zh', '智利否认锂出口禁令违反世贸规则'],
    ['en', "Peru's mining lobby denies rumours of copper export ban"],
    ['fr', "Les producteurs congolais démentent une interdiction d'exporter le cobalt"],
    ['de', 'Chiles Bergbauverband dementiert Exportverbot für Lithium'],
    ['en', 'China Minmetals denies tungsten export halt'],
    ['en', 'Chile bans lithium exports'],
  ])(
    'is none where a relief is denied, somebody else or a firm denies it or nobody does: %s: %s',
    (lang, title) => {
      expect(read(lang, title).denied).toBeUndefined();
    },
  );
});

describe('whom a duty hits that is circumvented', () => {
  it.each([
    ['en', 'EU probes circumvention of Indian graphite duties via Oman', ['IN', 'OM']],
    ['de', 'EU untersucht Umgehung der Zölle auf indisches Graphit über Oman', ['IN', 'OM']],
    ['fr', "L'UE enquête sur le contournement des droits sur le graphite indien via Oman", ['IN', 'OM']],
    ['en', 'US finds Indian graphite duties circumvented through Oman', ['IN', 'OM']],
  ])('%s: %s', (lang, title, targets) => {
    expect([...read(lang, title).targets].sort()).toEqual(targets);
  });
});

describe('the day to which a beginning is moved', () => {
  it.each([
    ['en', 'Chile delays lithium export licensing from April 1 to May 1', '2026-05-01'],
    [
      'de',
      'Chile verschiebt Inkrafttreten des Lithium-Exportverbots vom 1. April auf den 1. Mai',
      '2026-05-01',
    ],
    ['en', 'Chile brings forward lithium export ban to March 20 from May 1', '2026-03-20'],
    ['zh', '智利锂出口许可管理推迟至2026年5月1日起实施', '2026-05-01'],
    ['en', 'Chile to license lithium exports from May 1', undefined],
  ])('%s: %s', (lang, title, day) => {
    expect(read(lang, title).dates.find(({ moved }) => moved)?.date).toBe(day);
  });
});
