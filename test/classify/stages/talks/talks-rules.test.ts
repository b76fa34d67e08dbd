import { describe, expect, it } from '@jest/globals';
import { talksOpened, talksSet } from '../../../../src/classify/days/coming-talks.js';
import { readDates } from '../../../../src/classify/days/dates.js';
import { areBrokenOff } from '../../../../src/classify/stages/talks/broken-talks.js';
import { leftOpen, onlyWished, withoutDeal } from '../../../../src/classify/stages/talks/no-deal.js';
import { furtherRound } from '../../../../src/classify/stages/talks/rounds.js';
import {
  areOnlyWished,
  begunTalks,
  certainStageOfTalks,
  meetsBusiness,
} from '../../../../src/classify/stages/talks/talks-rules.js';
import { readText } from '../../shipped.js';

describe('talks that rest', () => {
  const stage = (lang: string, title: string) => certainStageOfTalks(readText(lang, title))?.stage;

  it.each([
    ['en', 'Talks on bismuth exports suspended'],
    ['en', 'Chile-Peru talks on export controls put on hold'],
    ['de', 'Gespräche über Wismut-Exporte ausgesetzt'],
    ['fr', 'Les négociations sur les exportations de bismuth suspendues'],
    ['es', 'Negociaciones sobre aranceles suspendidas'],
    ['zh', '秘鲁铋出口谈判暂停'],
  ])('have collapsed, whatever measure they are on, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('collapsed');
  });

  it.each([
    ['en', 'Talks on bismuth exports paused until Monday'],
    ['en', 'Talks on trade resume as tariffs suspended'],
    ['en', 'Chile and Peru hold talks on bismuth: curbs suspended'],
  ])('have not, to a day or in another clause, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).not.toBe('collapsed');
  });
});

describe('talks that are taken up again, or have failed', () => {
  const stage = (lang: string, title: string) => certainStageOfTalks(readText(lang, title))?.stage;

  it.each([
    ['fr', 'La Norvège et le Kenya relancent leurs négociations sur le niobium', 'under_way'],
    ['es', 'Noruega y Kenia retoman sus negociaciones sobre el niobio', 'under_way'],
    ['sv', 'Samtalen mellan Norge och Kenya om niob har brutit samman', 'collapsed'],
    ['sv', 'Förhandlingarna mellan Norge och Kenya bryter ihop', 'collapsed'],
  ])('in %s: %s', (lang, title, expected) => {
    expect(stage(lang, title)).toBe(expected);
  });
});

describe('talks that begin, whatever they come after', () => {
  const stage = (lang: string, title: string) => {
    const reading = readText(lang, title);
    return (certainStageOfTalks(reading) ?? begunTalks(reading))?.stage;
  };

  it.each([
    ['en', 'Peru and Chile start tariff talks after review ends without extension'],
    ['de', 'Peru und Chile starten Handelsgespräche nach Überprüfung ohne Verlängerung'],
    ['es', 'Arrancan negociaciones comerciales entre Perú y Chile tras revisión sin prórroga'],
    ['es', 'Perú y Chile inician negociación bilateral tras cumbre sin acuerdo'],
  ])('are under way in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('under_way');
  });

  it.each([
    ['en', 'Trade talks start, then collapse over fish'],
    ['en', 'Lima ditches tariff talks with Quito hours before start'],
    ['en', 'Lima ends trade talks with Quito after row over fish'],
    ['zh', '秘鲁推迟举行秘智贸易谈判'],
  ])('are not, where they break off or are put off, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).not.toBe('under_way');
  });
});

describe('a pact that takes a step on its way', () => {
  it.each([
    [
      'en',
      'Council Decision (EU) 2026/12 on the signing, on behalf of the Union, of the Agreement between the Union and Chile',
    ],
    ['en', 'Trade Agreement with Chile – presented to Parliament'],
    ['de', 'Grünes Licht aus Straßburg für Handelsabkommen mit Chile'],
    ['sv', 'Ja i Strasbourg till handelsavtalet med Chile'],
    ['zh', '欧盟理事会授权签署欧盟智利协定'],
  ])('is announced in %s: %s', (lang, title) => {
    expect(certainStageOfTalks(readText(lang, title))?.stage).toBe('announced');
  });

  it('is none where it is only asked for', () => {
    const title = 'Lima urges: a trade pact should be presented to Parliament';
    expect(certainStageOfTalks(readText('en', title))).toBeUndefined();
  });
});

