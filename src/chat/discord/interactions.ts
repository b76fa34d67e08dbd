import {
  AttachmentBuilder,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Answer, Picture } from '../../domain/answer.js';
import type { CommandDefinition, Subcommand } from '../../domain/command.js';
import { truncate } from '../../domain/truncate.js';
import type { Handlers } from '../platform.js';
import { plain } from '../text.js';
import { renderAnswer } from './answer.js';
import { ASK, MENU } from './components.js';
import { isTaken, isTooLate, isUnanswered } from './errors.js';
import { DISCORD_LIMITS } from './limits.js';
import { missingRights } from './rights.js';
import { fittingChoices, lastTyped, optionText, suggested } from './several.js';

const NO_PICTURE = 'Discord did not take the picture; asking again may help.';

function attachment({ png, name, alt }: Picture): AttachmentBuilder {
  return new AttachmentBuilder(Buffer.from(png), {
    name,
    description: truncate(plain(alt), DISCORD_LIMITS.attachmentDescription),
  });
}

/** Without these nothing can be posted; without the others it comes in another way. */
const POSTING: readonly string[] = ['View Channel', 'Send Messages'];

type Asking = ChatInputCommandInteraction | ButtonInteraction | StringSelectMenuInteraction;

/** What is decided in a thread is decided for its channel, where the alerts are posted. */
function channelOf({ channel, channelId }: Asking): string {
  return (channel?.isThread() ? channel.parentId : undefined) ?? channelId;
}

async function answer(handlers: Handlers, interaction: Asking, text: string, log: Logger): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { user } = interaction;
  const channel = channelOf(interaction);
  const isManager = async () =>
    !interaction.inGuild() || interaction.memberPermissions.has(PermissionFlagsBits.ManageChannels);
  const barrier = async () => {
    const lacking = missingRights(interaction.client, channel).filter((right) => POSTING.includes(right));
    return lacking.length > 0 ? `the bot lacks ${lacking.join(' and ')} in this channel` : undefined;
  };
  const asked = { platform: 'discord', channel, user: user.id, text, isManager, barrier } as const;
  const answered = await handlers.command(asked);
  const said = (of: Answer) => ({ embeds: renderAnswer(of).embeds ?? [], allowedMentions: { parse: [] } });
  const { picture } = answered;
  if (!picture) {
    await interaction.editReply(said(answered));
    return;
  }
  const show = () => interaction.editReply({ ...said(answered), files: [attachment(picture)] });
  try {
    // The same edit may be made twice: a connection that broke under it is no answer.
    await show().catch((error: unknown) => {
      if (isUnanswered(error)) return show();
      throw error;
    });
  } catch (error) {
    // The words are worth more than the picture, whose bytes are part of the error and not for the log.
    const { message: reason } = error as Error;
    log.warn({ reason }, 'discord did not take a picture');
    await interaction.editReply(
      said({ ...answered, footer: `${NO_PICTURE} ${answered.footer ?? ''}`.trim() }),
    );
  }
}

function subcommandOf(command: CommandDefinition, name: string | null): Subcommand | undefined {
  return command.subcommands.find((subcommand) => subcommand.name === name);
}

/** The words in the order in which they are typed elsewhere, whatever order Discord hands them over in. */
function typedText(command: CommandDefinition, { options: given }: ChatInputCommandInteraction): string {
  const name = given.getSubcommand(false);
  const options = subcommandOf(command, name)?.options ?? [];
  const words = options
    .map((option) => optionText(option, given.getString(option.name) ?? ''))
    .filter((word) => word !== '');
  // Where several may be named a comma says where a name ends.
  const between = options.some(({ many }) => many) ? ', ' : ' ';
  return [name, words.join(between)].filter((word) => word).join(' ');
}

async function suggest(
  handlers: Handlers,
  command: CommandDefinition,
  interaction: AutocompleteInteraction,
): Promise<void> {
  const subcommand = interaction.options.getSubcommand(false) ?? '';
  const { name, value } = interaction.options.getFocused(true);
  const option = subcommandOf(command, subcommand)?.options.find((one) => one.name === name);
  // One of a version ago: Discord keeps commands for a while.
  if (!option) return await interaction.respond([]);
  const last = lastTyped(option, value);
  const found = option.choices
    ? fittingChoices(option, last)
    : await handlers.suggest(subcommand, name, last);
  await interaction.respond(suggested(option, value, found));
}

/** Answers what a user types, half-types or presses; never rejects, a failure is logged. */
export function createAnswering(handlers: Handlers, command: CommandDefinition, log: Logger) {
  async function answerAny(interaction: Interaction): Promise<void> {
    if (interaction.isButton()) {
      const { customId } = interaction;
      if (customId.startsWith(ASK)) await answer(handlers, interaction, customId.slice(ASK.length), log);
      return;
    }
    if (interaction.isStringSelectMenu()) {
      const [text] = interaction.values;
      if (interaction.customId === MENU && text) await answer(handlers, interaction, text, log);
      return;
    }
    if (!interaction.isCommand() && !interaction.isAutocomplete()) return;
    if (interaction.commandName !== command.name) return;
    if (interaction.isAutocomplete()) await suggest(handlers, command, interaction);
    else if (interaction.isChatInputCommand()) {
      await answer(handlers, interaction, typedText(command, interaction), log);
    }
  }

  return (interaction: Interaction): Promise<void> =>
    answerAny(interaction).catch((error: unknown) => {
      if (isTaken(error)) return;
      if (isTooLate(error)) log.warn('an answer came after the 3 s for which discord waits');
      else log.error({ err: error }, 'a discord interaction failed');
    });
}
