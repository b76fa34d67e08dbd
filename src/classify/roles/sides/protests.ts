import { LAID } from '../../reading/acts.js';
import { surelyActsFurther } from '../../reading/goes-on.js';
import { listsIn } from '../../reading/party-lists.js';
import {
  beginsIn,
  leadingTo,
  type PartyMention,
  type Reading,
  type WordMention,
} from '../../reading/reading.js';
import { endsBetween, turnsBetween, turnsIn } from '../../text/clause.js';
import { GENITIVE } from '../../text/small-words.js';
import type { Span } from '../../text/text.js';
import { ownAnswerBehind } from './own-answer.js';
import type { Sides } from './sides.js';

/** Who acts by what somebody says of a measure, who only says it, and who is hit: what is eased lies on who welcomes it, where nobody else is named. */
export type Protest = Sides & {
  readonly speaks: readonly string[];
  /** Who is glad of it is not hit either. */
  readonly isGlad: boolean;
};

/** Between a measure and whose it is, or the word for that, stands at most one word. */
const NEXT = /^\S* $/u;
const ONE_APART = /^\S* (?:\S+ )?$/u;
const IS_TOLD_OF = /(?<!反)(?<!(?<!回)应)[对向]$/u;
/** Between an owner and the measure, in UTF-16 units. */
const REACH = 70;

const isMeasure = ({ concept }: WordMention): boolean => LAID.includes(concept);

/** "Condemns India tariffs" may speak of those on India; "US tariffs", "Indian tariffs" and "India's tariffs" are their own. */
const COMPOUND = /^ (?:(?!(?:against|to|over|for|on) )\S+ )?$/u;
const OWNERS_BEFORE = ['US', 'EU'];

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
const SAYS = ['rule_objects', 'rule_demands', 'rule_welcomes', 'rule_responds_to'];
const isState = ({ form }: PartyMention): boolean => form !== 'company' && form !== 'instrument';

/** Whether a measure, or what else may be theirs, is told as the owners': right behind them, or before them with a word for whose it is. */
function isOwned(
  reading: Reading,
  owners: Span,
  from: number,
  isTheirs: (word: WordMention) => boolean,
): boolean {
  const {
    title: { words, parties },
    normalised: { text },
    lang,
  } = reading;
  const owner = parties.findLast(({ end }) => end <= owners.end);
  const isBare =
    lang === 'en' &&
    owner?.form === 'country' &&
    owner.end === owners.end &&
    !OWNERS_BEFORE.includes(owner.code);
  const followsOwners = (word: WordMention) =>
    // "US-Zölle" is one word.
    (word.start === owners.start && word.end > owners.end) ||
    (word.start >= owners.end &&
      word.start - owners.end <= REACH &&
      !turnsBetween(text, owners.end, word.start) &&
      // Whom a threat follows is told to do something else: "urges Canada to sign or face tariffs".
      !beginsIn(words, owners.end, word.start, 'rule_or_else') &&
      !parties.some(({ start, end }) => start >= owners.end && start <= word.start && end <= word.end) &&
      !(isBare && COMPOUND.test(text.slice(owners.end, word.start))));
  const isAgainst = words.some(
    ({ concept, end }) => concept === 'role_against' && (end === owners.start || end === owners.start - 1),
  );
  // Whose it is may come behind it: "the tariffs of the EU".
  const of = leadingTo(reading, owners, 'rule_of');
  const isOwnedBehind = ({ end }: WordMention) =>
    NEXT.test(text.slice(end, owners.start)) ||
    (of !== undefined &&
      ONE_APART.test(text.slice(end, of.start)) &&
      !beginsIn(words, end, of.start, 'rule_on', 'rule_toward'));
  const precedesOwners = (word: WordMention) =>
    word.start >= from && word.end <= owners.start && !isAgainst && isOwnedBehind(word);
  const isAimed = words.some((word) => isTheirs(word) && word.start >= from && word.end <= owners.start);
  return words.some((word) => isTheirs(word) && (isAimed ? precedesOwners(word) : followsOwners(word)));
}

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
  const {
    title: { words, parties },
    normalised: { text, titleEnd },
  } = reading;
  const listOf = listsIn(text, parties);
  for (const verb of words) {
    const isDemand = verb.concept === 'rule_demands';
    if (!SAYS.includes(verb.concept)) continue;
    const speaker = parties.findLast(({ end }) => end <= verb.start);
    const owner = parties.find(({ start }) => start >= verb.start);
    if (!speaker || !owner || !isState(speaker) || endsBetween(text, speaker.end, verb.start)) continue;
    const speakers = listOf(speaker);
    const owners = listOf(owner);
    const from = Math.min(verb.end, owner.start);
    const last = owners.at(-1)?.end ?? owner.end;
    const genitive = GENITIVE.exec(text.slice(last))?.[0].length ?? 0;
    const place = { start: owner.start, end: last + genitive };
    // What the United States demand is mostly a measure that another should take beside them.
    const isOther = speakers.every(({ code }) => code !== 'US' || !isDemand);
    const isApart = speakers.every(({ code }) => owners.every((other) => other.code !== code));
    if (!isOther || !isApart || !owners.every(isState) || owner.code === 'WTO') continue;
    const isGlad = verb.concept === 'rule_welcomes';
    const isAnswered = verb.concept === 'rule_responds_to';
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
      !IS_TOLD_OF.test(text.slice(Math.max(0, owner.start - 3), owner.start));
    if (!isOfPhrase && !isOfOwners()) continue;
    // Who answers with a measure acts, and so does who protests and takes one.
    const answer = isAnswered ? ownAnswerBehind(reading, place.end) : undefined;
    if (
      answer === 'told' ||
      isAnsweredBy(reading, speaker, verb) ||
      surelyActsFurther(reading, last) !== undefined
    )
      return {
        acts: speakers.map(({ code }) => code),
        speaks: [],
        isGlad: false,
        hit: owners.map(({ code }) => code),
      };
    const turn = turnsIn(text, place.end, titleEnd).at(0);
    if (turn !== undefined && words.some((word) => isAct(word) && word.start >= turn)) continue;
    if (answer === 'likely') continue;
    const isEased = words.some(
      ({ concept, start }) =>
        RELIEF.includes(concept) && start >= verb.end && !endsBetween(text, verb.end, start),
    );
    const isAlone = parties.every(
      ({ start, code }) => start < place.end || speakers.some((other) => other.code === code),
    );
    return {
      acts: owners.map(({ code }) => code),
      speaks: speakers.map(({ code }) => code),
      isGlad: isGlad && !isEased,
      hit: isGlad && isEased && isAlone ? speakers.map(({ code }) => code) : [],
    };
  }
  return undefined;
}
