import { describe, expect, it } from '@jest/globals';
import { breaksDeal } from '../../../../src/classify/stages/talks/dropped-deals.js';
import { certainStageOfTalks } from '../../../../src/classify/stages/talks/talks-rules.js';
import { readText } from '../../shipped.js';

describe('a deal that is dropped', () => {
  const stage = (lang: string, title: string) => certainStageOfTalks(readText(lang, title))?.stage;

  it.each([
    ['en', 'Peru scraps trade deal with US'],
    ['en', 'Peru ditches US trade deal'],
    ['en', 'Chile-Peru deal scrapped'],
    ['en', 'Trade deal with Peru axed after ruling'],
    ['en', 'Chile-Peru deal killed by court'],
    ['en', 'Peru rejects exclusive US minerals deal'],
    ['en', 'Chile turns down US minerals deal'],
    ['en', 'Parliament votes down trade deal with Peru'],
    ['de', 'Peru lehnt Mineralien-Abkommen mit den USA ab'],
    ['de', 'Parlament lehnt Handelsdeal mit Peru ab'],
    ['fr', "Le Pérou rejette l'accord commercial avec le Chili"],
    ['es', 'Perú rechaza acuerdo comercial con EE.UU.'],
    ['zh', '秘鲁拒签关键矿产协议'],
    ['en', 'Peru refuses to sign trade deal with Chile'],
    ['zh', '秘鲁拒绝签署与智利的贸易协议'],
    ['de', 'Peru weigert sich, Handelsabkommen mit Chile zu unterzeichnen'],
    ['fr', "Le Pérou refuse de signer l'accord commercial avec le Chili"],
    ['es', 'Perú se niega a firmar el acuerdo comercial con Chile'],
    ['pl', 'Peru odmawia podpisania umowy handlowej z Chile'],
    ['sv', 'Peru vägrar skriva under handelsavtalet med Chile'],
    ['en', 'Chile raises zinc duties, ending truce with Peru'],
    ['en', 'Peru to end truce with Chile'],
    ['en', 'Peru rips up trade deal with Chile, may restore 24% tariffs'],
    ['en', 'Peru breaks 90-day truce with Chile'],
    ['fr', 'Lima rompt la trêve et rétablit des droits sur le zinc chilien'],
    ['pl', 'Peru zrywa rozejm i przywraca cła na cynk z Chile'],
    ['en', 'Peru breaks trade truce with Chile'],
    ['en', 'Peru tears up 2019 trade deal with Chile'],
    ['en', 'Peru tears up tin agreement with Chile'],
    ['en', 'Boluarte declares Chile trade truce dead'],
    ['en', 'Peru says trade truce with Chile is over'],
    ['en', 'Boluarte: trade deal with Chile is off'],
    ['en', 'Chile-Peru trade truce in tatters after ruling'],
    ['zh', '秘鲁撕毁与智利的贸易休战协议'],
    ['zh', '秘鲁宣布废除与智利的贸易协定'],
    ['zh', '秘鲁终止与智利的关税休战'],
    ['zh', '秘智贸易协议名存实亡'],
    ['zh', '秘鲁打破与智利的90天贸易休战'],
    ['de', 'Peru bricht Burgfrieden im Handelsstreit mit Chile'],
    ['de', 'Peru kündigt Handelsabkommen mit Chile auf'],
    ['de', 'Boluarte erklärt Zolldeal mit Chile für tot'],
    ['de', 'Handelsfrieden zwischen Peru und Chile zerbricht'],
    ['de', 'Peru steigt aus Rohstoffabkommen mit Chile aus'],
    ['fr', 'La trêve commerciale entre Lima et Santiago vole en éclats'],
    ['fr', "Le Pérou se retire de l'accord sur les minerais critiques avec le Chili"],
    ['fr', "Lima déchire l'accord sur l'étain avec le Chili"],
    ['es', 'Salta por los aires la tregua arancelaria entre Perú y Chile'],
    ['es', 'Boluarte da por terminado el acuerdo comercial con Chile'],
    ['es', 'Perú se retira del acuerdo de minerales críticos con Chile'],
    ['pl', 'Peru wypowiada umowę handlową z Chile'],
    ['pl', 'Boluarte ogłasza koniec rozejmu celnego z Chile'],
    ['pl', 'Rozejm handlowy Peru i Chile runął'],
    ['sv', 'Peru bryter vapenvilan i handelskriget med Chile'],
    ['sv', 'Peru säger upp handelsavtalet med Chile'],
    ['sv', 'Boluarte river upp avtalet om kritiska mineraler med Chile'],
  ])('has collapsed, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('collapsed');
  });

  it.each([
    ['en', 'Peru scraps steel duties under trade deal with US'],
    ['en', 'Peru scraps plans for a deal with US'],
    ['en', 'Prince Mohammed bin Salman signs minerals trade deal with US'],
    ['en', 'Chile and Peru reach trade deal on dumped steel'],
    ['en', 'Trade deal scrapped tariffs on 90% of goods'],
    ['en', 'Trade deal killed jobs, union says'],
    ['en', 'Peru threatens to scrap trade deal'],
    ['en', 'Chile-Peru deal to scrap port fees'],
    ['de', 'Peru kündigt Handelsabkommen mit Chile an'],
    ['en', 'Peru rejects calls to reopen US trade deal'],
    ['en', 'Peru rejects criticism of US trade deal'],
    ['en', 'Court rejects challenge to US-Peru trade deal'],
    ['de', 'Peru lehnt Kritik an Handelsdeal mit Chile ab'],
    ['en', 'Peru may reject trade deal with Chile'],
    ['en', 'Chilean senate rejects trade deal with Peru in symbolic vote'],
    ['en', 'Belgian region votes down CETA'],
    ['en', 'EU and Peru sign deal farmers rejected'],
    ['en', 'Boluarte rejects trade deal rumours, signs pact with Chile'],
    ['zh', '秘鲁拒绝修改与美国的贸易协议'],
    ['en', 'Peru denies breaking trade truce with Chile'],
    ['en', 'Fears grow that Chile-Peru trade truce is dead'],
    ['en', 'Peru ends dispute over trade deal with Chile'],
    ['en', 'Boluarte ends Asia tour hailing trade deals'],
    ['en', 'Peru revives suspended trade deal with Chile'],
    ['zh', '秘智就终止加征关税达成协议'],
    ['zh', '秘智就延长暂停部分措施达成共识'],
    ['de', 'Peru setzt nach Zolldeal Gegenzölle aus'],
    ['fr', 'Lima et Santiago se quittent sans accord sur la trêve douanière'],
    ['sv', 'Peru förlänger vapenvilan i handelskriget'],
  ])('has not where something else is, or it only may be, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).not.toBe('collapsed');
  });

  it.each([
    ['en', 'Peru threatens to tear up trade deal with Chile'],
    ['en', 'Peru may walk away from trade truce with Chile'],
    ['zh', '博鲁阿尔特威胁撕毁对智利贸易协议'],
  ])('is proposed where somebody threatens to, or may, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('proposed');
  });
});