it('a round that is complete leaves talks open', () => {
  expect(certainStageOfTalks(readText('zh', '秘智完成第三轮谈判'))?.stage).toBe('under_way');
});

describe('a deal that is only wished for', () => {
  it.each([
    [
      'Premier hears of concern about curbs',
      'He answered that differences should be settled by dialogue.',
      'settled',
    ],
    ['Premier hears of concern about curbs', 'The dispute will be settled in spring.', 'settled'],
    ['Premier hears of concern about curbs', 'The two settled their dispute on Monday.', undefined],
    ['Premier hears of concern about curbs', 'The two met on Monday.', undefined],
    ['Trade deal reached', 'What remains should be settled by dialogue.', undefined],
  ])('%s: %s', (title, summary, word) => {
    const reading = readText('en', title, summary);
    const wished = onlyWished(reading);
    expect(wished && reading.text.slice(wished.start, wished.end)).toBe(word);
  });
});

describe('talks that somebody does not go back to', () => {
  it.each([
    ['en', 'Lima: no return to trade talks with Canada despite apology'],
    ['de', 'Lima: keine Rückkehr zu Gesprächen mit Kanada über Zölle'],
    ['es', 'Lima descarta reanudar las negociaciones comerciales con Canadá'],
    ['zh', '秘鲁：不会恢复与加拿大的贸易谈判'],
    ['en', 'US will not extend tariff truce with Peru'],
    ['en', 'Trump will not renew USMCA'],
    ['en', 'Peru, Chile end Santiago talks without deal on fish'],
    ['en', 'Peru-Chile talks in Lima yield no deal'],
    ['zh', '秘智利马磋商未取得成果'],
    ['pl', 'Peru i Chile bez porozumienia w Limie, finałowa runda'],
  ])('have collapsed in %s: %s', (lang, title) => {
    expect(certainStageOfTalks(readText(lang, title), [])?.stage).toBe('collapsed');
  });

  it.each([
    ['en', 'Lima may refuse to resume trade talks with Canada'],
    ['en', 'Lima and Ottawa resume trade talks'],
    ['en', 'US expected to not extend USMCA'],
    ['en', 'Peru-US truce does not extend to chip curbs, Lutnick says'],
    ['en', 'Peru-US truce not extended yet, but talks are constructive'],
    ['en', 'Peru, Chile end first day of Lima talks without deal'],
    ['en', 'Peru fears that it will end Chile talks without deal'],
    ['en', 'Talks in Lima yield no deal, Peru and Chile to continue Tuesday'],
    ['de', 'Peru und Chile beenden Gespräche in Lima ohne Einigung, Fortsetzung nächste Woche'],
    ['zh', '传闻秘智谈判未取得成果 外交部否认'],
    ['pl', 'Peru i Chile bez porozumienia, następna runda w Limie'],
  ])('are not told by what is not so, in %s: %s', (lang, title) => {
    expect(certainStageOfTalks(readText(lang, title), [])?.stage).not.toBe('collapsed');
  });
});

