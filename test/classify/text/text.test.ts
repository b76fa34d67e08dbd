import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eachHanziPair } from '../../../src/classify/text/folding.js';
import { normalisePhrase, normaliseText, originalSpan } from '../../../src/classify/text/text.js';

describe('normalised text', () => {
  it.each([
    ['Zölle auf Stahl', 'zolle auf stahl'],
    ['ŁÓDŹ, Straße, Ærø', 'lodz, strasse, aero'],
    ['cafe\u0301', 'cafe'],
    ['ＥＸＰＯＲＴ　５０％', 'export 50%'],
    ['關稅談判', '关税谈判'],
    ['ガリウムとカリウム', 'ガリウムとカリウム'],
    ['ra\u200bre\u00ad earths', 'rare earths'],
    ['\u202eexports\u202c', 'exports'],
    ['𝐄𝐱𝐩𝐨𝐫𝐭', 'export'],
    ['oﬃcial', 'official'],
    ['lone \ud83d surrogate', 'lone \ud83d surrogate'],
  ])('reads %j as %j', (title, expected) => {
    const { text, titleEnd } = normaliseText(title);
    expect(text).toBe(`${expected}\n`);
    expect(titleEnd).toBe(expected.length);
  });

  it.each([
    ['Ein ﬃ: Zölle', 'zolle', 'Zölle'],
    ['ra\u200bre earths', 'rare', 'ra\u200bre'],
    ['Straße frei', 'strasse', 'Straße'],
    ['😀 \u200b關稅', '关税', '關稅'],
    ['𝐄𝐱𝐩𝐨𝐫𝐭 ban', 'export', '𝐄𝐱𝐩𝐨𝐫𝐭'],
  ])('leads back from a word of %j to what was written', (title, word, written) => {
    const normalised = normaliseText(title, 'more');
    const at = normalised.text.indexOf(word);
    const { start, end } = originalSpan(normalised, at, at + word.length);
    expect(normalised.original.slice(start, end)).toBe(written);
  });

  it('reads a phrase of the lexicon as it stands in a text', () => {
    expect(normalisePhrase(' Für Élise ')).toBe('fur elise');
  });

  it('keeps the break between title and summary, wherever it is', () => {
    const { text, titleEnd } = normaliseText('two\nlines', 'and\nmore');
    expect(titleEnd).toBe(9);
    expect(text[titleEnd]).toBe('\n');
    expect(text.slice(titleEnd + 1)).toBe('and more');
  });

  it('pairs each traditional character with one simplified character', () => {
    const seen = new Map<number, number>();
    eachHanziPair((traditional, simplified) => {
      expect(/\p{Script=Han}/u.test(String.fromCharCode(traditional, simplified))).toBe(true);
      expect(seen.get(traditional) ?? simplified).toBe(simplified);
      seen.set(traditional, simplified);
    });
    expect(seen.size).toBeGreaterThan(2500);
  });

  it.each([
    ['關稅', '关税'],
    ['放寬兩用物項出口管制', '放宽两用物项出口管制'],
    ['諒解備忘錄', '谅解备忘录'],
    ['小額郵包', '小额邮包'],
    ['威脅加徵', '威胁加征'],
    ['鎵、鍺、銻、鎢、釤、鏑', '镓、锗、锑、钨、钐、镝'],
  ])('reads %s as %s', (traditional, simplified) => {
    expect(normaliseText(traditional).text).toBe(normaliseText(simplified).text);
  });

  it('takes any strings; every place leads into the original', () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
    fc.assert(
      fc.property(hostile, hostile, (title, summary) => {
        const normalised = normaliseText(title, summary);
        expect(normalised.text[normalised.titleEnd]).toBe('\n');
        for (let i = 0; i < normalised.text.length; i += 1) {
          const { start, end } = originalSpan(normalised, i, i + 1);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(normalised.original.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a megabyte', () => {
    const { text } = normaliseText('', '税Ö😀\u200bx'.repeat(170_000));
    expect(text.length).toBe(1 + 170_000 * 5);
  });
});
