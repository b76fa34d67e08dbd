import { describe, expect, it } from '@jest/globals';
import { pauseLifted, reinstated, returned } from '../../../../src/classify/stages/binding/reinstated.js';
import { readText } from '../../shipped.js';

const stage = (lang: string, title: string) => reinstated(readText(lang, title))?.stage;

describe('the end of a pause', () => {
  const told = (lang: string, title: string) => pauseLifted(readText(lang, title))?.stage;

  it.each([
    ['en', 'US lifts suspension of tariffs on Peruvian zinc'],
    ['en', 'US ends 90-day pause on tariffs on Peruvian zinc'],
    ['en', 'Peru lifts suspension of export controls on zinc'],
    ['de', 'USA heben Aussetzung der Zölle auf Zink auf'],
    ['fr', 'Lima lève la suspension des droits de douane sur le zinc'],
    ['es', 'Perú levanta la suspensión de los aranceles al zinc'],
    ['pl', 'Peru znosi zawieszenie ceł na cynk'],
    ['sv', 'Peru upphäver pausen för tullarna på zink'],
  ])('puts the measure back, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toBe('announced');
  });

  it.each([
    ['en', 'Peru lifts suspension of zinc tariffs, effective immediately'],
    ['de', 'Peru beendet Aussetzung der Zinkzölle, sie treten heute in Kraft'],
  ])('which binds where it takes effect, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toBe('in_force');
  });

  it.each([
    ['of trade', 'en', 'Peruvian rebels lift suspension of zinc exports after deal on levy'],
    ['of a relief', 'en', 'Peru lifts suspension of tariff exemption for zinc'],
    ['that is asked for', 'en', 'Smelters urge Lima to lift suspension of zinc tariff'],
  ])('puts none back %s, in %s: %s', (_, lang, title) => {
    expect(told(lang, title)).toBeUndefined();
  });
});

describe('a measure that is put back', () => {
  it.each([
    ['en', 'Indonesia reinstates nickel ore export ban', 'announced'],
    ['en', 'US reimposes 40% tariff on Brazilian coffee', 'announced'],
    ['zh', '中国恢复对美镓锗出口管制', 'announced'],
    ['zh', '印尼恢复镍矿出口禁令', 'announced'],
    ['zh', '恢复对美加征关税措施今起生效', 'in_force'],
    ['de', 'Indonesien führt Exportverbot für Nickelerz wieder ein', 'announced'],
    ['de', 'China setzt Exportkontrollen für Gallium wieder in Kraft', 'in_force'],
    ['fr', "L'Indonésie rétablit l'interdiction d'exporter du nickel", 'announced'],
    ['es', 'Indonesia restablece la prohibición de exportar níquel', 'announced'],
    ['pl', 'Indonezja przywraca zakaz eksportu niklu', 'announced'],
    ['sv', 'Indonesien återinför exportförbud för nickel', 'announced'],
    ['en', 'China to resume export controls on gallium after truce lapses', 'announced'],
    ['en', 'US resumes tariffs on Peruvian nickel', 'announced'],
    ['en', 'EU to resume countermeasures on US goods on February 7', 'announced'],
    ['es', 'EE.UU. reanuda los aranceles al níquel peruano', 'announced'],
    ['pl', 'USA wznawiają cła na nikiel z Peru', 'announced'],
    ['zh', '印尼恢复镍出口税', 'announced'],
    ['zh', '印尼恢复对秘鲁镍出口限制', 'announced'],
    ['es', 'Indonesia restablece el impuesto a la exportación de níquel', 'announced'],
    ['en', 'Indonesia to restore nickel export curbs', 'announced'],
    ['fr', "L'Indonésie rétablira l'interdiction d'exporter du nickel", 'announced'],
    ['pl', 'Indonezja przywróci zakaz eksportu niklu', 'announced'],
  ])('%s: %s', (lang, title, expected) => {
    expect(stage(lang, title)).toBe(expected);
  });

  it.each([
    ['trade', 'en', 'China resumes exports of gallium'],
    ['trade', 'zh', '中国恢复稀土出口'],
    ['trade', 'en', 'China resumes gallium exports despite curbs'],
    ['trade', 'en', 'China resumes exports of restricted chips to Peru'],
    ['licences', 'en', 'China resumes gallium licences for Peru'],
    ['a relief', 'en', 'Brussels restores tariff exemption for Ukraine'],
    ['a relief', 'zh', '美国恢复关税豁免'],
    ['licences', 'zh', '中国恢复发放稀土出口许可证'],
    ['talks', 'en', 'Seoul resumes tariff talks with Washington'],
    ['talks', 'zh', '中欧恢复关税谈判'],
    ['a wish', 'en', 'Steelmakers urge Ottawa to reinstate tariffs'],
    ['a plan', 'en', 'Jakarta may reinstate bauxite export ban'],
    ['a question', 'en', 'Will Trump reinstate tariffs on Canada?'],
    ['exports after a ban', 'en', 'US restores chip exports to China after ban'],
    ['ties', 'en', 'Trump restores trade ties by dropping tariffs'],
    ['limited goods', 'zh', '英伟达恢复对华出口限制芯片'],
    ['a relief', 'en', 'India reinstates import duty exemption on cotton'],
  ])('is not told by %s that comes back, in %s: %s', (_, lang, title) => {
    expect(stage(lang, title)).toBeUndefined();
  });
});

describe('a measure that is there again by itself', () => {
  const stageOf = (lang: string, title: string) => returned(readText(lang, title))?.stage;

  it.each([
    ['en', 'Zinc tariffs return as truce lapses'],
    ['en', '24% tariffs on Peruvian goods are back after truce expires'],
    ['en', 'Zinc export ban is back, says Lima'],
    ['en', 'Zinc export ban back in force as pause lapses'],
    ['en', 'Zinc export ban takes effect again'],
    ['de', 'Zinkzölle kehren zurück'],
    ['de', 'Ausfuhrverbot für Zink in die USA gilt wieder'],
    ['de', 'Exportkontrollen für Zink greifen wieder'],
    ['zh', '秘鲁锌出口管制恢复实施'],
    ['fr', 'Les droits de douane de 24 % reviennent après la fin de la trêve'],
    ['es', 'Vuelven los aranceles del 24% tras expirar la tregua'],
    ['pl', 'Cła na cynk wracają'],
    ['sv', 'Zinktullarna är tillbaka'],
  ])('is in force, in %s: %s', (lang, title) => {
    expect(stageOf(lang, title)).toBe('in_force');
  });

  it.each([
    ['a court that hears of it', 'en', 'Zinc tariffs return to Supreme Court'],
    ['an agenda', 'en', 'Zinc tariffs are back on the agenda'],
    ['what it is taken for', 'en', 'US shelves zinc duties in return for pledge'],
    ['others who come back', 'en', 'Investors return as zinc tariffs ease'],
    ['licences that are given again', 'en', 'Licences are back, but will buyers pay the duty?'],
    ['goods that come back', 'pl', 'Peruwiańskie jabłka wracają do Egiptu, Kair łagodzi ograniczenia'],
    ['a day to come', 'en', 'Zinc import duty returns Jan. 1'],
    ['what is only possible', 'en', 'Zinc tariffs could return if truce fails'],
  ])('is not told by %s, in %s: %s', (_, lang, title) => {
    expect(stageOf(lang, title)).toBeUndefined();
  });
});
