import { describe, expect, it } from '@jest/globals';
import { readRuling } from '../../../../src/classify/stages/authorities/rulings.js';
import { readText } from '../../shipped.js';

describe('the ruling of a court on duties', () => {
  it.each([
    ['en', 'Global tariffs are unlawful, appeals court says', 'against'],
    ['en', 'Federal judge blocks emergency tariffs', 'against'],
    ['en', 'Court stays anti-dumping duty on foil', 'against'],
    ['en', 'Appeals court stays ruling on emergency tariffs', 'upheld'],
    ['en', 'Trade court rules emergency tariffs illegal; importers line up for refunds', 'against'],
    ['en', 'Trade court weighs refunds of illegal tariffs', undefined],
    ['en', 'Will the Supreme Court kill the tariffs? Justices hear arguments', undefined],
    ['en', 'Trade court upholds ruling that global tariffs are illegal', 'against'],
    ['en', 'Appeals court upholds ruling against emergency tariffs', 'against'],
    ['en', 'Supreme Court lets ruling against global tariffs stand', 'against'],
    ['en', 'Appeals court upholds block on global tariffs', 'against'],
    ['en', 'Judges demolish the whole of the emergency levies', 'against'],
    ['de', 'Gericht: Meiste US-Zölle sind rechtswidrig', 'against'],
    ['de', 'Richter zerpflücken die globalen Zölle', 'against'],
    ['es', 'El tribunal desmonta los aranceles globales', 'against'],
    ['de', 'Berufungsgericht bestätigt Urteil gegen Trumps Zölle', 'against'],
    ['fr', 'La justice américaine bloque les droits de douane', 'against'],
    ['es', 'Un tribunal bloquea los aranceles globales', 'against'],
    ['pl', 'Sąd w USA zablokował cła', 'against'],
    ['sv', 'Domstol stoppar tullarna', 'against'],
    ['zh', '美国国际贸易法院叫停全球关税', 'against'],
    ['en', 'Supreme Court upholds emergency tariffs', 'upheld'],
    ['en', 'Tariffs can stay in place during appeal, judges say', 'upheld'],
    ['en', 'Appeals court allows tariffs to stay while legal challenge plays out', 'upheld'],
    ['en', 'Appeals court overturns ruling that struck down global tariffs', 'upheld'],
    ['zh', '美国上诉法院暂时恢复对等关税', 'upheld'],
    ['de', 'US-Zölle: Berufungsgericht setzt Verbot vorerst aus', 'upheld'],
    ['en', 'Appeals court pauses ban on emergency tariffs', 'upheld'],
    ['en', 'Appeals court lets Washington keep collecting copper tariffs', 'upheld'],
    ['en', 'Appeals court lets president keep 12% tariff for now', 'upheld'],
    ['fr', "La cour d'appel laisse les droits de douane en place", 'upheld'],
    ['es', 'Tribunal de apelación permite a la Casa Blanca mantener los aranceles', 'upheld'],
    ['en', 'Appeals court refuses to let Washington keep collecting copper tariffs', undefined],
    ['de', 'Gericht verbietet, dass Kupferzölle weiter erhoben werden', 'against'],
    ['de', 'Gericht: Kupferzölle dürfen nicht weiter erhoben werden', undefined],
    ['en', 'Court allows smelters to collect damages over tariffs', undefined],
    // Nobody rules.
    ['en', 'Opposition calls global tariffs illegal', undefined],
    ['en', 'Senate restores tariff powers of Congress', undefined],
    // It refuses to strike the duty down.
    ['en', 'Supreme Court declines to overturn Section 232 tariffs', 'upheld'],
    ['en', "Supreme Court won't strike down steel tariffs", 'upheld'],
    ['fr', "La Cour suprême refuse d'annuler les droits de douane", 'upheld'],
    ['es', 'La Corte Suprema rechaza anular los aranceles', 'upheld'],
    ['sv', 'Högsta domstolen vägrar ogiltigförklara tullarna', 'upheld'],
    // What it refuses is another matter.
    ['en', 'Supreme Court refuses to reinstate tariffs struck down by lower court', 'against'],
    // The case is open.
    ['en', 'Wine importer sues in trade court, says tariffs unlawful', undefined],
    ['en', 'Court hears arguments that global tariffs are illegal', undefined],
    ['en', 'Supreme Court to decide whether tariffs are unlawful', undefined],
    ['en', 'Supreme Court delays ruling on whether tariffs are unlawful', undefined],
    ['en', 'White House appeals court ruling that struck down tariffs', undefined],
    ['en', 'Ruling against tariffs by the Supreme Court would be a disaster, aide says', undefined],
    ['en', 'Are global tariffs illegal? A court case may tell', undefined],
    ['en', 'President confident Supreme Court upholds tariffs', undefined],
    // It is behind: what is told is the duty that comes after.
    ['en', 'Trump slaps 10% tariff on the world after Supreme Court strikes down levies', 'answered'],
    ['en', 'Day after court defeat, President imposes 15% tariff', 'answered'],
    ['de', 'Nach Niederlage vor Gericht: Trump verhängt 10 Prozent Zoll auf alles', 'answered'],
    ['zh', '最高法院裁定关税违法后 总统签令加征15%关税', 'answered'],
    ['fr', 'Désavoué par les juges, le président impose un droit de douane mondial de 10 %', 'answered'],
    ['pl', 'Po wyroku sądu Trump nakłada 10 proc. cła na cały świat', 'answered'],
    // What a court says is no act of its own.
    ['en', 'Importers want money back after Supreme Court strikes down tariffs', 'against'],
    ['en', 'Dollar falls after court strikes down order imposing tariffs', 'against'],
    // It is about something beside the duty.
    ['en', 'Court tosses challenge to emergency tariffs', undefined],
    ['en', 'Court kills merger of steelmakers', undefined],
    ['en', 'Appeals court kills bid to block emergency tariffs', undefined],
    ['en', 'Trade court axes effort to end steel tariffs', undefined],
    ['en', 'Court revives lawsuit against global tariffs', undefined],
    ['en', 'Court restores tariff exemption for small parcels', undefined],
    ['en', 'Court upholds right of importers to tariff refunds', undefined],
    ['en', 'Court upholds export ban on chips', undefined],
  ])('%s: %s', (lang, title, kind) => {
    expect(readRuling(readText(lang, title, ''))?.kind).toBe(kind);
  });
});

