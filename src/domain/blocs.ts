/** What trade policy makes of the parties, besides their names; from `config/blocs.yaml`. */
export type Blocs = {
  /** Between these a measure is louder than between others, in the order in which they are told. */
  readonly large: readonly string[];
  /** The union that sets the duties at a party's border and negotiates for it, by the code of the party. */
  readonly unionOf: Readonly<Record<string, string>>;
  /** Where states talk, which are no side of talks themselves. */
  readonly forums: readonly string[];
};

/** A party as trade policy knows it: a member of the European Union is the Union. */
export function inTrade({ unionOf }: Pick<Blocs, 'unionOf'>, code: string): string {
  return unionOf[code] ?? code;
}
