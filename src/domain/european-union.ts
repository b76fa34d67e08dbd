/** Members of the European Union, for which it negotiates and by whose border duties are set; ISO 3166 alpha-2. */
const MEMBERS: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

/** A party as trade policy knows it: a member of the European Union is the Union. */
export function inTrade(code: string): string {
  return MEMBERS.has(code) ? 'EU' : code;
}
