import { describe, expect, it } from '@jest/globals';
import { createCategoryReader } from '../../../src/classify/category/category.js';
import { readText, shippedKnowledge } from '../shipped.js';

const categories = createCategoryReader(shippedKnowledge().categoryModel);

/** Titles that say what happens without the words of the trade, and others that use the same turns of speech. */
describe('the category of what is said in other words', () => {
  it.each([
    // Goods that stay at home, and how much of them may leave.
    ['en', 'export_control', 'Millers refused extra wheat volume for abroad; 2 mt ceiling stays'],
    ['en', 'export_control', 'Onion growers get no second overseas allotment as Delhi sticks to 0.4 mt cap'],
    ['de', 'export_control', 'Indiens Zuckermenge fürs Ausland gedeckelt: höchstens 1,5 Millionen Tonnen'],
    ['de', 'export_control', 'Nur noch veredelt: Malaysia gibt Seltene Erden nicht mehr roh an Ausländer ab'],
    ['sv', 'export_control', 'Argentina sätter tak för nötkött till utlandet'],
    ['sv', 'export_control', 'Ghana släpper inte ut rålitium'],
    ['pl', 'export_control', 'Rosja ustala górny pułap pszenicy na zagraniczne rynki: 20 mln ton'],
    ['pl', 'export_control', 'Argentyna wprowadza pułap na wołowinę dla zagranicznych odbiorców'],
    ['fr', 'export_control', "Blé russe : plafond de 20 millions de tonnes vers l'étranger"],
    ['fr', 'export_control', 'Hanoï taxe à 20 % le tungstène qui quitte le pays'],
    ['es', 'export_control', 'El cobre sin refinar no se venderá a extranjeros, promete Lusaka'],
    // Who is no longer treated like the rest pays the higher duties.
    ['en', 'tariff', 'Senate bill revokes normal trade relations with China'],
    ['en', 'tariff', 'Senate votes to end normal trade with Belarus'],
    ['en', 'none', 'Foreigners may soon buy farmland, cabinet says'],
    // Land and homes stay where they are, and people are no goods.
    ['en', 'none', 'Thailand suspends land sales to foreigners'],
    ['fr', 'none', 'Le gouvernement interdit la vente de terres aux étrangers'],
    ['es', 'none', 'Estados Unidos suspende visas a extranjeros'],
    ['zh', 'none', '秘鲁限制外国记者离境'],
    ['zh', 'none', '哈萨克斯坦限制卡车过境'],
    ['en', 'none', 'Village curbs raw log burning'],
    ['en', 'none', 'Unprocessed copper piles up at the smelter after fire'],
    ['de', 'none', 'Rohlithium: Forscher finden Verfahren zum Recycling'],
    ['de', 'none', 'Bundestag deckelt Mieten'],
    ['sv', 'none', 'Rålitium ger batterijobb i Skellefteå'],
    ['fr', 'none', 'Plafond de la dette : accord au Congrès'],
    ['fr', 'none', 'Le nickel brut chute de 5 %'],
    ['fr', 'none', 'Le lithium brut moins cher que jamais'],
    ['es', 'none', 'El litio en bruto cae un 5 %'],
    ['zh', 'none', '镍原矿价格下跌'],
    ['zh', 'none', '游客离境退税即买即退'],
    // A rule that ends, and a way round it that is closed.
    ['de', 'export_control', 'Bidens Regel für KI-Chips ist endgültig Geschichte'],
    ['de', 'export_control', 'Malaysia stopft Schlupfloch für KI-Chips im Transit'],
    ['sv', 'export_control', 'Malaysia täpper till hål för AI-chipp i transit'],
    ['zh', 'export_control', '马来西亚堵AI芯片过境漏洞'],
    ['en', 'none', 'Biden-era clean power rule is finally laid to rest'],
    ['de', 'none', 'Bidens Regel für Kraftwerke ist endgültig Geschichte'],
    ['pl', 'none', 'Reguła Bidena o kredytach studenckich trafia do kosza'],
    ['zh', 'none', '寒潮过境，气温骤降'],
    // Who calls on whom, and with what.
    ['en', 'negotiation', "Carney cools heels as Washington won't pick up the phone"],
    ['en', 'negotiation', 'Kazakhstan, US exchange papers on tungsten venture'],
    ['en', 'negotiation', 'Seventh services round opens in Jakarta; EU wants procurement'],
    ['de', 'negotiation', 'Lange feilt mit Greer am letzten Absatz'],
    ['de', 'negotiation', 'Vorstoß für Vorzugszone bei Mineralien: Canberra hört zu'],
    ['pl', 'negotiation', 'Tusk jedzie do Kijowa z projektem umowy o tytanie'],
    ['en', 'none', 'Seventh round knockout ends title fight in Jakarta'],
    ['en', 'none', 'Mountaineers shake hands on summit'],
    ['de', 'none', 'Mit drei Kilo Gold im Gepäck am Flughafen erwischt'],
    ['de', 'none', 'Trainer feilt mit Kane an Freistößen'],
    ['pl', 'none', 'Siódma runda: bokser z Dżakarty na deskach'],
    // Duties by other names, cases, and who wants back what was paid.
    ['en', 'tariff', 'Davos chat ends Greenland penalty before it started'],
    ['en', 'tariff', 'Toolmakers want their money back from US customs'],
    ['de', 'tariff', 'Delhi nimmt einige Bleche vom Schutzzuschlag aus'],
    ['sv', 'tariff', 'Ankara inleder ärende om kinesiskt kakel till underpris'],
    ['pl', 'tariff', 'Waszyngton skreśla 200 produktów spożywczych z listy wzajemnych opłat'],
    ['fr', 'tariff', 'Washington raye 200 aliments de sa liste réciproque'],
    ['es', 'tariff', 'Colombia abre caso por perfiles chinos a precio vil'],
    ['zh', 'tariff', '美国将香蕉移出对等清单'],
    ['en', 'none', "Penalty shootout ends Greenland's dream before it started"],
    ['en', 'none', 'Shoppers want their money back from toy store'],
    ['en', 'none', 'Norges Bank trims key rate to 3.75%'],
    ['de', 'none', 'Polizei eröffnet Verfahren wegen Fliesendiebstahls'],
    ['de', 'none', 'Kunden wollen ihr Geld vom Reiseveranstalter zurück'],
    ['sv', 'none', 'Skyddsavgift hos hyresvärden stoppas'],
    ['pl', 'none', 'Gmina zwalnia emerytów z opłaty śmieciowej'],
    ['es', 'none', 'La fiscalía abre caso por carne robada'],
    ['zh', 'none', '家具以旧换新补贴移出清单'],
    ['zh', 'none', '部分商品移出促销清单'],
  ])('%s: %s: %s', (lang, expected, title) => {
    expect(categories.read(readText(lang, title)).category).toBe(expected);
  });
});
