import { isNaming } from '../classify/lexicon/knowledge.js';
import type { Lexicon } from '../classify/lexicon/lexicon.js';
import { nearest } from '../domain/nearest.js';
import type { ConfigFile } from './checked.js';
import type { Fault } from './faults.js';

/** Nothing reads a concept that the program does not know: its words would be of no effect without a word about it. */
export function unknownConcepts(own: readonly ConfigFile<Lexicon>[], known: ReadonlySet<string>): Fault[] {
  const expected = (concept: string) => {
    const meant = nearest(concept, known);
    return `one of those in the config/lexicon of the program${meant ? `: ${meant}?` : ''}`;
  };
  return own.flatMap(({ value, fault }) =>
    Object.keys(value ?? {})
      .filter((concept) => !known.has(concept) && !isNaming(concept))
      .map((concept) => fault([concept], 'a concept that nothing reads', expected(concept))),
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

/** A file of one's own and the one of the same name that comes with the program, which it stands in place of. */
export type Replaced = { readonly name: string; readonly packaged: ConfigFile<Lexicon> };

/** So many of them are named. */
const NAMED = 5;
/** Files of an earlier release lack concepts that came later: rules look for their words in vain. */
export function lackedConcepts(replaced: readonly Replaced[], lexicon: Lexicon): Fault[] {
  return replaced.flatMap(({ name, packaged: { value } }) => {
    const lacked = Object.keys(value ?? {}).filter((concept) => lexicon[concept] === undefined);
    if (lacked.length === 0) return [];
    const more = lacked.length > NAMED ? ` and ${lacked.length - NAMED} more` : '';
    const found = `no ${lacked.slice(0, NAMED).join(', ')}${more}`;
    return [{ file: name, at: '', found, expected: 'each concept of the file that comes with the program' }];
  });
}
