import { describe, expect, it } from '@jest/globals';
import { materialsByCode, materialsTold } from '../../../../src/classify/reading/goods/materials.js';
import { readText, shippedKnowledge } from '../../shipped.js';

const knowledge = shippedKnowledge();
const coded = (lang: string, title: string, summary = '') =>
  materialsByCode(readText(lang, title, summary), knowledge).map(({ code, key }) => `${code} ${key}`);

describe('a code of the customs', () => {
  it.each([
    ['en', 'Duty doubled on imports under HTS 8505.11.0070', ['8505.11 magnets']],
    ['en', 'Licences for HS codes 2846.90 and 8110.10', ['2846.90 rare_earths', '8110.10 antimony']],
    ['zh', '商品编号2805301900须申领出口许可证', ['2805.30 rare_earths']],
    [
      'de',
      'Genehmigungspflicht für Waren der KN-Codes 8106 10 und 8101 94',
      ['8106.10 bismuth', '8101.94 tungsten'],
    ],
    ['fr', 'Contingent ouvert pour le code NC 2504 10 00', ['2504.10 graphite']],
    ['es', 'Licencia previa para la subpartida 2825.80', ['2825.80 antimony']],
    ['pl', 'Cło na towary z kodem CN 8104 11 00', ['8104.11 magnesium']],
    ['sv', 'Tull på varor med KN-nummer 2602.00', ['2602.00 manganese']],
  ])('leads to the goods that have it: %s: %s', (lang, title, expected) => {
    expect(coded(lang, title)).toEqual(expected);
  });

  it('that several goods share means any of them', () => {
    expect(coded('en', 'Permit needed for HS code 8112.99')).toEqual([
      '8112.99 gallium',
      '8112.99 germanium',
      '8112.99 indium',
    ]);
  });

  it('of a group means the group and not each of its members', () => {
    expect(coded('en', 'Quota for subheading 2805.30')).toEqual(['2805.30 rare_earths']);
  });

  it.each([
    ['digits that are a price', 'en', 'Gold at 2805.30 dollars as HS2 route is cut', ''],
    ['a code of other goods', 'en', 'Duty on CN code 7208.10', ''],
    [
      'a number of the next sentence',
      'en',
      'New tariff codes come in May',
      'Reference 8505.11 was withdrawn.',
    ],
    ['a rate', 'en', 'Tariff lines bound at 8505.11%', ''],
    ['money', 'en', 'Exemption for tariff lines worth $280530', ''],
    ['a number of other things', 'en', 'US adds tariff lines, 280530 shipments affected', ''],
  ])('is none: %s', (_, lang, title, summary) => {
    expect(coded(lang, title, summary)).toEqual([]);
  });
});

const materials = (lang: string, title: string) =>
  [...new Set(readText(lang, title).materials.map(({ key }) => key))].sort();

