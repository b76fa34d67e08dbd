/** Who acts, and whom that hits, as some words of a text tell. */
export type Sides = { readonly acts: readonly string[]; readonly hit: readonly string[] };

/** Who acts, and who is named beside and does not. */
export type Actors = { readonly acts: readonly string[]; readonly waits: readonly string[] };

/** Words that tell of neither. */
export const NO_SIDES: Sides = { acts: [], hit: [] };
