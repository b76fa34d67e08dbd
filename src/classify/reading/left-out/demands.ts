import { goesOn, isOfOneClause, type Reach, turnsIn } from '../../text/clause.js';
import { isNextButArticle } from '../../text/small-words.js';
import { liesWithin, type Span } from '../../text/span.js';
import { actsFurther, surelyActsFurther } from '../goes-on.js';
import { beginsIn, inTitle } from '../mentions.js';
import { type PartyMention, type Reading, titleOf, type WordMention, withWords } from '../reading.js';
import { statedIn } from '../stated.js';
import { tellsAct } from '../told-acts.js';

// What a title only asks for, or hopes, beside an act that it tells: "US lifts tariffs, Canada urges more".

const ASKS = 'step_urges';
/** What is asked for is a step of its own. */
const STEPS = ['talks', 'trade_talks', 'wto'];
/** Between who asks and the verb, in UTF-16 units: "Ottawa now asks". */
const VERB_REACH: Reach = [9, 4];
/** By what somebody is spared. */
const LIFTS = ['suspended', 'tariff_relief', 'step_pauses', 'step_lifts', 'step_ends', 'ease', 'eased'];
/** What ends what is asked for, whoever is named behind. */
const SENTENCE = /[;!?。]|\.(?!\d)| - |[–—]/u;

/** The word with which a party asks for something. */
const askBy = (
  { text, title: { words } }: Reading,
  asker: PartyMention | undefined,
): WordMention | undefined =>
  asker && words.find((word) => word.concept === ASKS && goesOn(text, asker, word, VERB_REACH));

/**
 * The same reading without what the later clauses of its title ask for, where the first tells of an act. The words of what
 * is asked are mostly those of an act as well: 美国取消铝关税 加方要求取消钢铁关税.
 */
export function withoutDemands(reading: Reading): Reading {
  if (!inTitle(reading, ASKS)) return reading;
  const { words, parties } = reading.title;
  const { text, titleEnd } = reading;
  const starts = turnsIn(text, 0, titleEnd);
  const partyAt = (at: number) => parties.find((party) => isNextButArticle(text, { end: at }, party));
  const asksAt = (at: number): boolean => askBy(reading, partyAt(at)) !== undefined;
  const from = starts.find(asksAt);
  if (from === undefined) return reading;
  const others = starts.find(
    (start) =>
      start > from &&
      (SENTENCE.test(text.slice(start - 2, start)) || (partyAt(start) !== undefined && !asksAt(start))),
  );
  // Who asks may go on to do something himself.
  const to = Math.min(others ?? titleEnd, actsFurther(reading, from + 1) ?? titleEnd);
  const before = statedIn(reading).filter(({ end }) => end <= from);
  if (!tellsAct(reading, before) || beginsIn(words, from, to, ...STEPS)) return reading;
  const isAsked = ({ start, end }: WordMention) => end > from && start < to;
  return withWords(reading, (word) => !isAsked(word));
}

/**
 * The same reading without what its title begins by asking for, where who asks goes on to act himself: "China demands US lift curbs,
 * bans antimony".
 */
export function withoutOwnDemands(reading: Reading): Reading {
  const { words, parties } = reading.title;
  const ask = askBy(reading, parties[0]);
  const to = ask && surelyActsFurther(reading, ask.end);
  if (!ask || to === undefined || beginsIn(words, ask.start, to, ...STEPS)) return reading;
  return withWords(reading, ({ start, end }) => end <= ask.start || start >= to);
}

/**
 * The same reading without at whose request its title says that somebody acts, who asks for it and does nothing:
 * 应欧盟要求，墨西哥取消关税.
 */
export function withoutRequests(reading: Reading): Reading {
  const { text, title } = reading;
  const isBehind = (word: Span, party: Span) => isNextButArticle(text, word, party);
  const spans = title.words.flatMap((word) => {
    if (word.concept !== 'rule_at_request') return [];
    const asker = title.parties.find((party) => liesWithin(party, word) || isBehind(word, party));
    return asker && isOfOneClause(text, word)
      ? [{ start: word.start, end: Math.max(word.end, asker.end) }]
      : [];
  });
  // A panel is set up at the request of who sues; who asks another to lift what lies on him is mostly who is spared.
  const isSpared =
    inTitle(reading, ...LIFTS) && spans.some(({ start: at }) => title.parties.some(({ end }) => end <= at));
  if (spans.length === 0 || isSpared || inTitle(reading, 'wto', 'rule_panel')) return reading;
  const isLeft = (place: Span) => !spans.some((span) => liesWithin(place, span));
  const words = reading.words.filter(isLeft);
  const parties = reading.parties.filter(isLeft);
  return { ...reading, words, parties, title: titleOf(reading, words, parties) };
}
