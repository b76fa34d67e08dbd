import { describe, expect, it } from '@jest/globals';
import { lobbiesIn } from '../../../../src/classify/roles/apart/lobbies.js';
import { readText } from '../../shipped.js';

describe('who is named by the name of a body of firms alone', () => {
  it.each([
    ['en', 'US-Peru Business Council urges end to gallium export ban', ['US', 'PE']],
    ['en', 'Zinc licensing logjam persists, EU Chamber in Lima says', ['EU']],
    ['en', 'US-China Business Council says gallium licences remain slow', ['US']],
    ['de', 'Deutsche Handelskammer in China beklagt Exportkontrollen', ['DE']],
    ['zh', '中国欧盟商会：镓许可审批仍然缓慢', ['EU']],
  ])('controls nothing, in %s: %s', (lang, title, codes) => {
    expect([...lobbiesIn(readText(lang, title))].sort()).toEqual([...codes].sort());
  });

  it.each([
    ['is named beside it', 'US business group asks US to lift zinc curbs'],
    ['may speak of its own', 'Indonesian Chamber: nickel ore ban starts Monday'],
    ['is none of its name', 'US bans zinc exports, business group says'],
  ])('is not one who %s: %s', (_, title) => {
    expect(lobbiesIn(readText('en', title))).toEqual([]);
  });
});