describe('talks that begin on a day', () => {
  // A Thursday.
  const published = '2026-10-08';
  const stageOf = (lang: string, title: string) => {
    const reading = readText(lang, title);
    return certainStageOfTalks(reading, readDates(reading, published))?.stage;
  };

  it.each([
    ['en', 'Talks will begin October 15 in Geneva, US and China say'],
    ['de', 'Bessent trifft He am 14. Oktober zu Gesprächen in Oslo'],
    ['zh', '中美团队14日至17日在奥斯陆磋商'],
    ['sv', 'USA och Kina håller videomöte på tisdag'],
    ['pl', 'Unia i Chile wracają do stołu 26 października'],
    // A signature is to come as well, and what is moved to a day.
    ['de', 'EU und Chile unterzeichnen Abkommen am 14. Oktober'],
    ['en', 'EU and Chile to sign trade pact on Tuesday'],
    ['sv', 'Tullsamtal mellan Japan och USA flyttas från måndag till tisdag'],
    ['en', 'US and China begin talks on chips in Geneva on October 15'],
    ['en', 'India, EU resume trade talks on Monday'],
    ['en', 'Trade talks between Japan and US open on Tuesday in Tokyo'],
    ['en', 'Joint committee on US-DRC minerals accord meets Oct 14'],
    ['de', 'Handelsgespräche zwischen EU und USA beginnen am 14. Oktober'],
    ['fr', "Les négociations commerciales entre l'UE et l'Inde débutent le 12 octobre"],
    ['es', 'Las negociaciones comerciales entre México y EEUU comienzan el 14 de octubre'],
    ['pl', 'Rozmowy handlowe UE i USA rozpoczynają się 14 października'],
    ['sv', 'Handelssamtalen mellan EU och Indien inleds den 14 oktober'],
    ['zh', '中美经贸磋商10月15日开始'],
    ['zh', '第十轮中欧经贸磋商将于10月20日在布鲁塞尔举行'],
  ])('are ahead until then in %s: %s', (lang, title) => {
    expect(stageOf(lang, title)).toBe('scheduled');
  });

  it.each([
    ['en', 'US-China trade talks begin today'],
    ['en', 'Trade talks start before Trump’s October 20 tariffs'],
    ['en', 'Trade talks resume with October 20 in focus'],
    ['de', 'EU und USA verhandeln über Zölle vor Frist am 20. Oktober'],
    ['pl', 'UE i USA siadają do rozmów handlowych przed terminem 20 października'],
    ['zh', '中美经贸磋商举行 10月20日前达成协议'],
    ['en', 'China, EU open talks on rare earths'],
    ['en', 'China and US begin talks on tariffs due to expire October 15'],
    ['en', 'Talks drag on as US tariffs begin on October 20'],
    ['zh', '中美经贸磋商在日内瓦开始'],
  ])('have no such day, or another matter has it, in %s: %s', (lang, title) => {
    expect(stageOf(lang, title)).not.toBe('scheduled');
  });
});

describe('a round of talks that is over', () => {
  it.each([
    ['en', 'Bessent and He Lifeng conclude two days of talks in Stockholm'],
    ['en', 'Delhi and Brussels wrap up 13th round of trade talks'],
    ['en', 'TPP: twelfth round wraps up in Dallas'],
    ['en', 'RCEP negotiators finish fifth round in Oslo'],
    ['de', 'Fünfte Verhandlungsrunde mit Peru in Lima beendet'],
    ['zh', '中欧结束新一轮经贸磋商'],
    ['zh', '中欧磋商首日结束'],
    ['en', 'Second day of EU-India trade talks in Delhi ends'],
    ['zh', '中挪第九轮经贸谈判收官'],
    ['es', 'Perú e India cierran la octava ronda'],
    ['es', 'Perú e India cierran la octava ronda del acuerdo sobre litio'],
    ['en', 'India and Peru conclude eighth round for free trade agreement'],
    ['zh', '印度与秘鲁结束自贸协定第八轮谈判'],
    ['zh', '《区域全面经济伙伴关系协定》第八轮谈判在南宁结束'],
    ['en', 'Third session of Peru-US tariff talks ends'],
    ['en', 'US-Peru trade talks paused until Monday'],
    ['de', 'Erster Tag der Handelsgespräche zwischen USA und Peru beendet'],
    ['zh', '中秘经贸会谈第一天结束'],
    ['fr', 'Fin du premier jour des négociations commerciales entre Lima et Pékin'],
    ['es', 'Termina la primera jornada de negociaciones comerciales entre Perú y China'],
    ['pl', 'Zakończył się pierwszy dzień rozmów handlowych USA-Peru'],
    ['sv', 'Första dagen av handelssamtal mellan USA och Peru avslutad'],
    ['de', 'Zollgespräche in Lima beendet'],
    ['sv', 'Handelssamtalen i Lima avslutade'],
  ])('leaves them open in %s: %s', (lang, title) => {
    expect(certainStageOfTalks(readText(lang, title))?.stage).toBe('under_way');
  });

  it.each([
    ['de', 'Handelsgespräche zwischen Peru und Chile beendet: Lima verärgert'],
    ['es', 'Lima: terminan las negociaciones con Chile'],
    ['pl', 'Zakończyły się rozmowy handlowe z Chile, Lima podnosi cła'],
    ['sv', 'Handelssamtalen mellan Peru och Chile avslutade'],
    ['de', 'Lima: Handelsgespräche beendet'],
  ])('is not told by the end of all talks, which may be a break, in %s: %s', (lang, title) => {
    expect(certainStageOfTalks(readText(lang, title))?.stage).not.toBe('under_way');
  });

  it.each([
    ['en', 'India, Chile wrap up third round of FTA talks, to meet again on 4 May'],
    ['de', 'Achte TTIP-Runde beendet, nächste vom 4. Mai an in New York'],
  ])('leaves them open too where the next is set, in %s: %s', (lang, title) => {
    const reading = readText(lang, title);
    expect(certainStageOfTalks(reading, readDates(reading, '2026-03-04'))?.stage).toBe('under_way');
  });

  it.each([
    ['Delhi and Brussels conclude trade deal in 13th round of talks'],
    ['Washington to conclude two days of talks on Sunday with deal'],
    ['India and Peru conclude round of talks with agreement on lithium'],
  ])('is not all that is told: %s', (title) => {
    expect(certainStageOfTalks(readText('en', title))).toBeUndefined();
  });
});

