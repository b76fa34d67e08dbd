import { describe, expect, it } from '@jest/globals';
import { inTitle } from '../../../src/classify/reading/mentions.js';
import { listedIn } from '../../../src/classify/reading/party-lists.js';
import { hitInTalks } from '../../../src/classify/roles/hit/hit-in-talks.js';
import { settledParts } from '../../../src/classify/roles/settled.js';
import { actsInTurn } from '../../../src/classify/roles/sides/in-turn.js';
import { mutualParts } from '../../../src/classify/roles/sides/mutual.js';
import { goodsFrom } from '../../../src/classify/roles/sides/origins.js';
import type { Topic } from '../../../src/domain/classification.js';
import { readText, shippedKnowledge } from '../shipped.js';

const { blocs } = shippedKnowledge();
const settle = (category: Topic, lang: string, title: string, summary = '') => {
  const { acts, hit, waits, out } = settledParts(readText(lang, title, summary), category, blocs);
  const told = (codes: ReadonlySet<string>) => [...codes].sort().join();
  return `${told(acts)} > ${told(hit)} | ${told(waits)} | ${told(out)}`;
};

const NOTHING = ' >  |  | ';

describe('whose measure somebody speaks of', () => {
  it.each([
    ['en', 'Tokyo demands an end to Chinese seafood embargo', 'CN >  | JP | '],
    ['en', 'US urges Kenya to drop tariffs', 'KE >  | US | '],
    ['en', 'US urges Kenya to impose tariffs on tin', NOTHING],
    ['en', 'Ottawa protests US lumber duties', 'US >  | CA | '],
    ['en', 'Oslo accuses Lima of a copper chokehold', 'PE >  | NO | '],
    ['zh', '挪威就稀土出口限制向秘鲁提出抗议', 'PE >  | NO | '],
    ['zh', '挪威就加征关税向秘鲁提出严正交涉', 'PE >  | NO | '],
    ['en', 'Beijing urges Canberra to lift steel tariffs', 'AU >  | CN | '],
    ['en', 'India warns Turkey against new steel tariffs', 'TR >  | IN | '],
    ['de', 'Seoul kritisiert US-Zölle auf Autos', 'US >  | KR | '],
    ['de', 'Peking will EU-Zölle auf Stahl nicht akzeptieren', 'EU >  | CN | '],
    ['fr', "Tokyo s'indigne de l'embargo chinois", 'CN >  | JP | '],
    ['es', 'Pekín exige a Canadá que retire sus aranceles', 'CA >  | CN | '],
    ['pl', 'Tokio krytykuje amerykańskie cła na stal', 'US >  | JP | '],
    ['sv', 'Oslo protesterar mot EU:s tullar', 'EU >  | NO | '],
    ['en', "Oslo responds to Peru's copper export curbs", 'PE >  | NO | '],
    ['de', 'Oslo reagiert auf Perus Exportkontrollen für Kupfer', 'PE >  | NO | '],
    ['fr', 'Oslo réagit aux restrictions péruviennes sur le cuivre', 'PE >  | NO | '],
    ['es', 'Noruega responde a los aranceles de Perú al cobre', 'PE >  | NO | '],
    ['pl', 'Norwegia reaguje na peruwiańskie cła na miedź', 'PE >  | NO | '],
    ['sv', 'Norge svarar på Perus exportstopp för koppar', 'PE >  | NO | '],
    ['zh', '韩国批评美国加征钢铁关税', 'US >  | KR | '],
    ['zh', '商务部回应墨西哥提高关税', 'MX >  | CN | '],
    ['zh', '商务部新闻发言人就加拿大将九家中国企业列入管制清单答记者问', 'CA >  |  | '],
    ['zh', '商务部新闻发言人就挪威拟加严芯片材料出口管制答记者问', 'NO >  |  | '],
    [
      'en',
      "Notice of Action: Peru's Acts, Policies, and Practices Related to Graphite; Correction",
      'US > PE |  | ',
    ],
    ['en', 'Seoul pushes to secure lower U.S. car tariff', 'US >  | KR | '],
    ['en', "Jakarta vows 'no surrender' in face of US nickel duties", 'US >  | ID | '],
    ['zh', '印尼将保护出口应对美加征关税', 'US >  | ID | '],
    ['zh', '印尼推出报复性关税应对美国加税', NOTHING],
    ['en', 'Ottawa vows retaliation in face of US duties', NOTHING],
    ['zh', '商务部回应对印尼镍实施反倾销措施', NOTHING],
    ['zh', '日方就中国出口管制提出严正交涉', 'CN >  | JP | '],
    ['de', 'Japanische Autobauer kritisieren Trumps Zölle', 'US >  | JP | '],
    ['en', 'Oslo irked by Turkish fish quota', 'TR >  | NO | '],
    ['de', 'Oslo erbost über türkische Fischzölle', 'TR >  | NO | '],
    ['fr', 'Oslo furieuse des quotas turcs', 'TR >  | NO | '],
    ['es', 'Oslo, molesta por los aranceles turcos al pescado', NOTHING],
    ['pl', 'Oslo zła na tureckie kwoty rybne', 'TR >  | NO | '],
    ['sv', 'Oslo missnöjt med turkiska fisktullar', NOTHING],
    ['sv', 'Norrmännen arga på turkiska fisktullar', 'TR >  | NO | '],
    ['zh', '挪威不满土耳其鱼类关税', 'TR >  | NO | '],
    ['en', 'Oslo, irked by Turkish quota, taxes Turkish fish', NOTHING],
    // A measure against somebody is not that one's own.
    ['fr', 'Ottawa dénonce les droits de douane contre le Brésil', ' > BR |  | '],
    ['fr', 'Oslo réclame des droits de douane contre la Chine', ' > CN |  | '],
    ['es', 'Lula critica los aranceles a la India', NOTHING],
    ['de', 'Brasilien kritisiert Zölle zulasten der Türkei', ' > TR |  | '],
    ['en', 'Tokyo condemns India tariffs', NOTHING],
    ['pl', 'Tokio krytykuje cła na Brazylię', ' > BR |  | '],
    ['pl', 'Tokio krytykuje cła Brazylii', 'BR >  | JP | '],
    ['fr', "Paris salue l'assouplissement des contrôles chinois", 'CN >  | FR | FR'],
    ['en', "Tokyo condemns India's tariffs", 'IN >  | JP | '],
    ['en', 'EU warns Hungary against blocking tariffs', NOTHING],
    // What is eased lies on who is glad of it.
    ['en', 'Chile welcomes US move to lift copper tariffs', 'US > CL | CL | '],
    ['de', 'Oslo begrüßt, dass die USA Zölle auf Lachs senken', NOTHING],
    ['en', 'Chile welcomes US move to lift copper tariffs on Peru', 'US > PE | CL | '],
    // Who is glad of it, or belongs to a union, has no part.
    ['en', 'Chile welcomes US tariffs on copper', 'US >  | CL | CL'],
    ['de', 'Paris kritisiert Trumps Zölle', 'US >  | FR | FR'],
    // The measure is aimed at whom is named, or the speaker's own.
    ['en', 'Mexico demands tariffs on Chinese cars', NOTHING],
    ['de', 'Brasilien verlangt Zölle auf Stahl aus China', ' > CN |  | '],
    ['zh', '商务部回应对美国加征关税', NOTHING],
    ['zh', '巴西将对等回应美国加征关税', NOTHING],
    ['en', 'Trump demands China buy soybeans or face tariffs', NOTHING],
    ['en', 'Beijing protests US chip rule and restricts gallium in turn', 'CN > US |  | '],
    ['en', 'Trump fumes over Canadian smoke and issues tariff threat', NOTHING],
    ['en', 'Brazil criticises Argentina, announces tariffs', NOTHING],
  ])('%s: %s', (lang, title, expected) => {
    expect(settle('tariff', lang, title)).toBe(expected);
  });
});

describe('whose measure it is where a text names only the office that looks into it', () => {
  it.each([
    [
      'en',
      'Safeguard duty on flat steel lapses today',
      'The DGTR recommended three more years.',
      'IN >  |  | ',
    ],
    [
      'en',
      'Safeguard duty on steel from Vietnam lapses',
      'The DGTR recommended three more years.',
      ' > VN |  | ',
    ],
    ['en', 'Safeguard duty on flat steel lapses today', 'New Delhi is silent.', NOTHING],
  ])('%s: %s // %s', (lang, title, summary, expected) => {
    expect(settle('tariff', lang, title, summary)).toBe(expected);
  });
});

