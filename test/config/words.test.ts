import { describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { Lexicon } from '../../src/classify/lexicon/lexicon.js';
import { showFault } from '../../src/config/faults.js';
import { MaterialsFile, PartiesFile } from '../../src/config/shapes.js';
import {
  emptyWords,
  lexiconWords,
  materialWords,
  partyWords,
  wordsUnlikeText,
} from '../../src/config/words.js';
import { checkYamlText } from '../../src/config/yaml.js';

const read = <S extends z.ZodType>(text: string, shape: S) => checkYamlText('own.yaml', text, shape);
const EMPTY = 'expected a word with letters, which * and ! only mark';
const UNLIKE = 'expected a word without quotation marks around it, in single spaces';

describe('words of a configuration file', () => {
  it.each([
    [
      lexiconWords(read(`tariff:\n  de: ["*", zoll, '"zoll"']\n`, Lexicon)),
      '2:8 tariff.de[0]: found "*"',
      '2:19 tariff.de[2]: found "\\"zoll\\""',
    ],
    [
      materialWords(read(`materials:\n  - { key: tin, names: { en: [tin, "!", 'tin"'] } }\n`, MaterialsFile)),
      '2:36 materials[0].names.en[1]: found "!"',
      '2:41 materials[0].names.en[2]: found "tin\\""',
    ],
    [
      partyWords(
        read(
          `parties:\n  - code: PE\n    kind: country\n    names: { en: [Peru, =] }\n    adjectives: { en: ["Peru  vian"] }\n`,
          PartiesFile,
        ),
      ),
      '4:25 parties[0].names.en[1]: found "="',
      '5:24 parties[0].adjectives.en[0]: found "Peru  vian"',
    ],
  ])('are told where no text holds them, and where hardly any does: %#', (words, empty, unlike) => {
    expect(emptyWords(words).map(showFault)).toEqual([`own.yaml:${empty}, ${EMPTY}`]);
    expect(wordsUnlikeText(words).map(showFault)).toEqual([`own.yaml:${unlike}, ${UNLIKE}`]);
  });

  it.each([
    ['"tin"', true],
    ['"tin', true],
    ['!"tin"', true],
    ['="tin"*', true],
    ["'tin'", true],
    ["!'tin*'", true],
    ['tin  foil', true],
    ["'s tin", false],
    ["ships'", false],
    ["d'", false],
    ['“tin”', true],
    ['!„tin foil“', true],
    ['«tin*»', true],
    ['‘tin’', true],
    ['“232”', false],
    ['“对等关税”', false],
    ['the “tin” law', false],
    ['ships’', false],
    ['the "tin" law', false],
    ['setzt * aus', false],
    ['关税，加征', true],
    ['镓、锗', false],
    ['zoll(tarif)?', true],
    ['zoll|tarif', true],
    ['zoll.*', true],
    ['[zZ]oll', true],
    ['\\bzoll', true],
    ['U.S.*', false],
    ['tin (ore)', false],
  ])('%s are unlike text: %s', (word, isUnlike) => {
    const lists = [{ path: [], byLanguage: { en: [word] }, fault: read('', Lexicon).fault }];
    expect(wordsUnlikeText(lists)).toHaveLength(isUnlike ? 1 : 0);
  });

  it('are not looked through in a file that came along', () => {
    const file = { ...read('tariff: { de: ["*"] }', Lexicon), isAsBuilt: true };
    expect(lexiconWords(file)).toEqual([]);
  });
});
