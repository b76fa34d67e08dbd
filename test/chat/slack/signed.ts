import { createHmac } from 'node:crypto';

/** Posts what Slack would over HTTP, an event as JSON, signed with a secret at a time (epoch seconds). */
export function postSigned(
  port: number,
  body: URLSearchParams | string,
  secret: string,
  time = Math.floor(Date.now() / 1000),
): Promise<Response> {
  const signature = createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex');
  return fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': typeof body === 'string' ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-signature': `v0=${signature}`,
      'x-slack-request-timestamp': String(time),
    },
    body,
  });
}

/** Something done to a part of a message or a view, as Slack posts it. */
export const payloadOf = (payload: object) => new URLSearchParams({ payload: JSON.stringify(payload) });
