import type { Item } from '../domain/item.js';
import { firstOf, inTitle, type Reading } from './reading/reading.js';
import type { Roles } from './roles/answer.js';

/** Why an item is an authority's own text, if it is one. */
export function whyOfficial(item: Item, { title }: Reading): string | undefined {
  if (item.official) return 'the feed belongs to an authority';
  const first = firstOf(title.words, 'official_title');
  return first && first.start <= 2 ? "the title is a legal text's own" : undefined;
}

/** What a publisher's name holds beside those of a body and its state: "Office of the United States Trade Representative". */
const BESIDE = /^(?:the|der|die|das|le|la|office|department|of|for|网站|新闻办公室|[\s,./()-])*$/u;

/** The state or bloc whose body publishes an item by that name, if it is one: "Anti-Dumping Commission", and not "White House Wire". */
function publishingAuthority(publisher: Reading): string | undefined {
  const { parties, normalised } = publisher;
  const [first] = parties;
  const isOfOne = first && parties.every(({ code }) => code === first.code);
  if (!isOfOne || inTitle(publisher, 'rule_official_press')) return undefined;
  let rest = '';
  let at = 0;
  for (const { start, end } of parties) {
    rest += normalised.text.slice(at, start);
    at = end;
  }
  rest += normalised.text.slice(at, normalised.titleEnd);
  const isBody = parties.some(({ form }) => form === 'agency' || form === 'bloc') && BESIDE.test(rest);
  return isBody || inTitle(publisher, 'rule_official_body') ? first.code : undefined;
}

/** What titles of its own speak of: legal texts, and cases that an office decides. */
const OWN = ['official_title', 'trade_remedy'];

/** A state or bloc whose authority acts, and by what that is known. */
type Authority = { readonly code: string; readonly why: string };

/** Whose text an item is: by the feed that brought it, or by its publisher's name. */
function authorityOf(
  { authority, publisher }: Item,
  readName: (name: string) => Reading,
): Authority | undefined {
  if (authority !== undefined)
    return { code: authority, why: `the feed belongs to an authority: ${authority}` };
  const code = publisher === undefined ? undefined : publishingAuthority(readName(publisher));
  return code === undefined ? undefined : { code, why: `${publisher} is an authority of ${code}` };
}

/**
 * The state or bloc whose authority acts by an item without naming itself: "Notice to Exporters: changes to the Order". Where the words
 * imply somebody, all but a legal text and a case of its own may tell of another's act.
 */
export function silentAuthority(
  item: Item,
  reading: Reading,
  { issuers, targets }: Roles,
  readName: (name: string) => Reading,
): Authority | undefined {
  const isOpen =
    issuers.length === 0 ||
    (inTitle(reading, ...OWN) && issuers.every(({ mentions }) => mentions.length === 0));
  const authority = isOpen ? authorityOf(item, readName) : undefined;
  return targets.every(({ code }) => code !== authority?.code) ? authority : undefined;
}
