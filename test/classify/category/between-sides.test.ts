import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../src/classify/classify.js';
import { shippedKnowledge } from '../shipped.js';

const { classify } = createClassifier(shippedKnowledge());

/** The category with its stage, and who acts. */
function told(lang: string, title: string): string {
  const item = { id: 'x', lang, title, summary: '', publishedAt: '2026-09-23T12:00:00Z' };
  const { category, topics, issuers } = classify(item);
  return `${category} ${topics.find(({ topic }) => topic === category)?.stage} ${[...issuers].sort().join(' ')}`;
}

describe('what two sides talk about', () => {
  it.each([
    ['en', 'Chile and Peru hold talks on export licences in Santiago', 'under_way', 'CL PE'],
    ['en', 'China and Netherlands hold talks on chip export curbs', 'under_way', 'CN NL'],
    ['en', 'Berlin and Beijing discuss export controls on rare earths', 'under_way', 'CN DE'],
    ['en', 'US, South Korea begin talks on 25% tariff', 'under_way', 'KR US'],
    ['en', 'Dutch minister to discuss export controls in Beijing', 'scheduled', 'CN NL'],
    ['en', 'Netherlands discusses chip export rules with US', 'under_way', 'NL US'],
    ['de', 'China und Deutschland sprechen über Exportkontrollen für Gallium', 'under_way', 'CN DE'],
    ['de', 'Deutschland spricht mit China über Exportkontrollen', 'under_way', 'CN DE'],
    ['de', 'China und Frankreich sprechen am Montag über Exportkontrollen', 'scheduled', 'CN FR'],
    ['de', 'Reiche verhandelt in Peking über Exportkontrollen für Gallium', 'under_way', 'CN DE'],
    ['en', 'China and EU haggle over gallium export licences', 'under_way', 'CN EU'],
    ['en', 'Chile and Peru wrangle over zinc export curbs', 'under_way', 'CL PE'],
    ['en', 'Ministers negotiate gallium licences with China in Brussels', 'under_way', 'CN EU'],
    ['en', 'Bessent and He spar over gallium export curbs', 'under_way', 'CN US'],
    ['en', 'Šefčovič and Wang haggle over gallium licences', 'under_way', 'CN EU'],
    ['de', 'Wadephul und Wang Yi ringen in Ulm um Exportlizenzen für Gallium', 'under_way', 'CN DE'],
    ['fr', 'Les ministres négocient avec Pékin des licences de gallium à Bruxelles', 'under_way', 'CN EU'],
    ['es', 'Bruselas y Pekín negocian las licencias de galio', 'under_way', 'CN EU'],
    ['pl', 'Ministrowie negocjują z Chinami w Brukseli licencje na gal', 'under_way', 'CN EU'],
    ['fr', "Paris et Pékin discutent des licences d'exportation", 'under_way', 'CN FR'],
    ['es', 'China y Chile dialogan sobre los controles a la exportación de galio', 'under_way', 'CL CN'],
    ['sv', 'Kina och EU diskuterar exportkontroller av gallium', 'under_way', 'CN EU'],
    ['zh', '中国与欧盟就镓出口管制举行会谈', 'under_way', 'CN EU'],
    ['zh', '中荷就芯片出口管制举行磋商', 'under_way', 'CN NL'],
    ['zh', '中欧将就镓出口管制举行会谈', 'scheduled', 'CN EU'],
    ['zh', '日本计划与中国讨论出口管制', 'scheduled', 'CN JP'],
  ])('is no measure of one of them, in %s: %s', (lang, title, stage, issuers) => {
    expect(told(lang, title)).toBe(`negotiation ${stage} ${issuers}`);
  });

  it.each([
    ['en', 'Beijing cancels technical meeting on gallium', 'CN'],
    ['en', 'China cancels meeting with EU on export controls', 'CN EU'],
    ['de', 'Peking sagt technisches Treffen zu Gallium ab', 'CN'],
    ['fr', 'Pékin annule la réunion technique sur le gallium', 'CN US'],
    ['pl', 'Pekin odwołuje spotkanie z UE w sprawie galu', 'CN EU'],
    ['sv', 'Peking ställer in tekniskt möte om gallium', 'CN US'],
    ['zh', '中方取消镓技术会谈', 'CN'],
  ])('is none either where they call it off, in %s: %s', (lang, title, issuers) => {
    expect(told(lang, title)).toBe(`negotiation collapsed ${issuers}`);
  });

  it.each([
    ['en', 'China scraps gallium export ban after meeting', 'export_control'],
    ['en', 'US cancels tariffs on copper after meeting', 'tariff'],
    ['en', 'EU discusses retaliation against US tariffs', 'tariff'],
    ['en', 'EU ministers discuss counter-tariffs in Brussels', 'tariff'],
    ['en', 'Chile and Peru hold talks, Beijing bans gallium exports', 'export_control'],
    ['en', 'US and China hold talks; 100% tariffs take effect at midnight', 'tariff'],
    ['de', 'Trump spricht mit Xi und verhängt 100 Prozent Zölle auf Importe', 'tariff'],
    ['en', 'Ministers discuss counter-tariffs on Chinese gallium', 'tariff'],
    ['en', 'India discusses rice export ban with traders', 'export_control'],
    ['en', 'Nvidia discusses export curbs with US officials', 'export_control'],
    ['de', 'EU berät über Zölle gegen China', 'tariff'],
    ['es', 'Alemania y Francia hablan de activar aranceles contra Estados Unidos', 'tariff'],
    ['zh', '美国与盟友讨论对华芯片出口管制', 'export_control'],
  ])('is a measure where one talks at home or acts, in %s: %s', (lang, title, category) => {
    expect(told(lang, title)).toMatch(new RegExp(`^${category} `));
  });
});

