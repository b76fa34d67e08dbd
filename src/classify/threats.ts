import type { Topic } from '../domain/classification.js';
import { clauseBefore } from './clause.js';
import { firstOf, type Reading, type WordMention } from './reading.js';
import { type Certain, goesOn } from './said.js';
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
/** Nothing between a promise and what is promised but how high or how new that is: "vows to", "vows 10%". */
const ONLY_RATE =
  /^ ?(?:to |with |mit |att |de |d'|con |des |une? |unos? |en |new |fresh |neue |nya |nowe |\d[\d.,]*[ -]?(?:%|percent|prozent\p{L}*|procent\p{L}*) )*$/u;
/** In what a warning speaks of a measure: "warns Bern of", "avertit Pékin de". */
const WARNED_OF = /(?:^| )(?:of|with|vor|mit|d'une?|de|con|przed|for|med) (?:\d[\d.,]*(?:%| percent) )?/u;
/** Behind the comma that ends what was said, who says so, and nothing else: ", the president warns". */
const SAID_LAST = /(?:, |[!?"”'’] |: | – | - )[^,;:!?]{2,40}$/u;

const SPEAKERS = ['trump', 'leader'];
/** Whether a state, or somebody who speaks for one, is the subject of a verb: experts warn too. */
const isOfState = ({ title: { words, parties } }: Reading, verb: WordMention): boolean =>
  [...parties, ...words.filter(({ concept }) => SPEAKERS.includes(concept))].some(
    ({ end }) => end <= verb.start && verb.start - end <= 1,
  );

/** What somebody threatens with in the same clause, or in the one that follows a colon. */
const isThreatened = ({ normalised: { text, titleEnd } }: Reading, verb: WordMention, act: WordMention) => {
  if (goesOn(text, verb, act, REACH, REACH_DENSE)) return true;
  const [says] = SAYS.exec(text.slice(verb.end, titleEnd)) ?? [];
  return says !== undefined && act.start >= verb.end + says.length;
};

/** The word of a warning that is one of a measure: by its rate, by a condition, or by a word for what is done in answer. */
function warned(reading: Reading, acts: readonly WordMention[]): WordMention | undefined {
  const { text, titleEnd } = reading.normalised;
  const verb = firstOf(reading.title.words, 'rule_warns');
  if (!verb || !isOfState(reading, verb)) return undefined;
  const isLast = titleEnd - verb.end <= 12 && SAID_LAST.test(text.slice(0, verb.start));
  const isSevere = (act: WordMention) =>
    act.concept === 'rule_countermeasure' ||
    hasCondition(reading) ||
    /\d ?%|percent/u.test(text.slice(0, titleEnd));
  const isMeant = (act: WordMention) =>
    isLast
      ? act.end <= verb.start
      : isThreatened(reading, verb, act) &&
        (text.slice(verb.end, act.start).includes(':') || WARNED_OF.test(text.slice(verb.end, act.start)));
  // "Warns of a slump if court ends tariffs" threatens with no tariff.
  const stated = statedIn(reading);
  return acts.some((act) => stated.includes(act) && isMeant(act) && isSevere(act)) ? verb : undefined;
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
  const isOf = (verb: WordMention, act: WordMention) => {
    if (verb.concept === 'rule_only_threatened')
      return act.concept !== 'rule_countermeasure' && isThreatened(reading, verb, act);
    return (
      verb.concept === 'rule_vows' && act.start >= verb.end && ONLY_RATE.test(text.slice(verb.end, act.start))
    );
  };
  const word =
    said.find(
      (verb) =>
        !isDoneBefore(verb) && !OF_SECURITY.test(text.slice(verb.end)) && acts.some((act) => isOf(verb, act)),
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
