import { describe, expect, it } from '@jest/globals';
import {
  endRefused,
  isBurdenRefused,
  isEndOpposed,
  isReliefRefused,
} from '../../../../src/classify/stages/only-said/end-refused.js';
import { readText } from '../../shipped.js';

describe('an end that is refused', () => {
  const stageOf = (lang: string, title: string) => endRefused(readText(lang, title))?.stage;

  it.each([
    ['en', 'Council votes against ending anti-dumping duty on Peruvian zinc wire'],
    ['en', 'MPs vote down motion to lift tariffs on Peruvian fertiliser'],
    ['en', 'Parliament rejects repeal of export tax on chrome'],
    ['en', 'Senate blocks bill to end tariffs on Peru'],
    ['en', 'Lima refuses to suspend zinc export ban'],
    ['en', 'Lima refuses to pause tariffs on zinc'],
    ['en', 'Lima refuses to exempt Chile from zinc duties'],
    ['de', 'Peru weigert sich, Exportverbot für Zink aufzuheben'],
    ['de', 'Bundesrat lehnt Aufhebung der Zinkzölle ab'],
    ['fr', "Le Parlement rejette la levée des droits sur l'acier"],
    ['es', 'El Senado rechaza derogar los aranceles al zinc'],
    ['pl', 'Sejm odrzucił zniesienie ceł na cynk'],
    ['sv', 'Riksdagen röstar nej till att slopa tullar på zink'],
    ['zh', '秘鲁议会否决取消锌矿出口禁令的提案'],
    ['zh', '成员国投票反对取消对锌丝反倾销税'],
    ['en', 'Peruvian lawmakers vote against delaying zinc levy'],
    ['en', 'Lima rules out suspension of zinc export ban'],
    ['de', 'Lima lehnt Verschiebung der Zinkzölle ab'],
    ['en', 'House fails to overturn zinc tariffs'],
    ['en', 'Lima yet to lift zinc tariffs despite deal'],
    ['zh', '美最高法院拒绝推翻232关税'],
    ['en', 'Lima delays easing zinc export curbs'],
    ['en', 'Lima backs away from lifting tariffs on zinc'],
    ['en', 'Lima walks back plan to suspend tariffs on zinc'],
    ['zh', '秘鲁推迟放宽锌出口管制'],
    ['zh', '秘鲁放弃取消锌关税'],
    ['en', 'Lima drops plan to ease tariffs on Chilean zinc'],
    ['en', 'Lima shelves plan to suspend zinc export ban'],
    ['en', 'Lima drops proposal to exempt zinc from duties'],
    ['de', 'Lima lässt Plan zur Senkung der Zinkzölle fallen'],
    ['de', 'Lima lässt Plan fallen, Zölle auf Zink abzuschaffen'],
    ['de', 'Lima verzichtet darauf, Zölle auf Zink abzuschaffen'],
    ['pl', 'Lima rezygnuje z planu, by znieść cła na cynk'],
    ['es', 'Lima descarta su plan de levantar el veto a la exportación de zinc'],
    ['de', 'Peru verschiebt Lockerung der Exportkontrollen für Zink'],
    ['fr', 'Le Pérou reporte la levée des restrictions sur le zinc'],
    ['fr', 'Lima renonce à lever les droits de douane sur le zinc'],
    ['es', 'Perú aplaza el levantamiento de las restricciones al zinc'],
    ['pl', 'Peru odkłada złagodzenie kontroli eksportu cynku'],
    ['sv', 'Peru skjuter upp lättnader i exportkontrollen av zink'],
    ['de', 'Peru lehnt Forderung Chiles nach Ende der Exportkontrollen ab'],
    ['de', 'Lima weist Forderung nach Aufhebung der Zölle zurück'],
  ])('leaves the measure in force, in %s: %s', (lang, title) => {
    expect(stageOf(lang, title)).toBe('in_force');
  });

  it.each([
    ['what may be refused', 'en', 'Lima may refuse to lift zinc export ban'],
    ['what came before', 'en', 'Peru imposes levy after Lima refused to lift ban on zinc exports'],
    ['a refusal of the measure', 'en', 'Parliament rejects tariff on zinc'],
    ['a refusal of talks', 'zh', '秘鲁拒绝就锌出口禁令谈判'],
    ['an offer that is refused', 'sv', 'Peru avvisar erbjudande om att slopa tullar på zink'],
    ['an offer that is refused', 'pl', 'Peru odrzuca ofertę zniesienia ceł na cynk'],
    ['the end of a relief', 'zh', '秘鲁拒绝取消锌关税减免'],
    ['a rest that is put off', 'en', 'Lima postpones suspended countermeasures until May'],
    ['a measure that is put off', 'en', 'Lima delays tariffs on zinc, easing fears of smelters'],
    ['the end of another measure', 'de', 'Lima lässt Zinkpläne fallen, Quito hebt Zölle auf Draht auf'],
    ['a refusal of the measure, ruled out', 'en', 'Lima rules out zinc export ban'],
    [
      'the act that another answers with',
      'en',
      'Lima declines to lift zinc tariffs; Quito imposes 30% duty on wire',
    ],
    [
      'the act that another answers with',
      'de',
      'Lima weigert sich, Zölle aufzuheben, Quito erhebt 30 Prozent auf Draht',
    ],
  ])('is not told by %s, in %s: %s', (_, lang, title) => {
    expect(stageOf(lang, title)).toBeUndefined();
  });

  it.each([
    ['en', 'Galvanisers oppose delaying zinc duty to 2028'],
    ['en', 'Mills warn against lifting zinc tariffs'],
    ['de', 'Verzinker wehren sich gegen Aufhebung der Zinkzölle'],
    ['fr', "Les fondeurs s'opposent à la suppression des droits de douane sur le zinc"],
    ['es', 'Los fundidores se oponen a aplazar el arancel al zinc'],
    ['sv', 'Smältverken motsätter sig slopandet av tullar på zink'],
    ['zh', '冶炼厂反对推迟锌矿出口税'],
  ])('is told by none who only opposes it, in %s: %s', (lang, title) => {
    const reading = readText(lang, title);
    expect(isEndOpposed(reading)).toBe(true);
    expect(endRefused(reading)).toBeUndefined();
  });

  it.each([
    ['what another has done', 'en', 'Peru opposes US lifting of zinc tariffs'],
    ['what another has done', 'zh', '秘鲁反对美国取消锌关税'],
    ['what came in spite of it', 'zh', '秘鲁反对后智利暂停锌出口限制'],
    ['a suit over what was done', 'de', 'Klage gegen Aussetzung der Zinkzölle'],
    ['what is done in exchange', 'de', 'Lima senkt Zölle gegen Aufhebung der Exportkontrollen für Zink'],
    ['the measure itself', 'en', 'Galvanisers oppose zinc tariffs'],
  ])('is opposed by nobody in a title of %s, in %s: %s', (_, lang, title) => {
    expect(isEndOpposed(readText(lang, title))).toBe(false);
  });
});