describe('a minister who meets business people', () => {
  it.each([
    ['zh', '王文涛部长会见挪威工业联合会主席'],
    ['zh', '何立峰会见智利前财政部长'],
    ['en', "Peru's trade minister meets head of Chilean industry federation"],
    ['en', 'Sefcovic to meet carmakers over rare earths'],
    ['de', 'Handelsministerin trifft Chefs der Autobauer'],
    ['fr', 'Le ministre du Commerce rencontre les industriels chiliens'],
    ['es', 'El ministro se reúne con empresarios chilenos'],
    ['pl', 'Minister spotka się z przedsiębiorcami z Chile'],
    ['sv', 'Handelsministern träffar chilenska företagsledare'],
  ])('holds no talks with their state, in %s: %s', (lang, title) => {
    expect(meetsBusiness(readText(lang, title))).toBe(true);
  });

  it.each([
    ['zh', '王文涛会见挪威贸易大臣并与企业家座谈'],
    ['zh', '王文涛部长会见挪威经济部长'],
    ['en', "Peru's trade minister meets Chilean colleague over carmakers' stocks"],
    ['en', 'Bessent to meet He Lifeng as automakers run out of magnets'],
    ['en', 'Wang meets Chilean minister and business leaders'],
    ['en', "Sefcovic meets carmakers, then Chile's trade minister"],
    ['de', 'Handelsministerin trifft Kollegen wegen Klagen der Autobauer'],
  ])('may hold them where another is met, in %s: %s', (lang, title) => {
    expect(meetsBusiness(readText(lang, title))).toBe(false);
  });
});

describe('a further meeting', () => {
  const stageOf = (lang: string, title: string) => {
    const reading = readText(lang, title);
    return certainStageOfTalks(reading, readDates(reading, '2026-03-04'))?.stage;
  };

  it.each([
    ['en', 'Peru, Chile end talks in Lima without deal, agree to meet again on 4 May in Santiago'],
    ['de', 'Peru und Chile beenden Gespräche ohne Durchbruch, nächstes Treffen am 4. Mai'],
    ['fr', "Pérou-Chili : les discussions s'achèvent sans accord, nouveau rendez-vous le 4 mai"],
    ['es', 'Perú y Chile terminan sin acuerdo; próximo encuentro el 4 de mayo'],
    ['pl', 'Peru i Chile bez porozumienia w rozmowach, kolejne spotkanie 4 maja'],
    ['sv', 'Peru och Chile avslutar samtal utan avtal, nästa möte den 4 maj'],
    ['zh', '秘智会谈结束 双方同意5月4日在圣地亚哥继续磋商'],
  ])('is set on the day that is told, in %s: %s', (lang, title) => {
    expect(stageOf(lang, title)).toBe('scheduled');
  });

  it.each([
    ['en', 'Peru, Chile end talks without deal, next meeting on 4 May unlikely'],
    ['en', 'Peru, Chile sign trade deal, agree to meet again on 4 May'],
    ['en', 'Peru, Chile end talks without deal, next meeting not before the summer'],
    ['en', 'Peru, Chile end talks without deal, next meeting of WTO council on 4 May'],
    ['en', "Peru, Chile end talks without deal, EU trade ministers' next meeting on 4 May"],
    ['en', 'Peru, Chile end talks without deal, Lima boycotts next meeting on 4 May'],
  ])('is not set for certain, in %s: %s', (lang, title) => {
    expect(stageOf(lang, title)).not.toBe('scheduled');
  });
});

