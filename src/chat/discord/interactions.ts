import {
  AttachmentBuilder,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Picture } from '../../domain/answer.js';
import type { CommandDefinition } from '../../domain/command.js';
import type { Handlers } from '../platform.js';
import { plain, truncate } from '../text.js';
import { renderAnswer } from './answer.js';
import { DISCORD_LIMITS } from './limits.js';
import { ASK } from './render.js';

function attachment({ png, name, alt }: Picture): AttachmentBuilder {
  return new AttachmentBuilder(Buffer.from(png), {
    name,
    description: truncate(plain(alt), DISCORD_LIMITS.attachmentDescription),
  });
}

async function answer(
  handlers: Handlers,
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  text: string,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { channelId: channel, user } = interaction;
  const isManager = async () =>
    !interaction.inGuild() || interaction.memberPermissions.has(PermissionFlagsBits.ManageChannels);
  const answered = await handlers.command({ platform: 'discord', channel, user: user.id, text, isManager });
  const { embeds } = renderAnswer(answered);
  await interaction.editReply({
    embeds,
    allowedMentions: { parse: [] },
    ...(answered.picture ? { files: [attachment(answered.picture)] } : {}),
  });
}

/** The words in the order in which they are typed elsewhere, whatever order Discord hands them over in. */
function typedText(command: CommandDefinition, { options: given }: ChatInputCommandInteraction): string {
  const subcommand = given.getSubcommand(false);
  const typed = command.subcommands.find(({ name }) => name === subcommand)?.options ?? [];
  const words = typed.map(({ name }) => given.getString(name)?.trim());
  return [subcommand, ...words].filter((word) => word).join(' ');
}

async function suggest(handlers: Handlers, interaction: AutocompleteInteraction): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const found = await handlers.suggest(interaction.options.getSubcommand(false) ?? '', name, value);
  const choices = found.slice(0, DISCORD_LIMITS.choices).map((choice) => {
    const shown = truncate(choice, DISCORD_LIMITS.choiceName);
    return { name: shown, value: shown };
  });
  await interaction.respond(choices);
}

/** Answers what a user types, half-types or presses; never rejects, a failure is logged. */
export function createAnswering(handlers: Handlers, command: CommandDefinition, log: Logger) {
  async function answerAny(interaction: Interaction): Promise<void> {
    if (interaction.isButton()) {
      const { customId } = interaction;
      if (customId.startsWith(ASK)) await answer(handlers, interaction, customId.slice(ASK.length));
      return;
    }
    if (!interaction.isCommand() && !interaction.isAutocomplete()) return;
    if (interaction.commandName !== command.name) return;
    if (interaction.isAutocomplete()) await suggest(handlers, interaction);
    else if (interaction.isChatInputCommand()) {
      await answer(handlers, interaction, typedText(command, interaction));
    }
  }

  return (interaction: Interaction): Promise<void> =>
    answerAny(interaction).catch((error: unknown) =>
      log.error({ err: error }, 'a discord interaction failed'),
    );
}
