import { describe, expect, it } from '@jest/globals';
import { harmedIn, lobbiesIn } from '../../../../src/classify/roles/apart/idle.js';
import { readText } from '../../shipped.js';

describe('whom a control on minerals harms', () => {
  it.each([
    ['en', 'Gallium ban will hurt US radar plants', 'US'],
    ['en', 'Germanium ban squeezes European chipmakers', 'EU'],
    ['en', 'Tungsten export controls threaten EU drone plans', 'EU'],
    ['zh', '镓出口禁令重创美国雷达企业', 'US'],
    ['de', 'Gallium-Exportverbot trifft europäische Chiphersteller', 'EU'],
    ['es', 'El veto a la exportación de galio golpea a Alemania', 'DE'],
  ])('does not lay it: in %s %s', (lang, title, harmed) => {
    expect(harmedIn(readText(lang, title))).toEqual([harmed]);
  });

  it.each([
    ['whose own firms may suffer', 'Chip export curbs hit US toolmakers'],
    ['what others dig', 'Cobalt export ban squeezes Congolese miners'],
    ['another acts, or is named', "China's gallium ban hits US"],
    ['who answers', 'Antimony ban rattles US, Pentagon restricts exports'],
    ['who acts comes first', 'US hits China with gallium export ban'],
  ])('%s: %s', (_, title) => {
    expect(harmedIn(readText('en', title))).toEqual([]);
  });
});

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