describe('a deal that was not reached', () => {
  it.each([
    ['en', 'EU and Australia fail to clinch trade deal'],
    ['de', 'Brüssel und Canberra können sich nicht einigen'],
    ['fr', 'Bruxelles et Canberra ne parviennent pas à conclure'],
    ['es', 'Bruselas y Canberra no logran un acuerdo'],
    ['sv', 'Bryssel och Canberra kan inte enas'],
  ])('is told in %s: %s', (lang, title) => {
    expect(withoutDeal(readText(lang, title))).toBeDefined();
  });
});

describe('talks that somebody offers', () => {
  it.each([
    ['en', 'Canada proposes critical minerals pact to Japan'],
    ['en', 'Ottawa offers Delhi talks on potash tariffs'],
    ['en', 'Brussels invites Beijing to talks on gallium licences'],
    ['de', 'Berlin bietet Neu-Delhi Verhandlungen über Seltene Erden an'],
    ['de', 'Wien schlägt Handelsgespräche mit Indien vor'],
    ['fr', "Ottawa propose à Washington des négociations sur l'acier"],
    ['fr', 'Ottawa tend la main à Washington sur les droits de douane'],
    ['es', 'Bogotá propone negociaciones comerciales a Quito'],
    ['pl', 'Warszawa proponuje Kijowowi rozmowy o cłach'],
    ['sv', 'Stockholm erbjuder Peking samtal om grafit'],
    ['zh', '印度提议举行稀土贸易谈判'],
    ['zh', '加拿大向美国递话:铝关税有得谈'],
    // Nor has anybody who only calls for them.
    ['en', 'Peru calls for talks with Chile on zinc curbs'],
    ['de', 'Lima fordert Gespräche mit Peking über Zink'],
    ['zh', '秘鲁呼吁与智利就锌出口管制举行谈判'],
    ['fr', 'Lima appelle à des négociations sur le zinc'],
  ])('are proposed in %s: %s', (lang, title) => {
    expect(certainStageOfTalks(readText(lang, title))?.stage).toBe('proposed');
  });

  it.each([
    ['en', 'China offers concessions in trade talks with EU'],
    ['en', 'Trump offers few details of trade deal with UK'],
    ['en', 'US proposes date for trade talks with China'],
    ['de', 'USA bieten in Zollgesprächen Zugeständnisse an'],
    ['en', 'Peru and Chile hold talks on zinc as smelters call for dialogue'],
    ['en', 'Chile agrees to talks after Peru calls for talks on zinc'],
    ['en', 'Peru calls for dialogue, holds trade talks with Chile in Lima'],
    ['en', 'Peru pushes for talks, signs 15% tariff deal with Chile'],
  ])('are no others, in which something is offered, in %s: %s', (lang, title) => {
    expect(certainStageOfTalks(readText(lang, title))?.stage).not.toBe('proposed');
  });
});

describe('a pact of which nothing remains to be done', () => {
  it.each([
    ['en', 'Vietnam completes ratification of trade pact with EU'],
    ['en', 'WTO ministers approve entry of Samoa after 14 years'],
    ['zh', '世贸组织部长会议批准萨摩亚加入世贸组织'],
    ['de', 'Indien und EU tauschen Ratifikationsurkunden zum Freihandelsabkommen aus'],
    ['fr', "Échange des instruments de ratification entre l'UE et le Mercosur"],
    ['es', 'Perú e India canjean instrumentos de ratificación del TLC'],
    ['zh', '中国与新西兰自贸谈判画上句号'],
  ])('is concluded in %s: %s', (lang, title) => {
    expect(certainStageOfTalks(readText(lang, title))?.stage).toBe('concluded');
  });

  it('is not, where that is yet to come', () => {
    const title = 'Assembly yet to complete ratification of pact with Mercosur';
    expect(certainStageOfTalks(readText('en', title))).toBeUndefined();
  });

  it('is not, where the last step is put off', () => {
    const title = 'Parliament delays exchange of instruments of ratification with Mercosur';
    expect(certainStageOfTalks(readText('en', title))).toBeUndefined();
  });
});

