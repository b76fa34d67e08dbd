import type { Lexicon } from '../classify/lexicon/lexicon.js';
import type { Party } from '../domain/vocabulary.js';
import type { ConfigFile } from './checked.js';
import { type Fault, showValue } from './faults.js';
import type { PartiesFile } from './shapes.js';

/** The concept of the lexicon that holds the names of a person: `vance` → `person_vance`. */
const conceptOf = (person: string): string => `person_${person}`;

/** People of parties whose names no file of the lexicon holds. */
export function unknownPeople({ value, fault }: ConfigFile<PartiesFile>, lexicon: Lexicon): Fault[] {
  return (value?.parties ?? []).flatMap(({ people = [] }, party) =>
    people.flatMap((person, index) =>
      conceptOf(person) in lexicon
        ? []
        : fault(
            ['parties', party, 'people', index],
            showValue(person),
            `a person of the lexicon (${conceptOf(person)})`,
          ),
    ),
  );
}

/** Gives parties the names of the people who act for them: "Bessent" is the United States' as well as himself. */
export function withPeople(parties: readonly Party[], lexicon: Lexicon): readonly Party[] {
  return parties.map((party) => {
    const names: Record<string, string[]> = { ...party.names };
    for (const person of party.people ?? [])
      for (const [language, words] of Object.entries(lexicon[conceptOf(person)] ?? {}))
        names[language] = [...(names[language] ?? []), ...words];
    return { ...party, names };
  });
}