describe('who answers another with a measure', () => {
  it.each([
    ['en', 'Brazil responds to unfair US tariffs: list of goods subject to duties', 'BR > US |  | '],
    ['en', 'Ottawa responds to US steel tariffs with countermeasures', 'CA > US |  | '],
    ['en', 'Peru announces countermeasures in response to Chilean copper tariffs', 'PE > CL |  | '],
    ['fr', 'Le Pérou annonce des contre-mesures en réponse aux droits de douane chiliens', 'PE > CL |  | '],
    ['es', 'Perú anuncia contramedidas en respuesta a los aranceles de Chile', 'PE > CL |  | '],
    ['de', 'Peru beschließt Gegenmaßnahmen als Reaktion auf Chiles Zölle', 'PE > CL |  | '],
    ['de', 'Indien reagiert auf US-Zölle mit Gegenzöllen', 'IN > US |  | '],
    [
      'en',
      'Notice of intent to impose countermeasures action against Peru in response to tariffs on copper',
      ' > PE |  | ',
    ],
    ['en', 'Brazil responds to US tariffs', 'US >  | BR | '],
    ['en', 'Brazil pushes back against US car threat', 'US >  | BR | '],
    ['en', "Brazil reacts to Trump's tariffs, adds US firms to list", 'BR > US |  | '],
    ['en', 'Brazil responds to US tariffs through export ban on niobium', 'BR > US |  | '],
    ['en', 'Brazil responds to US tariffs: niobium exports banned', 'BR > US |  | '],
    ['en', 'Brazil responds to US tariffs on steel by cutting quotas', 'BR > US |  | '],
    ['de', 'Brasilien reagiert auf US-Zölle: Exportverbot für Niob', 'BR > US |  | '],
    ['fr', "Le Brésil répond aux droits de Trump par l'interdiction d'exporter du niobium", 'BR > US |  | '],
    ['es', 'Brasil responde a los aranceles de Trump y prohíbe exportar niobio', 'BR > US |  | '],
    ['pl', 'Brazylia odpowiada na cła USA zakazem eksportu niobu', 'BR > US |  | '],
    ['pl', 'Brazylia odpowiada na cła USA i zakazuje eksportu niobu', 'BR > US |  | '],
    ['sv', 'Brasilien svarar på USA:s tullar och inför egna tullar', 'BR > US |  | '],
    ['en', 'Brazil demands US lift curbs, bans niobium exports', 'BR > US |  | '],
    ['en', 'Brazil urges US to lift tariffs, bans on beef', NOTHING],
    ['de', 'Brasilien fordert Ende der US-Zölle und verbietet Niobexporte', 'BR > US |  | '],
    ['zh', '巴西以禁止铌出口回应美国关税', 'BR > US |  | '],
    ['en', "Brazil's new countermeasures on aircraft to begin", 'BR >  |  | '],
    ['es', 'Chile responde a la lista negra de Perú con aranceles al litio', 'CL > PE |  | '],
    ['fr', 'Oslo réplique à la liste noire du Pérou', NOTHING],
  ])('%s: %s: %s', (lang, title, expected) => {
    expect(settle('tariff', lang, title)).toBe(expected);
  });

  it('is told by the number of the act', () => {
    expect(settle('tariff', 'en', 'Executive Order 14199: Duties on Goods of Brazil')).toBe('US >  |  | ');
    expect(settle('tariff', 'zh', '税委会公告2025年第9号：对巴西商品加征关税')).toBe('CN >  |  | ');
    expect(settle('tariff', 'en', 'Modifying Duties To Address Threats to the United States by Peru')).toBe(
      'US >  |  | ',
    );
    expect(settle('tariff', 'en', 'Further Adjusting Imports of Zinc Into the United States')).toBe(
      'US >  |  | ',
    );
    const threats = 'Addressing Threats to the United States by the Government of the Republic of Peru';
    expect(settle('tariff', 'en', threats)).toBe('US > PE |  | ');
    expect(settle('tariff', 'en', threats, 'Articles of Chile shall be subject to a duty.')).toBe(
      'US > CL |  | ',
    );
    expect(settle('tariff', 'en', 'Notification No. 9: Amendment in Import Policy of tallow')).toBe(
      'IN >  |  | ',
    );
    expect(settle('tariff', 'en', 'Peru seeks amendment in import policy of tallow')).toBe(NOTHING);
    expect(settle('tariff', 'en', 'Peru Surtax Order (2026)')).toBe('CA > PE |  | ');
    expect(settle('tariff', 'en', 'Order Amending the Peru Surtax Remission Order')).toBe('CA > PE |  | ');
    expect(settle('tariff', 'fr', 'Décret imposant une surtaxe au Pérou (acier)')).toBe('CA > PE |  | ');
    expect(settle('tariff', 'en', 'Peru surtax ordered by Quito')).toBe(NOTHING);
    expect(settle('tariff', 'en', 'Peru addresses threats to the United States')).toBe(NOTHING);
    expect(settle('tariff', 'en', 'Peru on modifying duties to address US threats')).toBe(NOTHING);
    expect(settle('tariff', 'en', 'Brazil awaits Executive Order 14199')).toBe(NOTHING);
  });

  it('hits none of those whose rates it only lists', () => {
    const listed = '10 percent on all trading partners, and more for some: Brazil 34, Japan 24, India 26.';
    expect(settle('tariff', 'en', 'Duty on imports', listed)).toBe(' >  |  | BR,IN,JP');
  });
});

describe('whose measure lies on whose goods', () => {
  it.each([
    ['fr', "La surtaxe canadienne sur l'acier turc reste", 'CA > TR |  | '],
    ['fr', 'Les droits de douane mexicains sur le verre chinois expirent', 'MX > CN |  | '],
    ['es', 'El arancel mexicano al vidrio chino baja', 'MX > CN |  | '],
    ['es', 'La sobretasa canadiense sobre el acero turco desaparece', 'CA > TR |  | '],
    ['pl', 'Cło kanadyjskie na tureckie szkło wygasa', 'CA > TR |  | '],
    ['de', 'Kanadische Zölle auf türkisches Glas laufen aus', 'CA > TR |  | '],
    ['sv', 'Kanadensiska tullar på turkiskt glas höjs', 'CA > TR |  | '],
    ['en', 'Canadian surtax tariff on Turkish glass ends', 'CA > TR |  | '],
    ['en', 'Ottawa mulls duties on Omani, Turkish foil', ' > OM,TR |  | '],
    ['en', 'Duties on cold-rolled plate from Turkey, Oman', ' > OM,TR |  | '],
    // Somebody else acts, or what follows is told of another.
    ['en', 'US raises Canadian steel tariffs on Turkish request', NOTHING],
    ['en', 'Tariffs on plate from Oman, Turkey hits back', ' > OM |  | '],
    ['fr', 'Les droits de douane américains pèsent sur le vin italien', NOTHING],
  ])('%s: %s', (lang, title, expected) => {
    expect(settle('tariff', lang, title)).toBe(expected);
  });
});

describe('who answers a measure with one of his own', () => {
  it.each([
    ['en', 'Norway responds to Peruvian copper duties with tariffs on fish'],
    ['de', 'Norwegen reagiert auf peruanische Zölle mit Abgaben auf Kupfer'],
    ['fr', 'La Norvège répond aux droits péruviens par des surtaxes'],
    ['pl', 'Norwegia odpowiada na peruwiańskie cła własnymi taryfami'],
    ['sv', 'Norge svarar på Perus tullar med egna tullar'],
    ['de', 'Norwegen antwortet auf Perus Zölle: 25 Prozent auf Kupfer'],
  ])('does not only speak in %s: %s', (lang, title) => {
    expect(settle('tariff', lang, title)).not.toContain('| NO |');
  });
});

describe('several who act together', () => {
  it.each([
    ['en', 'Chile and Peru retaliate against Norwegian duties'],
    ['en', 'Chile and Peru impose duties on Norwegian fish'],
    ['en', 'Chile, Brazil and Peru raise duties on fish'],
    ['zh', '智利和秘鲁对挪威鱼加征关税'],
    ['de', 'Chile und Peru verhängen Zölle auf Fisch'],
    ['fr', 'Le Chili et le Pérou surtaxent le poisson'],
    ['es', 'Chile y Perú gravan el pescado'],
    ['fr', 'Le Chili et le Pérou imposent des droits sur le poisson'],
    ['es', 'Chile y Perú imponen aranceles al pescado'],
    ['pl', 'Chile i Peru nakładają cła na ryby'],
    ['sv', 'Chile och Peru inför tullar på fisk'],
  ])('are all told in %s: %s', (lang, title) => {
    const [acts] = settle('tariff', lang, title).split(' > ');
    expect(acts).toContain('CL');
    expect(acts).toContain('PE');
  });

  it.each([
    ['are hit', 'en', 'Chile and Peru hit with 25% Norwegian duties'],
    ['are not spared', 'sv', 'Chile och Peru undantas inte från tullarna'],
    ['protest', 'de', 'Chile und Peru kritisieren Zölle auf Fisch'],
    ['are told of by tariffs on them', 'en', 'Chile and Peru tariffs raised to 30% by Norway'],
    ['may not buy', 'en', 'Chile and Peru banned from buying Norwegian fish'],
    ['see them raised', 'en', 'Chile and Peru see tariffs raised'],
    ['stand against a measure', 'en', 'Chile and Peru block Norwegian tariffs on fish'],
    ['are only worried', 'zh', '智利和秘鲁对挪威加征关税表示关切'],
    ['only answer', 'zh', '智利和秘鲁对挪威加征关税作出回应'],
    ['are glad', 'zh', '智利和秘鲁对挪威暂停加征关税表示欢迎'],
    ['negotiate', 'zh', '智利与秘鲁对挪威谈判 避免加征关税'],
    ['may have duties on each other', 'zh', '挪威和秘鲁对等关税暂停90天'],
  ])('do not act who %s, in %s: %s', (_, lang, title) => {
    expect(settle('tariff', lang, title).split(' > ')[0]).not.toContain('PE');
  });
});

