import { describe, expect, it } from '@jest/globals';
import {
  caseEnded,
  dutyNotYet,
  foundPeril,
  inquiryExtended,
  stepOfRemedy,
} from '../../../../src/classify/stages/authorities/remedy-steps.js';
import { readText } from '../../shipped.js';

const step = (lang: string, title: string) => stepOfRemedy(readText(lang, title))?.stage;

describe('the step of a trade remedy in the fixed words of an official title', () => {
  it.each([
    [
      'en',
      'Barium Nitrate From Spain: Final Affirmative Determination of Sales at Less Than Fair Value',
      'announced',
    ],
    [
      'en',
      'Copper Foil From Chile: Final Results of Antidumping Duty Administrative Review; 2023-2024',
      'announced',
    ],
    ['en', 'Copper Foil From Chile: Amended Final Countervailing Duty Determination', 'announced'],
    [
      'en',
      'Barium Nitrate From Spain: Final Negative Determination of Sales at Less Than Fair Value',
      'withdrawn',
    ],
    ['en', 'Ankara to register Omani foil imports', 'proposed'],
    ['en', 'Copper Foil From Chile: Continuation of Antidumping Duty Order', 'in_force'],
    ['en', 'Ankara keeps 12% dumping duty on Omani foil after expiry review', 'in_force'],
    ['en', 'Ankara keeps 12% duty on Omani foil, raises duty on wire after expiry review', undefined],
    ['zh', '土耳其对阿曼箔材实施进口登记', 'proposed'],
    ['fr', "Ankara ordonne l'enregistrement des importations de feuilles d'Oman", 'proposed'],
    ['en', 'Barium Nitrate From Spain; Negative Determination of Material Injury', 'withdrawn'],
    ['en', 'Copper Foil From Chile: Termination of Countervailing Duty Investigation', 'withdrawn'],
    [
      'en',
      'Implementing Decision terminating the anti-dumping proceeding concerning tungsten oxide',
      'withdrawn',
    ],
    [
      'de',
      'Durchführungsbeschluss zur Einstellung des Antidumpingverfahrens betreffend Wolframoxid',
      'withdrawn',
    ],
    [
      'fr',
      "Décision d'exécution clôturant la procédure antidumping concernant l'oxyde de tungstène",
      'withdrawn',
    ],
    ['zh', '关于终止对原产于智利的铜箔反倾销调查的公告', 'withdrawn'],
    [
      'en',
      'Barium Nitrate From Spain: Preliminary Negative Determination of Sales at Less Than Fair Value',
      'proposed',
    ],
    ['en', 'Vanadium Oxide From Peru: Suspension of Antidumping Duty Investigation', 'suspended'],
    [
      'en',
      'Regulation making imports of tungsten oxide originating in China subject to registration',
      'proposed',
    ],
    [
      'en',
      'Titanium Sponge From Peru: Termination of Suspension Agreement and Resumption of Investigation',
      'proposed',
    ],
    [
      'es',
      'Anuncio de inicio de un procedimiento antidumping relativo a las importaciones de talio',
      'proposed',
    ],
    ['sv', 'Tillkännagivande om inledande av ett antidumpningsförfarande beträffande tallium', 'proposed'],
    [
      'es',
      'Resolución final del procedimiento administrativo de investigación antidumping sobre las láminas de cobre',
      'announced',
    ],
    [
      'es',
      'Resolución por la que se declara concluido el procedimiento antidumping sin imponer cuota compensatoria',
      'withdrawn',
    ],
    [
      'sv',
      'Kommissionens genomförandeförordning av den 3 mars 2026 om införande av en preliminär antidumpningstull på tallium',
      'announced',
    ],
    ['sv', 'Genomförandeförordning om upphävande av antidumpningstullen på tallium från Peru', 'revoked'],
    ['en', 'USTR Announces Termination of Section 301 Action on Peruvian Digital Services', 'revoked'],
    ['en', 'USTR Announces Suspension of Section 301 Action on Peruvian Ships', 'suspended'],
    ['en', 'Amendment in Export Policy of Tin Ingots from Restricted to Free', 'eased'],
    ['es', 'Acuerdo por el que se deroga el permiso previo de exportación de litio', 'revoked'],
    ['zh', '商务部公布对原产于秘鲁的进口铜箔反倾销调查中止的公告', 'suspended'],
    ['en', 'Ending Certain Tariff Actions', 'revoked'],
    ['en', 'Order Repealing the Peru Surtax Order', 'revoked'],
    ['fr', 'Décret abrogeant le Décret imposant une surtaxe au Pérou', 'revoked'],
    ['en', 'Guidance: End of the Temporary Import Surcharge', 'revoked'],
    ['en', 'CSMS: End of Section 122 Additional Duties', 'revoked'],
    // An exemption that stays suspended: the duty binds on.
    ['en', 'Continuing the Suspension of Duty-Free De Minimis Treatment for Peru', 'in_force'],
    ['en', 'Announcement on Ceasing Additional Tariff Measures on Peruvian Goods', 'eased'],
    [
      'en',
      'Implementing Regulation making the exportation of copper waste and scrap subject to an export authorisation',
      'announced',
    ],
    [
      'en',
      'Notice of withdrawal of the complaint and termination of the anti-dumping proceeding',
      'withdrawn',
    ],
    [
      'en',
      'Regulation repealing Implementing Regulation (EU) 2023/9 imposing a definitive anti-dumping duty on tallow',
      'revoked',
    ],
    [
      'fr',
      "Règlement abrogeant le règlement d'exécution (UE) 2023/9 instituant un droit antidumping sur le suif",
      'revoked',
    ],
    [
      'pl',
      'Rozporządzenie uchylające rozporządzenie wykonawcze (UE) 2023/9 nakładające ostateczne cło na łój',
      'revoked',
    ],
    // A new duty takes the place of an old one.
    [
      'en',
      'Regulation imposing a definitive anti-dumping duty on tallow and repealing Regulation (EU) 2023/9',
      'announced',
    ],
    [
      'de',
      'Verordnung zur Einführung eines endgültigen Antidumpingzolls und zur Aufhebung der Verordnung (EU) 2023/9',
      'announced',
    ],
    [
      'fr',
      'Règlement instituant un droit antidumping définitif et abrogeant le règlement (UE) 2023/9',
      'announced',
    ],
    [
      'es',
      'Reglamento por el que se establece un derecho antidumping y se deroga el Reglamento (UE) 2023/9',
      'announced',
    ],
    [
      'sv',
      'Förordning om införande av en slutgiltig antidumpningstull och om upphävande av genomförandeförordning (EU) 2023/9',
      'announced',
    ],
    ['zh', '商务部公告2026年第9号 关于终止实施商务部公告2025年第7号的公告', 'revoked'],
    ['en', 'Notice on the partial lifting of the cobalt export embargo', 'eased'],
    ['fr', "Communiqué : levée partielle de l'embargo sur les exportations de cobalt", 'eased'],
    ['es', 'Levantamiento parcial del embargo a las exportaciones de cobalto', 'eased'],
    ['en', 'Additions to the Unverified List; Removals', 'announced'],
    ['es', 'Resolución por la que se declara de oficio el inicio del procedimiento de elusión', 'proposed'],
    // A reporter's words for the first step, and for the duties that bind meanwhile.
    ['en', 'Foil makers seek anti-dumping duties on Chilean copper foil', 'proposed'],
    ['en', 'Two smelters file for antidumping duties on Peruvian zinc', 'proposed'],
    ['de', 'Hersteller beantragen Antidumpingzölle auf Kupferfolie aus Chile', 'proposed'],
    ['de', 'Hersteller beantragen Strafzölle auf Kupferfolie aus Chile', 'proposed'],
    ['zh', '欧洲厂商申请对智利铜箔征收反倾销税', 'proposed'],
    ['sv', 'Tillverkare ansöker om strafftullar på kopparfolie från Chile', 'proposed'],
    ['pl', 'Producenci chcą ceł antydumpingowych na folię miedzianą z Chile', 'proposed'],
    ['es', 'Fabricantes solicitan aranceles antidumping a la lámina de cobre chilena', 'proposed'],
    ['es', 'Fabricantes piden aranceles antidumping contra el cobre chileno', 'proposed'],
    ['pl', 'Producenci wnoszą o cła antydumpingowe na miedź z Chile', 'proposed'],
    ['en', 'Panel maker files for duties on Peruvian solar cells', 'proposed'],
    ['en', 'EU puts provisional duties of up to 73% on Peruvian tiles', 'announced'],
    ['en', 'USITC Votes to Continue Investigations on Copper Foil from Chile', 'proposed'],
    ['en', 'Copper Foil from Chile Does Not Injure U.S. Industry, Says USITC', 'withdrawn'],
    ['en', 'Copper Foil from Chile Injures U.S. Industry, Says USITC', 'announced'],
    [
      'en',
      'Copper Foil From Chile: Rescission of Antidumping Duty Administrative Review; 2024-2025',
      'in_force',
    ],
    ['en', 'Trade Remedies Notice 2026/31: suspension of anti-dumping duty on barium nitrate', 'suspended'],
    ['fr', 'Avis : suspension du droit antidumping sur le nitrate de baryum', 'suspended'],
    ['en', 'Seeks to rescind notification No. 3/2021-Customs levying duty on copper foil', 'revoked'],
    ['en', 'Seeks to amend notification No. 3/2021 in order to exempt copper foil', 'eased'],
    ['en', 'Seeks to increase basic customs duty on copper foil', 'announced'],
    ['en', 'Notice of the expiry of certain anti-dumping measures', 'expired'],
    ['de', 'Bekanntmachung des Außerkrafttretens bestimmter Antidumpingmaßnahmen', 'expired'],
    ['fr', "Avis d'expiration de certaines mesures antidumping", 'expired'],
    ['sv', 'Tillkännagivande om att vissa antidumpningsåtgärder snart upphör att gälla', 'in_force'],
    ['en', 'Rescission of the Framework for Chip Diffusion', 'revoked'],
    ['en', 'Notice of the impending expiry of certain anti-dumping measures', 'in_force'],
    ['de', 'Bekanntmachung des bevorstehenden Außerkrafttretens bestimmter Antidumpingmaßnahmen', 'in_force'],
    ['fr', "Avis d'expiration prochaine de certaines mesures antidumping", 'in_force'],
  ])('%s: %s', (lang, title, stage) => {
    expect(step(lang, title)).toBe(stage);
  });

  it.each([
    [
      'another end of a review',
      'en',
      'Copper Foil From Chile: Final Results of Sunset Review and Revocation of Antidumping Duty Order',
    ],
    [
      'a deadline',
      'en',
      'Copper Foil From Chile: Extension of Deadline for Final Results of Antidumping Duty Administrative Review',
    ],
    [
      'a court against it',
      'en',
      'Copper Foil From Chile: Court Decision Not in Harmony With the Final Results of Antidumping Duty Review',
    ],
    [
      'a part of it',
      'en',
      'Copper Foil From Chile: Partial Termination of Countervailing Duty Investigation',
    ],
    [
      'a duty beside it',
      'en',
      'Regulation imposing a definitive anti-dumping duty on imports from China and terminating the investigation on Chile',
    ],
    [
      'a duty beside it',
      'de',
      'Einführung eines endgültigen Antidumpingzolls und Einstellung der Untersuchung betreffend Chile',
    ],
    [
      'a duty beside it',
      'fr',
      'Règlement instituant un droit antidumping définitif et clôturant la procédure concernant le Chili',
    ],
    [
      'a pact that ends',
      'en',
      'Sugar From Peru: Termination of Suspension of Antidumping Duty Investigation',
    ],
    [
      'a review that ends',
      'en',
      'Regulation terminating the partial interim review investigation of tungsten oxide',
    ],
    ['a wish', 'en', 'Miners urge partial lifting of cobalt export embargo'],
    ['a wish', 'fr', "Les mineurs demandent la levée partielle de l'embargo"],
    ['a question', 'zh', '商务部回应是否终止实施出口管制'],
    ['a wish', 'zh', '秘鲁呼吁欧盟中止反补贴调查'],
    ['a wish', 'es', 'Mineras piden que se elimine el permiso previo'],
    ['a proposal', 'en', 'USTR proposes termination of Section 301 action on Peru'],
    ['a wish', 'en', 'Importers urge termination of Section 301 action on Peru'],
    ['a wish', 'es', 'Importadores piden el inicio de una investigación antidumping sobre el talio'],
    ['an exemption that ends', 'en', 'Suspension of Duty-Free De Minimis Treatment for Peru'],
    ['no duty that ends', 'sv', 'Regeringen utreder om upphävande av antidumpningsregler är möjligt'],
    ['talks that end', 'zh', '加拿大终止与华谈判 启动反倾销调查'],
    ['a denial', 'zh', '欧盟不会终止对华铜箔反补贴调查'],
    ['a pause that runs out', 'zh', '中国暂停对美镓锗出口禁令即将到期'],
    ['exporters', 'en', 'China makes antimony exporters subject to registration'],
    [
      'the end of counting',
      'de',
      'Durchführungsverordnung zur Einstellung der zollamtlichen Erfassung der Einfuhren von Wolframoxid',
    ],
    [
      'exclusions that run out',
      'en',
      'Notice of Expiration of Certain Product Exclusions in the Section 301 Action',
    ],
    ['a licence that runs out', 'en', 'Notice of expiry of open general export licence for chips'],
    ['a wish', 'en', 'Producers urge termination of antidumping investigation into copper foil'],
  ])('is left to the weights where the title tells of %s, in %s: %s', (_, lang, title) => {
    expect(step(lang, title)).toBeUndefined();
  });

  it('is that of the duty, whatever was found of critical circumstances', () => {
    const title =
      'Copper Foil From Chile: Final Affirmative Determination of Sales at Less Than Fair Value and Final Negative Determination of Critical Circumstances';
    expect(step('en', title)).toBe('announced');
  });
});

