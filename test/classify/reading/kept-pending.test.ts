import { describe, expect, it } from '@jest/globals';
import { keptPending } from '../../../src/classify/reading/kept-pending.js';
import { readText } from '../shipped.js';

describe('a measure that is kept until another does something', () => {
  it.each([
    ['en', 'Chile countermeasures to remain until Peruvian zinc duties are lifted'],
    ['en', 'Chile to keep zinc export ban unless Peru drops tin duties'],
    ['en', 'Unless Peru drops tin duties, Chile keeps zinc export controls'],
    ['zh', '智利称在秘鲁取消关税之前反制措施继续有效'],
    ['zh', '除非秘鲁放宽锡限制，智利将继续维持锌出口管制'],
    ['de', 'Chile behält Zölle auf Zink, solange Peru Ausfuhrkontrollen nicht lockert'],
    ['fr', "Le Chili maintient ses droits sur le zinc jusqu'à la levée des droits péruviens"],
    ['es', 'Los aranceles de Chile seguirán hasta que Perú retire los suyos'],
    ['pl', 'Chile utrzyma cła na cynk, dopóki Peru nie zniesie swoich'],
    ['sv', 'Chiles tullar på zink kvarstår så länge Peru inte slopar sina'],
  ])('binds in %s: %s', (lang, title) => {
    expect(keptPending(readText(lang, title))?.word.concept).toMatch(/^(?:kept|rule_keeps|rule_stays)$/);
  });

  it.each([
    ['stays until a day', 'en', 'Chile zinc duty to stay till March 31'],
    ['is kept out', 'en', 'Chile keeps zinc duty at zero until mid-2027'],
    ['keeps a relief', 'en', 'Chile keeps tariff pause until talks with Peru conclude'],
    ['is only threatened', 'en', 'Peru sticks to threat of zinc duties unless Chile drops its own'],
    ['is held ready', 'en', 'Peru stands ready to impose zinc duties unless Chile lifts its own'],
    ['is an option', 'pl', 'Cła odwetowe Peru pozostają w grze, jeśli Chile nie zniesie swoich'],
    ['is a right', 'zh', '智利取消关税前秘鲁保留采取反制措施的权利'],
    ['rests', 'de', 'Zölle auf Zink bleiben bis zur Einigung mit Chile ausgesetzt'],
    ['rests', 'en', 'Peru keeps zinc duties frozen until Chile lifts its own'],
    ['would come', 'de', 'Neue Zölle auf Zink gelten, falls Chile seine nicht senkt'],
    ['is asked for', 'en', 'Miners urge Chile to keep duties until Peru ends subsidies'],
    ['is lifted on a condition', 'en', 'Chile to lift zinc duties if Peru keeps the peace'],
    ['rests', 'fr', 'Le Chili garde ses restrictions sur le zinc en suspens jusqu’à un accord'],
    ['is still to come', 'en', 'Peru to face 30% zinc duties that remain until deal'],
    ['is put back', 'de', 'Chile hält Gegenzölle auf Zink bis Februar zurück'],
  ])('is none that %s, in %s: %s', (_, lang, title) => {
    expect(keptPending(readText(lang, title))).toBeUndefined();
  });
});