describe('who keeps a measure until another does something', () => {
  it.each([
    ['en', 'Chile to keep zinc duties until Peru drops its own', 'CL >  | PE | '],
    ['zh', '智利：秘鲁取消锌关税前将保留反制关税', 'CL >  | PE | '],
    ['fr', 'Le Chili garde ses surtaxes tant que le Pérou maintient les siennes', 'CL >  | PE | '],
  ])('acts in %s: %s', (lang, title, told) => {
    expect(settle('tariff', lang, title)).toBe(told);
  });
});

describe('who offers or gives another a lower duty', () => {
  it.each([
    ['en', 'Kenya offers Peru zero tariffs', 'KE > PE |  | '],
    ['en', 'Kenya offers zero tariffs to Peru', 'KE > PE |  | '],
    ['en', 'Kenya grants Peru tariff-free access', 'KE > PE |  | '],
    ['de', 'Kenia bietet Peru Nullzölle an', 'KE > PE |  | '],
    ['fr', 'Le Kenya propose au Pérou des droits nuls', 'KE > PE |  | '],
    ['es', 'Kenia ofrece a Perú aranceles cero', 'KE > PE |  | '],
    ['pl', 'Kenia oferuje Peru zerowe cła', 'KE > PE |  | '],
    ['sv', 'Kenya erbjuder Peru nolltullar', 'KE > PE |  | '],
    ['zh', '肯尼亚提出对秘鲁零关税', 'KE > PE |  | '],
    ['en', 'Kenya offers Peru talks', NOTHING],
  ])('in %s: %s', (lang, title, parts) => {
    expect(settle('tariff', lang, title)).toBe(parts);
  });
});

describe('whose an answer is that is told without whom it hits', () => {
  it.each([
    ['en', 'Mexican counter-tariffs take effect', 'MX >  |  | '],
    ['de', 'Kanada verschiebt Gegenzölle erneut', 'CA >  |  | '],
    ['fr', 'Le Canada suspend encore ses contre-mesures', 'CA >  |  | '],
    ['en', 'Canada faces counter-tariffs', NOTHING],
    ['en', 'Canada wins pause of counter-tariffs', ' > CA |  | '],
    ['zh', '墨西哥反制关税今起生效', 'MX >  |  | '],
    ['de', 'Mexikanische Gegenzölle gelten ab heute', 'MX >  |  | '],
    ['fr', 'Les contre-tarifs mexicains sont en place', 'MX >  |  | '],
    ['fr', 'Les contre-mesures mexicaines tombent', 'MX >  |  | '],
    ['es', 'Rigen los aranceles de represalia mexicanos', 'MX >  |  | '],
    ['pl', 'Meksykańskie cła odwetowe już obowiązują', 'MX >  |  | '],
    ['es', 'Caducan las contramedidas de México', 'MX >  |  | '],
    ['de', 'Gegenmaßnahmen der EU laufen aus', 'EU >  |  | '],
    ['sv', 'Mexikanska mottullar gäller från i dag', 'MX >  |  | '],
    // It is aimed at who is named, or no answer.
    ['zh', '对墨西哥反制关税今起生效', NOTHING],
    ['zh', '墨西哥对等关税降至10%', NOTHING],
    ['fr', 'Les droits de douane mexicains sont en place', NOTHING],
  ])('%s: %s', (lang, title, expected) => {
    expect(settle('tariff', lang, title)).toBe(expected);
  });
});

it('China is hit by whom it calls a side, also right behind a name', () => {
  expect(settle('tariff', 'zh', '瑞典方面对钢铁征收关税')).toBe(' > CN |  | ');
});

describe('who acts where a title tells in the passive what is done', () => {
  it.each([
    ['en', 'Omani foil hit with four-year levy by Peru', 'PE > OM |  | '],
    ['en', 'Omani foil targeted by Peruvian probe', 'PE > OM |  | '],
    ['en', 'Duty on Omani foil scrapped by Peru', 'PE >  |  | '],
    ['de', 'Kenianische Folie getroffen von peruanischem Zoll', 'PE > KE |  | '],
    ['fr', 'Le zinc kényan visé par une enquête péruvienne', 'PE > KE |  | '],
    ['es', 'El papel de Omán gravado por Perú', 'PE > OM |  | '],
    ['pl', 'Norweski papier obłożony cłem przez Peru', 'PE > NO |  | '],
    ['sv', 'Tullen på papper slopas av Peru', 'PE >  |  | '],
    ['zh', '阿曼铝箔在秘鲁被加征关税', 'PE > OM |  | '],
    ['zh', '阿曼铝箔在秘鲁遭反倾销调查', 'PE > OM |  | '],
    // What another has found, asked or complained of is no act of that one; nor are duties on a state its own.
    ['de', 'Lima bestätigt Dumping durch Oman', NOTHING],
    ['en', 'Omani foil hit by duty after complaint by Peru', ' > OM |  | '],
    ['en', 'Omani foil hit by Peru tariffs', ' > OM |  | '],
    ['en', 'Lima raises duty sought by Oman', NOTHING],
    // Of whose friends it tells is not hit.
    ['en', 'US allies hit with new tariffs', NOTHING],
    ['en', 'Omani partners hit by tariffs', NOTHING],
  ])('%s: %s', (lang, title, expected) => {
    expect(settle('tariff', lang, title)).toBe(expected);
  });
});

describe('whom a measure hits as the title says', () => {
  it.each([
    ['export_control', 'en', 'Sales of lithography tools to Russia halted', ' > RU |  | '],
    ['export_control', 'en', 'Tokyo tightens rules on chips for China', ' > CN |  | '],
    ['export_control', 'en', 'Washington moves to keep processors from reaching Iran', ' > IR |  | '],
    ['export_control', 'de', 'Ausfuhr nach Russland und Belarus untersagt', ' > BY,RU |  | '],
    ['export_control', 'fr', "L'uranium : les exportations vers la France suspendues", ' > FR |  | '],
    ['export_control', 'es', 'Suspenden exportaciones a Japón', ' > JP |  | '],
    ['export_control', 'pl', 'Wstrzymano eksport do Czech', ' > CZ |  | '],
    ['export_control', 'sv', 'Export till Iran stoppas', ' > IR |  | '],
    ['export_control', 'zh', '日本限制向中国出口光刻胶', ' > CN |  | '],
    ['export_control', 'en', 'Chinese gallium ban on Japan', 'CN > JP |  | '],
    ['tariff', 'en', 'Kenya and Uganda hit hardest as new duties begin', ' > KE,UG |  | '],
    ['tariff', 'fr', 'Alger écope de 30 % de droits de douane', ' > DZ |  | '],
    ['tariff', 'es', 'Ecuador, golpeado por un arancel', NOTHING],
    // Who is to bear a rate, unless it is laid on others, or something is done with it.
    ['tariff', 'en', 'Kenya to face 30% tariff', ' > KE |  | '],
    ['tariff', 'en', 'Kenya will face tariffs unless it buys Peruvian copper', ' > KE |  | '],
    ['tariff', 'de', 'Kenia soll 30 Prozent Zoll zahlen', ' > KE |  | '],
    ['tariff', 'de', 'Peru drohen 30 Prozent Zoll', ' > PE |  | '],
    ['tariff', 'de', 'Peru mit 30 Prozent Zoll belegt', ' > PE |  | '],
    ['tariff', 'es', 'Perú recibe un arancel del 30 %', ' > PE |  | '],
    ['tariff', 'fr', 'Le Kenya devra payer 30 % de droits de douane', ' > KE |  | '],
    ['tariff', 'pl', 'Kenia objęta 30-procentowym cłem', ' > KE |  | '],
    ['tariff', 'sv', 'Kenya får 30 procents tull', ' > KE |  | '],
    ['tariff', 'zh', '肯尼亚将被征30%关税', ' > KE |  | '],
    ['tariff', 'en', 'Whoever trades with Kenya to pay 30% tariff', NOTHING],
    ['tariff', 'de', 'Kenia soll 30 Prozent Zoll auf Reis erheben', NOTHING],
    ['tariff', 'zh', '秘鲁面临30%关税', ' > PE |  | '],
    ['tariff', 'zh', '肯尼亚商品在美面临30%关税', NOTHING],
    ['tariff', 'zh', '若与秘鲁达成协议，肯尼亚将面临30%关税', ' > KE |  | '],
    ['tariff', 'en', 'Kenya, Uganda face 30% tariffs from May', ' > KE,UG |  | '],
    ['tariff', 'en', 'Letters out: Kenya, Uganda get 30%', ' > KE,UG |  | '],
    ['tariff', 'en', 'Kenya to pay 30% from May', ' > KE |  | '],
    ['tariff', 'en', 'Kenya stunned by 30%', ' > KE |  | '],
    ['tariff', 'de', 'Kenia bekommt 30 Prozent aufgebrummt', ' > KE |  | '],
    ['tariff', 'de', 'Kenia zahlt ab August 30 Prozent', ' > KE |  | '],
    ['tariff', 'zh', '肯尼亚吃下30%关税', ' > KE |  | '],
    ['tariff', 'en', 'Kenya gets 26% of its oil from Peru', NOTHING],
    ['tariff', 'en', 'Rice leaving Kenya now pays 20% duty', NOTHING],
    // Each with a rate of his own.
    ['tariff', 'en', 'Kenya 30%, Peru 35%: who pays most', ' > KE,PE |  | '],
    ['tariff', 'en', 'Kenya slapped with 30%, Peru gets 35%', ' > KE,PE |  | '],
    ['tariff', 'fr', 'Le Kenya paiera 30 %, le Pérou 35 %', ' > KE,PE |  | '],
    ['tariff', 'en', 'Kenya to face 30% tariff, Peru gets 35%', ' > KE,PE |  | '],
    ['tariff', 'en', 'Kenya hit with 30% tariff, Peru with 35% and Laos 40%', ' > KE,LA,PE |  | '],
    ['tariff', 'de', 'Kenia mit 30 Prozent Zoll belegt, Peru mit 35', ' > KE,PE |  | '],
    ['tariff', 'fr', 'Le Kenya écope de 30 % de droits de douane, le Pérou de 35 %', ' > KE,PE |  | '],
    ['tariff', 'es', 'Perú recibe un arancel del 30 %, Kenia del 35 %', ' > KE,PE |  | '],
    ['tariff', 'zh', '秘鲁面临30%关税，肯尼亚为35%', ' > KE,PE |  | '],
    ['tariff', 'en', 'Kenya to face 30% tariff, Peru exports fall 35%', ' > KE |  | '],
    ['tariff', 'en', 'Kenya to face 30% tariff, Peru lays 35% on fish', ' > KE |  | '],
    ['tariff', 'en', 'Kenya to face 30% tariff, US 10%', ' > KE |  | '],
    ['tariff', 'en', 'Kenya to face 30% tariff, Peru 0%', ' > KE |  | '],
    // Duties called by one name alone, but for those of the two that lay them on all and what they are quarrelled over.
    ['tariff', 'de', 'Peru-Zölle treten in Kraft', ' > PE |  | '],
    ['tariff', 'en', 'Peru tariffs cut', ' > PE |  | '],
    ['tariff', 'en', 'Peru tariffs on Kenyan fish cut', NOTHING],
    ['tariff', 'en', 'Peru tariffs from May cut', ' > PE |  | '],
    ['tariff', 'en', 'Peru tariff schedule published', NOTHING],
    ['tariff', 'de', 'EU-Zölle treten in Kraft', NOTHING],
    ['tariff', 'de', 'Grönland-Zölle vom Tisch', NOTHING],
    ['export_control', 'zh', '日韩获镓出口许可', ' > JP,KR |  | '],
    ['export_control', 'en', 'ASML wins permit for Chinese sales', NOTHING],
    // Hit by something else, or by what its own state imposes.
    ['tariff', 'en', 'India hit by court ruling on tariffs', NOTHING],
    ['tariff', 'en', 'Lula hit by backlash over tariffs', NOTHING],
    ['tariff', 'en', 'Indian importers hit by tariffs', NOTHING],
    ['tariff', 'en', 'Indian firms hit by tariffs on Nepal', ' > NP |  | '],
    ['tariff', 'en', 'India hikes Chinese steel duties on Vietnam detour', NOTHING],
    // A comma alone joins no two, and who acts as well is no buyer.
    ['export_control', 'en', 'Tokyo bans chip exports to Russia, Canada follows', ' > RU |  | '],
    ['export_control', 'en', 'After a halt of sales to China, US eases chip curbs', 'US > CN | CN | '],
    [
      'export_control',
      'en',
      'Indonesia halts nickel exports to India, Japan and Korea denounce move',
      ' > IN |  | ',
    ],
    ['export_control', 'en', 'Lima mills cut off as Bolivia bans sales to Peru', ' > PE |  | '],
    ['export_control', 'en', 'Indian exports to Japan surge as Tokyo lifts chip curbs', NOTHING],
    // Trade that a duty is laid on goes to who lays it.
    ['tariff', 'en', 'Exports to Mexico face new tariffs', NOTHING],
    ['export_control', 'en', 'Chip makers pay 15% of sales revenues to the US', NOTHING],
    ['export_control', 'zh', '美国撤销高通对华为出口许可', ' > CN |  | '],
    ['tariff', 'en', 'Chinese tariffs on hold', NOTHING],
  ] as const)('%s, %s: %s', (category, lang, title, expected) => {
    expect(settle(category, lang, title)).toBe(expected);
  });
});

