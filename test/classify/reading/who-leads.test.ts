import { describe, expect, it } from '@jest/globals';
import { readText } from '../shipped.js';

const named = (lang: string, title: string) =>
  [...new Set(readText(lang, title).parties.map(({ code }) => code))].sort().join();

describe('who leads a state, or is in charge of its trade, stands for it', () => {
  it.each([
    ['en', 'Anwar: raw ores stay at home', 'MY'],
    ['en', 'Trump and Anwar put pact to paper', 'MY,US'],
    ['en', 'Biden and Johnson shelve levy on wire', 'GB,US'],
    ['en', 'Luong Cuong and Bui Thanh Son see off envoys', 'VN'],
    ['en', 'Marcos signs law on nickel ore', 'PH'],
    ['en', 'Smotrich wants duty on cheese', 'IL'],
    ['en', 'Premier David Eby balks at quota', 'CA'],
    ['en', 'Museveni and Ruto reopen milk trade', 'KE,UG'],
    ['en', 'Nandi-Ndaitwah halts lithium cargoes', 'NA'],
    ['en', 'Yoo Myung-hee answers Hiroshige Seko', 'JP,KR'],
    ['en', 'Sheikh Hasina lifts cap on jute', 'BD'],
    ['es', 'Mulino endurece el pulso', 'PA'],
    ['es', 'Lacalle Pou y Abinader firman', 'DO,UY'],
    ['fr', 'Bruno Le Maire à Pékin', 'CN,FR'],
    ['fr', 'Loukachenko ferme la frontière', 'BY'],
    ['de', 'Schmyhals Antwort an Altmaier', 'DE,UA'],
    ['pl', 'Siekierski zapowiada mniejszość', 'PL'],
    ['pl', 'Szmyhala przyjął Łukaszenko', 'BY,UA'],
    ['sv', 'Löfvens svar till Sjmyhal', 'SE,UA'],
    ['zh', '邓振中宣布提高关税', 'TW'],
    ['zh', '什米加尔会见武契奇', 'RS,UA'],
    ['zh', '菲佐停供电力', 'SK'],
    ['zh', '特蕾莎·梅回应', 'GB'],
  ])('%s: %s', (lang, title, expected) => {
    expect(named(lang, title)).toBe(expected);
  });
});

describe('a name that is a word, or has many bearers, stands for nobody alone', () => {
  it.each([
    ['en', 'Anwar Gargash opens the fair'],
    ['en', 'Johnson & Johnson recalls syrup'],
    ['en', 'Speaker Johnson delays vote'],
    ['en', 'The prime minister may cut the duty'],
    ['en', 'Prime Minister May Cut Duties, Aides Say'],
    ['en', 'Birmingham City sign a striker'],
    ['en', 'FICO score falls'],
    ['en', 'Ted Lasso returns'],
    ['en', 'Antony Costa sings'],
    ['de', 'Kanzler kurz vor Einigung'],
    ['de', 'Die Riester-Rente läuft aus'],
    ['fr', 'Le maire ferme le marché'],
    ['es', 'Sin temer a los aranceles'],
    ['pl', 'Telus publikuje wyniki'],
    ['pl', 'Szydło wyszło z worka'],
    ['zh', '詹姆斯：勒布朗回来了'],
    ['zh', '其他信息见公告'],
    ['zh', '麦克莱恩工厂停产'],
  ])('%s: %s', (lang, title) => {
    expect(named(lang, title)).toBe('');
  });

  it('and a place of that name is none of who bears it', () => {
    expect(named('fr', 'Coltan : Kinshasa ferme les sites de Masisi')).toBe('CD');
  });
});

describe('offices, parliaments and seats of government', () => {
  it.each([
    ['en', 'Itac looks into wire', 'ZA'],
    ['en', 'International Trade Administration Commission looks into wire', 'ZA'],
    ['en', 'ECC allows sugar cargoes', 'PK'],
    ['en', 'As Commerce rescinds letters', 'US'],
    ['en', 'Commerce slaps duty on wire', 'US'],
    ['en', 'State Department opens lithium talks', 'US'],
    ['en', 'Vanijya Bhawan closes chapters', 'IN'],
    ['en', 'Dar es Salaam lifts freeze', 'TZ'],
    ['en', 'Seimas and Saeima vote', 'LT,LV'],
    ['en', 'Secex and Gecex weigh duty', 'BR'],
    ['en', 'Mincetur answers SUNAT', 'PE'],
    ['en', 'Tashkent and Nur-Sultan settle', 'KZ,UZ'],
    ['pl', 'Izba Reprezentantów poparła cła', 'US'],
    ['sv', 'Handelskommissionären svarar', 'EU'],
    ['zh', '國科會修訂草案', 'TW'],
    ['zh', '戰略性高科技貨品再增十項', 'TW'],
    ['zh', '科纳克里与达累斯萨拉姆', 'GN,TZ'],
    ['zh', '双方在利马交换文本', 'PE'],
    ['zh', '努尔苏丹举行会议', 'KZ'],
    ['zh', '美智库：物价将上涨', 'US'],
    // Others of that name.
    ['en', 'Chamber of Commerce opens fair', ''],
    ['en', 'Ministry of Industry and Commerce clears cargo', ''],
    ['en', 'Firms seek ways and means to export', ''],
    ['en', 'A blue house near the port', ''],
    ['en', 'NATO chief Mark Rutte warns buyers', ''],
    ['zh', '长沙方面回应', ''],
    ['zh', '天津方案出台', ''],
    ['zh', '祖传秘方', ''],
    ['zh', '科利马港扩建', ''],
    ['zh', '达卡拉力赛开赛', ''],
  ])('%s: %s', (lang, title, expected) => {
    expect(named(lang, title)).toBe(expected);
  });
});
