import { describe, expect, it } from '@jest/globals';
import { exceptionIn } from '../../../src/board/claims/exceptions.js';
import { foldText } from '../../../src/board/terms/terms.js';
import { knowledge } from '../scene.js';

const excepted = (sentence: string): string | undefined => {
  const text = foldText(sentence);
  const found = exceptionIn(text, knowledge);
  return found && text.slice(found.start, found.end);
};

describe('what a sentence excepts', () => {
  it.each([
    ['Ottawa taxes all copper except for Chile, which pays 5%, from May', 'except for Chile, which pays 5%'],
    ['Ottawa taxes all metals at 10%, excluding copper and nickel', 'excluding copper and nickel'],
    ['Except for Chile, Peru pays 10%', 'Except for Chile'],
    ['Mit Ausnahme von Chile zahlen alle 10 Prozent', 'Mit Ausnahme von Chile'],
    ['USA inför tullar på koppar utom för Chile', 'utom for Chile'],
    ['USA nakładają cła na miedź z wyjątkiem Chile', 'z wyjatkiem Chile'],
    ['除智利外,加拿大对铜加征10%关税', '除智利外,'],
    ['Copper, tin and certain chips are left out', 'Copper, tin and certain chips are left out'],
    ['La plata y el litio no figuran', 'La plata y el litio no figuran'],
    ['Koppar och tenn omfattas inte', 'Koppar och tenn omfattas inte'],
    ['铜、锡不在其列', '铜、锡不在其列'],
  ])('is cut out of it, with its own rate: %s', (sentence, expected) => {
    expect(excepted(sentence)).toBe(expected);
  });

  it.each([
    // Something else is hit as well.
    ['Apart from steel, Ottawa also taxes copper at 10%'],
    ['Außer Stahl belegt Kanada auch Kupfer mit 10 Prozent Zoll'],
    ['Oprócz stali Kanada obejmie cłem także miedź'],
    ['除钢铁外,加拿大还对铜加征10%关税'],
    // What is taken back, or left out, is another's matter.
    ['智利解除对外石墨出口管制'],
    ['加拿大免除对国外铜的10%关税'],
    ['The duty on zinc starts in May and tin is left out'],
    ['Ottawa introduces licences for copper, and tin is left out'],
    ['除夕,智利收紧对外供应'],
    ['除夕前智利收紧对外出口管制'],
    ['钢铁被排除在外 加拿大对铜加征10%关税'],
  ])('is nothing in: %s', (sentence) => {
    expect(excepted(sentence)).toBeUndefined();
  });
});
