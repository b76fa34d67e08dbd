import type { Topic } from '../domain/classification.js';
import type { Item } from '../domain/item.js';
import { isComment } from './news.js';
import { isActWord, isLegalAct } from './reading/bare-acts.js';
import { allOf, areAll, comesBehind, firstOf, inTitle } from './reading/mentions.js';
import { STATE_NAMES } from './reading/party-forms.js';
import type { PartyMention, Reading, WordMention } from './reading/reading.js';
import type { Roles } from './roles/roles-told.js';
import type { Span } from './text/span.js';
import { isWordUnit } from './text/word-boundary.js';

/** Whether a publisher's name holds nothing beside some places but small words: "Office of the United States Trade Representative". */
function isAllOf(publisher: Reading, places: readonly Span[]): boolean {
  const { title } = publisher;
  const small = allOf(title.words, 'rule_official_beside');
  let at = 0;
  let rest = '';
  for (const { start, end } of [...places, ...small].sort((a, b) => a.start - b.start)) {
    rest += publisher.text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return /^[\s,./()-]*$/.test(rest + publisher.text.slice(at, publisher.titleEnd));
}

/** A body by its word. Chinese writes a body's sign anywhere (中文部, 西部新闻): there nothing may follow it. */
const isBodyWord = (publisher: Reading, { concept, start, end }: WordMention): boolean =>
  concept === 'rule_official_body' &&
  (isWordUnit(publisher.text.charCodeAt(start)) || isAllOf(publisher, [{ start: 0, end }]));

/** The state or bloc whose body publishes an item by that name, if it is one: "Anti-Dumping Commission", and not "White House Wire". */
function publishingAuthority(publisher: Reading): string | undefined {
  const { parties, title } = publisher;
  const [first] = parties;
  const isOfOne = first && areAll(parties, first.code);
  if (!isOfOne || inTitle(publisher, 'rule_official_press')) return undefined;
  const isBody = parties.some(({ form }) => form === 'agency') && isAllOf(publisher, parties);
  return isBody || title.words.some((word) => isBodyWord(publisher, word)) ? first.code : undefined;
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

/** Whether a title names a legal text only to write about it: "Announcement No. 61: what you need to know". */
function explainsAct(reading: Reading): boolean {
  const act = reading.title.words.find(isActWord);
  return (
    act !== undefined &&
    (isComment(reading, []) || comesBehind(reading.title.words, act.end, 'rule_explains'))
  );
}

/** Why a text is an authority's own, if it is; whether it is an act itself, or an authority's word on one, and no report; whether it only explains one. */
type Standing = {
  readonly official: string | undefined;
  readonly isActItself: boolean;
  readonly isExplained: boolean;
};

/** How a text stands to the act that it tells of. Who explains a legal text names it as the text itself does. */
export function standingOf(item: Item, reading: Reading, readName: (name: string) => Reading): Standing {
  const explains = explainsAct(reading);
  const isOfOffice = byPublisher(item, readName) !== undefined;
  const first = firstOf(reading.title.words, 'official_title');
  const isNamed = first !== undefined && first.start <= 2 && (!explains || isOfOffice);
  const official = item.official
    ? 'the feed belongs to an authority'
    : isNamed
      ? "the title is a legal text's own"
      : undefined;
  return {
    official,
    isActItself: official !== undefined || isOfOffice || (isLegalAct(reading) && !explains),
    isExplained: official === undefined && explains,
  };
}

/** The state after which a paper is called, where the text names no other that may act: "The Jakarta Post", "Interfax-Ukraine". */
function byPaper(
  { publisher }: Item,
  { parties }: Reading,
  { targets }: Roles,
  readName: (name: string) => Reading,
): Authority | undefined {
  const [first, ...others] = publisher === undefined ? [] : readName(publisher).parties;
  const isOfOne = first && STATE_NAMES.includes(first.form) && areAll(others, first.code);
  const mayAct = ({ code, form }: PartyMention) =>
    STATE_NAMES.includes(form) && code !== first?.code && targets.every((target) => target.code !== code);
  return isOfOne && !parties.some(mayAct)
    ? { code: first.code, why: `the government is that of ${first.code}, as ${publisher} tells it` }
    : undefined;
}

/** Whether a publisher prints the acts of an authority and nothing else: "Federal Register: Bureau of Industry and Security". */
const isJournal = (publisher: string | undefined, readName: (name: string) => Reading): boolean =>
  publisher !== undefined && inTitle(readName(publisher), 'rule_official_journal');

/** Who the words imply and do not name. */
const areImplied = ({ issuers }: Roles): boolean => issuers.every(({ mentions }) => mentions.length === 0);

/** What a text tells of an act: on what, and by whom on whom; it may be a government's without a name. */
type ActTold = { readonly topic: Topic; readonly roles: Roles; readonly isUnknown: boolean };

/**
 * The state or bloc whose authority acts by an item without naming itself: "Notice to Exporters: changes to the Order". Where
 * the words imply somebody, what an authority's feed brings may tell of another's act, unless it is a legal text or a case of
 * its own; what it publishes under its name is its own act, but for a duty on what it exports, of which no legal text of its own
 * tells. A government without a name is that of the paper's readers.
 */
export function silentAuthority(
  item: Item,
  reading: Reading,
  { topic, roles, isUnknown }: ActTold,
  readName: (name: string) => Reading,
): Authority | undefined {
  if (!areImplied(roles)) return undefined;
  const isOwn = roles.issuers.length === 0 || inTitle(reading, ...OWN) || isJournal(item.publisher, readName);
  const isOnExports = topic === 'tariff' && inTitle(reading, 'export') && !inTitle(reading, 'official_title');
  const authority =
    (isOwn ? byFeed(item) : undefined) ??
    (isOnExports ? undefined : byPublisher(item, readName)) ??
    (isUnknown ? byPaper(item, reading, roles, readName) : undefined);
  return roles.targets.every(({ code }) => code !== authority?.code) ? authority : undefined;
}
