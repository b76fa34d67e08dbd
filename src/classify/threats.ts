import type { Topic } from '../domain/classification.js';
import { clauseBefore } from './clause.js';
import { firstOf, isRightBefore, type Reading, type WordMention } from './reading.js';
import { type Certain, goesOn, RELIEVES } from './said.js';
import { hasCondition, statedIn } from './stated.js';

/** What may be threatened with. */
const THREATS: Readonly<Record<Exclude<Topic, 'negotiation'>, readonly string[]>> = {
  tariff: ['impose_duty', 'tariff', 'duty', 'step_raises'],
  export_control: ['restrict', 'export_curb', 'step_bans'],
};

const DONE = ['decided', 'impose_duty', 'step_decides', 'step_raises', 'step_bans'];
/** What imports threaten is no measure. */
const OF_SECURITY =
  /^\S* ?(?:la |the |die |us )?(?:national |nationale |nacional )?(?:segurid|secur|sicherheit|bezpiecz|sakerhet)|^国家安全/u;

/** So far behind a threat stands what is threatened, in UTF-16 units: whom, with how much and since when come between. */
const REACH = 60;
const REACH_DENSE = 24;
/** "Warns: …", 警告日方: what is said follows. */
const SAYS = /^.{0,12}: ?/u;
/** Nothing between a vow and what is vowed but that it is done, or how high or how new it is: "vows to", "vows 10%". */
const ONLY_RATE = /^ ?(?:to |with |an? |new |fresh |(?!0 ?[%p])\d[\d.,]*[ -]?(?:%|percent) )*$/u;
/** Behind a warning, who is warned: "warns the EU of". */
const ADDRESSED = /^ ?(?:the |el |la |le |l'|die )?$/u;
/** In what a warning speaks of a measure: "warns Bern of", "avertit Pékin de". */
const WARNED_OF = /^ ?(?:of|with|vor|mit|d'une?|de|con|przed|for|med) /u;
/** Between the name of a state and its duty: "US 50% tariffs". */
const OWNS = /^(?:'s?)? ?(?:\d[\d.,]* ?%? ?)?$/u;
/** Behind a duty, what a warner says that it will do: "would kill trade". */
const VERDICT =
  /\b(?:would|will|could|wont|won't|wurden?|werden?|wird|seraient|serait|vont|va|serian?|seran?|byloby|bylyby|beda|bedzie|skulle|kommer)\b|损害|伤害|代价|适得其反|反噬/u;
/** A condition in the middle of a Chinese clause: 挪威若不让步. */
const CONDITION_HAN = /\p{Script=Han}若(?!干)/u;
/** Behind the comma that ends what was said, who says so, and nothing else: ", the president warns". */
const SAID_LAST = /(?:, |[!?"”'’] |: | – | - )[^,;:!?]{2,40}$/u;

const SPEAKERS = ['trump', 'leader'];
/** Whether one of some speakers is the subject of a verb. */
const isOf = ({ title: { words } }: Reading, verb: WordMention, speakers: readonly string[]): boolean =>
  words.some((word) => speakers.includes(word.concept) && isRightBefore(word, verb));
/** Whether a state, or somebody who speaks for one, is the subject of a verb: experts warn too. */
const isOfState = (reading: Reading, verb: WordMention): boolean =>
  reading.title.parties.some((party) => isRightBefore(party, verb)) || isOf(reading, verb, SPEAKERS);

/** What somebody threatens with in the same clause, or in the one that follows a colon. */
const isThreatened = ({ normalised: { text, titleEnd } }: Reading, verb: WordMention, act: WordMention) => {
  if (goesOn(text, verb, act, REACH, REACH_DENSE)) return true;
  const [says] = SAYS.exec(text.slice(verb.end, titleEnd)) ?? [];
  return says !== undefined && act.start >= verb.end + says.length;
};

/** Whether a title names another state than the United States as the one whose duty a word tells of, or any for other warners. */
const isOwned = (
  { title: { parties }, normalised: { text } }: Reading,
  act: WordMention,
  isOfTrump: boolean,
): boolean =>
  parties.some(
    ({ code, end }) =>
      end <= act.start && !(isOfTrump && code === 'US') && OWNS.test(text.slice(end, act.start)),
  );

/**
 * The word of a warning that is one of the warner's own measure: of what is done in answer, or of a duty on a condition. Who
 * warns of another's measure names no condition, or whose it is, or what it will do.
 */
function warned(reading: Reading, acts: readonly WordMention[]): WordMention | undefined {
  const { text, titleEnd } = reading.normalised;
  const verb = firstOf(reading.title.words, 'rule_warns');
  if (!verb || !isOfState(reading, verb)) return undefined;
  const whom = reading.title.parties.find(
    ({ start, end }) => start >= verb.end && end > start && ADDRESSED.test(text.slice(verb.end, start)),
  );
  const isLast = titleEnd - verb.end <= 12 && SAID_LAST.test(text.slice(0, verb.start));
  const isOfTrump = isOf(reading, verb, ['trump']);
  // What duty he warns of is his own.
  const isOnCondition = isOfTrump || hasCondition(reading) || CONDITION_HAN.test(text.slice(0, titleEnd));
  const isMeant = (act: WordMention) => {
    if (isLast) return act.end <= verb.start && isOnCondition;
    if (act.start < verb.end || !isThreatened(reading, verb, act)) return false;
    const isCountered = whom !== undefined && act.concept === 'rule_countermeasure';
    if (text.slice(verb.end, act.start).includes(':')) return isCountered || isOnCondition;
    return whom
      ? WARNED_OF.test(text.slice(whom.end)) && (isCountered || isOnCondition)
      : act.concept === 'rule_countermeasure' && isOnCondition && WARNED_OF.test(text.slice(verb.end));
  };
  const isVerdict = ({ concept, end }: WordMention) =>
    concept !== 'rule_countermeasure' && VERDICT.test(text.slice(end, titleEnd));
  // "Warns of a slump if court ends tariffs" threatens with no tariff.
  const stated = statedIn(reading);
  return acts.some(
    (act) => stated.includes(act) && isMeant(act) && !isOwned(reading, act, isOfTrump) && !isVerdict(act),
  )
    ? verb
    : undefined;
}

/** What a verb such as "impose" tells of; the mere name of a duty or a curb may be vowed to stay, to fall or to help. */
const VERBS = ['impose_duty', 'step_raises', 'step_bans', 'rule_countermeasure'];
/** Whether somebody vows a measure, and no relief of one. */
function isVowed(
  { title: { words: said }, normalised: { text, titleEnd } }: Reading,
  verb: WordMention,
  act: WordMention,
): boolean {
  const between = act.start >= verb.end ? text.slice(verb.end, act.start) : undefined;
  if (between === undefined || !ONLY_RATE.test(between)) return false;
  const isNamed = ['tariff', 'duty'].includes(act.concept) && between.trim() !== '';
  const isDone = VERBS.includes(act.concept) || (act.concept === 'restrict' && between.trim() === 'to');
  return (
    (isNamed || isDone) &&
    !VERDICT.test(text.slice(act.end, titleEnd)) &&
    !said.some(({ concept, start }) => RELIEVES.includes(concept) && start >= verb.end)
  );
}

/** The word with which somebody threatens with a measure, and not only warns of another's. */
export function threatened(reading: Reading, topic: Topic): Certain | undefined {
  const said = reading.title.words;
  if (topic === 'negotiation' || !firstOf(said, 'rule_only_threatened', 'rule_vows', 'rule_warns'))
    return undefined;
  const { text } = reading.normalised;
  const acts = said.filter(
    ({ concept }) => THREATS[topic].includes(concept) || concept === 'rule_countermeasure',
  );
  // "Bans exports, threatens more": what was done comes first.
  const isDoneBefore = ({ start }: WordMention) =>
    said.some(({ concept, end }) => DONE.includes(concept) && end <= start);
  const threatens = (verb: WordMention, act: WordMention) => {
    if (verb.concept === 'rule_only_threatened')
      return act.concept !== 'rule_countermeasure' && isThreatened(reading, verb, act);
    return verb.concept === 'rule_vows' && isVowed(reading, verb, act);
  };
  const word =
    said.find(
      (verb) =>
        !isDoneBefore(verb) &&
        !OF_SECURITY.test(text.slice(verb.end)) &&
        acts.some((act) => threatens(verb, act)),
    ) ?? warned(reading, acts);
  return word && { stage: 'threatened', word };
}

/** A threat that only tells what came before: "shares slip after Trump threatens duties". */
const AFTER = /(?:^| )(?:after|since|nachdem|nach|apres|depuis|tras|despues|po|efter|sedan) /u;
/** The word by which a title tells of a threat as its news. */
export function threatTold(reading: Reading, topic: Topic): WordMention | undefined {
  const word = threatened(reading, topic)?.word;
  return word && !AFTER.test(clauseBefore(reading.normalised.text, word.start)) ? word : undefined;
}
