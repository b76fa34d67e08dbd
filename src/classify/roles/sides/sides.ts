/** Who acts, and whom that hits, by their codes. */
export type Sides = { readonly acts: readonly string[]; readonly hit: readonly string[] };

/**
 * What a rule tells of parties: who acts, who is hit, who is named beside and does not act, and who has no part unless others tell of
 * one. A rule that does not hold tells nothing: `undefined`.
 */
export type Told = Partial<Sides & { readonly waits: readonly string[]; readonly out: readonly string[] }>;

/** Whose controls on minerals they mostly are: of them its diplomats, and bodies of firms named after it, may well speak. */
export const CONTROLS_MINERALS = 'CN';
