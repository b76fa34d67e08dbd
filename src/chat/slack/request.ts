/** Seconds to wait where Slack asks for a pause without saying how long. */
const NO_TIME = '30';

/**
 * Makes one request and reads its answer to the end. The SDK would read it where a connection that breaks is no error of
 * the request any more, take a page of somebody else's for the name of an error, and a 429 that names no time for a bug.
 */
export const fetchWhole: typeof fetch = async (url, init) => {
  const answered = await fetch(url, init);
  const { status, statusText } = answered;
  const text = await answered.text();
  if (answered.ok && !text.trimStart().startsWith('{')) throw new Error('it was not Slack that answered');
  const headers = new Headers(answered.headers);
  const isTimed = /^\d+$/.test(headers.get('retry-after') ?? '');
  if (status === 429 && !isTimed) headers.set('retry-after', NO_TIME);
  return new Response(text, { status, statusText, headers });
};
