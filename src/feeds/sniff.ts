const FEED_MARK = /<(?:[\w.-]{1,20}:)?(?:rss|feed|rdf|channel|entry|item)[\s>]|"(?:items|version)"\s*:/i;
const HTML_MARK = /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/i;
const CHALLENGE_MARK =
  /cf-chl|challenge-platform|captcha|just a moment|incapsula|awswaf|access denied|are you a robot|enable javascript and cookies/i;

/** A page that shows a feed as text. */
const SHOWN_FEED = /<pre[^>]{0,200}>\s*&lt;(?:\?xml|rss|feed|rdf:RDF)[\s&]/i;

export type Sniffed = 'feed' | 'empty' | 'challenge' | 'html' | 'unknown';

/**
 * A first look at a body: ASCII letters of its start are enough, whatever the encoding (zero bytes of
 * UTF-16 are skipped). `unknown` is worth parsing; `html` and `challenge` hold no mark of a feed.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = Buffer.from(bytes.subarray(0, 8192)).toString('latin1').replaceAll('\0', '');
  if (head.trim() === '') return 'empty';
  const html = HTML_MARK.exec(head);
  const feed = FEED_MARK.exec(head);
  if (feed && (!html || feed.index < html.index)) return 'feed';
  if (!html || SHOWN_FEED.test(head)) return 'unknown';
  return CHALLENGE_MARK.test(head) ? 'challenge' : 'html';
}