it.each([
  ['en', 'Bury the hatchet: Ottawa and Washington sign trade deal'],
  ['en', 'Report that favoured trade deal is buried in committee'],
  ['de', 'Bern und Brüssel begraben Handelsstreit mit Abkommen'],
  ['zh', '印度不放弃谈判 关税仍谈'],
  ['zh', '日本不会放弃谈判'],
])('gives up no talks, in %s: %s', (lang, title) => {
  expect(certainStageOfTalks(readText(lang, title))?.stage).not.toBe('collapsed');
});

it.each([
  ['Berne and Delhi give up on trade deal', 'en', 'collapsed'],
  ['Bern und Delhi begraben ihr Handelsabkommen', 'de', 'collapsed'],
  ["EU may take China's magnet curbs to the WTO", 'en', 'proposed'],
  ['Norway and India settle WTO dispute over nickel', 'en', 'concluded'],
])('%s (%s): %s', (title, lang, stage) => {
  expect(certainStageOfTalks(readText(lang, title))?.stage).toBe(stage);
});

describe('talks of which a title tells no more than the day, or that they open', () => {
  const published = '2026-06-08';
  const read = (lang: string, title: string) => {
    const reading = readText(lang, title);
    const dates = readDates(reading, published);
    return (talksSet(reading, dates) ?? talksOpened(reading, dates))?.stage;
  };

  it.each([
    ['en', 'Oslo and Ottawa set July 3 for fresh trade talks in Bergen', 'scheduled'],
    ['en', 'Third round of Norway-US trade talks from July 3 in Oslo', 'scheduled'],
    ['de', 'Dritte Runde der Handelsgespräche mit Norwegen ab 3. Juli in Oslo', 'scheduled'],
    ['es', 'Comienza en Lima la tercera ronda de negociaciones comerciales con EE UU', 'under_way'],
    ['en', 'Norway and US hold trade talks in Oslo', undefined],
    ['es', 'Comienza la tercera ronda de negociaciones comerciales; la cumbre, el 3 de julio', undefined],
    ['zh', '中挪将举行经贸磋商', undefined],
  ])('%s: %s: %s', (lang, title, stage) => {
    expect(read(lang, title)).toBe(stage);
  });

  it.each([
    ['en', 'Negotiators leave as salmon row sinks talks with Norway'],
    ['fr', 'Le saumon fait capoter les négociations avec Oslo'],
  ])('break when something sinks them: %s: %s', (lang, title) => {
    expect(certainStageOfTalks(readText(lang, title))?.stage).toBe('collapsed');
  });

  it.each([
    ['en', 'Nothing sinks talks with Norway: salmon row goes on'],
    ['en', 'Salmon row nearly sinks trade talks with Norway'],
    ['es', 'Nada hunde las negociaciones con Noruega'],
    ['en', 'Salmon row could sink talks with Norway'],
    ['en', 'Will salmon row sink talks with Norway?'],
    ['pl', 'Spór o łososia nie zatapia rozmowy z Norwegią'],
  ])('go on when nothing does: %s: %s', (lang, title) => {
    expect(certainStageOfTalks(readText(lang, title))?.stage).not.toBe('collapsed');
  });
});

describe('talks that are broken off', () => {
  it.each([
    ['en', 'Norway-Chile trade talks collapse: threat of a salmon war'],
    ['en', 'Norway-Chile trade talks collapse; fears of duties mount'],
    ['fr', 'Négociations Norvège-Chili rompues, menace de taxes sur le saumon'],
    ['pl', 'Rozmowy Norwegii z Chile zerwane, grozi cło na łososia'],
    ['sv', 'Samtalen mellan Norge och Chile har kollapsat, hot om laxtullar'],
    ['de', 'Gespräche mit Chile gescheitert, drohende Lachszölle'],
    ['en', 'Norway tears up trade truce with Chile, fears of duties mount'],
  ])('are, whatever a further clause fears: %s: %s', (lang, title) => {
    expect(areBrokenOff(readText(lang, title))).toBe(true);
  });

  it.each([
    ['en', 'Fear of collapse of Norway-Chile talks'],
    ['en', 'Norway-Chile talks: collapse threat grows'],
    ['de', 'Gesprächen mit Chile Scheitern droht'],
  ])('are not, where that is only near: %s: %s', (lang, title) => {
    expect(areBrokenOff(readText(lang, title))).toBe(false);
  });

  it.each([['en', 'Norway cancels salmon duties after trade deal with Chile']])(
    'are not, where a measure is ended: %s: %s',
    (lang, title) => {
      expect(certainStageOfTalks(readText(lang, title))?.stage).not.toBe('collapsed');
    },
  );
});

