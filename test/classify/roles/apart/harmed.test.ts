import { describe, expect, it } from '@jest/globals';
import { harmedIn } from '../../../../src/classify/roles/apart/harmed.js';
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
