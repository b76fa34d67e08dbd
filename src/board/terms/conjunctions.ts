// What joins two names, days or measures, as patterns of a folded text.

export const AND = 'and|und|et|y|i|och';
export const AND_OR = `${AND}|or|oder`;
/** The same in Chinese, in either script. */
export const AND_HAN = '[和及与與、]';
