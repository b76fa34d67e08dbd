/** How long what ties items, stories and messages together is remembered, in days; no story may stay open longer. */
export const KEPT_DAYS = 60;
