import { describe, expect, it } from '@jest/globals';
import { exceptionIn } from '../../../src/board/claims/exceptions.js';
import { InstrumentLexicon } from '../../../src/board/terms/instruments.js';
import { compileKnowledge } from '../../../src/board/terms/knowledge.js';
import { input } from '../scene.js';

describe('what a measure is named by', () => {
  it('is shown without the signs that mark words', () => {
    const vocabulary = {
      materials: [{ key: 'mithril', names: { en: ['mithril*'] }, hs: [] }],
      parties: [{ code: 'ZZ', kind: 'country' as const, names: { en: ['=Shire'] } }],
    };
    const { nameOf } = compileKnowledge({ ...input, vocabulary });
    expect(['mithril', 'ZZ', 'critical_minerals'].map(nameOf)).toEqual([
      'mithril',
      'Shire',
      'critical minerals',
    ]);
  });
});

describe('the marks by which rules go', () => {
  const { marks, ...earlier } = input.lexicon;

  it('are the lexicon’s words', () => {
    const text = 'lahat maliban sa Chile';
    const lexicon = { ...input.lexicon, marks: { ...marks, except: [['maliban sa']] } };
    expect(exceptionIn(text, compileKnowledge(input))).toBeUndefined();
    expect(exceptionIn(text, compileKnowledge({ ...input, lexicon }))).toEqual({
      start: 6,
      end: text.length,
    });
  });

  it('are not known by a lexicon of an earlier release, which stays good', () => {
    const { marks: known } = compileKnowledge({ ...input, lexicon: InstrumentLexicon.parse(earlier) });
    expect(known.except('all except Chile')).toEqual([]);
  });
});