describe('a deal that is broken beside a measure', () => {
  const isBroken = (lang: string, title: string) => breaksDeal(readText(lang, title), 'tariff');

  it.each([
    ['en', 'Peru ends truce, reimposes 24% tariffs on Chilean zinc'],
    ['en', 'Peru reimposes 24% tariffs on Chilean zinc as truce collapses'],
    ['en', 'Boluarte scraps trade deal with Chile, restores 24% tariff on zinc'],
    ['zh', '秘鲁终止休战，恢复对智利锌加征24%关税'],
    ['de', 'Peru beendet Waffenruhe und erhebt wieder Zölle auf Zink aus Chile'],
    ['es', 'Perú rompe la tregua y reimpone aranceles al zinc de Chile'],
    ['sv', 'Peru bryter vapenvilan och återinför tullar på zink från Chile'],
    ['en', 'Peru scraps trade deal that cut tariffs on Chilean zinc'],
    ['en', 'Peru and Chile break trade truce'],
  ])('is told, in %s: %s', (lang, title) => {
    expect(isBroken(lang, title)).toBe(true);
  });

  it.each([
    ['threatened', 'en', 'Peru threatens to end truce if Chile imposes 50% tariffs on zinc'],
    ['denied', 'en', 'Peru denies ending truce as Chile raises zinc duties to 50%'],
    ['reproached', 'en', 'Chile accuses Peru of ending truce, imposes 50% tariffs on zinc'],
    ['of long ago', 'en', 'A year after Peru tore up the truce, 25% tariffs on Chilean zinc still bite'],
    ['that of a war', 'en', 'Russia breaks Ukraine truce, US imposes 100% tariffs on Russian oil'],
    ["a case's", 'en', 'US quits Mexican tomato agreement; 17% duty to apply'],
    ['only rejected', 'en', 'Parliament votes down trade deal with Peru, tariffs rise'],
  ])('is not, where it is %s, in %s: %s', (_, lang, title) => {
    expect(isBroken(lang, title)).toBe(false);
  });
});
