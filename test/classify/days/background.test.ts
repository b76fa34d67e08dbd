import { describe, expect, it } from '@jest/globals';
import { backgroundIn } from '../../../src/classify/days/background.js';
import { readText } from '../shipped.js';

const background = (lang: string, title: string, summary: string) => {
  const reading = readText(lang, title, summary);
  return backgroundIn(reading, '2026-11-20').map(({ start, end }) => reading.text.slice(start, end).trim());
};

describe('a sentence behind the first one of a summary', () => {
  it.each([
    [
      'en',
      'Oslo bans zinc exports',
      'It acts today. It had curbed tin in 2023.',
      'it had curbed tin in 2023',
    ],
    ['en', 'Oslo bans zinc exports', 'It acts today. Peru already taxes tin.', 'peru already taxes tin'],
    ['en', 'Oslo taxes zinc', 'It acts today. In March 2026 it taxed tin.', 'in march 2026 it taxed tin'],
    ['zh', '挪威限制锌出口', '新规今日公布。2023年智利限制铜出口。', '2023年智利限制铜出口'],
    ['zh', '挪威限制锌出口', '新规今日公布。去年智利限制铜出口。', '去年智利限制铜出口'],
    [
      'de',
      'Oslo besteuert Zink',
      'Das gilt ab Mai. Bereits seit 2023 gilt Zinn als knapp.',
      'bereits seit 2023 gilt zinn als knapp',
    ],
    [
      'fr',
      'Oslo taxe le zinc',
      'Le texte est signé. Le Chili taxe déjà le cuivre.',
      'le chili taxe deja le cuivre',
    ],
    [
      'es',
      'Oslo grava el zinc',
      'El texto está firmado. Hoy rige una tasa de 4%.',
      'hoy rige una tasa de 4%',
    ],
    [
      'pl',
      'Oslo opodatkuje cynk',
      'Tekst podpisano. W 2023 roku objęto podatkiem cynę.',
      'w 2023 roku objeto podatkiem cyne',
    ],
    ['sv', 'Oslo beskattar zink', 'Texten är klar. Sedan 2023 beskattas tenn.', 'sedan 2023 beskattas tenn'],
  ])('tells of what was before, or is so already: %s: %s: %s', (lang, title, summary, expected) => {
    expect(background(lang, title, summary)).toEqual([expected]);
  });

  it.each([
    ['en', 'Oslo bans zinc exports', 'In 2023 it had curbed tin.'],
    ['en', 'Oslo bans zinc exports', 'It acts today. The list of 2023 takes effect on May 1.'],
    ['en', 'Oslo taxes zinc', 'It acts today. With duties already in place the effective rate is 40%.'],
    ['en', 'Oslo taxes zinc', 'It acts today. The duty starts on December 1, a year after that of 2025.'],
    ['zh', '挪威加征锌关税', '新规今日公布。税率将从此前的5%提高至8%。'],
  ])('tells of the measure itself: %s: %s: %s', (lang, title, summary) => {
    expect(background(lang, title, summary)).toEqual([]);
  });
});
