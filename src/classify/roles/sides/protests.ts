import { LAID } from '../../reading/acts.js';
import { surelyActsFurther } from '../../reading/goes-on.js';
import { codesOf } from '../../reading/mentions.js';
import { isState } from '../../reading/party-forms.js';
import { listsOfTitle } from '../../reading/party-lists.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { ANYWHERE, endsBetween, follows, turnsIn } from '../../text/clause.js';
import { GENITIVE } from '../../text/small-words.js';
import { firstBehind, lastBefore, type Span, shortlyBefore } from '../../text/span.js';
import { answersWith } from './answers.js';
import { isOwned } from './owned-measure.js';
import type { Sides } from './sides.js';

/** Who acts by what somebody says of a measure, who only says it, and who is hit: what is eased lies on who welcomes it, where nobody else is named. */
export type Protest = Sides & {
  readonly speaks: readonly string[];
  /** Who is glad of it is not hit either. */
  readonly isGlad: boolean;
};
const IS_TOLD_OF = /(?<!反)(?<!(?<!回)应)[对向]$/u;

const isMeasure = ({ concept }: WordMention): boolean => LAID.includes(concept);

const RELIEF = [
  'ease',
  'eased',
  'tariff_relief',
  'step_lifts',
  'step_cuts',
  'step_pauses',
  'step_exempts',
  'step_ends',
];

const isAct = (word: WordMention): boolean =>
  isMeasure(word) || word.concept === 'role_retaliates' || word.concept === 'role_reacts';
const COUNTERS = 'rule_counters';
const SAYS = ['rule_objects', 'rule_demands', 'rule_welcomes', 'rule_responds_to', COUNTERS];

/** Whether Chinese tells between a name and the verb with what of his own somebody answers: 秘鲁以限制铋出口回应智利关税. */
const isAnsweredBy = ({ lang, title: { words } }: Reading, { end }: Span, verb: WordMention): boolean =>
  lang === 'zh' &&
  words.some(
    (means) =>
      means.concept === 'rule_by_means_of' &&
      means.start >= end &&
      words.some((own) => isMeasure(own) && own.start >= means.end && own.end <= verb.start),
  );

/**
 * "Takaichi demands withdrawal of Chinese ban", 财长批评美国加征关税: whose measure somebody protests, demands the end of or
 * welcomes acts, and who says so does not.
 */
export function protestIn(reading: Reading): Protest | undefined {
  const { text, titleEnd } = reading;
  const { words, parties } = reading.title;
  const listOf = listsOfTitle(reading);
  for (const verb of words) {
    const isDemand = verb.concept === 'rule_demands';
    if (!SAYS.includes(verb.concept)) continue;
    const speaker = lastBefore(parties, verb.start);
    const owner = firstBehind(parties, verb.start);
    if (!speaker || !owner || !isState(speaker) || endsBetween(text, speaker.end, verb.start)) continue;
    const speakers = listOf(speaker);
    const owners = listOf(owner);
    const from = Math.min(verb.end, owner.start);
    const last = owners.at(-1)?.end ?? owner.end;
    const genitive = GENITIVE.exec(text.slice(last))?.[0].length ?? 0;
    const place = { start: owner.start, end: last + genitive };
    const isEased = words.some(
      (word) => RELIEF.includes(word.concept) && follows(text, verb, word, ANYWHERE),
    );
    // What the United States demand, but an end, is mostly a measure that another should take beside them.
    const isOther = speakers.every(({ code }) => code !== 'US' || !isDemand || isEased);
    const isApart = speakers.every(({ code }) => owners.every((other) => other.code !== code));
    if (!isOther || !isApart || !owners.every(isState) || owner.code === 'WTO') continue;
    const isGlad = verb.concept === 'rule_welcomes';
    const isCountered = verb.concept === COUNTERS;
    const isAnswered = verb.concept === 'rule_responds_to' || isCountered;
    const isTheirs = (word: WordMention) =>
      isMeasure(word) ||
      (isGlad && RELIEF.includes(word.concept)) ||
      (isAnswered && word.concept === 'threaten');
    // 就稀土出口限制向中国提出抗议: one phrase of the measure, of whose it is and of what is said.
    const isOfPhrase =
      owner.end <= verb.end &&
      words.some((word) => isTheirs(word) && word.start >= verb.start && word.end <= owner.start);
    const isOfOwners = () =>
      !endsBetween(text, from, owner.start) &&
      isOwned(reading, place, from, isTheirs) &&
      !IS_TOLD_OF.test(shortlyBefore(text, owner.start, 3));
    if (!isOfPhrase && !isOfOwners()) continue;
    // Who answers with a measure acts, and so does who protests and takes one.
    const answer = isAnswered ? answersWith(reading, place.end) : undefined;
    // "Answers EU complaint about curbs" is of words alone.
    if (isCountered && answer !== 'told') continue;
    if (
      answer === 'told' ||
      isAnsweredBy(reading, speaker, verb) ||
      surelyActsFurther(reading, last) !== undefined
    )
      return {
        acts: codesOf(speakers),
        speaks: [],
        isGlad: false,
        hit: codesOf(owners),
      };
    const turn = turnsIn(text, place.end, titleEnd).at(0);
    if (turn !== undefined && words.some((word) => isAct(word) && word.start >= turn)) continue;
    if (answer === 'likely') continue;
    const isAlone = parties.every(
      ({ start, code }) => start < place.end || speakers.some((other) => other.code === code),
    );
    return {
      acts: codesOf(owners),
      speaks: codesOf(speakers),
      isGlad: isGlad && !isEased,
      hit: isGlad && isEased && isAlone ? codesOf(speakers) : [],
    };
  }
  return undefined;
}