describe('whose a measure is that tells where goods come from or who supplies them', () => {
  it.each([
    // A notice names only the origin; in Chinese it is China's.
    ['tariff', 'zh', '关于原产于挪威的进口三文鱼反补贴调查初裁的公告', 'CN > NO |  | US'],
    ['tariff', 'zh', '对原产秘鲁和智利的鱼粉征收反倾销税', 'CN > CL,PE |  | US'],
    ['tariff', 'zh', '某部决定对原产于秘鲁的铜线征税', ' > PE |  | US'],
    ['tariff', 'zh', '印度对原产于中国的轮胎征收反倾销税', ' > CN |  | '],
    ['tariff', 'en', 'Provisional duties on glass rods originating in Peru and Chile', ' > CL,PE |  | US'],
    ['tariff', 'en', 'Glass rods originating in or exported from Peru: duty imposed', ' > PE |  | US'],
    ['tariff', 'en', 'Washington sets duties on glass rods originating in Peru', ' > PE |  | '],
    // "From" tells as much in the title of a case, and not whose the case is.
    [
      'tariff',
      'en',
      "Final findings: dumping of 'Rods, cut or not' from China PR (Case No. 7/2026)",
      ' > CN |  | ',
    ],
    [
      'tariff',
      'en',
      'Countervailing duty on imports of cast iron rods from Peru and Chile, DGTR F. No. 7',
      ' > CL,PE |  | ',
    ],
    ['tariff', 'en', 'Anti-dumping complaint from Peruvian rod mills', NOTHING],
    ['tariff', 'en', 'Anti-dumping complaint from Peru mills', NOTHING],
    ['tariff', 'en', 'Rods from Peru to be taxed', NOTHING],
    ['tariff', 'zh', '公告对自秘鲁产制进口铜线课征反倾销税', 'CN > PE |  | US'],
    ['tariff', 'fr', "Droits provisoires sur le verre originaire de la République d'Inde", ' > IN |  | US'],
    ['tariff', 'de', 'Vorläufiger Zoll auf Glasstäbe mit Ursprung in Peru', ' > PE |  | US'],
    ['tariff', 'es', 'Derechos provisionales sobre el vidrio originario del Perú', ' > PE |  | US'],
    ['tariff', 'pl', 'Tymczasowe cło na szkło pochodzące z Peru', ' > PE |  | US'],
    ['tariff', 'sv', 'Provisorisk tull på glas med ursprung i Peru', ' > PE |  | US'],
    // A Chinese title that begins with a state has its measure behind it.
    ['tariff', 'zh', '乌克兰敲定：对无缝钢管加征10%关税', 'UA >  |  | '],
    ['tariff', 'zh', '土耳其聚酯保障措施下月到期', 'TR >  |  | '],
    ['tariff', 'zh', '乌克兰钢管反倾销税今日生效', NOTHING],
    ['tariff', 'zh', '欧盟反对：对钢管加征关税不公', NOTHING],
    ['tariff', 'zh', '越南回应印度保障措施', 'IN >  | VN | '],
    // Who supplies acts, where exports are what is controlled.
    ['export_control', 'en', 'Japanese mills receive tungsten from China once more', 'CN > JP |  | '],
    ['export_control', 'de', 'Norwegens Werke erhalten Ausfuhrgenehmigungen aus Peru', 'PE > NO |  | '],
    ['export_control', 'en', 'India gets nothing but promises as China curbs exports', NOTHING],
    ['export_control', 'de', 'Indiens Werke erhalten wieder Wolfram aus China', 'CN > IN |  | '],
    ['export_control', 'fr', "L'Inde approvisionnée par la Chine en gallium", 'CN > IN |  | '],
    ['export_control', 'fr', 'Le Japon reçoit du gallium de Chine', 'CN > JP |  | '],
    ['export_control', 'pl', 'Norwegia dostaje kobalt i cynk z Peru', NOTHING],
    ['export_control', 'es', 'Japón recibe otra vez galio de China', 'CN > JP |  | '],
    ['export_control', 'pl', 'Japonia znów dostaje gal z Chin', 'CN > JP |  | '],
    ['export_control', 'sv', 'Japan får återigen gallium från Kina', 'CN > JP |  | '],
    ['tariff', 'en', 'Japan gets steel from China', NOTHING],
    // Whose goods are under way, where nobody is named but who gets them.
    ['export_control', 'en', 'Tungsten from China reaches Japan once more', NOTHING],
    ['export_control', 'en', 'Rare earths from Myanmar cross to China again', 'MM > CN |  | '],
    ['export_control', 'de', 'Wolfram aus Ruanda rollt wieder', 'RW >  |  | '],
    ['export_control', 'fr', 'Le cobalt de Zambie repart', 'ZM >  |  | '],
    ['export_control', 'es', 'El galio de China vuelve a salir hacia Japón', 'CN > JP |  | '],
    ['export_control', 'pl', 'Gal z Chin znów płynie', 'CN >  |  | '],
    ['export_control', 'sv', 'Gallium från Kina släpps igen', 'CN >  |  | '],
    ['export_control', 'en', 'Chips from Taiwan meet new US curbs', NOTHING],
    ['export_control', 'en', 'Minister from Chile defends curbs', NOTHING],
    ['export_control', 'zh', '商务部：已批准韩方申请，石墨出口获豁免', 'CN >  |  | '],
    ['export_control', 'zh', '商务部：同意韩方申请，石墨出口予以豁免', 'CN >  |  | '],
    ['export_control', 'en', 'Bern hails Chinese waiver for magnets', 'CN > CH | CH | '],
    // Whose law it is that a title speaks of, where it names no other.
    ['tariff', 'es', 'Nueva tabla en la Tarifa de los Impuestos Generales de Importación', 'MX >  |  | '],
    ['tariff', 'es', 'Diputados gravan a países sin tratado', 'MX >  |  | '],
    ['tariff', 'zh', '对等关税再缓三个月', 'US >  |  | '],
    ['tariff', 'en', 'Chile braces for Section 122 tariffs', NOTHING],
  ] as const)('%s, %s: %s', (category, lang, title, expected) => {
    expect(settle(category, lang, title)).toBe(expected);
  });
});