describe('a duty that is taken after a ruling', () => {
  it.each([
    ['en', 'President raises worldwide tariff to 15% after court defeat', 'raise'],
    ['en', 'Day after court defeat, president imposes 15% tariff', 'imposes'],
    ['de', 'Trump erhöht nach Gerichtsurteil globale Zölle', 'erhoh'],
    ['zh', '败诉后总统宣布加征10%关税', '宣布'],
    // The court says so, or another acts, or nobody knows.
    ['en', 'Markets rally after court finds president unlawfully imposed tariffs', undefined],
    [
      'en',
      'US trade court rules president illegally imposed tariffs, a month after court hearing',
      undefined,
    ],
    ['en', 'Supreme Court says president unlawfully imposed tariffs, despite earlier ruling', undefined],
    ['en', 'President lowers tariffs on beef after court order raises duty questions', undefined],
    ['en', 'Canada drops tariffs after Supreme Court ruling; Mexico raises duties', undefined],
    ['en', 'After Supreme Court loss, will the president impose new tariffs?', undefined],
  ])('%s: %s', (lang, title, act) => {
    const reading = readText(lang, title, '');
    const ruling = readRuling(reading);
    const word = ruling?.kind === 'answered' ? ruling.word : undefined;
    expect(word && reading.text.slice(word.start, word.end)).toBe(act);
  });
});
