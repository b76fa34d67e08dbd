import { describe, expect, it } from '@jest/globals';
import { createLanguageReader } from '../../../src/classify/reading/language.js';
import { normaliseText } from '../../../src/classify/text/text.js';
import { shippedKnowledge } from '../shipped.js';

const readLanguage = createLanguageReader(shippedKnowledge().lexicon);

describe('the language of a text', () => {
  it.each([
    ['The ministry said that talks are on', undefined, 'en'],
    ['Das Ministerium will mit der EU und den USA sprechen', undefined, 'de'],
    ['商务部发布公告', undefined, 'zh'],
    ['商务部发布公告', 'zh-Hant', 'zh'],
    ['희토류 수출', undefined, 'ko'],
    ['Oberstes US-Gericht kippt Trumps Zölle', undefined, 'de'],
    ['Högsta domstolen i USA stoppar Trumps tullar', undefined, 'sv'],
    ['Sąd Najwyższy uchylił cła', undefined, 'pl'],
    ['Nestlé warns of tariffs on coffee', undefined, 'en'],
    ['', 'xx', 'en'],
  ])('%s (%s): %s', (text, given, expected) => {
    expect(readLanguage(normaliseText(text, ''), given)).toBe(expected);
  });

  it('may be one whose small words an admin adds', () => {
    const text = normaliseText('Il governo non impone dazi sulle terre rare', '');
    expect(readLanguage(text, 'it')).not.toBe('it');
    const read = createLanguageReader({ small_of_language: { it: ['il', 'non', 'sulle'] } });
    expect(read(text, undefined)).toBe('it');
    expect(read(text, 'it')).toBe('it');
  });
});
