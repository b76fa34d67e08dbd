import { describe, expect, it } from '@jest/globals';
import { endsSentence } from '../../../src/classify/text/sentence-end.js';

/** A text as its sentences. */
const parted = (text: string): string =>
  [...text].map((unit, at) => (endsSentence(text, at) ? `${unit}|` : unit)).join('');

describe('where a sentence ends', () => {
  it.each([
    ['Oslo agrees. Lima waits.', 'Oslo agrees.| Lima waits.|'],
    ['Is it over? No! It binds; for now', 'Is it over?| No!| It binds;| for now'],
    ['征税。暂停;另一项?没有', '征税。|暂停;|另一项?|没有'],
    // Chinese puts no blank between a sign and a number.
    ['税率降至15%;9日起生效', '税率降至15%;|9日起生效'],
    ['一半反对;69%的人认为', '一半反对;|69%的人认为'],
    ['the page;15 of them', 'the page;15 of them'],
    // What closes a quotation or a bracket behind the sign still belongs to it.
    ['the "Buy it here!" clause', 'the "Buy it here!" clause'],
    ['who (or what?) decides', 'who (or what?) decides'],
    // Abbreviations.
    ['duties under sec. 232 and art. 5', 'duties under sec. 232 and art. 5'],
    ['the U.S. duty, i.e. the old one', 'the U.S. duty, i.e. the old one'],
    ['the P.R.C. and the E.U. talk', 'the P.R.C. and the E.U. talk'],
    ['the (approx. two) mines of Dr. Berg', 'the (approx. two) mines of Dr. Berg'],
    ['los bienes de EE. UU. pagan', 'los bienes de EE. UU. pagan'],
    ['Stahl bzw. Eisen, ca. 5 Mio. Tonnen', 'Stahl bzw. Eisen, ca. 5 Mio. Tonnen'],
    // Behind these a sentence may end: case tells, where the text has kept it.
    ['50 proc. na stal', '50 proc. na stal'],
    ['25-proc. cło ponad limit', '25-proc. cło ponad limit'],
    ['do 50 proc. Unia zawiesza', 'do 50 proc.| Unia zawiesza'],
    ['najwyżej 18 tys. ton', 'najwyżej 18 tys. ton'],
    ['najwyżej 18 tys. Unia zawiesza', 'najwyżej 18 tys.| Unia zawiesza'],
    ['at 12:01 a.m. eastern time', 'at 12:01 a.m. eastern time'],
    ['at 12:01 a.m. January 15', 'at 12:01 a.m. January 15'],
    ['at 12:01 a.m. The duty ends', 'at 12:01 a.m.| The duty ends'],
    // Days.
    ['ab dem 9. oktober', 'ab dem 9. oktober'],
    ['from Nov. 8 on', 'from Nov. 8 on'],
    ['vom 9. Okt. bis 1. Dez. 2027', 'vom 9. Okt. bis 1. Dez. 2027'],
    ['they meet in May. Chile waits', 'they meet in May.| Chile waits'],
    ['it binds on Nov. 8. Chile waits', 'it binds on Nov. 8.| Chile waits'],
    ['it binds by May 14. Chile waits', 'it binds by May 14.| Chile waits'],
    ['It is ordered. 1. The duty ends', 'It is ordered.| 1. The duty ends'],
    ['Runde am 2. Verhandlungstag offen', 'Runde am 2. Verhandlungstag offen'],
    // Numbers that end a sentence.
    ['The rate rises from 10 to 15. Chile waits', 'The rate rises from 10 to 15.| Chile waits'],
    ['They met at the G20. Chile waits', 'They met at the G20.| Chile waits'],
    ['It costs $25. The duty stays', 'It costs $25.| The duty stays'],
    ['It rose by 3.5. Oslo waits', 'It rose by 3.5.| Oslo waits'],
    ['in fiscal 2024-25. Chile waits', 'in fiscal 2024-25.| Chile waits'],
  ])('%s', (text, sentences) => {
    expect(parted(text)).toBe(sentences);
  });
});
