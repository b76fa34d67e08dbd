import { describe, expect, it } from '@jest/globals';
import { languageOf } from '../../../src/feeds/parse/language.js';

describe('the language of an entry', () => {
  it.each([
    ['China tightens control of gallium exports', 'zh-CN', 'en'],
    ['商务部公布出口管制决定', 'en', 'zh'],
    ['商务部公布出口管制决定', 'zh-CN', 'zh'],
    ['Zölle auf Seltene Erden', 'DE', 'de'],
    ['Duties on the import of magnets from China', undefined, 'en'],
    ['Die Kommission prüft Zölle auf Einfuhren aus China und den USA', undefined, 'de'],
    ['La Commission examine des droits sur les importations', undefined, 'fr'],
    ['La Comisión estudia aranceles para las importaciones de China', undefined, 'es'],
    ['Komisja rozważa cła na import z Chin oraz do Unii', undefined, 'pl'],
    ['Kommissionen utreder tullar på import från Kina och USA', undefined, 'sv'],
    ['経済産業省は輸出管理を強化する', undefined, 'ja'],
    ['희토류 수출 통제 강화', undefined, 'ko'],
    ['Правительство ввело запрет', undefined, 'ru'],
    ['قيود على تصدير المعادن', undefined, 'ar'],
    ['Gallium 2025', undefined, undefined],
    ['Gallium 2025', 'not a language', undefined],
  ])('%s, stated %s: %s', (text, stated, expected) => {
    expect(languageOf(text, stated)).toBe(expected);
  });
});
