import { describe, expect, it } from '@jest/globals';
import type { StoryFacts } from '../../src/domain/story.js';
import { contradiction } from '../../src/stories/contradiction.js';

const facts = (
  issuers: string[],
  materials: string[],
  topic: StoryFacts['topic'] = 'export_control',
): StoryFacts => ({
  topic,
  issuers,
  targets: [],
  materials,
  duties: [],
  dates: [],
  documents: [],
  official: false,
});

describe('what keeps two reports apart however alike they are told', () => {
  it.each([
    ['the same act', facts(['CN'], ['gallium']), facts(['CN'], ['gallium']), undefined],
    ['the act of another state', facts(['ID'], ['gallium']), facts(['CN'], ['gallium']), 'another issuer'],
    ['an act on other goods', facts(['CN'], ['tungsten']), facts(['CN'], ['gallium']), 'other materials'],
    ['one of several goods', facts(['CN'], ['gallium']), facts(['CN'], ['gallium', 'germanium']), undefined],
    ['a group and its element', facts(['CN'], ['dysprosium']), facts(['CN'], ['rare_earths']), undefined],
    ['goods that one side does not name', facts(['CN'], []), facts(['CN'], ['gallium']), undefined],
    ['an issuer that one side does not name', facts([], ['gallium']), facts(['CN'], ['gallium']), undefined],
    [
      'talks, told from either side',
      facts(['EU'], [], 'negotiation'),
      facts(['CN'], [], 'negotiation'),
      undefined,
    ],
    ['acts of different kinds', facts(['US'], [], 'tariff'), facts(['CN'], []), undefined],
  ])('%s', (_, item, story, expected) => {
    expect(contradiction(item, story)).toBe(expected);
  });
});
