import { describe, expect, it } from '@jest/globals';
import { onlyWished } from '../../src/classify/talks-rules.js';
import { readText } from './shipped.js';

describe('a deal that is only wished for', () => {
  it.each([
    [
      'Premier hears of concern about curbs',
      'He answered that differences should be settled by dialogue.',
      'settled',
    ],
    ['Premier hears of concern about curbs', 'The dispute will be settled in spring.', 'settled'],
    ['Premier hears of concern about curbs', 'The two settled their dispute on Monday.', undefined],
    ['Premier hears of concern about curbs', 'The two met on Monday.', undefined],
    ['Trade deal reached', 'What remains should be settled by dialogue.', undefined],
  ])('%s: %s', (title, summary, word) => {
    const reading = readText('en', title, summary);
    const wished = onlyWished(reading);
    expect(wished && reading.normalised.text.slice(wished.start, wished.end)).toBe(word);
  });
});
