import { describe, expect, it } from '@jest/globals';
import { createTitles } from '../../../src/stories/signature/titles.js';
import { createTokenizer } from '../../../src/stories/signature/tokens.js';
import { StoryWords } from '../../../src/stories/signature/words.js';

/** Words of a language that the program does not come with. */
const words = StoryWords.parse({
  stop_words: { fi: 'ja  tai\nettä' },
  series: {
    numbered: 'päivä ημέρα',
    numbered_signs: '天',
    phrases: ['suora lähetys'],
    headed: ['uusin'],
    signs: ['早报'],
  },
  wire_marks: ['TARKENNUS #', 'KIIRE'],
  bylines: [{ by: 'Teksti', and: 'ja' }],
});

describe('words of one’s own', () => {
  it('are left out of titles, in whatever case and accents', () => {
    const stems = createTokenizer(words)('Gallium JA titaani etta kulta').map(({ stem }) => stem);
    expect(stems).toEqual(['galliu', 'titaan', 'kulta']);
  });

  const { isSeries, bareTitle } = createTitles(words);

  it.each([
    ['Huippukokous: Päivä 3', true],
    ['Σύνοδος: Ημέρα 3', true],
    ['Σύνοδος: παρημέρα 3', false],
    ['Suora lähetys Brysselistä', true],
    ['Uusin: tullit nousevat', true],
    ['Uusin tulli nousee', false],
    ['Daily digest', false],
  ])('tell whether "%s" recurs', (title, expected) => {
    expect(isSeries(title)).toBe(expected);
  });

  it.each([
    ['TARKENNUS 2 - Kiina rajoittaa vientiä', 'Kiina rajoittaa vientiä'],
    ['KIIRE: Kiina rajoittaa vientiä', 'Kiina rajoittaa vientiä'],
    ['Kiina rajoittaa vientiä Teksti Anna Malli ja Ville Malli', 'Kiina rajoittaa vientiä'],
  ])('are taken off "%s"', (title, bare) => {
    expect(bareTitle(title)).toBe(bare);
  });
});
