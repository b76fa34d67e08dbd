import type { PartyMention } from './reading.js';

// How a party is named, and what that says of who it is.

/** A state or a bloc by its own name: what a measure is aimed at. */
export const STATES: readonly string[] = ['country', 'bloc'];
/** The same by its capital or its adjective. */
export const STATE_NAMES: readonly string[] = [...STATES, 'capital', 'adjective'];
/** Who acts for a state: itself, its capital, an office, who leads it. */
export const ACTORS: readonly string[] = [...STATES, 'capital', 'agency', 'person'];

/** Whether it is a state, by whatever name, and neither a firm of one nor a law. */
export const isState = ({ form }: PartyMention): boolean => form !== 'company' && form !== 'instrument';
