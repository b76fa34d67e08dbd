import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../src/classify/dates.js';
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

describe('talks that begin on a day', () => {
  // A Thursday.
  const published = '2026-10-08';
  const stageOf = (lang: string, title: string) => {
    const reading = readText(lang, title);
    return certainStageOfTalks(reading, readDates(reading, published))?.stage;
  };

  it.each([
    ['en', 'Talks will begin October 15 in Geneva, US and China say'],
    ['en', 'US and China begin talks on chips in Geneva on October 15'],
    ['en', 'India, EU resume trade talks on Monday'],
    ['en', 'Trade talks between Japan and US open on Tuesday in Tokyo'],
    ['en', 'Joint committee on US-DRC minerals accord meets Oct 14'],
    ['de', 'Handelsgespräche zwischen EU und USA beginnen am 14. Oktober'],
    ['fr', "Les négociations commerciales entre l'UE et l'Inde débutent le 12 octobre"],
    ['es', 'Las negociaciones comerciales entre México y EEUU comienzan el 14 de octubre'],
    ['pl', 'Rozmowy handlowe UE i USA rozpoczynają się 14 października'],
    ['sv', 'Handelssamtalen mellan EU och Indien inleds den 14 oktober'],
    ['zh', '中美经贸磋商10月15日开始'],
    ['zh', '第十轮中欧经贸磋商将于10月20日在布鲁塞尔举行'],
  ])('are ahead until then in %s: %s', (lang, title) => {
    expect(stageOf(lang, title)).toBe('scheduled');
  });

  it.each([
    ['en', 'US-China trade talks begin today'],
    ['en', 'Trade talks start before Trump’s October 20 tariffs'],
    ['en', 'Trade talks resume with October 20 in focus'],
    ['de', 'EU und USA verhandeln über Zölle vor Frist am 20. Oktober'],
    ['pl', 'UE i USA siadają do rozmów handlowych przed terminem 20 października'],
    ['zh', '中美经贸磋商举行 10月20日前达成协议'],
    ['en', 'China, EU open talks on rare earths'],
    ['en', 'China and US begin talks on tariffs due to expire October 15'],
    ['en', 'Talks drag on as US tariffs begin on October 20'],
    ['zh', '中美经贸磋商在日内瓦开始'],
  ])('have no such day, or another matter has it, in %s: %s', (lang, title) => {
    expect(stageOf(lang, title)).not.toBe('scheduled');
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
