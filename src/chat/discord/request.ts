import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/**
 * Makes one request, with its files as bytes. The SDK hands its form to whichever undici has become the one of the
 * whole process; that of the feeds is of another version, and knows no form but its own.
 */
export const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  if (!(init.body instanceof FormData)) return ofDiscord(await DefaultRestOptions.makeRequest(url, init));
  const form = new Response(init.body);
  const type = form.headers.get('content-type') ?? '';
  const body = new Uint8Array(await form.arrayBuffer());
  const answered = await DefaultRestOptions.makeRequest(url, {
    ...init,
    headers: { ...init.headers, 'content-type': type },
    body,
  });
  return ofDiscord(answered);
};

type Answered = Awaited<ReturnType<RESTOptions['makeRequest']>>;

/** The SDK would take the page of a proxy for what was asked for, and a message that nobody has posted for posted. */
async function ofDiscord(answered: Answered): Promise<Answered> {
  const { ok, status, headers } = answered;
  if (!ok || status === 204 || headers.get('content-type')?.startsWith('application/json')) return answered;
  await answered.arrayBuffer();
  throw Object.assign(new Error('it was not Discord that answered'), { code: 'NOT_DISCORD' });
}
