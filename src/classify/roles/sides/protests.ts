import type { Blocs } from '../../../domain/blocs.js';
import { isLaid, LAID } from '../../reading/acts.js';
import { surelyActsFurther } from '../../reading/goes-on.js';
import { allOf, codesOf, comesBehind } from '../../reading/mentions.js';
import { isState } from '../../reading/party-forms.js';
import { listsOfTitle } from '../../reading/party-lists.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { ANYWHERE, endsBetween, follows, turnsIn } from '../../text/clause.js';
import { GENITIVE } from '../../text/small-words.js';
import { firstBehind, lastBefore, type Span, shortlyBefore } from '../../text/span.js';
import { answersWith } from './answers.js';
import { isOwned } from './owned-measure.js';
import type { Told } from './sides.js';

// Whose a measure is of which somebody speaks: "Takaichi demands withdrawal of Chinese ban", 财长批评美国加征关税.

const DEMANDS = 'rule_demands';
const WELCOMES = 'rule_welcomes';
const COUNTERS = 'rule_counters';
const ANSWERS = ['rule_responds_to', COUNTERS];
const SAYS = ['rule_objects', DEMANDS, WELCOMES, ...ANSWERS];

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

/** Who says something, alone or with others, by a verb; of whom; and whether he says it of a relief. */
type Saying = {
  readonly verb: WordMention;
  readonly speaker: PartyMention;
  readonly spoken: readonly string[];
  readonly owner: PartyMention;
  readonly owned: readonly string[];
  /** Where the last of those ends of whom he says it. */
  readonly last: number;
  readonly isEased: boolean;
};

/** What states say of others by a verb. */
function sayingBy(reading: Reading, verb: WordMention): Saying | undefined {
  const { text } = reading;
  const { words, parties } = reading.title;
  const speaker = lastBefore(parties, verb.start);
  const owner = firstBehind(parties, verb.start);
  if (!speaker || !owner || !isState(speaker) || endsBetween(text, speaker.end, verb.start)) return undefined;
  const listOf = listsOfTitle(reading);
  const owners = listOf(owner);
  const [spoken, owned] = [codesOf(listOf(speaker)), codesOf(owners)];
  const isEased = words.some((word) => RELIEF.includes(word.concept) && follows(text, verb, word, ANYWHERE));
  // What the United States demand, but an end, is mostly a measure that another should take beside them.
  const isForOthers = verb.concept === DEMANDS && spoken.includes('US') && !isEased;
  const areApart = owners.every(isState) && !owned.some((code) => spoken.includes(code));
  if (isForOthers || !areApart || owner.code === 'WTO') return undefined;
  return { verb, speaker, spoken, owner, owned, last: owners.at(-1)?.end ?? owner.end, isEased };
}

/** Where those of whom it is said stand, with the ending by which something is told as theirs. */
const placeOf = ({ text }: Reading, { owner: { start }, last }: Saying): Span => ({
  start,
  end: last + (GENITIVE.exec(text.slice(last))?.[0].length ?? 0),
});

/** By this Chinese tells that something is said to who follows, and not of his measure. */
const IS_TOLD = /(?<!反)(?<!(?<!回)应)[对向]$/u;

/** Whether it is said of a measure of theirs, or of what else the verb may be about: a relief, a threat. */
function isOfOwners(reading: Reading, saying: Saying): boolean {
  const { text } = reading;
  const { verb, owner } = saying;
  const isTheirs = (word: WordMention) =>
    isLaid(word) ||
    (verb.concept === WELCOMES && RELIEF.includes(word.concept)) ||
    (ANSWERS.includes(verb.concept) && word.concept === 'threaten');
  // 就稀土出口限制向中国提出抗议: one phrase of the measure, of whose it is and of what is said.
  const isInVerb = (word: WordMention) =>
    isTheirs(word) && word.start >= verb.start && word.end <= owner.start;
  if (owner.end <= verb.end && reading.title.words.some(isInVerb)) return true;
  const from = Math.min(verb.end, owner.start);
  return (
    !endsBetween(text, from, owner.start) &&
    isOwned(reading, placeOf(reading, saying), from, isTheirs) &&
    // A name that says itself whom something is against: 投票反对对华关税.
    !reading.text.startsWith('对', owner.start) &&
    !IS_TOLD.test(shortlyBefore(text, owner.start, 3))
  );
}

/** Whether Chinese tells between a name and the verb with what of his own somebody answers: 秘鲁以限制铋出口回应智利关税. */
const isAnsweredBy = ({ lang, title: { words } }: Reading, { speaker, verb }: Saying): boolean =>
  lang === 'zh' &&
  words.some(
    (means) =>
      means.concept === 'rule_by_means_of' &&
      means.start >= speaker.end &&
      words.some((own) => isLaid(own) && own.start >= means.end && own.end <= verb.start),
  );

/** What is said of a measure of others: they act, or who speaks does so himself; what is eased lies on who welcomes it. */
function toldBy(reading: Reading, saying: Saying): Required<Told> | undefined {
  const { words, parties } = reading.title;
  const { verb, spoken, owned, last, isEased } = saying;
  const { end } = placeOf(reading, saying);
  const answer = ANSWERS.includes(verb.concept) ? answersWith(reading, end) : undefined;
  // "Answers EU complaint about curbs" is of words alone.
  if (verb.concept === COUNTERS && answer !== 'told') return undefined;
  // Who answers with a measure acts, and so does who protests and takes one.
  const isOwnAct =
    answer === 'told' || isAnsweredBy(reading, saying) || surelyActsFurther(reading, last) !== undefined;
  if (isOwnAct) return { acts: spoken, hit: owned, waits: [], out: [] };
  const [turn] = turnsIn(reading.text, end, reading.titleEnd);
  const turnsToAct =
    turn !== undefined && comesBehind(words, turn, ...LAID, 'role_retaliates', 'role_reacts');
  if (turnsToAct || answer === 'likely') return undefined;
  const isGlad = verb.concept === WELCOMES;
  const isAlone = parties.every(({ start, code }) => start < end || spoken.includes(code));
  return {
    acts: owned,
    hit: isGlad && isEased && isAlone ? spoken : [],
    waits: spoken,
    // Who is glad of it is not hit either.
    out: isGlad && !isEased ? spoken : [],
  };
}

/**
 * Whose measure somebody protests, demands the end of or welcomes acts, and who says so does not. What a union warns a member of is
 * mostly another's; what a member says of a measure tells of no measure on it: its union is hit.
 */
export function protestIn(reading: Reading, unionOf: Blocs['unionOf']): Told | undefined {
  const told = allOf(reading.title.words, ...SAYS)
    .flatMap((verb) => sayingBy(reading, verb) ?? [])
    .filter((saying) => isOfOwners(reading, saying))
    .flatMap((saying) => toldBy(reading, saying) ?? [])[0];
  if (!told) return undefined;
  const { acts, hit, waits, out } = told;
  if (acts.some((code) => waits.includes(unionOf[code] ?? ''))) return undefined;
  const isMember = (code: string) => unionOf[code] !== undefined;
  return {
    acts,
    hit: hit.filter((code) => !isMember(code)),
    waits,
    out: [...out, ...waits.filter(isMember)],
  };
}
