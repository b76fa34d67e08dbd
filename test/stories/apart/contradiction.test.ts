import { describe, expect, it } from '@jest/globals';
import type { StoryFacts } from '../../../src/domain/story.js';
import { contradiction } from '../../../src/stories/apart/contradiction.js';

const facts = (
  issuers: string[],
  materials: string[],
  topic: StoryFacts['topic'] = 'export_control',
): StoryFacts => ({
  topic,
  stages: {},
  issuers,
  actors: [],
  targets: [],
  materials,
  duties: [],
  dates: [],
  documents: [],
  official: false,
});

describe('what keeps two reports apart however alike they are told', () => {
  it.each<[string, StoryFacts | undefined, StoryFacts | undefined, string | undefined]>([
    ['the same act', facts(['CN'], ['gallium']), facts(['CN'], ['gallium']), undefined],
    ['the act of another state', facts(['ID'], ['gallium']), facts(['CN'], ['gallium']), 'another issuer'],
    [
      'an act and its answer, which may be the same act misread',
      { ...facts(['CN'], ['gallium']), targets: ['US'] },
      facts(['US'], ['gallium']),
      undefined,
    ],
    [
      'an act and its answer, both surely told',
      { ...facts(['CN'], [], 'tariff'), actors: ['CN'], targets: ['US'] },
      { ...facts(['CN', 'US'], [], 'tariff'), actors: ['US'] },
      'an act and its answer',
    ],
    [
      'a control that one side only plans and talks that both hold',
      { ...facts(['CN', 'EU'], ['rare_earths'], 'negotiation'), stages: { negotiation: 'under_way' } },
      { ...facts(['EU'], ['rare_earths']), stages: { export_control: 'proposed' } },
      'another kind of act',
    ],
    [
      'a control that is suspended and talks that are still ahead',
      { ...facts(['CN'], ['rare_earths']), stages: { export_control: 'suspended' } },
      { ...facts(['EU', 'CN'], ['rare_earths'], 'negotiation'), stages: { negotiation: 'scheduled' } },
      'another kind of act',
    ],
    [
      'a control that is suspended and the talks that agreed on it',
      { ...facts(['CN'], ['rare_earths']), stages: { export_control: 'suspended' } },
      { ...facts(['US', 'CN'], ['rare_earths'], 'negotiation'), stages: { negotiation: 'concluded' } },
      undefined,
    ],
    [
      'the acts of two states against a third',
      { ...facts(['CA'], []), targets: ['US'] },
      { ...facts(['MX'], []), targets: ['US'] },
      'another issuer',
    ],
    ['an issuer that one side does not name', facts([], ['gallium']), facts(['CN'], ['gallium']), undefined],
    [
      'talks, told from either side',
      facts(['EU'], [], 'negotiation'),
      facts(['CN'], [], 'negotiation'),
      undefined,
    ],
    [
      'an act and talks on it',
      facts(['CN'], ['gallium']),
      facts(['US', 'CN'], ['gallium'], 'negotiation'),
      undefined,
    ],
    [
      'a control and a tariff between the same two',
      { ...facts(['CN'], []), targets: ['US'] },
      facts(['US', 'CN'], [], 'tariff'),
      'another kind of act',
    ],
    [
      'a control and a tariff on the same goods, which may be an export tax',
      facts(['CN'], ['gallium']),
      facts(['CN'], ['gallium'], 'tariff'),
      undefined,
    ],
    [
      'a control and talks between the same two',
      { ...facts(['CN'], []), targets: ['US'] },
      facts(['US', 'CN'], [], 'negotiation'),
      undefined,
    ],
    [
      'a control that binds and a deal on the same goods',
      { ...facts(['CD'], ['cobalt']), stages: { export_control: 'announced' } },
      { ...facts(['CD', 'US'], ['cobalt'], 'negotiation'), stages: { negotiation: 'concluded' } },
      'another kind of act',
    ],
    [
      'a control that binds and talks on it',
      { ...facts(['CD'], ['cobalt']), stages: { export_control: 'announced' } },
      { ...facts(['CD', 'US'], ['cobalt'], 'negotiation'), stages: { negotiation: 'under_way' } },
      undefined,
    ],
    [
      'a control that surely binds and any talks of the same two',
      {
        ...facts(['CN'], ['gallium']),
        actors: ['CN'],
        targets: ['JP'],
        stages: { export_control: 'announced' },
      },
      { ...facts(['CN', 'JP'], [], 'negotiation'), stages: { negotiation: 'collapsed' } },
      'another kind of act',
    ],
    [
      'a control that binds and a story that has told of it and of a deal',
      { ...facts(['CN'], ['gallium']), stages: { export_control: 'in_force' } },
      {
        ...facts(['CN', 'US'], ['gallium'], 'negotiation'),
        stages: { negotiation: 'concluded', export_control: 'in_force' },
      },
      undefined,
    ],
    [
      'a duty that is lifted and a ban on the same goods',
      { ...facts(['IN'], ['lithium'], 'tariff'), stages: { tariff: 'eased' } },
      { ...facts(['IN'], ['lithium']), stages: { export_control: 'in_force' } },
      'another kind of act',
    ],
    [
      'talks that failed and the duty that follows',
      { ...facts(['CA'], [], 'tariff'), stages: { tariff: 'announced' } },
      { ...facts(['CA', 'US'], [], 'negotiation'), stages: { negotiation: 'collapsed' } },
      'talks that failed and a tariff',
    ],
    [
      'talks that were broken off with the duty that follows',
      { ...facts(['US'], [], 'tariff'), duties: [10], stages: { tariff: 'announced' } },
      { ...facts(['CA', 'US'], [], 'negotiation'), duties: [10], stages: { negotiation: 'collapsed' } },
      undefined,
    ],
    [
      'talks that failed and a report of a tariff that tells no stage',
      facts(['CA'], [], 'tariff'),
      { ...facts(['CA', 'US'], [], 'negotiation'), stages: { negotiation: 'collapsed' } },
      undefined,
    ],
    [
      'a duty and talks that two have only set',
      { ...facts(['US'], ['aluminium'], 'tariff'), duties: [50], stages: { tariff: 'announced' } },
      { ...facts(['EU', 'US'], ['aluminium'], 'negotiation'), stages: { negotiation: 'scheduled' } },
      'talks that are set and a duty',
    ],
    [
      'talks that two have set on a duty of the same rate',
      { ...facts(['IN', 'US'], [], 'negotiation'), duties: [25], stages: { negotiation: 'scheduled' } },
      { ...facts(['US'], [], 'tariff'), duties: [25], stages: { tariff: 'announced' } },
      undefined,
    ],
    [
      'talks that were set, and the duty that the story tells as well',
      { ...facts(['EU', 'US'], [], 'negotiation'), stages: { negotiation: 'scheduled' } },
      {
        ...facts(['US'], [], 'tariff'),
        duties: [25],
        stages: { negotiation: 'scheduled', tariff: 'announced' },
      },
      undefined,
    ],
    [
      'talks that go on and a duty',
      { ...facts(['CA'], [], 'tariff'), stages: { tariff: 'announced' } },
      { ...facts(['CA', 'US'], [], 'negotiation'), stages: { negotiation: 'under_way' } },
      undefined,
    ],
    [
      'a threat, and a duty that is put off',
      { ...facts(['US'], [], 'tariff'), stages: { tariff: 'suspended' } },
      { ...facts(['US'], [], 'tariff'), stages: { tariff: 'threatened' } },
      'a threat and a relief',
    ],
    [
      'a duty, and its delay',
      { ...facts(['US'], [], 'tariff'), stages: { tariff: 'suspended' } },
      { ...facts(['US'], [], 'tariff'), stages: { tariff: 'announced' } },
      undefined,
    ],
    ['a tariff and talks', facts(['US'], [], 'tariff'), facts(['US'], [], 'negotiation'), undefined],
    [
      'a control and the tariff of another state in answer',
      { ...facts(['US'], ['rare_earths'], 'tariff'), targets: ['CN'] },
      { ...facts(['CN'], ['rare_earths']), targets: ['US'] },
      'an act and its answer',
    ],
    ['a control and a tariff of nobody', facts([], [], 'tariff'), facts(['CN'], []), 'another kind of act'],
    [
      'one party’s control and its talks on something else',
      facts(['US'], []),
      facts(['US'], [], 'negotiation'),
      'another kind of act',
    ],
    [
      'talks of two sides, and of two others on one day',
      facts(['CL', 'EU'], [], 'negotiation'),
      facts(['GB', 'IN'], [], 'negotiation'),
      'talks of others',
    ],
    [
      'talks of two sides, and of one of them with a third',
      facts(['CL', 'EU'], [], 'negotiation'),
      facts(['CL', 'IN'], [], 'negotiation'),
      undefined,
    ],
    [
      'two notices',
      { ...facts(['CN'], []), documents: ['MOFCOM 12/2026'] },
      { ...facts(['CN'], []), documents: ['MOFCOM 13/2026'] },
      'another notice',
    ],
    [
      'a law and an order under it',
      { ...facts(['US'], []), documents: ['Section 232'] },
      { ...facts(['US'], []), documents: ['EO 14500'] },
      undefined,
    ],
    [
      'two notices of one package on the same goods',
      { ...facts(['CN'], ['rare_earths', 'holmium']), documents: ['MOFCOM 12/2026'] },
      { ...facts(['CN'], ['rare_earths']), documents: ['MOFCOM 13/2026'] },
      undefined,
    ],
    [
      'two notices of two days on the same goods',
      { ...facts(['CN'], ['graphite']), documents: ['MOFCOM 12/2026'], dates: ['event:2026-03-02'] },
      { ...facts(['CN'], ['graphite']), documents: ['MOFCOM 13/2026'], dates: ['event:2026-03-05'] },
      'another notice',
    ],
    [
      'two notices of which one report tells both',
      { ...facts(['CN'], []), documents: ['MOFCOM 12/2026'] },
      { ...facts(['CN'], []), documents: ['MOFCOM 13/2026', 'MOFCOM 12/2026'] },
      undefined,
    ],
    [
      'a duty that a court strikes down, and the next one',
      { ...facts(['US'], [], 'tariff'), stages: { tariff: 'announced' } },
      { ...facts(['US'], [], 'tariff'), stages: { tariff: 'struck_down' } },
      'a ruling and another act',
    ],
    [
      'a duty that a court strikes down, and its end',
      { ...facts(['US'], [], 'tariff'), stages: { tariff: 'revoked' } },
      { ...facts(['US'], [], 'tariff'), stages: { tariff: 'struck_down' } },
      undefined,
    ],
    [
      'a ruling, and a report that tells no stage',
      facts(['US'], [], 'tariff'),
      { ...facts(['US'], [], 'tariff'), stages: { tariff: 'struck_down' } },
      undefined,
    ],
    [
      'a duty on the only state that put one in force, which is not told to be hit',
      { ...facts(['CN'], [], 'tariff'), actors: ['CN'], targets: ['US'] },
      { ...facts(['US'], [], 'tariff'), targets: ['CN'], stages: { tariff: 'announced' } },
      'an act and its answer',
    ],
    [
      'a duty on one of two states that put one in force',
      { ...facts(['CN'], [], 'tariff'), actors: ['CN'], targets: ['US'] },
      { ...facts(['US', 'CA'], [], 'tariff'), targets: ['CN'], stages: { tariff: 'announced' } },
      undefined,
    ],
    [
      'a duty on a state that surely acts, which is an answer whatever its stage',
      { ...facts(['CN'], [], 'tariff'), actors: ['CN'], targets: ['US'] },
      { ...facts(['US'], [], 'tariff'), actors: ['US'], targets: ['CN'] },
      'an act and its answer',
    ],
    [
      'a duty on a state that only threatens one, or is misread so',
      { ...facts(['CN'], [], 'tariff'), actors: ['CN'], targets: ['US'] },
      { ...facts(['US'], [], 'tariff'), targets: ['CN'], stages: { tariff: 'threatened' } },
      undefined,
    ],
  ])('%s', (_, item, story, expected) => {
    expect(contradiction(item, story)).toBe(expected);
  });
});
