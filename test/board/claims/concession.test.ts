import { describe, expect, it } from '@jest/globals';
import { withoutConcession } from '../../../src/board/claims/concession.js';
import { knowledge } from '../scene.js';

describe('in spite of what something is told', () => {
  it.each([
    ['Malaysia keeps its ore ban despite US deal', 'Malaysia keeps its ore ban '],
    ['Despite talks with Brussels, China bans gallium exports', ', China bans gallium exports'],
    ['Chile erlässt trotz Verhandlungen mit der EU Exportverbot', 'Chile erlässt Exportverbot'],
    ['Despite deal with US China bans gallium exports', ' with US China bans gallium exports'],
    ['China ships more magnets despite export controls', 'China ships more magnets despite export controls'],
    ['Gallium prices fall despite strong demand', 'Gallium prices fall despite strong demand'],
  ])('%s', (sentence, told) => {
    expect(withoutConcession(sentence, knowledge)).toBe(told);
  });
});
