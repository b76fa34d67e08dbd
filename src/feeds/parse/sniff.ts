const FEED_MARK = /<(?:[\w.-]{1,20}:)?(?:rss|feed|rdf|channel|entry|item)[\s>]|"(?:items|version)"\s*:/i;
const HTML_MARK = /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/i;
const CHALLENGE_MARK =
  /cf-chl|challenge-platform|captcha|just a moment|incapsula|awswaf|access denied|are you a robot|enable javascript and cookies/i;

/** A page that shows a feed as text. */
const SHOWN_FEED = /<pre[^>]{0,200}>\s*&lt;(?:\?xml|rss|feed|rdf:RDF)[\s&]/i;

/** What may stand before the root of a feed: byte order marks, other tags, and the end of a DTD; no text. */
const PROLOGUE = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)+|<!--.*?-->|<[^>]*>|[\]>\s]/gs;

/** ASCII letters are enough, whatever the encoding; zero bytes of UTF-16 are skipped. */
function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 8192)).toString('latin1').replaceAll('\0', '');
}

export type Sniffed = 'feed' | 'empty' | 'challenge' | 'html' | 'unknown';

/**
 * A first look at the start of a body. `unknown` is worth parsing; `html` and `challenge` hold no mark of a feed.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = headOf(bytes);
  if (head.trim() === '') return 'empty';
  const html = HTML_MARK.exec(head);
  const feed = FEED_MARK.exec(head);
  if (feed && (!html || feed.index < html.index)) return 'feed';
  if (!html || SHOWN_FEED.test(head)) return 'unknown';
  return CHALLENGE_MARK.test(head) ? 'challenge' : 'html';
}

/**
 * Whether a feed begins where the first mark of one stands, and not a text or a page that merely holds it. What a server
 * has put before an XML declaration does not count.
 */
export function beginsAsFeed(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  const mark = FEED_MARK.exec(head);
  if (!mark) return false;
  const before = head.slice(0, mark.index);
  const prologue = before.slice(Math.max(0, before.lastIndexOf('<?xml ')));
  return !HTML_MARK.test(prologue) && prologue.replace(PROLOGUE, '') === '';
}

/** Whether a document can only be JSON: `{` in one of the encodings that JSON may have. */
export function startsAsJson(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1').replaceAll('\0', '');
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)*\s*\{/.test(start);
}

/** Why a body in which no feed was found is none, in plain words. */
export function whyNoFeed(bytes: Uint8Array): string {
  const because = {
    empty: 'it is empty',
    html: 'it is a web page, not a feed',
    challenge: 'it is a web page, not a feed',
    feed: beginsAsFeed(bytes)
      ? 'it looks like a feed, but no entry or channel can be made out'
      : startsAsJson(bytes)
        ? 'it is JSON, but no JSON Feed that can be read'
        : 'it is a text that holds marks of a feed, not a feed',
    unknown: 'it is neither RSS, Atom nor JSON Feed',
  } as const;
  return because[sniff(bytes)];
}
