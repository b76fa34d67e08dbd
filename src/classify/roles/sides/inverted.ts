import { isVerb } from '../../reading/acts.js';
import { isState } from '../../reading/party-forms.js';
import { codesTogether } from '../../reading/party-lists.js';
import { beginsAt, type Reading } from '../../reading/reading.js';
import { endsBetween, turnsIn } from '../../text/clause.js';
import { isNextButArticle } from '../../text/small-words.js';
import { originalSpan } from '../../text/text.js';
import { endOfWord } from '../../text/word-boundary.js';

/** Verbs of what somebody does with a measure, and what a finite one ends with: "senkt", and not "Senkung". */
const DOES = ['rule_lays', 'rule_goes_on_to'];
const FINITE = /(?:t|te|en|r|de)$/u;
/** German nouns begin with a capital: "mit Strafzöllen". */
const SMALL = /^\p{Ll}/u;
/** Whom a measure threatens, and who threatens with one, stand in one place: "droht China mit Exportstopp". */
const THREATENS = ['threaten', 'step_threatens'];
const WITH = /^ (?:mit|med) /u;

/** "EU:s tullar": no clause ends there. */
const GENITIVES = /:s(?= )/gu;

/**
 * Who acts where a German or Swedish title opens with something else than who does, and the verb stands before his name: "Nach
 * US-Zöllen beschränkt China die Ausfuhr von Gallium".
 */
export function behindVerb(reading: Reading): readonly string[] {
  const {
    title: { words, parties },
    normalised,
  } = reading;
  const { text, titleEnd, original } = normalised;
  const namesOf = codesTogether(reading);
  const starts = [0, ...turnsIn(text, 0, titleEnd)];
  const opensAside = (at: number, to: number) => {
    const aside = text.slice(at + 1, to).replace(GENITIVES, '');
    return at < to && beginsAt(words, at, 'rule_opens_aside') && !endsBetween(aside, 0, aside.length);
  };
  for (const verb of words) {
    if (!DOES.includes(verb.concept) && !isVerb(verb)) continue;
    const end = endOfWord(text, verb.start);
    const isVerbForm = FINITE.test(text.slice(verb.start, end));
    if (!isVerbForm || !SMALL.test(original.slice(originalSpan(normalised, verb.start, end).start))) continue;
    const subject = parties.find(({ start }) => start > end && isNextButArticle(text, end, start));
    // "Beschränkt China-Exporte": its goods, or those for it.
    const isName = subject && isState(subject) && subject.form !== 'adjective' && text[subject.end] !== '-';
    if (THREATENS.includes(verb.concept) && !(subject && WITH.test(text.slice(subject.end)))) continue;
    if (isName && starts.some((at) => opensAside(at, verb.start))) return namesOf(subject);
  }
  return [];
}
