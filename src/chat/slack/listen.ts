import type { App, BlockButtonAction, BlockStaticSelectAction, webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { CommandDefinition } from '../../domain/command.js';
import type { createUnderway } from '../../domain/underway.js';
import type { Handlers } from '../platform.js';
import { ASK } from './actions.js';
import { type Ask, createAnswering } from './answering.js';
import { slackError } from './errors.js';
import { FIELD, FORM } from './form.js';
import { createHome, REFRESH } from './home.js';
import { barrierTo, isChannelManager } from './managers.js';

export type ListenDeps = {
  readonly client: webApi.WebClient;
  readonly definition: CommandDefinition;
  readonly handlers: Handlers;
  readonly underway: ReturnType<typeof createUnderway>;
  readonly log: Logger;
};

/** Tells Bolt what to do with all that people do in Slack. */
export function listen(app: App, { client, definition, handlers, underway, log }: ListenDeps): void {
  const ask: Ask = (channel, user, text) => {
    const isManager = () =>
      isChannelManager(client, channel, user).catch((error: unknown) => {
        throw slackError(error, channel) ?? error;
      });
    const barrier = () => barrierTo(client, channel);
    return handlers.command({ platform: 'slack', channel, user, text, isManager, barrier });
  };
  const answering = createAnswering({ client, definition, ask, suggest: handlers.suggest, log });
  const showHome = createHome(client, ask, log);
  const during =
    <A>(take: (args: A) => Promise<void>) =>
    (args: A) =>
      underway.run(() => take(args));

  app.command(`/${definition.name}`, during(answering.command));
  app.action<BlockButtonAction | BlockStaticSelectAction>(ASK, during(answering.press));
  app.options<'block_suggestion'>(FIELD, during(answering.suggestions));
  app.view({ callback_id: FORM, type: 'view_submission' }, during(answering.submit));
  app.event('app_home_opened', ({ event: { tab, user } }) =>
    underway.run(async () => {
      if (tab === 'home') await showHome(user);
    }),
  );
  app.action<BlockButtonAction>(REFRESH, ({ ack, body }) =>
    underway.run(async () => {
      await ack();
      await showHome(body.user.id);
    }),
  );
  app.error(async (error) => log.error({ err: error }, 'a slack command failed'));
}