describe("a case that ends without a duty, in a reporter's words", () => {
  const ended = (lang: string, title: string, summary = '') =>
    caseEnded(readText(lang, title, summary))?.stage;

  it.each([
    ['en', 'US trade panel votes against duties on Omani foil', ''],
    ['en', 'ITC finds no injury from Omani foil', ''],
    ['en', 'ITC votes no injury from Omani foil', ''],
    ['en', 'No anti-dumping duties on foil from Oman', 'The panel saw no harm, ending the case.'],
    ['en', 'Brussels closes case on Omani foil without duties', ''],
    ['zh', '欧盟终止对阿曼铝箔反倾销调查', ''],
    ['zh', '美国国际贸易委员会裁定阿曼铝箔未造成实质损害', ''],
    ['de', 'Keine Strafzölle auf Folie aus Oman', 'Das Verfahren wurde eingestellt.'],
    ['de', 'Brüssel stellt Antidumpingverfahren gegen Folie aus Oman ein', ''],
    ['fr', 'Pas de droits antidumping sur la feuille omanaise', 'La procédure est close.'],
    ['fr', 'La commission américaine ne voit aucun préjudice dans la feuille omanaise', ''],
    ['es', 'Sin aranceles antidumping para la lámina de Omán', 'La comisión da por concluido el caso.'],
    ['es', 'Bruselas cierra sin medidas la investigación sobre la lámina de Omán', ''],
    ['pl', 'KE umorzyła postępowanie antydumpingowe wobec folii z Omanu', ''],
    ['sv', 'Inga strafftullar på folie från Oman', 'USA lägger ned utredningen.'],
    ['en', 'Ankara to drop anti-dumping case against Omani foil', ''],
    ['en', 'Ankara ends anti-dumping probe into Omani foil', ''],
    ['en', 'Ankara closes anti-dumping investigation into foil', ''],
    ['en', 'EU countries vote down duties on Omani foil', ''],
    ['de', 'EU-Staaten stimmen gegen Zölle auf Folie aus Oman', ''],
    ['fr', "Les pays de l'UE votent contre les droits de douane sur la feuille omanaise", ''],
    ['zh', '欧盟成员国投票反对对阿曼铝箔关税', ''],
  ])('is withdrawn in %s: %s', (lang, title, summary) => {
    expect(ended(lang, title, summary)).toBe('withdrawn');
  });

  it.each([
    ['a vote for them', 'en', 'US trade panel votes for duties on Omani foil'],
    ['a state that votes against them', 'en', 'Hungary votes against duties on Chinese cars'],
    ['what somebody only says', 'en', 'No tariffs on Canada, minister hopes'],
    ['what somebody only says', 'de', 'Keine Strafzölle gegen Freunde, mahnt Minister'],
    ['what may be', 'en', 'Commerce may terminate antidumping investigation on foil'],
    ['a duty beside it', 'en', 'US finds no injury from Omani foil, raises duty on Thai foil'],
    ['a probe that ends in duties', 'en', 'Ankara ends anti-dumping probe into Omani foil with 30% duties'],
    ['a review', 'zh', '欧盟终止对阿曼铝箔反倾销措施期中复审'],
  ])('is not told by %s, in %s: %s', (_, lang, title) => {
    expect(ended(lang, title)).toBeUndefined();
  });
});

