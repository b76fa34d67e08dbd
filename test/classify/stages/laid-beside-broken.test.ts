import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../src/classify/classify.js';
import { reliefOfBroken } from '../../../src/classify/stages/laid-beside-broken.js';
import { readText, shippedKnowledge } from '../shipped.js';

const { classify } = createClassifier(shippedKnowledge());

/** The topics of a title, the main one first, with the stage of each, and who acts on whom. */
function told(lang: string, title: string): string {
  const { topics, issuers, targets } = classify({ id: 'a', lang, title, summary: '' });
  return `${topics.map(({ topic, stage }) => `${topic} ${stage}`).join(', ')}: ${issuers} on ${targets}`;
}

describe('a measure that is laid beside a deal, or a truce, that is broken', () => {
  it.each([
    ['en', 'US rips up EU trade deal, restores 25% tariff on cars'],
    ['en', 'US tears up trade deal with EU, imposes 30% tariffs'],
    ['en', 'US slaps 30% tariffs on EU, scrapping trade deal'],
    ['en', 'US terminates trade agreement with EU, raises tariff on copper to 35%'],
    ['de', 'USA kündigen Handelsabkommen mit der EU auf und verhängen 25 Prozent Zoll auf Autos'],
    ['es', 'EE.UU. rompe el acuerdo comercial con la UE e impone aranceles del 30 %'],
    ['fr', "Washington déchire l'accord commercial avec l'UE et impose des droits de 30 %"],
    ['pl', 'USA zrywają umowę handlową z UE i nakładają 30-proc. cła'],
    ['sv', 'USA river upp handelsavtalet med EU och inför tullar på 30 procent'],
    ['zh', '美国撕毁与欧盟的贸易协议，征收30%关税'],
  ])('is the news, the deal told besides, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toBe('tariff announced, negotiation collapsed: US on EU');
  });

  it.each([
    ['en', 'Peru scraps trade pact with Chile, imposes ban on exports of copper concentrate'],
    ['en', 'Peru tears up trade truce with Chile, bans zinc exports'],
    ['en', 'Peru ends truce with Chile, halts tin exports'],
  ])('may be one on exports, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toBe('export_control announced, negotiation collapsed: PE on CL');
  });

  it.each([
    ['en', 'Peru scraps trade deal that cut tariffs on Chilean steel'],
    ['en', 'Peru ends trade pact with Chile that lowered duties on steel'],
    ['fr', "Lima rompt l'accord commercial qui réduisait les droits sur l'acier chilien"],
  ])('may be that which the deal had lightened, in %s: %s', (lang, title) => {
    expect(reliefOfBroken(readText(lang, title))?.stage).toBe('announced');
  });

  it.each([
    ['en', 'Peru signs trade deal that cuts tariffs on Chilean steel'],
    ['en', 'Peru scraps trade deal with Chile'],
  ])('is none of those otherwise, in %s: %s', (lang, title) => {
    expect(reliefOfBroken(readText(lang, title))).toBeUndefined();
  });

  it.each([
    ['not laid', 'US rips up EU trade deal', 'US,EU on '],
    ['only meant', 'US rips up EU trade deal, may restore 25% tariffs', 'US,EU on '],
    ['only threatened', 'US rips up EU trade deal, threatens 25% tariffs', 'US,EU on '],
    ['what came before', 'EU suspends US trade deal after Trump imposes 30% tariffs', 'EU,US on '],
    ['the matter', 'US rips up EU trade deal over its tariffs on whisky', 'US,EU on '],
  ])('is not, where it is %s: %s', (_, title, sides) => {
    expect(told('en', title)).toBe(`negotiation collapsed: ${sides}`);
  });

  it('is none where a deal is made', () => {
    expect(told('en', 'US and EU agree trade deal')).toBe('negotiation concluded: US,EU on ');
  });
});