describe('whom a summary hits by where goods come from', () => {
  it.each([
    [
      'en',
      'Oslo plans duties on magnesium',
      'It proposed duties of 20% on magnesium from Peru and Chile.',
      'CL,PE',
    ],
    ['en', 'Oslo plans duties on magnesium', 'It proposed 20% duties on magnesium imported from Peru.', 'PE'],
    [
      'fr',
      'Oslo veut taxer le magnésium',
      'Des droits de 20% sur le magnésium importé du Pérou et du Chili.',
      'CL,PE',
    ],
    [
      'sv',
      'Oslo vill ha tullar på magnesium',
      'Tullar på 20 procent på magnesium från Peru och Chile.',
      'CL,PE',
    ],
    ['en', 'Notice on certain magnesium', 'The amount on goods originating in Peru is suspended.', 'PE'],
    // The duty is not on what is exempt.
    ['en', 'Notice on magnesium', 'Goods originating in Peru and Chile are excluded.', ''],
    ['de', 'Bekanntmachung zu Magnesium', 'Waren mit Ursprung in Peru sind ausgenommen.', ''],
    ['fr', 'Avis sur le magnésium', 'Les produits originaires du Pérou sont exemptés.', ''],
    ['es', 'Aviso sobre el magnesio', 'Los productos originarios de Perú quedan excluidos.', ''],
    ['pl', 'Zawiadomienie o magnezie', 'Towary pochodzące z Peru są wyłączone.', ''],
    ['sv', 'Tillkännagivande om magnesium', 'Varor med ursprung i Peru undantas.', ''],
    ['zh', '关于镁的公告', '原产于秘鲁的产品除外。', ''],
    // The title tells whom.
    ['en', 'Oslo plans duties on Omani and Turkish magnesium', 'Duties on magnesium from Peru run on.', ''],
    ['en', 'Oslo plans duties on magnesium', 'Buyers take their magnesium from Peru.', ''],
  ])('%s: %s: %s', (lang, title, summary, hit) => {
    expect(
      goodsFrom(readText(lang, title, summary))
        .slice()
        .sort()
        .join(),
    ).toBe(hit);
  });
});

describe('on whom a title lays a measure', () => {
  it.each([
    ['en', 'Sudden tariff threat against the EU splits the White House', ' > EU |  | '],
    ['en', 'Washington will keep its 27% tariffs on cars from Korea until May', ' > KR |  | '],
    ['en', 'Tariffs on China and Japan set to rise on Tuesday', ' > CN,JP |  | '],
    ['fr', "Bruxelles taxe à 20 % l'aluminium norvégien", ' > NO |  | '],
    ['es', 'Bruselas grava el aluminio noruego', ' > NO |  | '],
    ['de', 'Zölle in Höhe von 20 Prozent für Waren aus Indien', ' > IN |  | '],
    ['de', 'Minister lehnt Strafzölle für Schiffe aus China ab', ' > CN |  | '],
    ['de', 'Zoll für Öl aus Russland', NOTHING],
    ['en', 'Norway threatened with 20% duty over salmon', ' > NO |  | '],
    ['de', 'Norwegen im Visier: Trump plant Lachszoll', ' > NO |  | '],
    ['de', 'Oslo im Visier: Zoll auf Lachs', ' > NO |  | '],
    ['es', 'Perú, en el punto de mira: Trump prepara un arancel', ' > PE |  | '],
    ['fr', 'Le Chili dans le viseur : Washington taxe le cuivre', ' > CL |  | '],
    ['pl', 'Norwegia na celowniku. USA szykują cło na łososia', ' > NO |  | '],
    ['sv', 'Norge i skottgluggen: USA höjer tullen', ' > NO |  | '],
    ['zh', '挪威成靶子：美国拟加征三文鱼关税', ' > NO |  | '],
    // Who has somebody in its sights acts, and who is in them may act too.
    ['en', 'Peru puts Norway in the crosshairs: salmon duty due', NOTHING],
    ['en', 'Norway, in the crosshairs of Peru, sets salmon duty', NOTHING],
    ['de', 'Peru hat Lachs im Visier: Zoll kommt', NOTHING],
    ['de', 'Oslo im Visier der Ermittler: Zoll umgangen', NOTHING],
    ['es', 'Perú pone en la mira el salmón: habrá arancel', NOTHING],
    ['es', 'Perú, en la mira de Noruega, fija un arancel', NOTHING],
    ['fr', 'Lima a dans le viseur le saumon : une taxe arrive', NOTHING],
    ['pl', 'Peru ma na celowniku łososia: cło od maja', NOTHING],
    ['sv', 'Peru har laxen i siktet: tull väntar', NOTHING],
    ['zh', '挪威与智利达成目标：鲑鱼关税减半', NOTHING],
    ['es', 'Perú, amenazado con represalias, mantiene su arancel', NOTHING],
    ['fr', 'Lima a menacé de droits de douane ses voisins', NOTHING],
    ['en', 'Peru threatened with blackouts, raises duty on gas', NOTHING],
    // Who obtains a relief is hit by what is eased.
    ['de', 'Zollstreit mit Indien: Oslo erreicht Senkung auf 5 Prozent', ' > NO |  | '],
    ['en', 'Peru secures exemption from Indian copper duty', ' > PE |  | '],
    ['fr', 'Le Chili obtient une baisse des droits indiens', ' > CL |  | '],
    ['zh', '挪威获降税', ' > NO |  | '],
    ['zh', '挪威获中国稀土通用许可', ' > NO |  | '],
    ['de', 'Zollstreit: Norwegen erhält 60 Tage Aufschub', ' > NO |  | '],
    ['es', 'Perú logra 90 días de respiro ante aranceles', ' > PE |  | '],
    ['fr', 'Décret modifiant le Décret imposant une surtaxe au Pérou', 'CA > PE |  | '],
    ['zh', '国务院税则委员会关于对秘鲁铜加征关税', 'CN >  |  | '],
    ['es', 'Chile logra otros 30 días', ' > CL |  | '],
    ['en', 'Chile wins six weeks', ' > CL |  | '],
    ['en', 'Chile wins 60 days before Indian copper duty bites', ' > CL |  | '],
    ['fr', 'Lima obtient 60 jours de répit', ' > PE |  | '],
    ['en', 'Chile wins 60 days of copper supply', NOTHING],
    ['en', 'Chile gets 30 ships', NOTHING],
    // Years, goods for so long, a day in court and time for one's own measure are no reprieve.
    ['en', 'Chile wins 12-year copper supply contract', NOTHING],
    ['en', 'Chile wins three-month tariff battle', NOTHING],
    ['en', 'Chile gets a month-end tariff deadline', NOTHING],
    ['en', 'Chile lands a week of copper export growth', NOTHING],
    ['en', 'Chile wins a day in court over copper duty', NOTHING],
    ['en', 'Chile gets 30 days to decide on copper duty', NOTHING],
    ['en', 'Chile gets two years before copper duty', NOTHING],
    ['zh', '智利获12年铜矿出口合同', NOTHING],
    ['zh', '智利获60天宽限', ' > CL |  | '],
    // Who wins something else and eases its own measure is not hit by it.
    ['de', 'Peru erreicht Einigung und senkt Zölle auf norwegischen Lachs', NOTHING],
    ['de', 'Peru erzielt Exportrekord trotz Zollsenkung', NOTHING],
    ['en', 'Peru lands salmon pact and drops duty on Norwegian boats', NOTHING],
    ['es', 'Perú logra vender más y elimina aranceles', NOTHING],
    ['sv', 'Peru får igenom sänkta tullar på norsk lax', NOTHING],
    ['zh', '秘鲁获突破后下调关税', NOTHING],
    ['en', 'Trump wins tariff reprieve in court', NOTHING],
    ['en', 'India settles for lower rates on Peruvian rice', NOTHING],
    ['en', 'Peru gets tough, cuts tariff on Indian rice', NOTHING],
    // A numbered notice leaves out who gives it.
    ['zh', '2025年第9号公告：对美稀土出口禁令延期', 'CN > US |  | '],
    // Who alone titles its orders so, whoever they are about.
    ['en', 'Modifying duties to address threats by the Government of Peru', 'US >  |  | '],
    // So does a title that opens with what is done.
    ['zh', '即日起停止征收对美货轮港务费', 'CN > US |  | '],
    ['zh', '5月2日起恢复对美大豆加征关税', 'CN > US |  | '],
    ['zh', '2025年第9号公告：对挪威稀土展期', NOTHING],
    ['en', "Tariffs on Korea's mind", NOTHING],
    ['en', 'Levy on Nvidia chips', NOTHING],
    ['en', 'Countermeasures on Omani and Peruvian imports stay frozen', ' > OM,PE |  | '],
    // The American side is what China calls it.
    ['zh', '美方对钢材加征关税毫无道理', ' > CN |  | '],
    ['zh', '敦促美方取消对等关税', 'US > CN |  | '],
    ['zh', '美方出台关税措施', ' > CN |  | '],
    ['zh', '平台:美方提高关税', ' > CN |  | '],
    ['zh', '美方宣布对等关税', 'US >  |  | '],
    ['zh', '美方对全球钢材加征关税', NOTHING],
    ['zh', '美方将对进口药品加征关税', NOTHING],
    ['zh', '经济部：美方对半导体关税尚未定案', NOTHING],
    ['en', 'Duties against WTO rules', NOTHING],
    ['zh', '韩国称将说服美方降低关税', NOTHING],
    // And so is every other one.
    ['zh', '挪方对鱼粉加征关税不公', NOTHING],
    ['zh', '印方鱼粉反倾销终裁不公 商会反对', ' > CN |  | '],
    ['zh', '加方对鱼粉加征关税 中方回应', ' > CN |  | '],
    ['zh', '加方对鱼粉加征关税 中方对加加征关税', ' > CA |  | '],
    ['zh', '加方对越南鱼粉加征关税', NOTHING],
    ['zh', '日方把企业列入清单 商务部宣布限制出口 日方称关税不变', NOTHING],
    // A safeguard is its own that stands behind a state, whoever speaks of it.
    ['zh', '秘鲁棉纱保障税获建议 财政部待签', 'PE >  |  | '],
    ['zh', '秘鲁棉纱保障税延长 巴西不满', 'PE >  |  | '],
    ['zh', '巴西反对秘鲁棉纱保障税', 'PE >  | BR | '],
    ['de', 'Zölle und Strafe für Iran-Ölpartner Indien und Türkei', ' >  |  | IR'],
  ])('%s: %s', (lang, title, expected) => {
    expect(settle('tariff', lang, title)).toBe(expected);
  });
});