describe('a dispute before the WTO', () => {
  it.each([
    ['en', "WTO sets up panel on Indonesia's bauxite export ban", 'under_way'],
    ['en', "WTO panel rules against Indonesia's bauxite export ban", 'concluded'],
    ['en', 'WTO rules Zambian copper export ban illegal', 'concluded'],
    ['en', "WTO establishes dispute panel over India's graphite duties", 'under_way'],
    ['en', 'Korea takes Japan to WTO over gallium export licensing', 'scheduled'],
    ['de', 'WTO setzt Panel zu Chiles Exportkontrollen für Lithium ein', 'under_way'],
    ['fr', "L'OMC établit un panel sur les restrictions chiliennes à l'exportation de lithium", 'under_way'],
    ['es', 'La OMC forma un panel sobre las restricciones chilenas a la exportación de litio', 'under_way'],
    ['zh', '世贸组织裁定印尼镍矿出口禁令违规', 'concluded'],
    ['pl', 'WTO powołuje panel w sprawie chilijskich kontroli eksportu litu', 'under_way'],
    ['sv', 'WTO tillsätter panel om Chiles exportkontroll av litium', 'under_way'],
  ])('is no measure of its own, in %s: %s', (lang, title, stage) => {
    expect(told(lang, title)).toMatch(new RegExp(`^negotiation ${stage}`));
    expect(told(lang, title)).not.toContain('WTO');
  });

  it.each([
    ['en', 'Indonesia lifts bauxite export ban after WTO ruling', 'export_control'],
    ['de', 'Trotz WTO-Urteil: Indonesien verschärft Ausfuhrverbot für Bauxit', 'export_control'],
    ['en', 'Indonesia takes bauxite loss to WTO appeal; ore export ban stays', 'export_control'],
    ['zh', '加拿大向世贸通报 拟对美摩托车加税', 'tariff'],
  ])('is not told where somebody acts beside it, in %s: %s', (lang, title, category) => {
    expect(told(lang, title)).toMatch(new RegExp(`^${category} `));
  });
});
