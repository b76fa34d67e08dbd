import { type Logger, pino } from 'pino';
import type { Handlers } from '../../../src/chat/platform.js';
import { createSlack } from '../../../src/chat/slack/slack.js';
import { COMMAND } from '../../../src/commands/definition.js';
import { vocabulary } from '../alerts.js';
import { eventually } from '../eventually.js';
import { answer, startFaults } from '../faults.js';
import { freePort } from '../free-port.js';
import { payloadOf, postSigned } from './signed.js';

export const SECRET = 'the signing secret';

/** What each method of the Web API says to what it is given; `ok: true` for one not listed. */
export type Api = Readonly<Record<string, (given: URLSearchParams) => object>>;

/** What Slack says to an app that lacks a permission. */
export const lacking = (needed: string) => ({
  ok: false,
  error: 'missing_scope',
  needed,
  provided: 'chat:write',
});

/** The bot over signed HTTP, before a Web API that says what a test wants. */
export async function startOverHttp(
  api: Api,
  handlers: Handlers,
  log: Logger = pino({ level: 'silent' }),
  prepare: (faults: Awaited<ReturnType<typeof startFaults>>) => unknown = () => {},
) {
  const faults = await startFaults((asked, response) => {
    const method = asked.path.split('/').at(-1) ?? '';
    const said = api[method]?.(new URLSearchParams(asked.body)) ?? {};
    answer(200, { ok: true, ts: '1.2', channel: 'C1', ...said })(asked, response);
  });
  prepare(faults);
  const port = await freePort();
  const platform = createSlack({
    botToken: 'xoxb-1',
    signingSecret: SECRET,
    port,
    apiUrl: `${faults.url}/api/`,
    command: COMMAND,
    vocabulary,
    log,
  });
  await platform.start(handlers);
  const from = { user: { id: 'U1', name: 'one' }, user_id: 'U1', team: { id: 'T1', domain: 'team' } };
  const responseUrl = `${faults.url}/response`;

  return {
    platform,
    port,
    faults,
    /** What a method was given, each time. */
    given: (method: string) =>
      faults.asked
        .filter(({ path }) => path.endsWith(`/${method}`))
        .map(({ body }) => new URLSearchParams(body)),
    /** What is given to a method, or said to the one who asked (`response`), after `act`: the first thing, or the nth. */
    async after(method: string, act: () => Promise<unknown>, nth = 1): Promise<string> {
      const calls = () => faults.asked.filter(({ path }) => path.endsWith(`/${method}`));
      const before = calls().length;
      await act();
      return (await eventually(async () => calls()[before + nth - 1], method)).body;
    },
    command: (text: string) =>
      postSigned(
        port,
        new URLSearchParams({
          command: '/raremetals',
          text,
          channel_id: 'C1',
          user_id: 'U1',
          team_id: 'T1',
          trigger_id: 'trigger-1',
          response_url: responseUrl,
        }),
        SECRET,
      ),
    interact: (payload: object) =>
      postSigned(port, payloadOf({ ...from, response_url: responseUrl, ...payload }), SECRET),
    async event(event: object) {
      const body = JSON.stringify({ type: 'event_callback', team_id: 'T1', event: { user: 'U1', ...event } });
      return postSigned(port, body, SECRET);
    },
    async stop() {
      await platform.stop();
      await faults.stop();
    },
  };
}
