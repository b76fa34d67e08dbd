import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../../../src/classify/days/dates.js';
import { lapsed } from '../../../../src/classify/stages/binding/lapse.js';
import { readText } from '../../shipped.js';

const PUBLISHED = '2026-07-23T08:00:00Z';
const stage = (lang: string, title: string) => {
  const reading = readText(lang, title);
  return lapsed(reading, readDates(reading, PUBLISHED), PUBLISHED.slice(0, 10))?.stage;
};

describe('a measure that runs out by itself', () => {
  it.each([
    ['en', 'Section 122 tariffs expire as Congress declines to extend them'],
    ['en', 'Safeguard duty on steel lapses after eight years'],
    ['en', 'China lets ban on antimony exports lapse'],
    ['en', 'Global tariff expires at midnight'],
    ['de', 'Stahl-Schutzmaßnahmen der EU laufen aus'],
    ['de', 'US-Zölle ausgelaufen'],
    ['de', 'Die Zusatzzölle der USA laufen aus'],
    ['fr', 'Les droits de douane américains expirent faute de prolongation'],
    ['es', 'Expiran los aranceles globales sin que el Congreso los prorrogue'],
    ['pl', 'Cła z sekcji 122 wygasły'],
    ['sv', 'Trumps globala tullar löper ut'],
    ['zh', '122条款关税到期失效 国会未批准延长'],
    ['zh', '欧盟钢铁保障措施到期'],
    ['en', 'Safeguard duties on ferrosilicon have run their course'],
    ['en', 'Ten-year anti-dumping duty on magnesium runs out'],
    ['de', 'Antidumpingzölle auf Wolfram laufen nach zehn Jahren aus'],
    ['de', 'Ausfuhrverbot für Antimon abgelaufen'],
    ['fr', "L'interdiction d'exporter la bauxite arrive à son terme"],
    ['es', 'La prohibición de exportar litio deja de estar vigente'],
    ['pl', 'Cła antydumpingowe na krzem przestały obowiązywać'],
    ['sv', 'EU:s strafftullar på kisel har gått ut'],
    ['zh', '几内亚铝土矿出口禁令期满终止'],
    ['zh', '美国钢铁保障措施期限届满'],
    ['en', 'Zambian export quota on copper scrap lapses'],
    ['en', 'Ten-year anti-dumping duty on foil came to an end'],
    ['zh', '赞比亚铜废料出口配额期满终止'],
    ['de', 'Sambias Ausfuhrquote für Kupferschrott ausgelaufen'],
    ['fr', "Le quota d'exportation zambien est arrivé à échéance"],
    ['es', 'Caducó el cupo de exportación de chatarra de cobre'],
    ['pl', 'Wygasł kontyngent na eksport złomu'],
    ['sv', 'Exportförbudet för kopparskrot upphörde vid midnatt'],
    ['en', 'Worldwide import surcharge lapses after five months'],
    ['en', "Ottawa's temporary surcharge on rebar has expired"],
    ['zh', '墨西哥20%进口附加税到期终止'],
    ['zh', '印度糖类附加税期满失效'],
    ['de', 'Einfuhraufschlag der USA ist ausgelaufen'],
    ['fr', "La surtaxe temporaire sur l'acier a expiré"],
    ['es', 'Expira el recargo arancelario temporal de EE UU'],
    ['pl', 'Wygasła dodatkowa opłata celna USA'],
    ['sv', 'USA:s tillfälliga importtull löpte ut'],
  ])('has expired in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('expired');
  });

  it.each([
    ['en', 'EU anti-dumping duties on magnets expire on 1 September'],
    ['zh', '欧盟对华磁体反倾销税将于9月1日到期终止'],
    ['de', 'Antidumpingzölle auf Wolfram laufen am 1. September aus'],
    ['en', 'Section 122 tariffs expire on July 31 unless Congress acts'],
    ['en', 'Section 122 tariffs to expire in July'],
    ['en', 'Section 122 tariffs expire next week'],
    ['en', 'Tariffs expire unless Congress acts'],
    ['zh', '122条款关税到期在即'],
    ['pl', 'Cła na stal wygasają za tydzień'],
    ['de', 'Die Schutzzölle laufen nächste Woche aus'],
    ['en', 'Steel safeguard will run out soon'],
    ['en', 'Steel safeguard set to lapse at the end of August'],
    ['de', 'Schutzzölle auf Stahl sollen im August auslaufen'],
    ['fr', 'Les droits antidumping sur le zinc expireront en août'],
    ['es', 'El arancel antidumping al zinc vencerá el 5 de agosto'],
    ['pl', 'Cła antydumpingowe na cynk wygasną w sierpniu'],
    ['sv', 'Strafftullarna på zink ska löpa ut den 5 augusti'],
    ['zh', '秘鲁锌反倾销税将于8月到期'],
  ])('binds until its last day in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('in_force');
  });

  it.each([
    ['not so', 'fr', "Les droits de douane américains n'expirent pas"],
    ['not so', 'de', 'Die Zusatzzölle der USA laufen nicht aus'],
    ['a pause of it', 'en', 'Pause of tariffs on Chinese goods expires'],
    ['a pause of it', 'en', "China's one-year freeze on rare earth export controls expires"],
    ['a pause of it', 'es', 'Expira la suspensión de aranceles entre EE UU y China'],
    ['a pause of it', 'pl', 'Wygasa zawieszenie ceł USA na towary z Chin'],
    ['a quota', 'en', 'US steel tariff quota for EU expires'],
    ['a quota', 'pl', 'Wygasł kontyngent taryfowy na stal objętą cłem'],
    ['a war', 'en', 'Tariff war came to an end'],
    ['a power', 'en', 'Trade Act tariff authority expires'],
    ['an undertaking', 'en', 'Minimum price undertaking expires; tariffs on cars return'],
    ['a deadline', 'en', 'Tariff deadline expires without word from Washington'],
    ['a deadline', 'de', 'Frist im Zollstreit läuft aus'],
    ['what is to come', 'en', 'Section 122 tariffs expire within a week'],
    ['patience', 'en', 'Importers run out of patience with tariffs'],
    ['time', 'en', 'Tariff clock runs out'],
    ['another sense', 'sv', 'Exportkontrollerna går ut över svenska bolag'],
    ['a preposition', 'de', 'Ausfuhrverbot läuft trotz Kritik aus Brüssel weiter'],
    ['a review', 'zh', '欧盟启动对华反倾销措施到期复审调查'],
    ['another act', 'en', 'London doubles steel duty when safeguards lapse'],
    ['another act', 'sv', 'Zinkpriset faller när tullarna löper ut'],
    ['another act', 'pl', 'Lima podnosi podatek, gdy cła na cynk wygasły'],
    ['a tariff that is to lapse', 'en', 'Trump imposes 15% global tariff that expires after 150 days'],
    ['one that had', 'en', 'Trump signs 15% tariffs to replace ones that expired'],
    ['an explainer', 'en', 'What comes as tariffs expire'],
    ['a question', 'en', 'Section 122 tariffs expire?'],
    ['a condition', 'en', 'Brussels to act if safeguard duties lapse'],
    ['another act', 'en', 'Trump imposes new surcharge; old levy expires'],
    ['a wish', 'en', 'Lawmakers urge Trump to let tariffs expire'],
    ['no lapse', 'en', 'Tariffs do not lapse, court says'],
    ['deliveries', 'sv', 'Leveranserna har upphört sedan Kina införde exportkontroller'],
  ])('is not told by %s, in %s: %s', (_, lang, title) => {
    expect(stage(lang, title)).toBeUndefined();
  });

  it('has expired after another clause', () => {
    expect(stage('en', 'As Congress dithers, Section 122 tariffs expire')).toBe('expired');
  });

  it('is over where its last day is past', () => {
    expect(stage('en', 'Tariffs expire on 22 July')).toBe('expired');
  });
});