describe('what only sounds like a deal', () => {
  it.each([
    ['en', 'EU and Norway hope to seal fish deal in last round', ''],
    ['en', 'EU and Norway see final round of fish talks in May', ''],
    ['en', 'EU, Peru close two chapters of trade pact', ''],
    [
      'en',
      'EU and Peru talk of trade agreement',
      'They closed a chapter on mining; the next round is in May.',
    ],
    ['zh', '欧盟与秘鲁力争5月达成自贸协定', ''],
    ['zh', '欧盟与秘鲁完成两个章节谈判', ''],
    ['en', 'Boluarte convinced of trade deal with EU', ''],
    ['de', 'Lima überzeugt von Handelsabkommen mit der EU', ''],
    ['es', 'Lima, convencida de un acuerdo comercial con la UE', ''],
    ['de', 'EU und Peru peilen Abschluss des Handelsabkommens an', ''],
    ['de', 'EU und Peru schließen zwei Kapitel des Abkommens ab', ''],
    ['fr', "L'UE et le Pérou espèrent conclure l'accord commercial en mai", ''],
    ['es', 'La UE y Perú apuntan a una ronda final del acuerdo', ''],
    ['es', 'La UE y Perú cierran dos capítulos del acuerdo', ''],
    ['pl', 'UE i Peru liczą na umowę handlową w maju', ''],
    ['sv', 'EU och Peru siktar på avtal i sista rundan', ''],
    ['es', 'La UE y Perú abren negociaciones para un pacto de minerales críticos', ''],
    ['en', 'EU-Peru tariff deal days away', ''],
    ['en', 'Chile may join US minerals pact', ''],
    ['en', 'Chile mulls minerals deal with US', ''],
    ['en', 'Minerals deal with Peru in doubt', ''],
    ['en', 'Minerals pact with Peru weeks away', ''],
    ['en', 'Senate blocks minerals deal with Peru', ''],
  ])('is left open in %s: %s %s', (lang, title, summary) => {
    expect(leftOpen(readText(lang, title, summary))).toBeDefined();
  });

  it.each([
    ['en', 'Peru and Chile sign delayed trade deal', ''],
    ['en', 'EU and Peru sign trade deal, sure of ratification', ''],
    ['de', 'Zuversichtlich nach der Einigung: EU und Peru unterzeichnen Handelsabkommen', ''],
    ['en', 'EU and Peru sign trade deal, aim to widen it', ''],
    ['en', 'EU and Peru conclude trade deal', 'Negotiators closed all chapters.'],
    ['en', 'EU and Peru seal trade pact', 'The next round on services is in May.'],
    ['en', 'Minerals deal with Peru seeks calm', ''],
    ['es', 'Noruega y Perú cierran acuerdo comercial con capítulo de minerales', ''],
    ['es', 'La UE y Perú firman un pacto tras meses de negociaciones para un acuerdo', ''],
    ['zh', '中秘磋商达成协议', '下一轮磋商5月举行。'],
    ['sv', 'EU och Peru når avtal efter slutrunda', ''],
  ])('is none where a deal is told, in %s: %s', (lang, title, summary) => {
    expect(leftOpen(readText(lang, title, summary))).toBeUndefined();
  });
});

