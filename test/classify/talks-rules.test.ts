import { describe, expect, it } from '@jest/globals';
import { certainStageOfTalks, onlyWished, withoutDeal } from '../../src/classify/talks-rules.js';
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

describe('a round of talks that is over', () => {
  it.each([
    ['en', 'Bessent and He Lifeng conclude two days of talks in Stockholm'],
    ['en', 'Delhi and Brussels wrap up 13th round of trade talks'],
    ['zh', '中欧结束新一轮经贸磋商'],
    ['es', 'Perú e India cierran la octava ronda'],
  ])('leaves them open in %s: %s', (lang, title) => {
    expect(certainStageOfTalks(readText(lang, title))?.stage).toBe('under_way');
  });

  it.each([
    ['Delhi and Brussels conclude trade deal in 13th round of talks'],
    ['Washington to conclude two days of talks on Sunday with deal'],
  ])('is not all that is told: %s', (title) => {
    expect(certainStageOfTalks(readText('en', title))).toBeUndefined();
  });
});

describe('a deal that was not reached', () => {
  it.each([
    ['en', 'EU and Australia fail to clinch trade deal'],
    ['de', 'Brüssel und Canberra können sich nicht einigen'],
    ['fr', 'Bruxelles et Canberra ne parviennent pas à conclure'],
    ['es', 'Bruselas y Canberra no logran un acuerdo'],
    ['sv', 'Bryssel och Canberra kan inte enas'],
  ])('is told in %s: %s', (lang, title) => {
    expect(withoutDeal(readText(lang, title))).toBeDefined();
  });
});
