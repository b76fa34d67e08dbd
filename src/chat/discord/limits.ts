/**
 * What Discord accepts, in characters unless another unit is named.
 * Source: discord/discord-api-docs, resources/message (Embed Limits, Create Message) and
 * interactions/application-commands, components/reference, read in 2026.
 */
export const DISCORD_LIMITS = {
  content: 2000,
  embeds: 10,
  embedTitle: 256,
  embedDescription: 4096,
  footer: 2048,
  /** Title, descriptions, fields, footers and authors of all embeds of a message together. */
  embedText: 6000,
  url: 2048,
  nonce: 25,
  threadName: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  commandDescription: 100,
  /** Names, descriptions and values of a command, its sub-commands, options and choices together. */
  commandText: 8000,
  /** Sub-commands of a command, and options of a sub-command. */
  commandOptions: 25,
  customId: 100,
  menuOptions: 25,
  menuLabel: 100,
  attachmentDescription: 1024,
} as const;
