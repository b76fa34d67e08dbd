import { firstOf } from '../reading/mentions.js';
import type { PartyMention, Reading } from '../reading/reading.js';
import { turnsBetween } from '../text/clause.js';
import { sentenceBounds } from '../text/sentence.js';
import { ARTICLE } from '../text/small-words.js';
import { liesWithin, type Span, shortlyBefore } from '../text/span.js';

/** What an item as a whole tells of its notices. */
export type NoticeContext = {
  /** Who acts by what the item says. */
  readonly issuers: readonly string[];
  readonly isOnControls: boolean;
};

const BY = 'document_by_';
const CHINA = 'CN';
/** Where only China is named, its notices on these are those of its ministry of commerce. */
const MINISTRY = 'MOFCOM';
/** Words of export controls; `restrict` beside `export` says as much. */
const CONTROLS = ['export_curb', 'named_export_control', 'named_controls', 'named_notice', 'rare_earth'];

/** Words between authorities that give a notice together, and the name of another one: 工业和信息化部. */
const LINKING = /^(?:and|of|the|china's|chinese|会同|联合|[和与及]|\p{Script=Han}{2,30}[部局署委])$/u;
const BETWEEN_NAMES = /[\s()、,&]+/u;
const areTogether = (between: string): boolean =>
  between.split(BETWEEN_NAMES).every((piece) => piece === '' || LINKING.test(piece));

/** Somebody who numbers notices too, right before the word in Chinese: 国家税务总局公告. */
const HAN_BODY =
  /(?:[部局署委]|[员协大]会|[务法]院|交易所|银行|机制|公司|稀土|股份|集团|控股|科技|实业|矿业|钨业|锗业|铜业)$/u;

/** Up to three words without a preposition: "Japan's trade ministry notice", and not "tells Japan in a notice". */
const OWNS =
  /^(?:'s?)?(?:[ -](?!(?:in|on|with|by|under|via|through|to|and|as|after|over|per|mit|durch|und|par|dans|avec|et|con|por|en|y|med|genom|i|och|w|z)\s)[\p{L}-]+){0,3}[ -]?$/u;
/** From a party to what is its own behind it, in UTF-16 units. */
const OWN_REACH = 40;
const OWNED = /^(?:\p{L}{0,4}|'s|:)[\s-]?$/u;
/** An adjective, or a genitive without a word for it, behind a name: "ministère du Commerce vietnamien". */
const OWNED_BEHIND = /^ $/u;
/** "notice No. 5 of Japan", "Ministry of Commerce of Vietnam". */
const OF = new RegExp(
  String.raw`^\p{L}{0,12}\s?(?:of|by|from|du|des|de|del|von|der|av|fran)\s${ARTICLE}$`,
  'u',
);
/** From what is a party's own to the party behind it, in UTF-16 units. */
const OF_REACH = 20;

/** An authority where a text names it; notices after it are those of `by`, the first of several that give them together. */
type Named = Span & { readonly by: string };

/** Whether a name is a party's own: a name of the party holds it, or stands right before or after it. */
const belongsTo = (text: string, { start, end }: Span, party: PartyMention, owns: RegExp): boolean =>
  (party.start <= start && party.end > start) ||
  (party.end <= start
    ? start - party.end <= OWN_REACH && owns.test(text.slice(party.end, start))
    : party.start >= end &&
      party.start - end <= OF_REACH &&
      (OF.test(text.slice(end, party.start)) ||
        (owns === OWNED && OWNED_BEHIND.test(text.slice(end, party.start)))));

const isOther = ({ code }: PartyMention): boolean => code !== CHINA;

function readAuthorities({ words, parties, text }: Reading): Named[] {
  const others = parties.filter(isOther);
  const named: Named[] = [];
  for (const { concept, start, end } of words) {
    if (!concept.startsWith(BY)) continue;
    if (others.some((party) => belongsTo(text, { start, end }, party, OWNED))) continue;
    const own = concept.slice(BY.length).toUpperCase();
    const before = named.at(-1);
    const by = before && areTogether(text.slice(before.end, start)) ? before.by : own;
    named.push({ by, start, end });
  }
  return named;
}

/**
 * Whether China gives a notice: its word follows China's name ("the pause of Beijing's announcement"), or China is
 * named first in the clause, else the sentence, else the title. A Chinese text without a name means China.
 */
function isOfChina({ parties, lang, text, title }: Reading, notice: Span, actors: readonly string[]) {
  const [start, end] = sentenceBounds(text, notice.start);
  const inSentence = parties.filter((party) => liesWithin(party, { start, end }));
  const before = inSentence.filter(({ end }) => end <= notice.start);
  const inClause = before.filter(({ end }) => !turnsBetween(text, end, notice.start));
  const nearest = [inClause, before, inSentence, title.parties, parties].find((named) => named.length > 0);
  if (!nearest) return lang === 'zh' || actors.includes(CHINA);
  const last = before.at(-1);
  if (last && !isOther(last) && belongsTo(text, notice, last, OWNS)) return true;
  if (nearest[0] && !isOther(nearest[0])) return true;
  // "Trump says that China will suspend Announcement No. 61".
  const actsAlone = actors.length > 0 && actors.every((code) => code === CHINA);
  return actsAlone && nearest.some((party) => !isOther(party));
}

const isOfControls = ({ words }: Reading): boolean =>
  firstOf(words, ...CONTROLS) !== undefined ||
  (firstOf(words, 'restrict') !== undefined && firstOf(words, 'export') !== undefined);

/** Whose notice a word tells: `numbers` ends its numbers, and `isNamed` asks for an authority that the text names. */
export function createAuthorityReader(
  reading: Reading,
  context: NoticeContext,
): (notice: Span, numbers: number, isNamed: boolean) => string | undefined {
  const { text } = reading;
  const named = readAuthorities(reading);
  const others = reading.parties.filter(isOther);
  const isOnControls = context.isOnControls || isOfControls(reading);
  return (notice, numbers, isNamed) => {
    const whole = { start: notice.start, end: numbers };
    const before = named.findLast(({ start }) => start < whole.end);
    const isBeside = before && before.end <= whole.start && areTogether(text.slice(before.end, whole.start));
    if (isBeside) return before.by;
    if (HAN_BODY.test(shortlyBefore(text, whole.start, 3))) return undefined;
    if (others.some((party) => belongsTo(text, whole, party, OWNS))) return undefined;
    const by = before ?? named[0];
    if (by || isNamed) return by?.by;
    return isOnControls && isOfChina(reading, whole, context.issuers) ? MINISTRY : undefined;
  };
}
