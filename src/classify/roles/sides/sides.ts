/** Who acts, and whom that hits, as some words of a text tell. */
export type Sides = { readonly acts: readonly string[]; readonly hit: readonly string[] };

/** Who acts, and who is named beside and does not. */
export type Actors = { readonly acts: readonly string[]; readonly waits: readonly string[] };

/** What some words tell of parties: who acts, who is hit, who is named beside and does not act, and who has no part unless others tell of one. */
export type Told = Partial<Sides & Actors & { readonly out: readonly string[] }>;

/** Whose controls on minerals they mostly are: of them its diplomats, and bodies of firms named after it, may well speak. */
export const CONTROLS_MINERALS = 'CN';

/** Words that tell of neither. */
export const NO_SIDES: Sides = { acts: [], hit: [] };