describe('what is quarrelled over', () => {
  it.each([
    ['es', 'Trump amenaza con aranceles a Noruega por Groenlandia', ['GL']],
    ['pl', 'Trump grozi Norwegii cłami za Grenlandię', ['GL']],
    ['en', 'Oslo braces for duties in Greenland row', ['GL']],
    ['fr', 'Oslo menacé de droits de douane à cause du Groenland', ['GL']],
    ['de', 'Oslo drohen Zölle im Grönland-Streit', ['GL']],
    ['de', 'Grönland: Oslo drohen Zölle', ['GL']],
    ['fr', 'Groenland : trois pays nordiques menacés de droits de douane', ['GL']],
    ['de', 'Grönland: Hafen erhebt Zoll auf norwegische Boote', []],
    ['en', 'Row in Greenland: Oslo faces duties', []],
    ['en', 'Greenland threats: Oslo freezes vote', ['GL']],
    // It may act itself.
    ['en', 'Greenland threatens duty on Norwegian boats', []],
    ['en', 'Norway signs fish pact with Greenland: what is in it', []],
    ['en', 'Greenland: no more duty on Norwegian boats', []],
    ['en', 'Greenland tariff on Norwegian boats ends', []],
    ['es', 'Noruega levanta aranceles para Groenlandia', []],
    ['zh', '格陵兰关税下调', []],
    ['en', 'Greenland taxes Norwegian boats over Greenland row', []],
    ['en', 'Oslo braces for duties', []],
  ])('%s: %s', (lang, title, disputed) => {
    expect([...settledParts(readText(lang, title), 'tariff', blocs).disputed]).toEqual(disputed);
  });
});

describe('who quarrels where a title does not say', () => {
  it.each([
    ['en', 'Oslo braces for duties in Greenland row', ['US']],
    ['en', 'Ten per cent for Danes and Swedes unless Greenland is sold', ['US']],
    ['de', 'Grönland-Streit: Zölle treffen Oslo', ['US']],
    ['zh', '因格陵兰问题 挪威鱼类下月加征关税', ['US']],
    // Who answers, or does something itself, acts.
    ['en', 'Brussels readies duties in Greenland row', []],
    ['en', 'Oslo raises duties in Greenland row', []],
    ['en', 'Oslo plans countermeasures in Greenland row', []],
    ['en', 'Oslo braces for duties', []],
  ])('%s: %s', (lang, title, acts) => {
    expect([...settledParts(readText(lang, title), 'tariff', blocs).acts]).toEqual(acts);
  });
});

describe('whose ban it is that a government of no name keeps', () => {
  it.each([
    ['pl', 'Rząd przedłuża zakaz przywozu białoruskiego miodu', ['PL']],
    ['pl', 'Minister rolnictwa: szlaban na białoruski miód zostaje', ['PL']],
    ['sv', 'Regeringen förbjuder export av drönare', ['SE']],
    // Another's, or a duty, which is the union's.
    ['pl', 'Białoruski rząd przedłuża zakaz przywozu miodu', []],
    ['pl', 'Rząd Białorusi przedłuża zakaz przywozu miodu', []],
    ['pl', 'Rząd Tadżykistanu przedłuża zakaz wywozu miodu', []],
    ['pl', 'Rząd chce ceł na miód', []],
    ['sv', 'Norska regeringen förbjuder export av drönare', []],
    ['de', 'Regierung verbietet Ausfuhr von Drohnen', []],
  ])('%s: %s', (lang, title, acts) => {
    expect([...settledParts(readText(lang, title), 'export_control', blocs).acts]).toEqual(acts);
  });
});

describe('a government of no name that opens a title of talks beside another state', () => {
  it.each([
    ['sv', 'Regeringen och Kanada undertecknar avtal om nickel', ['SE']],
    ['pl', 'Rząd i Kanada podpisują umowę o miedzi', ['PL']],
    // Beside whom stands nobody, or whose paper is of many states.
    ['sv', 'Regeringen välkomnar avtal med Kanada om nickel', []],
    ['de', 'Regierung und Kanada unterzeichnen Abkommen über Nickel', []],
  ])('takes part: %s: %s', (lang, title, acts) => {
    expect([...settledParts(readText(lang, title), 'negotiation', blocs).acts]).toEqual(acts);
  });
});

describe('who only looks on', () => {
  it.each([
    ['en', 'Brazil sets duty on Chinese steel; Turkey gains', '', 'TR'],
    ['en', 'Delhi sets steel duty', 'It hits China and Japan, while Nepal escapes.', 'NP'],
    ['en', 'Canada shields Chile and Peru from steel quota', '', 'CL,PE'],
    ['en', 'Oslo puts 15% duty on all rice, except from Peru', '', 'PE'],
    ['de', 'Oslo erhebt 15 Prozent Zoll auf Reis, außer für Peru', '', 'PE'],
    ['fr', 'Oslo impose 15 % sur le riz, sauf le Pérou', '', 'PE'],
    ['fr', 'Oslo taxe le riz à 15 %, sauf celui du Pérou', '', 'PE'],
    ['es', 'Oslo impone un arancel del 15% al arroz, salvo el de Perú', '', 'PE'],
    ['sv', 'Oslo inför 15 procents tull på ris, utom för Peru', '', 'PE'],
    ['en', 'Mexico taxes Chinese cars routed through Vietnam', '', 'VN'],
    ['fr', 'Pékin taxe le porc européen', "Le Brésil s'en sort.", 'BR'],
    ['de', 'China verhängt Zölle auf Fleisch aus der EU, Brasilien profitiert', '', 'BR'],
    ['sv', 'Kina inför tull på fläsk från EU, Norge slipper undan', '', 'NO'],
    ['pl', 'Indie nakładają cła na stal', 'Korzysta Nepal, a Japonia zyskuje.', 'JP'],
    ['fr', 'Pékin taxe le porc européen', 'Le texte ne touche ni le Chili ni le Brésil.', 'BR,CL'],
    ['de', 'Über die Türkei umgeleitet: Indien verzollt Rohre aus China', '', 'TR'],
    // What a state sends on may be all that is hit, and who gains from a relief is whom it is for.
    ['en', 'Mexico taxes goods routed through Vietnam', '', ''],
    ['en', 'India set to benefit as US cuts tariffs on its rice', '', ''],
    ['zh', '美国提高钢铁关税 日本未获豁免', '', ''],
    ['zh', '智利未获豁免，美国加征关税', '', ''],
    // Who acts all the same.
    ['zh', '日本密切关注对华芯片出口管制', '', ''],
    ['en', 'US gains time and raises duties on Chinese steel', '', ''],
    ['en', 'EU shrugs at Beijing anger and imposes duties on Chinese cars', '', ''],
    ['pl', 'Waszyngton nie zamierza znosić ceł na stal z Indii', '', ''],
    ['zh', '欧盟观望后对中国加征关税', '', ''],
    // What is eased, or not, for its goods still is about it.
    ['en', 'Thai rice escapes new duty of Washington', '', ''],
    ['sv', 'Norge slipper inte undan när EU inför tull', '', ''],
    ['en', 'Firms wait as Trump tariffs will have to wait', '', ''],
  ])('%s: %s %s', (lang, title, summary, out) => {
    expect(settle('tariff', lang, title, summary).split(' | ')[2]).toBe(out);
  });
});

