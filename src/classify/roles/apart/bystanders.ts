import { isAct } from '../../reading/acts.js';
import { MEASURES } from '../../reading/concepts.js';
import { allOf, beginsIn, codesOf, inTitle } from '../../reading/mentions.js';
import { isState } from '../../reading/party-forms.js';
import { type ListOf, listsIn } from '../../reading/party-lists.js';
import type { PartyMention, Reading } from '../../reading/reading.js';
import { follows, joinsBetween, type Reach, sentenceEndsBetween } from '../../text/clause.js';
import { sentenceTo } from '../../text/sentence.js';
import { isNextButArticle, smallPattern } from '../../text/small-words.js';
import { isRightBefore, liesWithin, type Span } from '../../text/span.js';
import { ended } from '../../text/word-patterns.js';
import { sparing } from './spared.js';

/** From a name to what is said of it, in UTF-16 units. */
const SAID_REACH: Reach = [31, 7];

/** The names of a party where they tell most: those of the title, or of the summary where it is not in the title. */
type Names = { readonly all: PartyMention[]; readonly isTitle: boolean };

function namesByCode({ parties, titleEnd, title }: Reading): ReadonlyMap<string, Names> {
  const names = new Map<string, Names>();
  const add = (party: PartyMention, isTitle: boolean) => {
    const known = names.get(party.code);
    if (!known) names.set(party.code, { all: [party], isTitle });
    else if (known.isTitle === isTitle) known.all.push(party);
  };
  for (const party of title.parties) add(party, true);
  for (const party of parties) if (party.start > titleEnd) add(party, false);
  return names;
}

/** Whom a relief helps, it is for: "India gains as US cuts tariffs on its goods". */
const RELIEF = ['ease', 'eased', 'step_lifts', 'step_cuts'];

const isNamed = (party: PartyMention): boolean => isState(party) && party.form !== 'adjective';

/** Whether it is denied, or said of another sentence's subject. */
const isDenied = ({ words, text }: Reading, from: number, word: Span): boolean =>
  sentenceEndsBetween(text, from, word.start) ||
  words.some(
    (mark) =>
      (mark.concept === 'rule_not_done' || mark.concept === 'rule_hardly') &&
      (isRightBefore(mark, word) || isRightBefore(word, mark)),
  );

/** Who is aimed at does nothing: 对华. */
const AIMED_AT = smallPattern(({ small_toward }) => `^.?${ended(small_toward)}`);

/** Whether one of whom it is said that it looks on acts all the same, by itself: "shrugs off China's threat and raises tariffs". */
function goesOnToAct(reading: Reading, code: string, looks: Span): boolean {
  const { words, parties, text } = reading;
  const to = sentenceTo(text, looks.end);
  const others = parties.filter(
    (party) =>
      party.code !== code &&
      party.start >= looks.end &&
      party.end <= to &&
      !AIMED_AT(reading).test(text.slice(party.start - 1, party.end)),
  );
  return words.some((act) => {
    if (!isAct(act) || act.start < looks.start || act.end <= looks.end || act.start >= to) return false;
    const doer = others.findLast(({ end, start }) => end <= act.start || start === act.start);
    if (!doer) return true;
    // Another's act follows: "gains as Trump raises tariffs".
    const isAnothers = beginsIn(words, looks.end, doer.start, 'rule_when', 'rule_but');
    return !isAnothers && joinsBetween(text, doer.end, act.start);
  });
}

/** Whether all that is said of a name is that it looks on: it gains, waits, goes free. */
function lookingOn(reading: Reading, listOf: ListOf): (party: PartyMention, isTitle: boolean) => boolean {
  const { words, parties, text, titleEnd } = reading;
  const isEased = inTitle(reading, ...RELIEF);
  const looks = words.filter(
    ({ concept }) => concept === 'rule_looks_on' || (concept === 'rule_gains' && !isEased),
  );
  const measures = allOf(words, ...MEASURES);
  return (party, isTitle) => {
    const last = listOf(party).at(-1) ?? party;
    return (
      isNamed(party) &&
      text[last.end] !== '-' &&
      looks.some(
        (word) =>
          follows(text, last, word, SAID_REACH) &&
          (!isTitle || word.end <= titleEnd) &&
          !isDenied(reading, last.end, word) &&
          !measures.some(({ start, end }) => start >= last.end && end <= word.start) &&
          // The nearest name is the one that it is said of.
          !parties.some(({ start, end }) => start >= last.end && end <= word.start) &&
          !goesOnToAct(reading, party.code, word),
      )
    );
  };
}

/** Whether goods only pass whom a name stands for. */
function passing({ words, text, titleEnd }: Reading): (party: PartyMention, isTitle: boolean) => boolean {
  const passes = allOf(words, 'rule_passes_through');
  return (party, isTitle) =>
    passes.some(
      (word) =>
        liesWithin(party, word) ||
        ((isTitle || word.start > titleEnd) && isNextButArticle(text, word, party)),
    );
}

/** Of whom another one is the partner: "Russland-Energiepartner Indien". */
const OF_PARTNER = smallPattern(({ small_partner }) => String.raw`^-\p{L}*${ended(small_partner)}`);

/** Who only looks on, is left out, or is passed by goods, wherever it is named. */
export function bystandersIn(reading: Reading): ReadonlySet<string> {
  const { parties } = reading;
  const listOf = listsIn(reading, parties);
  const [isSpared, isIdle, isPassed] = [
    sparing(reading, listOf),
    lookingOn(reading, listOf),
    passing(reading),
  ];
  const named = new Set(codesOf(parties));
  // What a state sends on may be all that is hit: "40% tariff on goods shipped through Vietnam".
  const isOthers = named.size > 2;
  const isOut = ({ all, isTitle }: Names) =>
    all.every((party) => isSpared(party, isTitle)) ||
    (isOthers && all.every(({ end }) => OF_PARTNER(reading).test(reading.text.slice(end, end + 24)))) ||
    all.every((party) => (isOthers && isPassed(party, isTitle)) || isIdle(party, isTitle));
  return new Set([...namesByCode(reading)].filter(([, names]) => isOut(names)).map(([code]) => code));
}