describe('a relief', () => {
  it.each([
    ['en', 'No exemptions from zinc tariffs, says Lima'],
    ['en', 'Lima rejects exemptions for smelters from zinc tariffs'],
    ['de', 'Lima lehnt Ausnahmen von Zinkzöllen ab'],
    ['fr', 'Aucune exemption aux droits sur le zinc'],
    ['zh', '秘鲁拒绝豁免加拿大锌关税'],
  ])('is refused, and nothing is lightened, in %s: %s', (lang, title) => {
    expect(isReliefRefused(readText(lang, title))).toBe(true);
  });

  it.each([
    ['en', 'Lima grants exemptions from zinc tariffs'],
    ['en', 'India extends zinc import duty exemption, no exemption for alloys'],
    ['zh', '秘鲁豁免加拿大锌关税'],
    ['en', 'Lima rejects tariffs on zinc'],
  ])('is none that is refused, in %s: %s', (lang, title) => {
    expect(isReliefRefused(readText(lang, title))).toBe(false);
  });
});

describe('a measure that somebody keeps from', () => {
  const isRefused = (lang: string, title: string) => isBurdenRefused(readText(lang, title));

  it.each([
    ['en', 'Lima refuses to ban zinc exports'],
    ['en', 'Lima fails to impose tariffs on zinc'],
    ['en', 'Lima has yet to restrict zinc exports'],
    ['en', 'Lima stops short of banning zinc exports'],
    ['zh', '秘鲁拒绝禁止锌出口'],
    ['zh', '秘鲁尚未对锌加征关税'],
    ['de', 'Lima weigert sich, Zinkausfuhren zu verbieten'],
    ['fr', "Lima refuse d'interdire les exportations de zinc"],
    ['fr', "Lima n'a pas encore imposé de droits de douane sur le zinc"],
    ['es', 'Lima se niega a prohibir las exportaciones de zinc'],
    ['pl', 'Peru odmawia zakazania eksportu cynku'],
    ['sv', 'Peru vägrar stoppa export av zink'],
    ['en', 'Peru rejects export ban on zinc scrap'],
    ['en', "Peru's senate rejects zinc ore export ban"],
    ['en', 'Peru opposes export ban on zinc'],
    ['en', 'Peru comes out against zinc export duty'],
    ['de', 'Peru lehnt Exportverbot für Zinkschrott ab'],
    ['de', 'Peru lehnt Ausfuhrzoll auf Zinkschrott ab'],
    ['de', 'Lima spricht sich gegen Exportverbot für Zinkschrott aus'],
    ['fr', "Lima rejette une interdiction d'exporter la ferraille de zinc"],
    ['es', 'Perú se opone a la prohibición de exportar zinc'],
    ['pl', 'Peru odrzuca zakaz eksportu złomu cynku'],
    ['sv', 'Peru avvisar exportförbud för zinkskrot'],
    ['zh', '秘鲁否决锌出口禁令'],
    ['zh', '秘鲁反对锌出口禁令'],
    ['zh', '秘鲁反对禁止锌出口'],
    ['es', 'Perú se opone a prohibir la exportación de zinc'],
    ['de', 'Peru lehnt Exportverbot ab'],
    ['de', 'Lima weist Forderungen nach Exportverbot zurück'],
  ])('has taken no step, in %s: %s', (lang, title) => {
    expect(isRefused(lang, title)).toBe(true);
  });

  it.each([
    ['en', 'Lima refuses to ban zinc exports but imposes tariffs on lead'],
    ['en', 'Lima bans zinc exports, refuses permits'],
    ['en', 'Lima refuses to restrict zinc, curbs antimony exports'],
    ['en', 'Lima refuses to halt zinc export ban'],
    ['zh', '秘鲁拒绝取消锌出口管制'],
    ['zh', '秘鲁未能阻止智利加征关税'],
    ['en', 'Lima rejects offer, imposes tariffs on zinc'],
    ['en', 'Lima bans lead exports, refuses to ban zinc'],
    ['es', 'Lima impone un 30 % al plomo, rechaza gravar el zinc'],
    ['en', 'Lima restricts chip machines but refuses to ban repairs'],
    ['en', 'Peru rejects Chilean export ban on zinc scrap'],
    ['en', 'Peru rejects export ban on zinc scrap, curbs lead exports'],
    ['en', "Peru's senate rejects waiver of zinc export ban"],
    ['en', 'Peru rejects zinc export ban appeal'],
    ['en', 'Peru rejects import ban on zinc scrap'],
    ['de', 'Peru weigert sich, Exportverbot für Zink aufzuheben'],
    ['zh', '各国反对秘鲁加征锌关税'],
  ])('is another one in %s: %s', (lang, title) => {
    expect(isRefused(lang, title)).toBe(false);
  });
});
