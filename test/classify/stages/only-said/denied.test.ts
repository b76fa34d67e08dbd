import { describe, expect, it } from '@jest/globals';
import { deniedBy, isDenied } from '../../../../src/classify/stages/only-said/denied.js';
import { areTalksDenied } from '../../../../src/classify/stages/talks/talks-rules.js';
import { readText } from '../../shipped.js';

describe('a measure of which a title says that it is not so', () => {
  it.each([
    ['en', 'Peru dismisses talk of export ban on zinc'],
    ['en', 'Official dismisses rumours of ban on magnet exports'],
    ['en', 'Lima shoots down report of zinc export tax'],
    ['zh', '秘鲁驳斥锌出口禁令传闻 称没有这样的计划限制出口'],
    ['de', 'Lima weist Spekulationen über Exportverbot für Zink zurück'],
    ['fr', "Lima balaie les rumeurs d'une interdiction d'exporter le zinc"],
    ['es', 'Lima descarta rumores de una prohibición de exportar zinc'],
    ['pl', 'Lima odrzuca pogłoski o zakazie eksportu cynku'],
    ['sv', 'Lima avfärdar uppgifter om exportförbud för zink'],
    ['en', 'Lima will not halt zinc exports'],
    ['en', 'Lima has no intention of taxing zinc exports'],
    ['de', 'Peru wird Zinkexporte nicht besteuern'],
    ['de', 'Peru schließt Exportsteuer auf Zink aus'],
    ['de', 'USA wollen keine Zölle auf Zink erheben'],
    ['fr', "Le Pérou n'a pas l'intention de taxer l'exportation de zinc"],
    ['en', 'There will be no export ban on zinc, Lima says'],
    ['en', 'No ban on zinc exports, Lima says'],
    ['zh', '秘鲁：没有禁止锌出口的计划'],
    ['zh', '秘鲁：并未停止对智利锌出口'],
    ['zh', '秘鲁辟谣：没有暂停锌精矿出口'],
    ['zh', '秘鲁总统：不会对加拿大钾肥加征关税'],
    ['zh', '秘鲁：暂无锌出口加税计划'],
    ['es', 'Perú no vetará la exportación de zinc'],
    ['fr', 'Pas de surtaxe sur le zinc, promet Lima'],
    ['pl', 'Peru: nie będzie ceł na cynk'],
    ['sv', 'Peru kommer inte att stoppa exporten av zink'],
    ['en', 'Lima denies it will loosen curbs on zinc exports'],
    ['en', 'Report of an end to the zinc export ban is unfounded, Lima says'],
    ['zh', '秘鲁：取消锌出口限制的传闻不实'],
    ['zh', '秘鲁外交部回应停止对智出口锌传闻：不实'],
    ['zh', '秘鲁回应解除锌出口禁令：没有这回事'],
    ['zh', '秘鲁：所谓停止对智利锌出口的说法不符合事实'],
    ['zh', '所谓“秘鲁停止锌出口”纯属误读'],
    ['zh', '“秘鲁将放宽铜出口管制”的报道与事实不符'],
    ['de', 'Lima dementiert, dass Ausfuhrverbot für Zink fällt'],
    ['de', 'Bericht über Ende des Exportverbots für Zink ist falsch'],
    ['fr', "Lima dément toute levée de l'interdiction d'exporter le zinc"],
    ['fr', "Les informations sur la levée de l'interdiction sont fausses"],
    ['es', 'Lima desmiente que vaya a levantar la veda a las exportaciones de zinc'],
    ['es', 'Es falso que se levante la prohibición de exportar zinc, dice Lima'],
    ['pl', 'Lima dementuje, jakoby miała znieść zakaz wywozu cynku'],
    ['pl', 'Doniesienia o zniesieniu zakazu wywozu cynku są nieprawdziwe'],
    ['sv', 'Lima förnekar att exportförbudet för zink hävs'],
    ['sv', 'Uppgifterna om slopat exportförbud för zink stämmer inte'],
    ['en', 'Peru does not ban zinc exports'],
    ['en', 'Peru imposes no duties on Chilean wire'],
    ['de', 'Peru verhängt kein Exportverbot für Zink'],
    ['de', 'Peru erhebt keine Zölle auf Draht aus Chile'],
    ['de', 'Peru verbietet den Export von Zink vorerst nicht'],
    ['de', 'Peru beschränkt die Zinkausfuhr nicht, sondern besteuert sie'],
    ['de', 'Warum Peru den Export von Zink nicht verbietet'],
    ['en', "Peru won't follow Chile with duties on wire"],
    ['fr', "Le Pérou n'interdit pas l'exportation de zinc"],
    ['fr', "Le Pérou n'impose aucun droit sur le fil chilien"],
    ['es', 'Perú no prohíbe exportar zinc'],
    ['es', 'Perú no impone aranceles al cobre chileno'],
    ['sv', 'Peru förbjuder inte export av zink'],
    ['zh', '秘鲁不禁止锌出口'],
    ['zh', '秘鲁不对智利铜线加征关税'],
    ['en', 'Peru says no export curbs planned on zinc'],
    ['en', 'No zinc export ban in the works, Lima says'],
    ['en', 'Lima brushes off reports of zinc export ban'],
    ['en', 'Peru dismisses idea of zinc export tax'],
    ['en', 'Lima calls report of zinc export ban false'],
    ['de', 'Peru schließt Exportverbot für Zink aus'],
    ['de', 'Peru schließt neue Exportbeschränkungen für Zink aus'],
    ['fr', "Le Pérou écarte une taxe sur l'exportation de zinc"],
    ['fr', "Le Pérou exclut une interdiction d'exporter le zinc"],
    ['zh', '秘鲁排除禁止锌出口'],
    ['zh', '秘鲁排除限制锌出口的可能'],
  ])('in %s: %s', (lang, title) => {
    expect(isDenied(readText(lang, title))).toBe(true);
  });

  it.each([
    ['en', 'Peru bans zinc exports, dismisses talk of trade war'],
    ['en', 'Peru dismisses minister, bans zinc exports'],
    ['en', 'Peru bans zinc exports; claim of shortage is false'],
    ['zh', '秘鲁禁止锌出口 外交部：美方说法不实'],
    ['es', 'Perú prohíbe exportar zinc: es falso el déficit, dice'],
    ['de', 'Peru verhängt Zölle auf Draht, nicht auf Blech'],
    ['de', 'Peru beschränkt die Zinkausfuhr, Chile nicht'],
    ['de', 'Peru erhebt Zölle auf Kupfer für Barren nicht'],
    ['de', 'Peru verbietet Exporte, um Schmuggel nicht zu erleichtern'],
    ['zh', '秘鲁暂不对智利铜线加征关税'],
    ['zh', '秘鲁决定不限制锌出口'],
    ['de', 'Peru schließt Abkommen mit Chile, Zölle auf Kupfer stehen aus'],
    ['zh', '秘鲁不排除禁止锌出口'],
    ['zh', '智利铜线获关税排除'],
  ])('is not told by what else is denied, in %s: %s', (lang, title) => {
    expect(isDenied(readText(lang, title))).toBe(false);
  });

  it('holds for talks whose name the denial has', () => {
    expect(areTalksDenied(readText('en', 'Official dismisses talk of export ban'))).toBe(true);
    expect(areTalksDenied(readText('zh', '中秘之间未进行任何贸易谈判'))).toBe(true);
  });
});

describe('what an issuer denies', () => {
  it.each([
    ['zh', '秘鲁排除禁止锌出口', 'measure'],
    ['en', 'Peru rules out zinc export ban', 'measure'],
    ['en', 'Peru rules out easing zinc export ban', 'relief'],
  ])('in %s: %s', (lang, title, expected) => {
    expect(deniedBy(readText(lang, title), ['PE'])).toBe(expected);
  });
});
