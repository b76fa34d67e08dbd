import { isNaming } from '../classify/knowledge.js';
import type { Lexicon } from '../classify/lexicon.js';
import { type Fault, showValue } from './faults.js';
import type { ConfigFile } from './file.js';

/** Nothing reads a concept that the program does not know: its words would be of no effect without a word about it. */
export function unknownConcepts(own: readonly ConfigFile<Lexicon>[], known: ReadonlySet<string>): Fault[] {
  return own.flatMap(({ value, fault }) =>
    Object.keys(value ?? {})
      .filter((concept) => !known.has(concept) && !isNaming(concept))
      .map((concept) =>
        fault([concept], 'a concept that nothing reads', 'one of those in the config/lexicon of the program'),
      ),
  );
}

/** What nothing is left of without the signs that mark words. */
const ONLY_SIGNS = /^[*!=\s]*$/;

/** Words that no text holds. */
export function emptyWords(own: readonly ConfigFile<Lexicon>[]): Fault[] {
  return own.flatMap(({ value, fault }) =>
    Object.entries(value ?? {}).flatMap(([concept, byLanguage]) =>
      Object.entries(byLanguage).flatMap(([language, words]) =>
        words.flatMap((word, index) =>
          ONLY_SIGNS.test(word)
            ? fault(
                [concept, language, index],
                showValue(word),
                'a word with letters, which * and ! only mark',
              )
            : [],
        ),
      ),
    ),
  );
}

/** A concept may be told in several files: their words add up. */
export function mergeLexicons(files: readonly ConfigFile<Lexicon>[]): Lexicon {
  const merged: Lexicon = {};
  for (const { value } of files) {
    for (const [concept, byLanguage] of Object.entries(value ?? {})) {
      const target = merged[concept] ?? {};
      merged[concept] = target;
      for (const [language, words] of Object.entries(byLanguage)) {
        target[language] = [...(target[language] ?? []), ...words];
      }
    }
  }
  return merged;
}
