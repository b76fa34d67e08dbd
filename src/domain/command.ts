/** What stands between names where several may be typed. */
export const COMMA = /[,;，、；]/u;

/** A word that a sub-command takes, in the order in which it is typed. */
export type CommandOption = {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Fixed choices; without them the option is free text. */
  readonly choices?: readonly { readonly name: string; readonly value: string }[] | undefined;
  /** Suggestions are asked for as the user types (materials, parties, measures). */
  readonly suggested?: boolean | undefined;
  /** Several may be named, with commas between them. */
  readonly many?: boolean | undefined;
};

export type Subcommand = {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
  readonly examples: readonly string[];
  /** Typed alone it opens a form with its options, where the platform has forms. */
  readonly form?: boolean | undefined;
};

/** The one definition of `/raremetals`: it drives Discord's registration, parsing and the help text. */
export type CommandDefinition = {
  readonly name: string;
  readonly description: string;
  readonly subcommands: readonly Subcommand[];
};
