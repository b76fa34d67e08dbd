import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../src/classify/classify.js';
import { tellsTradeAlone } from '../../../src/classify/reading/trade-alone.js';
import { readText, shippedKnowledge } from '../shipped.js';

describe('how much is traded', () => {
  it.each([
    ['en', 'Peruvian zinc exports to Japan rise by a tenth'],
    ['en', "Peru's rare earth exports fall"],
    ['zh', '秘鲁锌出口同比下降一成'],
    ['de', 'Perus Zinkexporte steigen um ein Zehntel'],
    ['fr', 'Les exportations péruviennes de zinc bondissent'],
    ['es', 'Las exportaciones peruanas de zinc caen un décimo'],
    ['pl', 'Eksport cynku z Peru wzrósł o jedną dziesiątą'],
    ['sv', 'Perus export av zink ökar'],
  ])('is all that a title tells in %s: %s', (lang, title) => {
    expect(tellsTradeAlone(readText(lang, title))).toBe(true);
  });

  it.each([
    ['en', 'Peru limits zinc exports, prices jump'],
    ['en', 'Peruvian zinc exports fall as tariffs bite'],
    ['en', 'Peru ends zinc exports amid price surge'],
    ['en', 'Zinc prices jump'],
    ['zh', '秘鲁限制锌出口 价格大涨'],
    ['de', 'Peru drosselt Export von Zink, Preise steigen'],
  ])('is not beside what is done to it, in %s: %s', (lang, title) => {
    expect(tellsTradeAlone(readText(lang, title))).toBe(false);
  });

  it('makes of a duty in the summary no news and no step', () => {
    const { topics, news } = createClassifier(shippedKnowledge()).classify({
      id: 'zinc',
      lang: 'de',
      title: 'Indiens Stahlexporte in die USA steigen um 12 Prozent',
      summary: 'Seit April 2025 galt ein Zusatzzoll von 30 Prozent auf viele Waren.',
      publishedAt: '2026-03-05T09:00:00Z',
      url: 'https://example.org/zinc',
    });
    expect(topics.map(({ topic, stage }) => ({ topic, stage }))).toEqual([
      { topic: 'tariff', stage: undefined },
    ]);
    expect(news).toBe('known');
  });
});
