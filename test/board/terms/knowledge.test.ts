import { describe, expect, it } from '@jest/globals';
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
