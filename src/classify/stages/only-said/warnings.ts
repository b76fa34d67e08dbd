import { beginsAt, comesBehind, firstOf } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { sharesInfinitive } from '../../reading/said.js';
import { hasCondition, statedIn } from '../../reading/stated.js';
import { goesOn, type Reach } from '../../text/clause.js';
import { isNextButArticle } from '../../text/small-words.js';
import { arePartedBy, isRightBefore } from '../../text/span.js';

/** So far behind a threat stands what is threatened, in UTF-16 units: whom, with how much and since when come between. */
const REACH: Reach = [60, 24];
/** "Warns: …", 警告日方: what is said follows. */
const SAYS = /^.{0,12}: ?/u;
/** What somebody threatens with in the same clause, or in the one that follows a colon. */
export const isThreatened = (reading: Reading, verb: WordMention, act: WordMention): boolean => {
  const { text, titleEnd } = reading;
  if (goesOn(text, verb, act, REACH) || sharesInfinitive(reading, verb, act)) return true;
  const [says] = SAYS.exec(text.slice(verb.end, titleEnd)) ?? [];
  return says !== undefined && act.start >= verb.end + says.length;
};

/** Whether a title says behind a duty what that does: "would kill trade". */
export const isJudged = ({ title: { words } }: Reading, { end }: WordMention): boolean =>
  comesBehind(words, end, 'rule_would', 'rule_harms');

/** Between the name of a state and its duty: "US 50% tariffs". */
const OWNS = /^(?:'s?)? ?(?:\d[\d.,]* ?%? ?)?$/u;
/** Behind the comma that ends what was said, who says so, and nothing else: ", the president warns". */
const SAID_LAST = /(?:, |[!?"”'] |: | – | - )[^,;:!?]{2,40}$/u;

const SPEAKERS = ['trump', 'leader'];
/** Whether one of some speakers is the subject of a verb. */
const isOf = ({ title: { words } }: Reading, verb: WordMention, speakers: readonly string[]): boolean =>
  words.some((word) => speakers.includes(word.concept) && isRightBefore(word, verb));
/** Whether a state, or somebody who speaks for one, is the subject of a verb: experts warn too. */
const isOfState = (reading: Reading, verb: WordMention): boolean =>
  reading.title.parties.some((party) => isRightBefore(party, verb)) || isOf(reading, verb, SPEAKERS);

/** Whether a title names another state than the United States as the one whose duty a word tells of, or any for other warners. */
const isOwned = ({ text, title: { parties } }: Reading, act: WordMention, isOfTrump: boolean): boolean =>
  parties.some((party) => !(isOfTrump && party.code === 'US') && arePartedBy(text, party, act, OWNS));

/**
 * The word of a warning that is one of the warner's own measure: of what is done in answer, or of a duty on a condition. Who
 * warns of another's measure names no condition, or whose it is, or what it will do.
 */
export function warned(reading: Reading, acts: readonly WordMention[]): WordMention | undefined {
  const { text, titleEnd } = reading;
  const verb = firstOf(reading.title.words, 'rule_warns');
  if (!verb || !isOfState(reading, verb)) return undefined;
  // Who is warned: "warns the EU of".
  const whom = reading.title.parties.find((party) => isNextButArticle(text, verb, party));
  const isLast = titleEnd - verb.end <= 12 && SAID_LAST.test(text.slice(0, verb.start));
  const isOfTrump = isOf(reading, verb, ['trump']);
  // What duty he warns of is his own.
  const isOnCondition = isOfTrump || hasCondition(reading);
  // In what it speaks of a measure: "warns Bern of", "avertit Pékin de".
  const isOfIt = (at: number) => beginsAt(reading.title.words, at, 'rule_warned_of');
  const isMeant = (act: WordMention) => {
    if (isLast) return act.end <= verb.start && isOnCondition;
    if (act.start < verb.end || !isThreatened(reading, verb, act)) return false;
    const isCountered = whom !== undefined && act.concept === 'rule_countermeasure';
    if (text.slice(verb.end, act.start).includes(':')) return isCountered || isOnCondition;
    return whom
      ? isOfIt(whom.end) && (isCountered || isOnCondition)
      : act.concept === 'rule_countermeasure' && isOnCondition && isOfIt(verb.end);
  };
  const isVerdict = (act: WordMention) => act.concept !== 'rule_countermeasure' && isJudged(reading, act);
  // "Warns of a slump if court ends tariffs" threatens with no tariff.
  const stated = statedIn(reading);
  return acts.some(
    (act) => stated.includes(act) && isMeant(act) && !isOwned(reading, act, isOfTrump) && !isVerdict(act),
  )
    ? verb
    : undefined;
}