describe('an inquiry that is extended', () => {
  const extended = (lang: string, title: string) => inquiryExtended(readText(lang, title))?.stage;
  it.each([
    ['en', 'Ankara extends dumping probe of Omani foil by six months'],
    ['zh', '土方对阿曼铝箔反倾销调查延长六个月'],
    ['de', 'Ankara verlängert Untersuchung zu Folie aus Oman'],
    ['fr', 'Ankara prolonge son enquête sur la feuille omanaise'],
    ['pl', 'Ankara przedłuża śledztwo w sprawie folii z Omanu'],
    ['sv', 'Ankara förlänger utredningen om folie från Oman'],
  ])('is as open as before in %s: %s', (lang, title) => {
    expect(extended(lang, title)).toBe('proposed');
  });

  it.each([
    ['en', 'Ankara extends duties on Omani foil after probe'],
    ['en', 'Ankara will not extend probe of Omani foil'],
  ])('is not told where something else is, or nothing, in %s: %s', (lang, title) => {
    expect(extended(lang, title)).toBeUndefined();
  });
});

describe('a case that has found dumping and lays no duty for now', () => {
  it.each([
    ['zh', '商务部：对原产于智利的进口铜箔反倾销调查最终裁定', '裁定存在倾销，暂不采取措施。', 'proposed'],
    ['en', 'Ankara ends investigation of Peruvian foil: no duties for now', '', 'proposed'],
    ['zh', '商务部：对原产于智利的进口铜箔反倾销调查最终裁定', '自明日起征收反倾销税。', undefined],
  ])('%s: %s %s', (lang, title, summary, stage) => {
    expect(dutyNotYet(readText(lang, title, summary))?.stage).toBe(stage);
  });
});

