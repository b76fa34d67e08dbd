import { DUTIES, NAMED_MEASURES, NAMED_RELIEFS, PREPOSITIONS, VERB_FIRST } from '../../reading/concepts.js';
import { beginsIn, comesBehind, firstOf } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { type Certain, isOtherwise, isSaidJustBefore, isShaded } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { ANYWHERE, goesOn, type Reach } from '../../text/clause.js';
import { overlap } from '../../text/span.js';

/** Which of them only holds a measure back. */
const PAUSES = ['suspended', 'step_pauses'];
/** What makes of a relief none: what takes effect then is no relief … */
const NO_RELIEF = ['rule_none', 'step_mark_not'];
/** … nor where it is ended: then the burden comes back. */
const ENDS_RELIEF = [
  'rule_ends',
  'rule_lapses',
  'rule_ends_favour',
  'step_ends_relief',
  'rule_narrows_favour',
];
/** What is taken away when it is suspended or cut, and what ends a relief that is named before: "rebate cut". */
const TAKEN = ['quota', 'rule_lapsing_favour', 'rule_favour', ...NAMED_RELIEFS];
/** What by itself tells that a title has more than the relief: "tariff cut takes effect as an export ban starts". */
const CURBS = NAMED_MEASURES.filter((concept) => !DUTIES.includes(concept));
/** From a relief to the word that it takes effect lie whose it is and of what, in UTF-16 units. */
const RELIEF_REACH: Reach = [80, 14];

/** The part of a clause that tells what takes effect: before the verb, or behind one that opens the title. */
type Clause = {
  readonly begins: WordMention;
  readonly said: readonly WordMention[];
  readonly isVerbFirst: boolean;
};

function clauseOf(reading: Reading): Clause | undefined {
  const { text } = reading;
  const words = statedIn(reading);
  const begins = firstOf(words, 'rule_comes_into_force');
  if (!begins || isOtherwise(reading, begins) || isShaded(words, begins, 'step_mark_will')) return undefined;
  const isVerbFirst = VERB_FIRST.includes(reading.lang) && begins.start === 0;
  if (!isVerbFirst && beginsIn(words, begins.end, text.length, ...CURBS)) return undefined;
  const said = words.filter((word) =>
    isVerbFirst ? goesOn(text, begins, word, ANYWHERE) : goesOn(text, word, begins, ANYWHERE),
  );
  return { begins, said, isVerbFirst };
}

/** Whether it is the relief that takes effect: "tariffs with exemptions for food take effect" is told of tariffs. */
function isSubject(reading: Reading, { begins, said, isVerbFirst }: Clause, relief: WordMention): boolean {
  const { text } = reading;
  const isNear = isVerbFirst ? goesOn(text, begins, relief) : goesOn(text, relief, begins, RELIEF_REACH);
  return (
    isNear &&
    !isSaidJustBefore(reading, relief.start, 3, 'rule_occasion') &&
    !said.some(
      ({ concept, end }) =>
        NAMED_MEASURES.includes(concept) &&
        end <= relief.start &&
        beginsIn(said, end, relief.start, ...PREPOSITIONS),
    )
  );
}

/**
 * A relief that takes effect by itself: "suspension of export controls takes effect", 关税豁免生效. Where it is one of another
 * relief, the measure binds: "suspension of the exemption takes effect".
 */
export function reliefInForce(reading: Reading): Certain | undefined {
  const clause = clauseOf(reading);
  // "Suspension of the exemption takes effect": the first of two reliefs ends the other.
  const word = clause && firstOf(clause.said, ...NAMED_RELIEFS);
  if (!word || !isSubject(reading, clause, word)) return undefined;
  const { said } = clause;
  // The word for a relief of some goods may hold the other one: "suspensión de la exención arancelaria".
  const ownEnd = Math.min(
    ...said
      .filter(({ concept, start }) => NAMED_RELIEFS.includes(concept) && start === word.start)
      .map(({ end }) => end),
  );
  const isEnded =
    firstOf(said, ...ENDS_RELIEF) ||
    said.some(
      ({ concept, start, end }) =>
        TAKEN.includes(concept) &&
        (end <= word.start || (start >= ownEnd && !beginsIn(said, ownEnd, start, 'rule_is_about'))),
    );
  // The words of a rest are those of curbs, too: "suspension of exports".
  const isOfMeasure = said.some(
    (measure) =>
      NAMED_MEASURES.includes(measure.concept) &&
      (!overlap(measure, word) || DUTIES.includes(measure.concept)),
  );
  // A "licence exemption" spares one the licence.
  const isOfLicence = comesBehind(said, word.end, 'licence');
  if (!isOfMeasure || firstOf(said, ...NO_RELIEF) || (isOfLicence && !isEnded)) return undefined;
  if (isEnded) return { stage: 'in_force', word };
  const isPause = said.some((pause) => PAUSES.includes(pause.concept) && overlap(pause, word));
  return { stage: isPause ? 'suspended' : 'eased', word };
}
