import {
  type BlockButtonAction,
  type BlockStaticSelectAction,
  RespondError,
  type RespondFn,
  type SlackActionMiddlewareArgs,
  type SlackCommandMiddlewareArgs,
  type SlackOptionsMiddlewareArgs,
  type SlackViewMiddlewareArgs,
  type ViewSubmitAction,
  type webApi,
} from '@slack/bolt';
import type { Logger } from 'pino';
import type { Answer } from '../../domain/answer.js';
import type { CommandDefinition, Subcommand } from '../../domain/command.js';
import type { Handlers } from '../platform.js';
import { renderAnswer } from './answer.js';
import { optionsOf, unescapeText } from './elements.js';
import { slackError } from './errors.js';
import { formAsked, formOrigin, formText, renderForm } from './form.js';
import { sharePicture } from './picture.js';
import { plainAnswer } from './plain-answer.js';
import { QUIET } from './render.js';

/** Asks a command for somebody in a channel. */
export type Ask = (channel: string, user: string, text: string) => Promise<Answer>;

export type AnsweringDeps = {
  readonly client: webApi.WebClient;
  readonly definition: CommandDefinition;
  readonly ask: Ask;
  readonly suggest: Handlers['suggest'];
  readonly log: Logger;
};

/** What is said in place of a form that Slack did not open: how to type the same. */
function typedInstead({ name, examples }: Subcommand, command: string): Answer {
  const lines = examples.filter((text) => text !== name).map((text) => ({ text: `/${command} ${text}` }));
  return {
    title: 'The form did not open',
    sections: [{ heading: 'It can be typed as well', lines }],
    problem: true,
  };
}

/**
 * Answers what people type, press and fill in. Each is acknowledged at once, since Slack waits three
 * seconds; a press or a form is but the text of a command, so that nothing need be remembered.
 */
export function createAnswering({ client, definition, ask, suggest, log }: AnsweringDeps) {
  async function isOpened(form: Subcommand, channel: string, trigger_id: string): Promise<boolean> {
    try {
      await client.views.open({ trigger_id, view: renderForm(form, channel) });
      return true;
    } catch (error) {
      log.warn({ err: error, form: form.name }, 'slack did not open a form');
      return false;
    }
  }

  /** Tells the one who asked. What Slack refuses as blocks it may still take as text. */
  async function tell(respond: RespondFn, answer: Answer): Promise<void> {
    const { text, blocks } = renderAnswer(answer);
    const quietly = { response_type: 'ephemeral', replace_original: false } as const;
    try {
      await respond({ ...quietly, text, blocks });
    } catch (error) {
      if (!(error instanceof RespondError)) throw error;
      log.warn({ err: error }, 'slack refused a rich answer, sending its text');
      await respond({ ...quietly, text: plainAnswer(answer) });
    }
  }

  /** The words come at once; a picture follows them, or what keeps it from being seen. */
  async function answer(respond: RespondFn, channel: string, answered: Answer): Promise<void> {
    await tell(respond, answered);
    const amiss = answered.picture && (await sharePicture(client, channel, answered.picture, log));
    if (amiss) await tell(respond, amiss);
  }

  /** Tells one person in a channel; where the bot may not, in its own messages to that person. */
  async function whisper(channel: string, user: string, answer: Answer): Promise<void> {
    const { text, blocks } = renderAnswer(answer);
    try {
      await client.chat.postEphemeral({ channel, user, text, blocks });
    } catch (error) {
      log.warn({ err: error, channel }, 'slack did not show an answer in its channel');
      const reason = slackError(error, channel)?.message ?? '';
      const told = plainAnswer({ ...answer, footer: `Not shown in its channel. ${reason}` });
      await client.chat.postMessage({ channel: user, text: told, ...QUIET });
    }
  }

  return {
    async command({ command: typed, ack, respond }: SlackCommandMiddlewareArgs): Promise<void> {
      await ack();
      const { channel_id: channel, user_id: user, trigger_id } = typed;
      const text = unescapeText(typed.text);
      const form = formAsked(definition, text);
      if (!form) await answer(respond, channel, await ask(channel, user, text));
      else if (!(await isOpened(form, channel, trigger_id)))
        await tell(respond, typedInstead(form, definition.name));
    },

    async press(args: SlackActionMiddlewareArgs<BlockButtonAction | BlockStaticSelectAction>): Promise<void> {
      const { action, body, ack, respond } = args;
      await ack();
      const text = (action.type === 'button' ? action.value : action.selected_option.value) ?? '';
      const channel = body.channel?.id ?? '';
      await answer(respond, channel, await ask(channel, body.user.id, text));
    },

    async suggestions({ options, ack }: SlackOptionsMiddlewareArgs<'block_suggestion'>): Promise<void> {
      const { subcommand } = formOrigin({ private_metadata: options.view?.private_metadata ?? '' });
      const names = await suggest(subcommand, options.block_id, options.value);
      await ack({ options: optionsOf(names.map((name) => [name, name])) });
    },

    async submit({ view, body, ack }: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> {
      await ack();
      const { channel, subcommand } = formOrigin(view);
      const form = definition.subcommands.find(({ name }) => name === subcommand);
      // A form of a version ago may be of a command that is no more, which is what its answer will say.
      const text = form ? formText(form, view.state.values) : subcommand;
      await whisper(channel, body.user.id, await ask(channel, body.user.id, text));
    },
  };
}
