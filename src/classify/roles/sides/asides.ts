import { actsItself, isVerb } from '../../reading/acts.js';
import { isState } from '../../reading/party-forms.js';
import { listsIn } from '../../reading/party-lists.js';
import {
  beginsAt,
  codesOf,
  type PartyMention,
  type Reading,
  type WordMention,
} from '../../reading/reading.js';
import { endsBetween, turnsIn } from '../../text/clause.js';
import { isNextButArticle } from '../../text/small-words.js';
import { originalSpan } from '../../text/text.js';
import { endOfWord } from '../../text/word-boundary.js';

// Who acts where a title opens with an occasion, which may name another's act: "Hit by US duties, China curbs antimony".

/** Verbs of what somebody does with a measure. */
const DOES = ['rule_lays', 'rule_goes_on_to'];
const isDone = (word: WordMention): boolean => DOES.includes(word.concept) || isVerb(word);
/** German and Swedish put who does it behind the verb: "Nach US-Zöllen beschränkt China". */
const VERB_FIRST: readonly (string | undefined)[] = ['de', 'sv'];
/** What a finite verb ends with in them, "senkt" and not "Senkung"; German nouns begin with a capital. */
const FINITE = /(?:t|te|en|r|de)$/u;
const SMALL = /^\p{Ll}/u;
/** Whom a measure threatens, and who threatens with one, stand in one place: "droht China mit Exportstopp". */
const THREATENS = ['threaten', 'step_threatens'];
const WITH = /^ (?:mit|med) /u;
/** "EU:s tullar": no clause ends there. */
const GENITIVES = /:s(?= )/gu;

/** Whether a clause that begins at a place opens with an occasion, and goes on to another. */
const opensAside = ({ title: { words }, normalised: { text } }: Reading, at: number, to: number): boolean => {
  const aside = text.slice(at + 1, to).replace(GENITIVES, '');
  return at < to && beginsAt(words, at, 'rule_opens_aside') && !endsBetween(aside, 0, aside.length);
};

/** Whether a party is named right behind a verb, as who does it. */
function isBehind({ normalised }: Reading, verb: WordMention, party: PartyMention): boolean {
  const { text, original } = normalised;
  const end = endOfWord(text, verb.start);
  return (
    party.start > end &&
    isNextButArticle(text, end, party.start) &&
    FINITE.test(text.slice(verb.start, end)) &&
    SMALL.test(original.slice(originalSpan(normalised, verb.start, end).start)) &&
    // "Beschränkt China-Exporte": its goods, or those for it.
    text[party.end] !== '-' &&
    (!THREATENS.includes(verb.concept) || WITH.test(text.slice(party.end)))
  );
}

/** Who acts behind the occasion with which a title opens, or another clause of it; and who is named before and does not. */
export type BesideAside = { readonly acts: readonly string[]; readonly waits: readonly string[] };

export function actorBesideAside(reading: Reading): BesideAside | undefined {
  const {
    lang,
    title: { words, parties },
    normalised: { text, titleEnd },
  } = reading;
  const turns = turnsIn(text, 0, titleEnd);
  const starts = [0, ...turns];
  const listOf = listsIn(text, parties);
  const states = parties.filter((party) => isState(party) && party.form !== 'adjective');
  const isActor = (party: PartyMention): boolean => {
    if (VERB_FIRST.includes(lang))
      return words.some(
        (verb) =>
          isDone(verb) &&
          isBehind(reading, verb, party) &&
          starts.some((at) => opensAside(reading, at, verb.start)),
      );
    // The occasion ends right before the name, with a comma; Polish needs none.
    const first = listOf(party)[0] ?? party;
    const ends = turns.filter((at) => isNextButArticle(text, at, first.start));
    const end = lang === 'pl' && ends.length === 0 ? [party.start] : ends;
    return (
      actsItself(reading, party, isDone) &&
      end.some((to) => starts.some((at) => opensAside(reading, at, lastSign(text, to))))
    );
  };
  const actor = states.find(isActor);
  if (!actor) return undefined;
  const acts = codesOf(listOf(actor));
  const before = parties.filter(({ end, code }) => end <= actor.start && !acts.includes(code));
  return { acts, waits: codesOf(before) };
}

/** Before the sign and blanks that part a clause from what begins at a place. */
const lastSign = (text: string, to: number): number => text.slice(0, to).replace(/[\s,;:]+$/u, '').length;
