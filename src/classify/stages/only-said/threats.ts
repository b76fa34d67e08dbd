import type { MeasureTopic, Topic } from '../../../domain/classification.js';
import { answerThreatened } from '../../reading/answer-threatened.js';
import { RELIEVES } from '../../reading/concepts.js';
import { allOf, comesBefore, comesBehind, firstOf, inTitle } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { type Certain, isSaidBefore, sharesInfinitive } from '../../reading/said.js';
import { goesOn } from '../../text/clause.js';
import { firstBehind } from '../../text/span.js';
import { isJudged, isThreatened, warned } from './warnings.js';

/** What may be threatened with. */
const THREATS: Readonly<Record<MeasureTopic, readonly string[]>> = {
  tariff: ['impose_duty', 'tariff', 'duty', 'step_raises'],
  export_control: ['restrict', 'export_curb', 'step_bans'],
};

const DONE = ['decided', 'impose_duty', 'step_decides', 'step_raises', 'step_bans'];
/** What a verb such as "impose" tells of; the mere name of a duty or a curb may be vowed to stay, to fall or to help. */
const VERBS = ['impose_duty', 'step_raises', 'step_bans', 'rule_countermeasure'];
/** Nothing between a vow and what is vowed but that it is done, or how high or how new it is: "vows to", "vows 10%". */
const ONLY_RATE = /^ ?(?:to |with |an? |new |fresh |(?!0 ?[%p])\d[\d.,]*[ -]?(?:%|percent) )*$/u;
/** Whether somebody vows a measure, and no relief of one. */
function isVowed(reading: Reading, verb: WordMention, act: WordMention): boolean {
  const { text } = reading;
  const between = act.start >= verb.end ? text.slice(verb.end, act.start) : undefined;
  if (between === undefined) return false;
  const isShared = sharesInfinitive(reading, verb, act);
  if (!ONLY_RATE.test(between) && !isShared) return false;
  const isNamed = ['tariff', 'duty'].includes(act.concept) && between.trim() !== '';
  const isDone = VERBS.includes(act.concept) || (act.concept === 'restrict' && between.trim() === 'to');
  return (
    (isNamed || isDone) &&
    !isJudged(reading, act) &&
    !comesBehind(reading.title.words, isShared ? act.end : verb.end, ...RELIEVES)
  );
}

/** Whether a word tells that a measure on a topic is laid again: "reimpose export controls". */
const isPutBack = ({ text, title: { words } }: Reading, back: WordMention, topic: MeasureTopic): boolean =>
  back.concept === 'rule_reinstates' &&
  words.some((measure) => THREATS[topic].includes(measure.concept) && goesOn(text, back, measure));

/** Who is given so many days, or else there is a measure: "gives Chile 40 days before tariffs". */
function ultimatum({ title: { words } }: Reading, topic: MeasureTopic): Certain | undefined {
  const time = firstOf(words, 'rule_gives_time');
  const orElse = time && firstBehind(allOf(words, 'rule_or_else'), time.end);
  const isThreat = orElse && comesBehind(words, orElse.end, ...THREATS[topic]);
  return time && isThreat ? { stage: 'threatened', word: time } : undefined;
}

/** The word with which somebody threatens with a measure, and not only warns of another's. */
export function threatened(reading: Reading, topic: Topic): Certain | undefined {
  const said = reading.title.words;
  if (topic === 'negotiation' || answerThreatened(reading)) return undefined;
  const inTime = ultimatum(reading, topic);
  if (inTime || !inTitle(reading, 'rule_only_threatened', 'rule_vows', 'rule_warns')) return inTime;
  const acts = said.filter(
    (word) =>
      THREATS[topic].includes(word.concept) ||
      word.concept === 'rule_countermeasure' ||
      isPutBack(reading, word, topic),
  );
  // "Bans exports, threatens more": what was done comes first.
  const isDoneBefore = ({ start }: WordMention) => comesBefore(said, start, ...DONE);
  const threatens = (verb: WordMention, act: WordMention) => {
    if (verb.concept === 'rule_only_threatened')
      return act.concept !== 'rule_countermeasure' && isThreatened(reading, verb, act);
    return verb.concept === 'rule_vows' && isVowed(reading, verb, act);
  };
  const word =
    said.find((verb) => !isDoneBefore(verb) && acts.some((act) => threatens(verb, act))) ??
    warned(reading, acts);
  return word && { stage: 'threatened', word };
}

/** By what a title tells that a duty is laid or goes up. */
const LAID = ['impose_duty', 'step_decides', 'step_raises', 'rule_rises_to'];

/** The duty that somebody threatens to answer, as a title tells before that: only the answer is a threat. */
export function answeredDuty(reading: Reading): Certain | undefined {
  const answerer = answerThreatened(reading);
  const word = firstOf(reading.title.words, ...LAID);
  return word && answerer && word.end <= answerer.start ? { stage: 'announced', word } : undefined;
}

/** The word by which a title tells of a threat as its news, and not as what came before: "shares slip after Trump threatens duties". */
export function threatTold(reading: Reading, topic: Topic): WordMention | undefined {
  const word = threatened(reading, topic)?.word;
  return word && !isSaidBefore(reading, word.start, 'rule_came_before') ? word : undefined;
}
