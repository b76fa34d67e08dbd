import { Parser } from 'htmlparser2';
import { shownAddress } from './request-headers.js';

const FEED_TYPE = /^application\/(?:(?:rss|atom)\+xml|feed\+json)$/i;
/** The head of a page is within it. */
const LOOKED_AT_BYTES = 64 * 1024;
const LONGEST = 300;

/** The feed that a web page names as its own, as it may be shown: who gives a site's address for a feed's means that. */
export function namedFeed(page: Uint8Array, url: URL): string | undefined {
  let found: string | undefined;
  const parser = new Parser({
    onopentag(name, { rel, type = '', href }) {
      if (found === undefined && name === 'link' && rel === 'alternate' && FEED_TYPE.test(type)) found = href;
    },
  });
  parser.end(Buffer.from(page).toString('latin1', 0, LOOKED_AT_BYTES));
  if (found === undefined || found.length > LONGEST || !URL.canParse(found, url.href)) return undefined;
  return shownAddress(new URL(found, url).href);
}
