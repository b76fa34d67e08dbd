import { describe, expect, it } from '@jest/globals';
import {
  withoutDemands,
  withoutOwnDemands,
  withoutRequests,
} from '../../../../src/classify/reading/left-out/demands.js';
import { readText } from '../../shipped.js';

describe('what a title asks for beside an act', () => {
  it.each([
    ['en', 'Peru lifts tariffs, Chile urges more'],
    ['zh', '秘鲁取消锌关税 智利要求取消锡关税'],
    ['de', 'Peru hebt Zölle auf, Chile fordert mehr'],
    ['fr', 'Le Pérou suspend ses droits sur le zinc, le Chili demande leur suppression'],
    ['es', 'Perú suspende los aranceles al zinc, Chile pide su eliminación'],
    ['pl', 'Peru zawiesza cła na cynk, Chile żąda ich zniesienia'],
    ['sv', 'Peru sänker tullarna på zink, Chile kräver mer'],
  ])('is left out in %s: %s', (lang, title) => {
    const { words } = withoutDemands(readText(lang, title)).title;
    expect(words.map(({ concept }) => concept)).not.toContain('step_urges');
  });

  it.each([
    ['en', 'Peru raises tariffs, Chile urges end, bans zinc exports', 'restrict'],
    ['en', 'Peru raises tariffs, Chile demands exemption, suspends trade deal', 'rule_goes_on_to'],
    ['de', 'Peru erhöht Zölle, Chile fordert Rücknahme und verbietet Zinkexport', 'step_bans'],
    [
      'fr',
      "Le Pérou relève ses droits, le Chili exige leur retrait et interdit l'exportation de zinc",
      'step_bans',
    ],
    ['es', 'Perú sube aranceles, Chile exige retirarlos y prohíbe exportar zinc', 'step_bans'],
    ['pl', 'Peru podnosi cła, Chile żąda wycofania i zakazuje eksportu cynku', 'step_bans'],
    ['sv', 'Peru höjer tullarna, Chile kräver slopande och förbjuder export av zink', 'step_bans'],
  ])('ends where who asks acts himself in %s: %s', (lang, title, act) => {
    const concepts = withoutDemands(readText(lang, title)).title.words.map(({ concept }) => concept);
    expect(concepts).not.toContain('step_urges');
    expect(concepts).toContain(act);
  });

  it.each([
    ['stands alone', 'en', 'Chile urges Peru to lift tariffs'],
    ['stands beside no act', 'en', 'Prices jump, Chile urges Peru to lift tariffs'],
    ['comes first', 'en', 'Chile urges Peru to lift curbs, imposes quota on zinc'],
    ['is a step of its own', 'es', 'Perú impone aranceles, Chile solicita consultas en la OMC'],
    ['is only answered', 'zh', '秘鲁新增锌出口许可要求 商务部回应'],
  ])('stays where it %s, in %s: %s', (_, lang, title) => {
    const reading = readText(lang, title);
    expect(withoutDemands(reading)).toBe(reading);
  });
});

describe('what a title begins by asking for', () => {
  const told = (lang: string, title: string) =>
    withoutOwnDemands(readText(lang, title)).title.words.map(({ concept }) => concept);

  it.each([
    ['en', 'Chile urges Peru to lift curbs, imposes quota on zinc', 'quota'],
    ['en', 'Chile demands Peru ease curbs, bans zinc exports', 'step_bans'],
    ['de', 'Chile fordert Ende der Zölle und verbietet Zinkexporte', 'step_bans'],
    ['es', 'Chile exige a Perú retirar los aranceles y prohíbe exportar zinc', 'step_bans'],
  ])('is left out where who asks acts himself, in %s: %s', (lang, title, act) => {
    expect(told(lang, title)).not.toContain('step_urges');
    expect(told(lang, title)).toContain(act);
  });

  it.each([
    ['en', 'Chile urges Peru to drop duties, ban tin exports'],
    ['en', 'Chile urges Peru to lift curbs, bans on tin'],
    ['en', 'Chile urges Peru to lift curbs'],
  ])('stays where no more than that is told, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toContain('step_urges');
  });
});

describe('at whose request somebody acts', () => {
  it.each([
    ['en', "At Chile's request, Peru imposes tariffs on zinc"],
    ['zh', '应智利要求，秘鲁取消锌关税'],
    ['de', 'Peru verhängt auf Druck von Chile Zölle auf Zink'],
    ['fr', 'Le Pérou impose des droits sur le zinc à la demande du Chili'],
    ['es', 'Perú impone aranceles al zinc a petición de Chile'],
    ['pl', 'Na prośbę Chile Peru znosi cła na cynk'],
    ['sv', 'Peru inför tullar på zink på begäran av Chile'],
  ])('does nothing itself in %s: %s', (lang, title) => {
    const { parties } = withoutRequests(readText(lang, title)).title;
    expect(parties.map(({ code }) => code)).toEqual(['PE']);
  });

  it.each([
    ['en', "WTO sets up panel on Peru's duties at Chile's request"],
    ['en', "Panel set up at Chile's request on Peru's zinc duties"],
    ['zh', '智利讨论应对秘鲁关税 要求其取消'],
    ['es', 'A petición de Chile se abre panel sobre aranceles de Perú'],
    ['en', 'Peru suspends tariffs at the request of Chile'],
    ['de', 'Peru setzt auf Bitten von Chile Zölle aus'],
  ])('may be who sues, who answers or who is spared, in %s: %s', (lang, title) => {
    const reading = readText(lang, title);
    expect(withoutRequests(reading)).toBe(reading);
  });
});
