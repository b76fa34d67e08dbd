import type { Feed, FeedValidators } from '../../domain/feed.js';

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/** An address as it may be sent. */
export function withoutCredentials(url: URL): string {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare.href;
}

/** An address as logs and channels may show it: a parameter may be a key. */
export function shownAddress(url: string): string {
  return withoutCredentials(new URL(url)).replace(/\?.+/, '?…');
}

/** What no escaping explains is taken as it stands, such as a bare `%`. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The feed's own headers and its URL's credentials go to the origin that it is configured with only: neither on to
 * another, nor to one that was adopted after a permanent redirect.
 */
export function headersFor(url: URL, feed: Feed, userAgent: string, previous: FeedValidators) {
  const configured = new URL(feed.url);
  const own = url.origin === configured.origin;
  const { username, password } = url.username ? url : configured;
  const secret = `${unescaped(username)}:${unescaped(password)}`;
  return {
    'user-agent': userAgent,
    accept: ACCEPT,
    'accept-encoding': 'gzip, deflate, br',
    ...(previous.etag && { 'if-none-match': previous.etag }),
    ...(previous.lastModified && { 'if-modified-since': previous.lastModified }),
    ...(own && secret !== ':' && { authorization: `Basic ${Buffer.from(secret).toString('base64')}` }),
    ...(own &&
      Object.fromEntries(Object.entries(feed.headers).map(([name, value]) => [name.toLowerCase(), value]))),
  };
}
