import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createMatcher, type Entry } from '../../../src/classify/lexicon/matcher.js';
import { normalisePhrase, normaliseText } from '../../../src/classify/text/text.js';

function found(words: readonly string[], text: string): string[] {
  const match = createMatcher(words.map((word) => ({ word, layer: 'x', value: word })));
  return match(normaliseText(text)).map(({ value }) => value);
}

describe('a word of a knowledge file', () => {
  it.each([
    ['stands between word boundaries', ['tin'], 'tin, tinker and satin: tin', ['tin', 'tin']],
    [
      'may be a phrase, a hyphen counting as a space',
      ['rare earth'],
      'rare-earth and Rare  earth',
      ['rare earth'],
    ],
    ['does not mind case and accents', ['Šefčovič'], 'SEFCOVIC', ['Šefčovič']],
    ['may go on', ['zoll*'], 'Zollkrieg, Verzollung', ['zoll*']],
    ['may have letters before it', ['*zölle'], 'Strafzölle und Zölle, Zöllen', ['*zölle', '*zölle']],
    ['may go on inside', ['umow* handlow*'], 'umowy handlowej', ['umow* handlow*']],
    ['may span what stands between two words', ['hebt * auf'], 'hebt die Zölle auf', ['hebt * auf']],
    ['ends a span with a word, not inside one', ['hebt * auf'], 'hebt den Kauf hervor', []],
    ['begins a span with a whole word', ['slaps * %'], 'Slapstick scores 95%', []],
    ['may end a span with a compound', ['senkt * zoll*'], 'senkt Strafzölle', ['senkt * zoll*']],
    ['ends a span in Chinese anywhere', ['起诉 * wto'], '起诉至WTO', ['起诉 * wto']],
    ['lets Chinese go on behind a span', ['停止 * 加征'], '停止对大豆加征关税', ['停止 * 加征']],
    ['lets Chinese go on behind a word in a span', ['起诉 * wto'], '起诉至WTO的案件', ['起诉 * wto']],
    ['ends no span in Chinese beyond a clause', ['失去 * 豁免'], '失去耐心 关税豁免延长', []],
    ['spans figures in Chinese', ['加征 * %'], '对加加征 25%', ['加征 * %']],
    ['lets no word go on behind a span', ['hebt * auf'], 'hebt den Zoll auffällig', []],
    ['may be taken as written', ['=US'], 'US tells us', ['=US']],
    ['is found before a possessive', ['Trump'], 'Trump’s', ['Trump']],
    [
      'does not mind how an apostrophe is set',
      ["suspen* l'export*"],
      "suspend l’exportation, suspend l'exportation",
      ["suspen* l'export*", "suspen* l'export*"],
    ],
    ['needs no boundaries in Chinese', ['镓'], '对镓实施管制', ['镓']],
    ['is the same in traditional characters', ['关税'], '關稅', ['关税']],
    ['gives way to a longer one', ['印度', '印度尼西亚'], '印度尼西亚限制镍出口', ['印度尼西亚']],
    ['is blocked by an exclusion', ['银', '!银行'], '银行买银', ['银']],
    ['is not blocked where it is spelled so', ['Guinea', '!Guinea'], 'Guinea', ['Guinea']],
    [
      'is blocked by an exclusion that spells more of the same',
      ['setzt * aus', '!setzt * exporte * aus'],
      'setzt alle Exporte bis Mai aus; setzt Zölle aus',
      ['setzt * aus'],
    ],
    ['is not blocked by one that spells less', ['hebt auf', '!hebt * auf'], 'hebt auf', ['hebt auf']],
    [
      'is not blocked beside another that is',
      ['setzt * aus', 'setzt * alle exporte * aus', '!setzt * exporte * aus'],
      'setzt jetzt alle exporte mal aus',
      ['setzt * alle exporte * aus'],
    ],
    ['ends at the end of the text', ['tin'], 'tin', ['tin']],
  ])('%s', (_, words, text, expected) => {
    expect(found(words, text)).toEqual(expected);
  });

  it('keeps both meanings of the same span, and of words that overlap in different layers', () => {
    const entries: Entry<string>[] = [
      { word: 'USMCA', layer: 'party', value: 'US' },
      { word: 'USMCA', layer: 'party', value: 'MX' },
      { word: 'USMCA talks', layer: 'talks', value: 'talks' },
    ];
    const values = createMatcher(entries)(normaliseText('USMCA talks')).map(({ value }) => value);
    expect(values.sort()).toEqual(['MX', 'US', 'talks']);
  });

  it('may mean only a part of what is read', () => {
    const match = createMatcher([{ word: '美方', layer: 'x', value: 'US', core: [0, 1] }]);
    expect(match(normaliseText('对美方'))).toMatchObject([{ start: 1, end: 2 }]);
  });
});

describe('the tree of words', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', '中', '国', ' ', '-'),
    minLength: 1,
    maxLength: 5,
  });

  it('finds what a plain search finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { maxLength: 12 }),
        fc.string({ unit: fc.constantFrom('a', 'b', '中', '国', ' '), maxLength: 40 }),
        (words, text) => {
          const plain = words.filter((word) => normalisePhrase(word.replace(/-/g, ' ')).length > 0);
          const match = createMatcher(
            plain.map((word, i) => ({ word: `*${word}*`, layer: String(i), value: i })),
          );
          const normalised = normaliseText(text);
          const hits = new Set(match(normalised).map(({ value }) => value));
          plain.forEach((word, i) => {
            const spelled = normalisePhrase(word).replace(/-/g, ' ');
            expect(hits.has(i)).toBe(normalised.text.replace('\n', ' ').includes(spelled));
          });
        },
      ),
    );
  });
});
