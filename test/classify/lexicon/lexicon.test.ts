import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Lexicon } from '../../../src/classify/lexicon/lexicon.js';
import { showFault } from '../../../src/config/faults.js';
import { checkYamlText } from '../../../src/config/yaml.js';

const shipped = readFileSync('config/lexicon/small-words.yaml', 'utf8');

describe('small-words.yaml', () => {
  it.each([
    ['de: [bis, bis zum', 'de: ["*bis", bis zum', 'small_to_day.de[0]: found "*bis", expected a word, or'],
    ['en: [must,', 'en: ["!must",', 'small_must.en[0]: found "!must", expected a word, or the beginning of'],
    ['small_must:\n  en:', 'small_must:\n  english:', 'small_must.english: found "english", expected'],
    ['small_must:', 'Small must:', 'Small must: found "Small must", expected a concept in lower case'],
  ])('with %s as %s is refused', (written, wrong, fault) => {
    const { faults } = checkYamlText('small-words.yaml', shipped.replace(written, wrong), Lexicon);
    expect(faults.map(showFault).join('\n')).toMatch(/^small-words\.yaml:\d+:\d+ /);
    expect(faults.map(showFault).join('\n')).toContain(fault);
  });

  it('lets other concepts have the marks that only they know', () => {
    const { faults } = checkYamlText(
      'more.yaml',
      'rule_applies: { en: [appl*, "!apple*", "*pply"] }',
      Lexicon,
    );
    expect(faults).toEqual([]);
  });
});
