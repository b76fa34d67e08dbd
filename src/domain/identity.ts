import { hash } from 'node:crypto';
import type { Item } from './item.js';

/** Identities with this prefix hold within a week only: "Weekly briefing" by one publisher comes back. */
const TITLE_IDENTITY_PREFIX = 't:';

/** A shorter title ("Notice", "Press release") says nothing about which item it is. Letters and digits. */
const MIN_TITLE_LETTERS = 16;
/** A Chinese, Japanese or Korean character carries about as much as this many Latin letters. */
const IDEOGRAPH_WEIGHT = 2.5;

/** 96 bits in base64url: 16 characters, no collision to fear among a billion items. */
export function shortHash(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 16);
}

/** In one pass, as an expression would look at each slash of many anew. */
function withoutClosingSlashes(page: string): string {
  let end = page.length;
  while (page[end - 1] === '/') end -= 1;
  return page.slice(0, end);
}

/** What tells a page from others: scheme, `www.`, a closing slash and the order of parameters make no other page. */
export function pageKey(canonical: string): string {
  const [page = '', query] = canonical.replace(/^https?:\/\/(?:www\.)?/, '').split('?', 2);
  const bare = withoutClosingSlashes(page);
  return query ? `${bare}?${query.split('&').sort().join('&')}` : bare;
}

function hostOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^(www|m|mobile)\./, '') : undefined;
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function weight(words: string): number {
  const ideographs = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
  const wide = ideographs?.length ?? 0;
  return words.replaceAll(' ', '').length - wide + wide * IDEOGRAPH_WEIGHT;
}

/** Title and publisher as compared: case, punctuation and width do not count, nor the name's web ending. */
function titleKey(item: Item): string | undefined {
  const title = letters(item.title);
  const publisher = item.publisher ?? hostOf(item.url ?? item.link) ?? item.feed;
  if (!publisher || title === '' || (weight(title) < MIN_TITLE_LETTERS && !item.aggregator)) return undefined;
  const name = letters(publisher.replace(/\.(com|org|net|co\.uk)$/i, '')).replaceAll(' ', '');
  return `${title}|${name}`;
}

/** A GUID that is a URL, tag or UUID is unique by itself; any other only on its host (or in its feed). */
function guidKey(item: Item, guid: string): string {
  if (/^(https?|tag|urn):/i.test(guid)) return guid;
  return `${hostOf(item.url ?? item.link) ?? item.feed ?? ''}|${guid}`;
}

/** The identities before they are hashed, strongest first; each is made only when asked for. */
function* identityTexts(item: Item): Generator<string> {
  let any = false;
  const usable = (part: 'guid' | 'url') => !item.aggregator && !item.ambiguous?.includes(part);
  if (item.url && usable('url')) {
    any = true;
    yield `u:${pageKey(item.url)}`;
  }
  if (item.guid && usable('guid')) {
    any = true;
    yield `g:${guidKey(item, item.guid)}`;
  }
  const title = titleKey(item);
  if (title) yield `${TITLE_IDENTITY_PREFIX}${title}`;
  else if (!any) yield `c:${[item.link, item.guid, item.title, item.summary].join('\n')}`;
}

/**
 * The hashed identities of an item, strongest first: `u:` canonical URL, `g:` GUID, `t:` normalised
 * title and publisher; `c:` its whole content where it has none of these. One of them seen = the same
 * item; a `t:` counts within a week only. An aggregator's link and GUID identify nothing (they change),
 * nor does a part shared by several entries of a document. Never empty. Pure.
 */
export function identities(item: Item): string[] {
  return Array.from(identityTexts(item), (text) => `${text.slice(0, 2)}${shortHash(text)}`);
}

/** The id of an item: its strongest identity, so the same over polls, restarts and feeds. */
export function itemId(item: Item): string {
  const [strongest = ''] = identityTexts(item);
  return shortHash(strongest);
}

/** Tells the titles of one entry apart: 36 bits in six characters; absent of a title without a letter or a digit. */
export function titleMark(item: Item): string | undefined {
  const title = letters(item.title);
  return title === '' ? undefined : shortHash(title).slice(0, 6);
}

export function isTitleIdentity(identity: string): boolean {
  return identity.startsWith(TITLE_IDENTITY_PREFIX);
}