describe('talks that somebody would hold', () => {
  const wished = (lang: string, title: string, summary = '') => {
    const reading = readText(lang, title, summary);
    return areOnlyWished(reading, readDates(reading, '2026-03-05T09:00:00Z'));
  };

  it.each([
    ['en', 'Lima says its door is open to tariff talks', ''],
    ['en', 'Lima on tariff talks', 'No meeting is planned, an aide said.'],
    ['zh', '秘鲁：关税谈判大门敞开', ''],
    ['de', 'Lima will wieder an den Verhandlungstisch: Die Tür steht offen', ''],
    ['fr', 'Lima souhaite revenir à la table des négociations', ''],
    ['es', 'Lima quiere volver a la mesa de negociación', ''],
    ['pl', 'Lima chce wrócić do stołu negocjacji', ''],
    ['sv', 'Lima vill tillbaka till förhandlingsbordet', ''],
    ['en', 'Lima hopes to resume zinc talks with Chile', ''],
    ['en', 'Lima open to resuming zinc talks with Chile', ''],
    ['zh', '秘方愿与智方恢复贸易谈判', ''],
    ['de', 'Lima will Gespräche mit Chile über Zink wieder aufnehmen', ''],
    ['fr', 'Lima espère reprendre les négociations avec le Chili sur le zinc', ''],
    ['es', 'Lima está dispuesta a reanudar las negociaciones con Chile', ''],
    ['pl', 'Lima chce wznowić rozmowy z Chile o cynku', ''],
    ['sv', 'Lima vill återuppta samtalen med Chile om zink', ''],
  ])('have no day in %s: %s %s', (lang, title, summary) => {
    expect(wished(lang, title, summary)).toBe(true);
  });

  it.each([
    ['en', 'Lima returns to the negotiating table'],
    ['en', 'Lima, its door open for talks, meets Washington on Monday'],
    ['fr', 'Lima revient à la table des négociations'],
    ['en', 'Lima and Chile resume zinc talks'],
    ['en', 'Lima ready to resume talks with Chile on Monday'],
  ])('are held, in %s: %s', (lang, title) => {
    expect(wished(lang, title)).toBe(false);
  });

  it('are not taken up again where somebody would, or has agreed to', () => {
    const stage = (title: string) => certainStageOfTalks(readText('zh', title))?.stage;
    expect(stage('秘智恢复贸易谈判')).toBe('under_way');
    expect(stage('秘方愿与智方恢复贸易谈判')).toBeUndefined();
    expect(stage('秘智同意恢复贸易谈判')).toBeUndefined();
  });
});

describe('talks that end without a deal', () => {
  it.each([
    ['en', 'Peru-Chile trade talks end without agreement', 'Negotiators will meet again in May.'],
    ['en', 'Peru-Chile tariff talks end without breakthrough, talks to resume on May 4', ''],
    ['de', 'Zollgespräche enden ohne Einigung, nächste Runde im Mai', ''],
    ['fr', "Les négociations commerciales s'achèvent sans accord, nouvelle session en mai", ''],
    ['es', 'Perú y Chile terminan sin acuerdo; volverán a reunirse en mayo', ''],
    ['zh', '秘智贸易谈判未达成协议，双方将继续谈判', ''],
  ])('go on where a further round is told in %s: %s', (lang, title, summary) => {
    expect(furtherRound(readText(lang, title, summary))?.concept).toMatch(
      /^rule_(?:next_round|meets_again)$/,
    );
  });

  it.each([
    ['en', 'Peru-Chile trade talks end without agreement, no next round planned'],
    ['en', 'Peru-Chile trade talks fail, next round called off'],
    ['en', 'Peru-Chile trade talks collapse; Lima hopes to resume'],
    ['en', 'Peru-Chile trade talks end without agreement'],
    ['en', 'Peru-Chile trade talks end without deal; next round unlikely'],
    ['en', 'Peru-Chile trade talks end without deal, Lima threatens new round of tariffs'],
    ['en', 'Final round of Peru-Chile trade talks ends without deal'],
    ['fr', 'Dernier round des négociations commerciales : pas d’accord'],
    ['pl', 'Peru i Chile bez porozumienia, finałowa runda rozmów zakończona'],
    ['de', 'Peru und Chile ohne Einigung, nächste Runde fraglich'],
    ['es', 'Perú y Chile sin acuerdo, nueva ronda de aranceles'],
    ['sv', 'Tullsamtal slutar utan avtal, ny runda tullar väntar'],
  ])('do not where none is, or they are broken off, in %s: %s', (lang, title) => {
    expect(furtherRound(readText(lang, title))).toBeUndefined();
  });
});