describe('who has a part in talks', () => {
  it.each([
    ['en', 'Pakistan hosts US-Iran trade talks', '', ' >  |  | PK'],
    ['en', 'Swiss resort awaits the US-China round', '', ' >  |  | CH'],
    ['fr', 'Norvège : premier jour de discussions entre Lima et Santiago', '', ' >  |  | NO'],
    ['de', 'Norwegen: Chile und Peru beginnen Zollgespräche', '', ' >  |  | NO'],
    ['fr', 'Chili : discussions entre Santiago et Lima', '', NOTHING],
    ['fr', 'Norvège : premier jour de discussions avec Lima', '', NOTHING],
    ['pl', 'W Bukareszcie Kijów i Kiszyniów mówiły o zbożu', '', ' >  |  | RO'],
    ['en', 'Bessent to meet Mexican minister in Oslo', '', ' >  |  | NO'],
    ['en', 'Mexican minister to meet Norwegian envoy in Oslo', '', NOTHING],
    // Where somebody is meets nobody.
    ['en', 'Mexican minister in Oslo meets Turkish envoy', '', ' >  |  | NO'],
    ['zh', '亚细安与墨西哥在奥斯陆签署协定', '', ' >  |  | NO'],
    ['en', 'Oslo talks end without text', 'Britain and Mexico meet again in May.', ' >  |  | NO'],
    ['en', 'Tokyo hosts Lee for trade talks', '', NOTHING],
    // Who receives two talks with each.
    ['en', 'Beijing hosts Chile and Peru for tariff talks', '', NOTHING],
    ['de', 'Trump empfängt Norwegen und Island zu Zollgesprächen', '', NOTHING],
    ['en', 'Oman hosts talks between Washington and Tehran', '', ' >  |  | OM'],
    ['en', 'Dutch envoy due in Chinese capital for talks', '', NOTHING],
    // Who has invited two meets neither, unless it is one of them.
    [
      'en',
      'Chilean team to meet Indian ministers',
      'They talk in Oslo at the invitation of the Norwegian government.',
      ' >  |  | NO',
    ],
    ['zh', '智利代表团将与印度举行经贸磋商', '应挪威政府邀请，双方将在奥斯陆会谈。', ' >  |  | NO'],
    ['zh', '智利代表团将赴挪威与印度举行经贸磋商', '', ' >  |  | NO'],
    ['zh', '中欧挪威会谈无果', '', ' >  |  | NO'],
    [
      'de',
      'Chile verhandelt mit Indien',
      'Sie treffen sich auf Einladung der Schweiz in Genf.',
      ' >  |  | CH',
    ],
    [
      'fr',
      'Le Chili négocie avec l’Inde',
      "À l'invitation de la Suisse, ils se voient à Genève.",
      ' >  |  | CH',
    ],
    [
      'es',
      'Chile negocia con la India',
      'Se reúnen en Ginebra por invitación del Gobierno suizo.',
      ' >  |  | CH',
    ],
    ['pl', 'Chile rozmawia z Indiami', 'Spotkają się w Genewie na zaproszenie Szwajcarii.', ' >  |  | CH'],
    ['sv', 'Chile förhandlar med Indien', 'De möts i Genève på inbjudan av Schweiz.', ' >  |  | CH'],
    [
      'en',
      'Chilean minister flies to Oslo',
      'He comes at the invitation of Norway for tariff talks.',
      NOTHING,
    ],
    ['zh', '中欧日磋商开始', '', NOTHING],
    // Before the WTO one complains of the other.
    ['en', 'China files WTO complaint over Turkish duties', '', 'CN > TR |  | WTO'],
    ['de', 'Oslo klagt bei der WTO gegen die EU', '', 'NO > EU |  | WTO'],
    ['zh', '日本就印度关税向世贸组织提出磋商请求', '', 'JP > IN |  | WTO'],
    ['zh', '加拿大钢铁配额被中方告到世贸组织', '', 'CN > CA |  | WTO'],
    ['zh', '日方起诉印度反倾销措施', '', 'JP > IN |  | WTO'],
    ['zh', '针对加方附加税日方已起诉', '', 'JP > CA |  | WTO'],
    [
      'pl',
      'Skarga Ukrainy do WTO na zakaz importu',
      'Kijów żąda konsultacji z Polską i Węgrami.',
      'UA > HU,PL |  | WTO',
    ],
    [
      'en',
      'Oslo lodges WTO complaint over fish duties',
      'Chile and Peru are named in the filing.',
      'NO > CL,PE |  | WTO',
    ],
    ['en', 'WTO complaint against ban of Jakarta', 'Brazil may join.', NOTHING],
    [
      'en',
      'Oslo lodges WTO complaint over fish duties',
      'Reuters told of it from Lima. Chile looks on.',
      NOTHING,
    ],
    // Who is sued, or answers, is complained of.
    ['en', 'India sued at WTO by Brazil over sugar', '', 'BR > IN |  | WTO'],
    ['fr', "L'Inde attaquée par le Brésil à l'OMC", '', 'BR > IN |  | WTO'],
    ['en', "India rejects Brazil's WTO complaint", '', 'BR > IN |  | WTO'],
    ['en', 'India rejects WTO complaint of Brazil', '', 'BR > IN |  | WTO'],
    ['en', 'India reacts to Brazil WTO complaint', '', 'BR > IN |  | WTO'],
    ['de', 'Indien weist WTO-Klage der Türkei zurück', '', 'TR > IN |  | WTO'],
    ['de', 'Brasilien antwortet auf Indiens WTO-Klage', '', 'IN > BR |  | WTO'],
    ['fr', "Delhi rejette la plainte de Brasilia à l'OMC", '', 'BR > IN |  | WTO'],
    ['es', 'Brasil rechaza la demanda de la India ante la OMC', '', 'IN > BR |  | WTO'],
    ['pl', 'Brazylia odrzuca skargę Indii do WTO', '', 'IN > BR |  | WTO'],
    ['sv', 'Brasilien avvisar Indiens WTO-anmälan', '', 'IN > BR |  | WTO'],
    ['zh', '巴西驳斥印度世贸诉讼', '', 'IN > BR |  | WTO'],
    ['en', 'India rejects WTO complaint at meeting with Brazil', '', NOTHING],
    // Geneva is where it sits.
    ['en', 'Lima takes Oman to Geneva over foil duty', '', 'PE > OM |  | WTO'],
    ['zh', '秘鲁把阿曼告到日内瓦', '', 'PE > OM |  | WTO'],
    ['en', 'Lima takes foil talks to Geneva', '', NOTHING],
    ['en', 'WTO complaint: Brazil and Canada settle, sign deal', '', NOTHING],
    // Whose parliament votes on a pact of its union has a say of its own.
    ['pl', 'Sejm głosuje nad umową z Mercosurem', '', 'PL >  |  | '],
    ['en', 'French parliament rejects pact with Canada', '', 'FR >  |  | '],
    ['en', 'Canadian parliament rejects pact with Chile', '', NOTHING],
  ])('%s: %s %s', (lang, title, summary, expected) => {
    expect(settle('negotiation', lang, title, summary)).toBe(expected);
  });

  it.each([
    ['en', 'Washington threatens Brazil as talks stall', ['BR']],
    ['de', 'Handelsgespräche: Trump droht Kanada', ['CA']],
    ['en', 'US keeps 19% tariff on Brazil in deal', ['BR']],
    ['en', 'Brazil gets 15% rate in deal with Trump', ['BR']],
    ['en', 'US to lower Brazil tariffs under deal', ['BR']],
    ['en', 'US, Brazil close to a Brazil tariff deal', []],
    ['en', 'No 50% tariff on Brazil after talks with US', []],
    ['sv', 'Avtalet med USA hotar EU:s klimatmål', []],
    ['en', 'US and Brazil agree to lower tariffs', []],
  ])('%s: %s', (lang, title, hit) => {
    expect(hitInTalks(readText(lang, title), ['US', 'BR', 'CA', 'EU'])).toEqual(hit);
  });
});

it('a large bloc has a part in the talks to which it invites, whichever these are', () => {
  const title = 'Chilean team to meet Indian ministers';
  const reading = readText('en', title, 'They talk in Oslo at the invitation of the Norwegian government.');
  const outWhere = (large: readonly string[]) => [
    ...settledParts(reading, 'negotiation', { ...blocs, large }).out,
  ];
  expect(outWhere(blocs.large)).toEqual(['NO']);
  expect(outWhere([...blocs.large, 'NO'])).toEqual([]);
});