const stage = (lang: string, title: string) => foundPeril(readText(lang, title))?.stage;

it.each([
  ['en', 'Commerce finds that antimony imports threaten national security'],
  ['en', 'Section 232 probe: imports of drones a threat to national security'],
  ['en', 'Commerce sends Section 232 report on polysilicon to White House'],
  ['zh', '美国商务部认定锑进口威胁国家安全'],
  ['de', 'US-Ministerium: Einfuhren und Importe von Antimon gefährden die nationale Sicherheit'],
  ['fr', "Washington estime que les importations d'antimoine menacent la sécurité nationale"],
  ['es', 'Washington concluye que las importaciones de antimonio amenazan la seguridad nacional'],
  ['pl', 'Waszyngton: import antymonu zagraża bezpieczeństwu narodowemu'],
  ['sv', 'Washington: importen av antimon hotar den nationella säkerheten'],
])('an inquiry that finds a peril leaves the measure to be decided, in %s: %s', (lang, title) => {
  expect(stage(lang, title)).toBe('proposed');
});

it.each([
  ['en', 'Antimony imports threaten national security: Trump sets 25% tariff, raises duties'],
  ['en', 'Chip exports a threat to national security'],
  ['en', 'Commerce sends report on growth to White House'],
  ['en', 'Antimony imports threaten domestic smelters'],
])('is no such finding, in %s: %s', (lang, title) => {
  expect(stage(lang, title)).toBeUndefined();
});