describe('a material in the forms of its name', () => {
  it.each([
    ['pl', 'Cła na lit i kobalt', ['cobalt', 'lithium']],
    ['pl', 'Decyzja o licie i kobalcie', ['cobalt', 'lithium']],
    ['pl', 'Handel litem, galem i germanem', ['gallium', 'germanium', 'lithium']],
    ['pl', 'Zakaz objął gal, german i antymon', ['antimony', 'gallium', 'germanium']],
    ['pl', 'Gal i german z licencją', ['gallium', 'germanium']],
    ['pl', 'Rozmowy o galie, germanie i tytanie', ['gallium', 'germanium', 'titanium']],
    ['pl', 'Cła na wyroby tytanowe i miedzianą blachę', ['copper', 'titanium']],
    ['pl', 'Tytanem, cynie i cynowym koncentratom', ['tin', 'titanium']],
    ['pl', 'Kontrola nad uranem, chromem i ołowiem', ['chromium', 'lead', 'uranium']],
    ['pl', 'Limity na samar, europ i promet', ['europium', 'promethium', 'samarium']],
    ['es', 'Límites al samario y al óxido de prometio', ['promethium', 'samarium']],
    ['es', 'Rebajará las retenciones al cobre, prometió', ['copper']],
    ['pl', 'Limity samaru, europu i prometu', ['europium', 'promethium', 'samarium']],
    ['pl', 'Eksport tlenku glinu i krzemu', ['aluminium', 'silicon']],
    ['pl', 'Fosforany i węgiel koksujący', ['coking_coal', 'phosphate']],
    ['pl', 'Metale krytyczne i diamenty syntetyczne', ['critical_minerals', 'superhard_materials']],
    ['pl', 'Magnesy i lantanowce', ['magnets', 'rare_earths']],
    ['de', 'Ausfuhrstopp für Titanlegierungen und Ferrotitan', ['titanium']],
    ['de', 'Uraneinfuhren, Zinnausfuhren und Bleiimporte', ['lead', 'tin', 'uranium']],
    ['de', 'Rohkupfer, Primäraluminium und Polysiliziumzölle', ['aluminium', 'copper', 'silicon']],
    ['de', 'Abkommen über kritische Minerale', ['critical_minerals']],
    ['de', 'Kritische Metalle und Cobaltsulfat', ['cobalt', 'critical_minerals']],
    ['de', 'Magnetausfuhren und Magnetmaterial', ['magnets']],
    ['sv', 'Titansvampen, vismuten och zirkoniumoxid', ['bismuth', 'titanium', 'zirconium']],
    ['sv', 'Tull på titanlegeringar, blymalm och arsenikoxid', ['arsenic', 'lead', 'titanium']],
    ['sv', 'Litiumkarbonat, kobolthydroxid och råkoppar', ['cobalt', 'copper', 'lithium']],
    ['sv', 'Kritiska metaller och industridiamanterna', ['critical_minerals', 'superhard_materials']],
    ['sv', 'Polykiselimport och wolframkvoter', ['silicon', 'tungsten']],
    ['fr', "L'alumine, le ferronickel et le ferromanganèse", ['aluminium', 'manganese', 'nickel']],
    ['fr', 'Une terre rare, un minerai critique', ['critical_minerals', 'rare_earths']],
    ['fr', 'Les matières premières stratégiques', ['critical_minerals']],
    ['fr', 'Éponges de titane et carbonates de lithium', ['lithium', 'titanium']],
    ['es', 'Alúmina, ferroníquel y ferromanganeso', ['aluminium', 'manganese', 'nickel']],
    ['es', 'Acuerdo sobre materias primas fundamentales', ['critical_minerals']],
    ['es', 'Permiso previo para minerales de hierro', []],
    ['en', 'Duties on crystalline silicon photovoltaic cells', []],
    ['en', 'Duties on silicon metal', ['silicon']],
    ['es', 'Metales críticos: galio e indio, óxido de indio', ['critical_minerals', 'gallium', 'indium']],
    ['en', 'Curbs on critical products and materials', ['critical_minerals']],
    ['de', 'Bleischrott, Zinnminen und Silberpreise', ['lead', 'silver', 'tin']],
    ['de', 'Ausfuhr Urans und Chroms, Cerausfuhr', ['cerium', 'chromium', 'uranium']],
    ['de', 'Titanpulver, Aluschrott und Kalilieferungen', ['aluminium', 'potash', 'titanium']],
    ['de', 'Platinmetalle und Metalle der Platingruppe', ['pgm']],
    ['de', 'Kubisches Bornitrid, Hochleistungsmagnete', ['magnets', 'superhard_materials']],
    ['de', 'Cadmiumtellurid und Siliziummangan', ['manganese', 'tellurium']],
    ['de', 'Quote für metallurgische Kohle und Kaliumsulfat', ['coking_coal', 'potash']],
    ['sv', 'Blyskrotet, tenngruvor och uranbrytning', ['lead', 'tin', 'uranium']],
    ['sv', 'Kiselkarbid, kiselmangan och ferroniob', ['manganese', 'niobium', 'silicon']],
    ['sv', 'Kvoter på sällsynta jordartsmagneter', ['magnets', 'rare_earths']],
    ['sv', 'Borsyra, zirkonsand och ilmenit', ['boron', 'titanium', 'zirconium']],
    ['pl', 'Żelazowolfram, krzemomangan i koltan', ['manganese', 'tantalum', 'tungsten']],
    ['pl', 'Kwas borowy, spodumen i materiał anodowy', ['boron', 'graphite', 'lithium']],
    ['pl', 'Nawozy fosforowe', ['phosphate']],
    ['fr', "Matériaux d'anode et groupe du platine", ['graphite', 'pgm']],
    ['fr', 'Nitrure de bore cubique, tellurure de cadmium', ['superhard_materials', 'tellurium']],
    ['fr', "L'alu et le ferrotitane", ['aluminium', 'titanium']],
    ['es', 'Ferrotungsteno, rutilo y circón', ['titanium', 'tungsten', 'zirconium']],
    ['es', 'Cloruro de potasio y carbón de coque', ['coking_coal', 'potash']],
    ['es', 'Exportaciones de indio', ['indium']],
    ['en', 'LFP batteries', ['lithium']],
    [
      'en',
      'Ferrotitanium, zirconia and bismuth telluride',
      ['bismuth', 'tellurium', 'titanium', 'zirconium'],
    ],
    ['en', 'Quotas on DAP exports', ['phosphate']],
    ['en', 'REE exports, chrome exports, lead bullion', ['chromium', 'lead', 'rare_earths']],
    ['en', 'Anode powder and lithium iron phosphate', ['graphite', 'lithium']],
    ['en', 'A pact on battery minerals', ['critical_minerals']],
    ['en', 'Neodymium-iron-boron alloy', ['neodymium']],
    ['en', 'Samarium-cobalt', ['magnets', 'samarium']],
    ['de', 'Bleibatterien', ['lead']],
    ['en', 'Industrial diamond and transition minerals', ['critical_minerals', 'superhard_materials']],
    ['zh', '磁钢出口', ['magnets']],
    ['zh', '碳化硅和磷酸二铵', ['phosphate', 'silicon']],
    ['zh', '氟石与天青石', ['fluorspar', 'strontium']],
  ])('%s: %s', (lang, title, expected) => {
    expect(materials(lang, title)).toEqual([...expected].sort());
  });

  it.each([
    ['pl', 'Pekin otwiera postępowanie antymonopolowe'],
    ['pl', 'Arsenał celny i samarytanie'],
    ['pl', 'Nadzór na podstawie art. 5 lit. a i lit. b'],
    ['pl', 'Czeska spółka CEZ i Miedź Legnica'],
    ['pl', 'Unia w Europie i w Samarze'],
    ['pl', 'Pewien tytan pracy, tytani biznesu'],
    ['de', 'Antimonopolverfahren und Kalifornien'],
    ['sv', 'Antimonopol och titaner'],
    ['fr', 'Google Chrome et le navigateur Chrome'],
    ['es', 'Mar del Plata y el Río de la Plata'],
    ['es', 'Un indio y los indios'],
    ['en', 'Tin Pan Alley, nickel-and-dime levies and a zircon missile'],
    ['en', 'Coke and Pepsi, a super hard line, a trade lead'],
    ['de', 'Bleistifte, Zinnsoldaten und ein Silberstreif'],
    ['pl', 'Bór tucholski i towar rodem z Chin'],
    ['sv', 'Blyerts, silvermedalj och filmen Borat'],
    ['zh', '有机硅出口'],
  ])('and not in other words, %s: %s', (lang, title) => {
    expect(materials(lang, title)).toEqual([]);
  });
});

describe('a firm that is called after a material', () => {
  const told = (lang: string, title: string) => {
    const reading = readText(lang, title);
    const materials = materialsTold(reading, reading, shippedKnowledge());
    return [...new Set(materials.told.map(({ key }) => key))].sort();
  };

  it.each([
    ['zh', '刚果(金)分配钴出口配额 洛阳钼业最多', ['cobalt']],
    ['en', 'Zimbabwe halts lithium exports, China Molybdenum not hit', ['lithium']],
  ])('tells none beside one that is named, in %s: %s', (lang, title, expected) => {
    expect(told(lang, title)).toEqual(expected);
  });

  it.each([
    ['zh', '洛阳钼业：出口限制影响有限', ['molybdenum']],
    ['zh', '洛阳钼业：钼出口限制影响钴', ['cobalt', 'molybdenum']],
  ])('tells of it by itself, in %s: %s', (lang, title, expected) => {
    expect(told(lang, title)).toEqual(expected);
  });
});
