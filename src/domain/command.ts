/** A word that a sub-command takes, in the order in which it is typed. */
export type CommandOption = {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Fixed choices; without them the option is free text. */
  readonly choices?: readonly { readonly name: string; readonly value: string }[] | undefined;
  /** Suggestions are asked for as the user types (materials, parties, measures). */
  readonly suggested?: boolean | undefined;
};

export type Subcommand = {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
  readonly examples: readonly string[];
};

/** The one definition of `/raremetals`: it drives Discord's registration, parsing and the help text. */
export type CommandDefinition = {
  readonly name: string;
  readonly description: string;
  readonly subcommands: readonly Subcommand[];
};
