import { type Blocs, inTrade } from '../../domain/blocs.js';
import { remembered } from '../../domain/remembered.js';
import type { StoryFacts } from '../../domain/story.js';
import { type Concepts, isParty } from '../signature/concepts.js';

// Which states a report tells of, as trade policy knows them.

/** Worked out once for each party: it is asked for every party of every report that an item meets. */
const unions = new WeakMap<Blocs, (party: string) => string>();

/** The mention of a party as trade policy knows it: who speaks of the Union's talks is often a member. */
export function unionOf(blocs: Blocs, party: string): string {
  let known = unions.get(blocs);
  if (known === undefined) {
    known = remembered((told) => `P:${inTrade(blocs, told.slice(2))}`);
    unions.set(blocs, known);
  }
  return known(party);
}

/** The sides that some parties are, once each. */
const sidesAmong = (parties: readonly string[], blocs: Blocs): readonly string[] => [
  ...new Set(parties.map((party) => unionOf(blocs, party))),
];

export const mentionsOf = (blocs: Blocs, codes: readonly string[]): readonly string[] =>
  sidesAmong(
    codes.map((code) => `P:${code}`),
    blocs,
  );

/** Whether a report tells of some of these sides, or of members of theirs. */
export const tellsOf = ({ concepts }: Concepts, sides: readonly string[], blocs: Blocs): boolean =>
  concepts.some((concept) => isParty(concept) && sides.includes(unionOf(blocs, concept)));

/** The parties that a headline names; in talks those that take part, and not their host. */
export function namedIn({ headline, concepts }: Concepts): readonly string[] {
  const parties = headline.filter(isParty);
  const takePart = parties.filter((party) => concepts.includes(`I:${party.slice(2)}`));
  return concepts.includes('T:negotiation') && takePart.length > 1 ? takePart : parties;
}

/** The sides that a headline names. */
export const sidesOf = (told: Concepts, blocs: Blocs): readonly string[] => sidesAmong(namedIn(told), blocs);

/** Who is hit by a measure, as far as the headline names them. */
export function hitIn(told: Concepts, { targets }: StoryFacts, blocs: Blocs): readonly string[] {
  const hit = mentionsOf(blocs, targets);
  return sidesOf(told, blocs).filter((party) => hit.includes(party));
}
