import { describe, expect, it } from '@jest/globals';
import { isDenied } from '../../../src/classify/stages/rules.js';
import { areTalksDenied } from '../../../src/classify/stages/talks-rules.js';
import { readText } from '../shipped.js';

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
  ])('in %s: %s', (lang, title) => {
    expect(isDenied(readText(lang, title))).toBe(true);
  });

  it.each([
    ['en', 'Peru bans zinc exports, dismisses talk of trade war'],
    ['en', 'Peru dismisses minister, bans zinc exports'],
  ])('is not told by what else is denied, in %s: %s', (lang, title) => {
    expect(isDenied(readText(lang, title))).toBe(false);
  });

  it('holds for talks whose name the denial has', () => {
    expect(areTalksDenied(readText('en', 'Official dismisses talk of export ban'))).toBe(true);
  });
});
