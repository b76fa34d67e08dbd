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

const byFeed = ({ authority }: Item): Authority | undefined =>
  authority === undefined
    ? undefined
    : { code: authority, why: `the feed belongs to an authority: ${authority}` };

function byPublisher({ publisher }: Item, readName: (name: string) => Reading): Authority | undefined {
  const code = publisher === undefined ? undefined : publishingAuthority(readName(publisher));
  return code === undefined ? undefined : { code, why: `${publisher} is an authority of ${code}` };
}

/** Who the words imply and do not name. */
const areImplied = ({ issuers }: Roles): boolean => issuers.every(({ mentions }) => mentions.length === 0);

/**
 * The state or bloc whose authority acts by an item without naming itself: "Notice to Exporters: changes to the Order". Where the words
 * imply somebody, what an authority's feed brings may tell of another's act, unless it is a legal text or a case of its own; what it
 * publishes under its name is its own act.
 */
export function silentAuthority(
  item: Item,
  reading: Reading,
  roles: Roles,
  readName: (name: string) => Reading,
): Authority | undefined {
  const isOwn = roles.issuers.length === 0 || (areImplied(roles) && inTitle(reading, ...OWN));
  const authority =
    (isOwn ? byFeed(item) : undefined) ?? (areImplied(roles) ? byPublisher(item, readName) : undefined);
  return roles.targets.every(({ code }) => code !== authority?.code) ? authority : undefined;
}
