import { expect, it } from '@jest/globals';
import { stageByCourt } from '../../../../src/classify/stages/authorities/court-stages.js';
import { readRuling } from '../../../../src/classify/stages/authorities/rulings.js';
import { readText } from '../../shipped.js';

it.each([
  ['en', 'Court rules duties on Thai foil unlawful', 'It declared the order void.', 'struck_down'],
  ['zh', '美法院裁定对泰国铝箔加征关税违法', '法院认定相关行政令无效。', 'struck_down'],
  ['de', 'Gericht hält US-Zölle auf Folie für rechtswidrig', 'Das Dekret ist damit nichtig.', 'struck_down'],
  [
    'fr',
    'Un tribunal juge illégaux les droits de douane sur la feuille',
    'Le décret est annulé.',
    'struck_down',
  ],
  ['es', 'Un tribunal declara ilegales los aranceles al papel', 'La orden queda sin efecto.', 'struck_down'],
  ['pl', 'Sąd uznał cła na folię za nielegalne', 'Sąd unieważnił dekret.', 'struck_down'],
  ['sv', 'Domstol underkänner tullar på folie: olagliga', 'Dekretet är därmed ogiltigt.', 'struck_down'],
  // A lower court that only calls a duty unlawful leaves it for a time.
  ['zh', '美法院裁定对泰国铝箔加征关税违法', '', undefined],
  ['en', 'Court rules duties on Thai foil unlawful', 'It did not say the order is void.', undefined],
])('a duty whose order a court voids, in %s: %s %s', (lang, title, summary, expected) => {
  const reading = readText(lang, title, summary);
  expect(stageByCourt(reading, readRuling(reading))?.stage).toBe(expected);
});
