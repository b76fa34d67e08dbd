import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { NumberWords } from '../../../src/classify/numbers/words.js';
import { showFault } from '../../../src/config/faults.js';
import { checkYamlText } from '../../../src/config/yaml.js';

const shipped = readFileSync('config/numbers.yaml', 'utf8');

describe('numbers.yaml', () => {
  it.each([
    ['names: [EUR, €', 'names: [EUR, Dollar', 'currencies[1].names[1]: found "Dollar", expected a name'],
    [
      'signs: [£, GBP]',
      'signs: [$, GBP]',
      'currencies[2].signs[0]: found "$", expected a sign that is not in the list',
    ],
    [
      'code: USD',
      'code: dollar',
      'currencies[0].code: found "dollar", expected a code of ISO 4217, such as USD',
    ],
    ['times: 1e9', 'times: many', 'scales[2].times: found "many", expected a number'],
    ['words: [亿]', 'words: [万]', 'scales[6].words[0]: found "万", expected a word that is not in the list'],
    ['letters: [b]', 'letters: [k]', 'scales[2].letters[0]: found "k", expected a letter that is not in'],
    [
      'tonnes: [metric ton',
      'tonnes: ["metric*"',
      'tonnes[0]: found "metric*", expected a word without the marks',
    ],
    [
      'pl: [zamiast]',
      'pl: ["*zamiast"]',
      'instead_before.pl[0]: found "*zamiast", expected a word, or the begin',
    ],
    ['share_after_never:', 'share_never:', 'share_never: found an unknown key'],
    [
      '\nrate_changes:\n  en:',
      '\nrate_changes:\n  english:',
      'rate_changes.english: found "english", expected',
    ],
  ])('with %s as %s is refused', (written, wrong, fault) => {
    const { faults } = checkYamlText('numbers.yaml', shipped.replace(written, wrong), NumberWords);
    expect(faults.map(showFault).join('\n')).toMatch(/^numbers\.yaml:\d+:\d+ /);
    expect(faults.map(showFault).join('\n')).toContain(fault);
  });
});
