import { answer, type Fault, startFaults } from '../faults.js';

/** A message as a channel keeps it. */
export type Kept = {
  readonly ts: string;
  readonly text: string;
  readonly thread_ts?: string;
  readonly metadata?: unknown;
};

/** When the nth message comes that a channel keeps: one a minute. */
export const slackTime = (n: number) => `${1_760_000_000 + 60 * n}.000000`;

const refused = (error: string, more: object = {}) => answer(200, { ok: false, error, ...more });

/** One Slack channel that keeps what is posted to it, and can be read back when that is granted. */
export async function startChannel(grant: { readonly history: boolean }) {
  const kept: Kept[] = [];

  function keep(body: string): Kept {
    const given = new URLSearchParams(body);
    const [thread, metadata] = [given.get('thread_ts'), given.get('metadata')];
    const message = {
      ts: slackTime(kept.length),
      text: given.get('text') ?? '',
      ...(thread ? { thread_ts: thread } : {}),
      ...(metadata ? { metadata: JSON.parse(metadata) as unknown } : {}),
    };
    kept.push(message);
    return message;
  }

  const faults = await startFaults((asked, response) => {
    const given = new URLSearchParams(asked.body);
    const method = asked.path.split('/').at(-1) ?? '';
    if (method === 'chat.postMessage') {
      answer(200, { ok: true, channel: given.get('channel'), ts: keep(asked.body).ts })(asked, response);
    } else if (method === 'chat.update') {
      const [ts, metadata] = [given.get('ts'), given.get('metadata')];
      const index = kept.findIndex((message) => message.ts === ts);
      const known = kept[index];
      const text = given.get('text') ?? '';
      if (known) kept[index] = { ...known, text, ...(metadata ? { metadata: JSON.parse(metadata) } : {}) };
      answer(200, { ok: true })(asked, response);
    } else if (!method.startsWith('conversations.')) {
      answer(200, { ok: true, url: 'https://team.slack.com/' })(asked, response);
    } else if (grant.history) {
      const thread = given.get('ts') ?? undefined;
      const limit = Number(given.get('limit'));
      const own = kept.filter(({ thread_ts }) => thread_ts === thread);
      // Of a channel the latest come first, of a thread the message that it is under and the earliest replies.
      const messages = thread
        ? [
            ...kept.filter(({ ts }) => ts === thread),
            ...own.filter(({ ts }) => Number(ts) > Number(given.get('oldest'))),
          ]
        : own.reverse();
      answer(200, { ok: true, messages: messages.slice(0, limit) })(asked, response);
    } else {
      refused('missing_scope', { needed: 'channels:history' })(asked, response);
    }
  });

  return {
    ...faults,
    apiUrl: `${faults.url}/api/`,
    kept,
    keep,
    /** How often a method was called. */
    calls: (method: string) => faults.asked.filter(({ path }) => path.endsWith(method)).length,
    /** The message is kept, and then nothing, or something else than that, is said about it. */
    keptBut:
      (then: Fault): Fault =>
      (asked, response) => {
        keep(asked.body);
        then(asked, response);
      },
  };
}