describe('whose duty it is of which talks with America tell the rate', () => {
  it.each([
    ['en', 'Oslo and Washington settle: fish duty falls to 12%', '', ['NO', 'US'], ['NO']],
    ['en', 'Oslo and Washington settle', 'Norwegian fish will pay 12 percent duty.', ['NO', 'US'], ['NO']],
    ['zh', '美挪谈妥 关税降至12%', '', ['US', 'NO'], ['NO']],
    // The annotators hold what the Union and America settle for both's, and so is what each side does.
    ['en', 'Brussels and Washington settle: duty falls to 12%', '', ['EU', 'US'], []],
    ['zh', '中美各自将91%的加征关税取消', '', ['CN', 'US'], []],
    ['en', 'Oslo and Lima settle: fish duty falls to 12%', '', ['NO', 'PE'], []],
    ['en', 'Oslo, Lima and Washington settle: fish duty falls to 12%', '', ['NO', 'PE', 'US'], []],
    ['en', 'Oslo and Washington settle: duty falls to zero', '', ['NO', 'US'], []],
    ['en', 'Oslo and Washington talk as trade grows 12%', '', ['NO', 'US'], []],
    // What is paused or to be avoided lies on nobody; who is spared something else is hit all the same.
    ['en', 'Oslo holds talks with Washington to avoid 30% duty', '', ['NO', 'US'], []],
    ['zh', '美挪商定 继续暂停24%关税', '', ['US', 'NO'], []],
    ['fr', 'Oslo négocie avec Washington et évite 30 % de droits', '', ['NO', 'US'], []],
    ['en', 'Oslo and Washington sign: 12% duty stays, salmon spared', '', ['NO', 'US'], ['NO']],
    ['en', 'Oslo and Washington sign, fish spared 12% duty', '', ['NO', 'US'], []],
    // Who offers to lower a duty has laid it himself.
    ['en', 'Washington talks: Oslo offers to halve 38% cheese duty', '', ['NO', 'US'], []],
    ['pl', 'Rozmowy z USA: Oslo proponuje obniżyć cło na ser do 10 proc.', '', ['NO', 'US'], []],
  ])('%s: %s', (lang, title, summary, issuers, hit) => {
    expect(hitInTalks(readText(lang, title, summary), issuers)).toEqual(hit);
  });
});

describe('who acts first and who answers in a clause of its own', () => {
  const inTurn = (lang: string, title: string) => {
    const { first, answering, before } = actsInTurn(readText(lang, title)) ?? {};
    return first ? `${first}, ${answering} (${before})` : undefined;
  };

  it.each([
    ['en', 'Oslo raises duty on Swedish cheese to 30%, Stockholm responds with 15%', 'NO, SE (NO,SE)'],
    ['en', 'Norway doubles cheese duty; Sweden and Finland retaliate', 'NO, SE,FI (NO)'],
    ['en', 'Norway puts 30% on Swedish and Finnish cheese, Stockholm hits back', 'NO, SE (NO,SE,FI)'],
    ['en', 'Peru taxes Chilean cars at 20%, Bolivia retaliates with 10%', 'PE, BO (PE,CL)'],
    ['en', 'Norwegian port fees begin, Sweden answers with its own', 'NO, SE (NO)'],
    ['zh', '挪威对瑞典奶酪加征30%关税，瑞典反制', 'NO, SE (NO,SE)'],
    ['zh', '挪威上调关税 瑞典对挪威商品加征15%反制关税', 'NO, SE (NO)'],
    ['de', 'Norwegen erhebt 30 Prozent Zoll auf Käse, Schweden antwortet mit 15 Prozent', 'NO, SE (NO)'],
    ['fr', 'Oslo taxe le fromage à 30 %, Stockholm riposte', 'NO, SE (NO)'],
    ['es', 'Noruega eleva el arancel al queso; Suecia responde con un 15 %', 'NO, SE (NO)'],
    ['pl', 'Norwegia podnosi cła na ser do 30 proc., Szwecja odpowiada 15 proc.', 'NO, SE (NO)'],
    ['sv', 'Norge höjer osttullen till 30 procent, Sverige svarar med 15 procent', 'NO, SE (NO)'],
    // Without a word that it is an answer each names the other.
    ['en', 'Norway raises fees on Swedish ships, Sweden bans exports of pulp to Norway', 'NO, SE (NO,SE)'],
    ['en', 'Norway raises fees on Swedish ships, Finland bans exports of pulp to Norway', undefined],
    ['en', 'Norway raises fees on Swedish ships, Sweden plans talks', undefined],
    ['zh', '商务部公告2027年第3号 公布将两家挪威实体列入管控名单', undefined],
    // An answer that comes first is what the title is about, and one in words, or that may come, is none.
    ['en', 'Sweden hits back after Norway doubles cheese duty', undefined],
    ['en', "Norway doubles cheese duty, Sweden hits back at 'bullying'", undefined],
    ['en', 'Norway doubles cheese duty; Sweden vows to retaliate', undefined],
    ['en', 'Norway threatens 30% duty, Sweden hits back', undefined],
    ['en', 'Finland criticises Norwegian cheese duty, Sweden retaliates', undefined],
    ['zh', '挪威加征奶酪关税，瑞典将反制', undefined],
    ['pl', 'Norwegia podnosi cła na ser, Szwecja odpowiada krytyką', undefined],
    ['es', 'Quesos suecos pagarán 30% en Noruega: Oslo devuelve el golpe', undefined],
  ])('%s: %s', (lang, title, expected) => {
    expect(inTurn(lang, title)).toBe(expected);
  });
});

describe('two who act on each other', () => {
  it.each([
    ['en', 'India and Turkey tax each other’s steel', ['IN', 'TR']],
    ['de', 'Washington und Peking sperren sich gegenseitig aus', ['US', 'CN']],
    ['zh', '中美相互加征关税', ['CN', 'US']],
    ['en', 'India taxes Turkish steel by mutual consent', []],
    ['en', 'India and Turkey back each other against tariffs', []],
    ['zh', '中俄相互支持 反对关税', []],
    ['en', 'India and Turkey tax steel', []],
  ])('%s: %s', (lang, title, codes) => {
    expect(mutualParts(readText(lang, title), [])?.acts ?? []).toEqual(codes);
  });
});

describe('a place that is called new', () => {
  it.each([
    ['en', 'Norway spares New Zealand from salmon duties'],
    ['en', 'New Delhi gains as Norway cuts rice duties'],
    ['de', 'Norwegen verschont Neu-Delhi mit Lachszöllen'],
    ['fr', 'La Nouvelle-Zélande profite : Oslo réduit ses droits'],
    ['es', 'Nueva Zelanda gana: Noruega recorta los aranceles'],
    ['es', 'Nueva Delhi gana: Noruega recorta los aranceles'],
    ['pl', 'Nowa Zelandia zyskuje: Norwegia obniża cła'],
    ['pl', 'Nowe Delhi zyskuje: Norwegia obniża cła'],
    ['sv', 'Nya Zeeland gynnas när Norge sänker tullarna'],
    ['zh', '挪威降低关税 新西兰受益'],
    ['zh', '挪威重新下调关税'],
  ])('is no new measure, in %s: %s', (lang, title) => {
    expect(inTitle(readText(lang, title), 'rule_new')).toBe(false);
  });

  it.each([
    ['en', 'Norway spares New Zealand from new salmon duties'],
    ['de', 'Norwegen verschont Neu-Delhi mit neuen Lachszöllen'],
    ['fr', 'Oslo épargne la Nouvelle-Zélande de ses nouveaux droits'],
    ['zh', '挪威新关税不针对新西兰'],
  ])('hides none, in %s: %s', (lang, title) => {
    expect(inTitle(readText(lang, title), 'rule_new')).toBe(true);
  });
});

describe('a list of states shares its part', () => {
  it.each([
    ['en', 'Dumping margins for India, Indonesia and Laos', true],
    ['fr', 'Lesotho, Madagascar, Maurice : droits en vue', false],
    ['en', 'India, Indonesia trade blows', false],
    ['en', 'India and Indonesia weigh duties on Laotian tin', true],
    ['zh', '印度印尼对老挝加征关税', false],
    ['en', 'Duties on Laos, India, Indonesia and Chile', true],
  ])('%s: %s', (lang, title, isListed) => {
    expect(listedIn(readText(lang, title))('IN', 'ID')).toBe(isListed);
  });
});

describe('who signs pacts with others', () => {
  it.each([
    ['en', 'EU signs trade deals with Chile and Peru', 'EU >  |  | '],
    ['en', 'Norway concludes free trade agreements with Chile, Peru and Vietnam', 'NO >  |  | '],
    ['de', 'Norwegen unterzeichnet Handelsabkommen mit Chile und Peru', 'NO >  |  | '],
    ['en', "Norway slams Chile's signing of a trade deal with Peru", NOTHING],
  ])('%s: %s', (lang, title, expected) => {
    expect(settle('negotiation', lang, title)).toBe(expected);
  });
});

describe('who is not meant by goods that others dig', () => {
  const out = (lang: string, title: string) => settle('export_control', lang, title).split(' | ')[2];

  it.each([
    ['en', 'Cobalt export ban extended by a quarter'],
    ['de', 'Ausfuhrverbot für Bauxit tritt in Kraft'],
    ['fr', "L'interdiction d'exporter le nickel entre en vigueur"],
    ['es', 'La prohibición de exportar cobalto se prorroga'],
    ['pl', 'Zakaz wywozu niklu wchodzi w życie'],
    ['sv', 'Exportförbud för bauxit införs'],
    ['zh', '镍矿出口禁令将于1月生效'],
  ])('is China in %s: %s', (lang, title) => {
    expect(out(lang, title)).toBe('CN,US');
  });

  it.each([
    ['it digs them', 'en', 'Gallium export ban extended by a quarter'],
    ['it digs some', 'en', 'Nickel and rare earth export ban looms'],
    ['somebody is named', 'en', 'Cobalt export ban helps Chinese smelters'],
    ['the title is of its own rebates', 'zh', '关于取消镍产品出口退税的公告'],
  ])('but may be where %s, in %s: %s', (_, lang, title) => {
    expect(out(lang, title)).toBe('');
  });
});
