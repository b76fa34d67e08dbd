import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/**
 * Makes one request, with its files as bytes. The SDK hands its form to whichever undici has become the one of the
 * whole process; that of the feeds is of another version, and knows no form but its own.
 */
export const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  if (!(init.body instanceof FormData)) return DefaultRestOptions.makeRequest(url, init);
  const form = new Response(init.body);
  const type = form.headers.get('content-type') ?? '';
  const body = new Uint8Array(await form.arrayBuffer());
  return DefaultRestOptions.makeRequest(url, {
    ...init,
    headers: { ...init.headers, 'content-type': type },
    body,
  });
};
