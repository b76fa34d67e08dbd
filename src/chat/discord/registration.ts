import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandDefinition, CommandOption, Subcommand } from '../../domain/command.js';
import { truncate } from '../../domain/truncate.js';
import { DISCORD_LIMITS } from './limits.js';

function option({ name, description, required, choices, suggested, many }: CommandOption) {
  const base = {
    type: ApplicationCommandOptionType.String as const,
    name,
    description: truncate(description, DISCORD_LIMITS.commandDescription),
    required,
  };
  // A list of Discord's takes one choice; where several may be named they are completed as they are typed.
  if (choices && !many) return { ...base, choices: choices.slice(0, DISCORD_LIMITS.choices) };
  return choices || suggested ? { ...base, autocomplete: true as const } : base;
}

function subcommand({ name, description, options }: Subcommand) {
  // Discord wants required options first; a stable sort keeps the order in which they are typed.
  const sorted = [...options].sort((a, b) => Number(b.required) - Number(a.required));
  return {
    type: ApplicationCommandOptionType.Subcommand as const,
    name,
    description: truncate(description, DISCORD_LIMITS.commandDescription),
    options: sorted.map(option),
  };
}

/** What Discord is told of the one command definition. Pure. */
export function registration(command: CommandDefinition): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: truncate(command.description, DISCORD_LIMITS.commandDescription),
    options: command.subcommands.map(subcommand),
  };
}
