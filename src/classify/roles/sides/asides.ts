import { actsItself, isVerb } from '../../reading/acts.js';
import { LAYING_VERBS } from '../../reading/goes-on.js';
import { beginsAt, codesOf, inTitle } from '../../reading/mentions.js';
import { isState } from '../../reading/party-forms.js';
import { listsOfTitle } from '../../reading/party-lists.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { endsBetween, follows, turnsIn } from '../../text/clause.js';
import { ARTICLE, isNextButArticle, smallPattern } from '../../text/small-words.js';
import { shortlyBefore } from '../../text/span.js';
import { originalSpan } from '../../text/text.js';
import { endOfWord } from '../../text/word-boundary.js';
import { begun } from '../../text/word-patterns.js';
import type { Told } from './sides.js';

// Who acts where a title opens with an occasion, which may name another's act: "Hit by US duties, China curbs antimony".

const OPENS = 'rule_opens_aside';
/** Verbs of what somebody does with a measure. */
const DOES = [...LAYING_VERBS, 'rule_taxes'];
const isDone = (word: WordMention): boolean => DOES.includes(word.concept) || isVerb(word);
/** German and Swedish put who does it behind the verb: "Nach US-Zöllen beschränkt China". */
const VERB_FIRST: readonly (string | undefined)[] = ['de', 'sv'];
/** What a finite verb ends with in them, "senkt" and not "Senkung"; German nouns begin with a capital. */
const FINITE = /(?:t|te|en|r|de)$/u;
const SMALL = /^\p{Ll}/u;
/** "Stoppt nun auch Ungarn". */
const NEXT = smallPattern(
  ({ small_now, small_too }) => `^ (?:${begun(small_now)})?(?:${begun(small_too)})?${ARTICLE}$`,
);
/** Whom a measure threatens, and who threatens with one, stand in one place: "droht China mit Exportstopp". */
const THREATENS = ['threaten', 'step_threatens'];
const WITH = smallPattern(({ small_with }) => `^ ${begun(small_with)}`);
/** "EU:s tullar": no clause ends there. */
const GENITIVES = /:s(?= )/gu;

/** Whether a party is named right behind a verb, as who does it. */
function isBehind(reading: Reading, verb: WordMention, party: PartyMention): boolean {
  const { text, original } = reading;
  const end = endOfWord(text, verb.start);
  return (
    party.start > end &&
    NEXT(reading).test(text.slice(end, party.start)) &&
    FINITE.test(text.slice(verb.start, end)) &&
    SMALL.test(original.slice(originalSpan(reading, verb.start, end).start)) &&
    // "Beschränkt China-Exporte": its goods, or those for it.
    text[party.end] !== '-' &&
    (!THREATENS.includes(verb.concept) || WITH(reading).test(text.slice(party.end)))
  );
}

/** Signs and blanks that part a clause from what begins behind them; more than some nobody writes. */
const SIGNS = /[\s,;:]+$/u;
const MOST_SIGNS = 8;
const lastSign = (text: string, to: number): number =>
  to - (SIGNS.exec(shortlyBefore(text, to, MOST_SIGNS))?.[0].length ?? 0);

/** Between who acts and an occasion that parts him from his verb. */
const PARTING = ', ';
/** Before that verb stands a short word at most, in UTF-16 units: "to curb", "will curb". */
const VERB_REACH = 6;

/** Who acts behind the occasion with which a title, or a clause of it, opens. */
export function actorBesideAside(reading: Reading): Told | undefined {
  const { lang, text, titleEnd } = reading;
  const { words, parties } = reading.title;
  if (!inTitle(reading, OPENS)) return undefined;
  const turns = turnsIn(text, 0, titleEnd);
  const openings = [0, ...turns].filter((at) => beginsAt(words, at, OPENS));
  if (openings.length === 0) return undefined;
  /** Whether the occasion that opens last before a place lasts until there. */
  const isAside = (to: number): boolean => {
    const at = openings.findLast((start) => start < to);
    const aside = at === undefined ? undefined : text.slice(at + 1, to).replace(GENITIVES, '');
    return aside !== undefined && !endsBetween(aside, 0, aside.length);
  };
  const listOf = listsOfTitle(reading);
  const states = parties.filter((party) => isState(party) && party.form !== 'adjective');
  const isVerbAt = (at: number) =>
    words.some((verb) => isDone(verb) && follows(text, { end: at }, verb, VERB_REACH));
  /** Where an occasion ends that parts who acts from his verb: "China, hit by EU duties, curbs antimony". */
  const endOfParting = ({ end }: PartyMention): number | undefined =>
    text.startsWith(PARTING, end) && openings.includes(end + PARTING.length)
      ? turns.find((at) => at > end + PARTING.length && isAside(lastSign(text, at)) && isVerbAt(at))
      : undefined;
  const isActor = (party: PartyMention): boolean => {
    if (endOfParting(party) !== undefined) return true;
    if (VERB_FIRST.includes(lang))
      return words.some((verb) => isDone(verb) && isBehind(reading, verb, party) && isAside(verb.start));
    // The occasion ends right before the name, with a comma; Polish needs none.
    const first = listOf(party)[0] ?? party;
    const ends = turns.filter((at) => isNextButArticle(text, { end: at }, first));
    const end = lang === 'pl' && ends.length === 0 ? [party.start] : ends;
    return actsItself(reading, party, isDone) && end.some((to) => isAside(lastSign(text, to)));
  };
  const actor = states.find(isActor);
  if (!actor) return undefined;
  const acts = codesOf(listOf(actor));
  const until = endOfParting(actor) ?? actor.start;
  const named = parties.filter(({ end, code }) => end <= until && !acts.includes(code));
  return { acts, waits: codesOf(named) };
}
