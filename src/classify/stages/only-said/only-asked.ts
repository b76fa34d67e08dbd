import { actsItself, isVerb } from '../../reading/acts.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { isOnlyAsked } from '../../reading/stated.js';
import { GENITIVE, isNextButArticle } from '../../text/small-words.js';
import { isRightBefore, liesWithin } from '../../text/span.js';

/** What a question may open with before the ending of its verb: "¿Levantará …". */
const FIRST_WORD = /^\S*$/u;
/** The question mark, and what closes a quotation before it. */
const ASKED_AT_END = /^\S* ?["”'»“]?\s*\?/u;

/** Whether a party does something by its own name; "Trump's tariff cut" and "Chinese curbs" do. */
const isWho = (text: string, { form, end }: PartyMention): boolean =>
  form !== 'adjective' && form !== 'instrument' && !GENITIVE.test(text.slice(end));

/** Whether the verb that a question opens with, or that stands beside its subject, is one of acting. */
function asksOfAct(reading: Reading, ask: WordMention): boolean {
  const { lang, text, title } = reading;
  const { words, parties } = title;
  // What is only planned is told by "vont-ils" itself, and a law may be named by a word for a probe.
  const acts = words.filter(
    (word) =>
      isVerb(word) && word.concept !== 'step_plans' && !parties.some((party) => liesWithin(word, party)),
  );
  // "Suspendra-t-il", "¿Levantará …": the verb is part of it; "va-t-elle lever", 是否会暂停: it comes next.
  const isOwn = (act: WordMention) =>
    act.end >= ask.start && (act.start < ask.end || isRightBefore(ask, act));
  if (acts.some(isOwn)) return true;
  const subject = parties.find((party) => isNextButArticle(text, ask, party));
  if (!subject || !isWho(text, subject)) return false;
  // German ends with the verb: "Wird die EU die Zölle aussetzen?".
  const isLast = ({ start, end }: WordMention) => start > subject.end && ASKED_AT_END.test(text.slice(end));
  return lang === 'de' ? acts.some(isLast) : actsItself(reading, subject);
}

/**
 * Whether a title asks no more than whether somebody does something: "Will China lift its curbs?". No step of that has been
 * taken. What it asks about a measure that is known is another matter: "Will Trump's tariff cut save jobs?".
 */
export const isActAsked = (reading: Reading): boolean =>
  isOnlyAsked(reading) &&
  reading.title.words.some(
    (ask) =>
      ask.concept === 'rule_asks_whether' &&
      (FIRST_WORD.test(reading.text.slice(0, ask.start)) || ['fr', 'zh'].includes(reading.lang)) &&
      asksOfAct(reading, ask),
  );
