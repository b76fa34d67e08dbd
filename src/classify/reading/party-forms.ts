import type { PartyMention } from './reading.js';

// How a party is named, and what that says of who it is.

/** A state or a bloc by its own name: what a measure is aimed at. */
export const STATES: readonly string[] = ['country', 'bloc'];
/** The same by its capital, which stands for it: "Washington et Londres taxent". */
export const STATES_AND_CAPITALS: readonly string[] = [...STATES, 'capital'];
/** And by its adjective. */
export const STATE_NAMES: readonly string[] = [...STATES_AND_CAPITALS, 'adjective'];
/** Who acts for a state: itself, its capital, an office, who leads it. */
export const ACTORS: readonly string[] = [...STATES_AND_CAPITALS, 'agency', 'person'];

/** Languages that name whose something is behind it: "surtaxe canadienne". */
export const OWNER_BEHIND: readonly string[] = ['fr', 'es', 'pl'];

/** Who lays duties on all: those that are called by one of these names are its own, and those by others' mostly lie on them. */
export const LAY_ON_ALL: readonly string[] = ['US', 'EU'];

/** Whether it is a state, by whatever name, and neither a firm of one nor a law. */
export const isState = ({ form }: PartyMention): boolean => form !== 'company' && form !== 'instrument';