describe('what lightened a measure and runs out', () => {
  it.each([
    ['en', 'Tariff exclusions for Chinese machinery expire'],
    ['en', 'US lets tariff exclusions on graphite lapse'],
    ['en', '90-day tariff pause with Peru expires'],
    ['en', 'Peru-US tariff truce expires'],
    ['fr', 'Expirent les exemptions de droits de douane'],
    ['fr', 'Washington laisse expirer les exemptions de droits de douane'],
    ['de', 'USA lassen Zollausnahmen für Grafit auslaufen'],
    ['es', 'EE UU deja expirar las exenciones arancelarias'],
    ['pl', 'Wygasają zwolnienia z ceł'],
    ['zh', '美国让关税豁免到期失效'],
    ['zh', '美国关税暂停期到期'],
  ])('lets it bind, in %s: %s', (lang, title) => {
    const reading = readText(lang, title);
    expect(lapsed(reading, readDates(reading, PUBLISHED))).toMatchObject({
      stage: 'announced',
      of: 'favour',
    });
  });

  it.each([
    ['only dates something else', 'en', 'As tariff exclusions expire, importers brace for 25% duties'],
    ['is what licences do', 'en', 'Chilean export licences expire after 90 days'],
    ['lets it bind only later', 'en', 'Tariff exclusions expire, duties take effect on August 15'],
    ['is to come', 'en', 'Tariff exclusions set to expire in May'],
    ['is to come', 'en', 'Peru-US tariff truce expires on November 10. What next?'],
    ['is to come', 'zh', '中秘关税休战即将到期'],
  ])('does not where that %s, in %s: %s', (_, lang, title) => {
    const reading = readText(lang, title);
    expect(lapsed(reading, readDates(reading, PUBLISHED), PUBLISHED.slice(0, 10))).toBeUndefined();
  });
});
