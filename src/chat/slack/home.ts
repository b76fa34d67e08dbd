import type { types, webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Answer } from '../../domain/answer.js';
import { renderAnswer } from './answer.js';
import type { Ask } from './answering.js';
import { type Block, context, mrkdwn, plainText } from './elements.js';
import { missingScope } from './errors.js';

/** The button of the Home tab. */
export const REFRESH = 'home_refresh';

/** Channels that a Home tab shows, and lines of each: what one looks through, not what Slack allows. */
const SHOWN = { channels: 10, lines: 6 };
/** The most that Slack lists of somebody's channels in one page (docs.slack.dev, users.conversations). */
const PAGE = 999;

const NOWHERE = 'You are in no channel with this bot yet: /invite it to one, and subscribe there.';

export type HomeParts = {
  readonly board: Answer;
  readonly channels: readonly { readonly name: string; readonly told: Answer }[];
  /** What is not shown, and why. */
  readonly missing?: string | undefined;
};

/** The board, and below it what the reader's own channels are told. Pure. */
export function renderHome({ board, channels, missing }: HomeParts): types.HomeView {
  const all = channels.slice(0, SHOWN.channels).map(({ name, told }) => ({
    heading: `#${name}`,
    lines: told.sections.flatMap(({ lines }) => lines),
  }));
  const shown: Answer = {
    title: 'Your channels',
    sections: all.map(({ heading, lines }) => ({ heading, lines: lines.slice(0, SHOWN.lines) })),
    rest: {
      count: all.reduce((sum, { lines }) => sum + Math.max(lines.length - SHOWN.lines, 0), 0),
      advice: '/raremetals subscriptions in a channel shows all of its own',
    },
    ...(channels.length > SHOWN.channels
      ? { footer: `${channels.length - SHOWN.channels} more of your channels are not shown` }
      : {}),
  };
  const refresh: Block = {
    type: 'actions',
    elements: [{ type: 'button', action_id: REFRESH, text: plainText('Refresh') }],
  };
  return {
    type: 'home',
    blocks: [
      ...renderAnswer(board).blocks,
      ...(channels.length > 0 ? renderAnswer(shown).blocks : []),
      ...(missing ? [context(mrkdwn(missing))] : []),
      refresh,
    ],
  };
}

/** Shows the Home tab to whoever opens it. What cannot be found out is a line there, never a failure. */
export function createHome(client: webApi.WebClient, ask: Ask, log: Logger) {
  /** The channels in which both are: only what the reader may see anyway. */
  async function shared(user: string): Promise<{ id: string; name: string }[]> {
    const all = { types: 'public_channel,private_channel', exclude_archived: true, limit: PAGE };
    const [own, theirs] = await Promise.all([
      client.users.conversations(all),
      client.users.conversations({ ...all, user }),
    ]);
    const known = new Set(own.channels?.map(({ id }) => id));
    return (theirs.channels ?? []).flatMap(({ id, name = '' }) =>
      id && known.has(id) ? [{ id, name }] : [],
    );
  }

  async function channelsOf(user: string): Promise<Omit<HomeParts, 'board'>> {
    try {
      const found = await shared(user);
      if (found.length === 0) return { channels: [], missing: NOWHERE };
      const asked = found.slice(0, SHOWN.channels).map(async ({ id, name }) => ({
        name,
        told: await ask(id, user, 'subscriptions'),
      }));
      return { channels: await Promise.all(asked) };
    } catch (error) {
      log.warn({ err: error }, 'the slack home tab shows no channels');
      const scope = missingScope(error);
      const missing = scope
        ? `Your channels are not shown: the Slack app lacks the permission ${scope}.`
        : 'Your channels cannot be shown now.';
      return { channels: [], missing };
    }
  }

  /** Asked as in a conversation of their own with the bot: a Home tab is no channel. */
  const boardFor = (user: string) => ask(user, user, 'status');

  return async function show(user: string): Promise<void> {
    const [board, channels] = await Promise.all([boardFor(user), channelsOf(user)]);
    await client.views.publish({ user_id: user, view: renderHome({ board, ...channels }) });
  };
}
