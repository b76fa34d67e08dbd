import { describe, expect, it } from '@jest/globals';
import { readClauses } from '../../../src/board/claims/clauses.js';
import { threatenerIn } from '../../../src/board/claims/threat.js';
import { board, knowledge, type Told } from '../scene.js';

describe('whose threat is answered', () => {
  it.each<[string, string | undefined]>([
    ["Beijing hits back at Trump's 100% tariff threat", 'US'],
    ["China vows to answer Washington's threat to put 100% tariffs on its goods", 'US'],
    ['China warns of countermeasures over US tariff threat', 'US'],
    ['针对美方威胁加征100%关税，中方将采取相应措施', 'US'],
    ['中方回应美国威胁对华加征关税', 'US'],
    ['Peking reagiert auf Trumps Zolldrohung', 'US'],
    ['Kanada antwortet auf US-Zolldrohung gegen Stahl', 'US'],
    ['Pékin réplique aux menaces de Trump sur les droits de douane', 'US'],
    ['China responde a la amenaza arancelaria de Trump', 'US'],
    ['Chiny odpowiadają na groźby Trumpa w sprawie ceł', 'US'],
    ['Kina svarar på USA:s tullhot', 'US'],
    ['Washington shrugs at China’s threat of tariffs on soybeans', 'CN'],
    ['Trump threatens 50% tariffs on EU steel', undefined],
    ["China imposes 15% tariffs on US coal in response to Trump's tariff threat", undefined],
    ['China threatens tariffs on US soybeans', undefined],
    ['中国威胁对美国加征关税', undefined],
  ])('%s: %s', (title, maker) => {
    const clauses = readClauses({ title, summary: '', publishedAt: Date.parse('2025-10-12') }, knowledge);
    const makers = clauses.flatMap((clause) =>
      clause.instruments.map(({ start }) => threatenerIn(clause, start, clauses)),
    );
    expect(makers[0]).toBe(maker);
  });

  it('is on the board as his, and not as an act of who answers', () => {
    const answer: Told = {
      at: '2025-10-12',
      title: '商务部就近期经贸问题答问',
      summary: '针对美方威胁加征100%关税，发言人说，以关税相威胁解决不了问题，中方会采取相应措施。',
      topics: { tariff: 'threatened' },
      issuers: ['CN'],
      targets: ['US'],
    };
    const tariffs = board([answer], '2025-10-13').filter(({ kind }) => kind === 'tariff');
    expect(tariffs.map(({ issuers, targets, stage }) => [issuers, targets, stage])).toEqual([
      [['US'], ['CN'], 'threatened'],
    ]);
  });
});
