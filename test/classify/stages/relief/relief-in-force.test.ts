import { describe, expect, it } from '@jest/globals';
import { reliefInForce } from '../../../../src/classify/stages/relief/relief-in-force.js';
import { readText } from '../../shipped.js';

describe('a relief that takes effect', () => {
  const told = (lang: string, title: string) => reliefInForce(readText(lang, title))?.stage;

  it.each([
    ['en', 'Exemption from tariffs takes effect for bismuth', 'eased'],
    ['en', 'Suspension of export controls takes effect', 'suspended'],
    ['en', 'Tariff cut for Peruvian cars comes into force', 'eased'],
    ['de', 'Zollbefreiung für Wismut tritt in Kraft', 'eased'],
    ['de', 'Aussetzung der Gegenzölle tritt in Kraft', 'suspended'],
    ['fr', "L'exemption de droits de douane entre en vigueur", 'eased'],
    ['es', 'La suspensión de los controles a la exportación entra en vigor', 'suspended'],
    ['es', 'Entra en vigor la exención de aranceles', 'eased'],
    ['en', 'Licence exemption for bismuth exports takes effect', 'eased'],
    ['en', 'Removal of tariffs on Peruvian fish takes effect', 'eased'],
    ['pl', 'Zawieszenie ceł wchodzi w życie', 'suspended'],
    ['sv', 'Undantag från tullar träder i kraft', 'eased'],
    ['zh', '铋关税豁免生效', 'eased'],
  ])('is what is told, in %s: %s', (lang, title, stage) => {
    expect(told(lang, title)).toBe(stage);
  });

  it.each([
    ['its end', 'de', 'Ende der Zollbefreiung tritt in Kraft'],
    ['its end', 'zh', '取消小额豁免正式生效'],
    ['its suspension', 'en', 'Suspension of tariff exemption takes effect'],
    ['a quota that is cut', 'en', 'Bismuth export quota cut takes effect'],
    ['a quota that is cut', 'zh', '铋出口配额削减生效'],
    ['a favour that is suspended', 'en', 'De minimis suspension takes effect'],
    ['a favour that is suspended', 'en', 'Suspension of tariff preferences for Peru takes effect'],
    ['a favour that is suspended', 'en', 'Suspension of GSP tariff benefits for Peru takes effect'],
    ['a favour that is cut', 'en', 'Export tax rebate cut takes effect'],
    ['its end', 'en', 'End of tariff exemption for Peru takes effect'],
    ['its narrowing', 'en', 'Rules narrowing tariff exemptions take effect'],
    ['its end', 'de', 'Wegfall der Zollbefreiung tritt in Kraft'],
    ['its end', 'de', 'Streichung der Zollausnahme tritt in Kraft'],
    ['its narrowing', 'de', 'Einschränkung der Zollbefreiung tritt in Kraft'],
    ['its end', 'sv', 'Avskaffandet av tullfriheten träder i kraft'],
    ['its end', 'sv', 'Slopad tullbefrielse träder i kraft'],
    ['its suspension', 'es', 'Entra en vigor la suspensión de la exención arancelaria'],
    ['its suspension', 'pl', 'Zawieszenie zwolnienia z ceł wchodzi w życie'],
    ['its suspension', 'zh', '暂停关税豁免措施生效'],
    ['its end', 'sv', 'Indragningen av tullundantaget träder i kraft'],
    ['its end', 'en', 'Withdrawal of tariff exclusions takes effect'],
  ])('binds by %s, in %s: %s', (_, lang, title) => {
    expect(told(lang, title)).toBe('in_force');
  });

  it.each([
    ['a burden after it', 'en', 'Tariffs take effect after exemption ends'],
    ['a burden with some', 'en', 'Tariffs with few exemptions take effect'],
    ['a burden in spite of it', 'en', 'Despite exemption pleas tariffs take effect'],
    ['a curb beside it', 'en', 'US tariff cut takes effect as Peruvian export ban starts'],
    ['a stop of exports', 'en', 'Suspension of bismuth exports takes effect'],
    ['one to come', 'en', 'Tariff cut will take effect in May'],
    ['a licence', 'en', 'Suspension of licence requirement for bismuth exports takes effect'],
  ])('is not told by %s, in %s: %s', (_, lang, title) => {
    expect(told(lang, title)).toBeUndefined();
  });
});
