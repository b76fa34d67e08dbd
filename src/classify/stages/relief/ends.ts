import type { Topic } from '../../../domain/classification.js';
import type { FigureMention } from '../../figures/figures.js';
import { DUTIES, LIGHTENS, MEASURES, TALKS_AND_DEALS, UNDONE } from '../../reading/concepts.js';
import { followedWord, governing } from '../../reading/governing.js';
import { beginsAt, beginsIn, comesBehind, firstOf, inTitle, isAlso } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import type { Certain } from '../../reading/said.js';
import { areInSentence, goesOn, type Reach, turnsBetween } from '../../text/clause.js';
import { smallPattern } from '../../text/small-words.js';
import { shortlyBefore } from '../../text/span.js';
import { begun } from '../../text/word-patterns.js';

/** Not told of a measure that is ended or given up, but asked for, denied, planned; or of a relief, whose end is a burden. */
const NO_END = [...UNDONE, 'tariff_relief', 'step_ends_relief'];

/** Whether a title tells of no end, or of that of a relief. "Lifts tariffs" is a relief by itself, and it is the end. */
const isNoEnd = ({ title: { words } }: Reading): boolean =>
  words.some(
    (word) =>
      NO_END.includes(word.concept) &&
      !(word.concept === 'tariff_relief' && beginsIn(words, word.start, word.end, 'rule_ends')),
  );

/** What stands before the rate of a duty that is raised: "lifts tariffs to 50 percent", "by 10 points"; "jump to" says it itself. */
const RAISED: Readonly<Record<string, (reading: Reading) => RegExp>> = {
  step_lifts: smallPattern(
    ({ small_lifted_to, small_up_to }) => ` ${begun(small_lifted_to)}(?:${begun(small_up_to)})?$`,
  ),
  rule_rises_to: smallPattern(({ small_up_to }) => `^ (?:${begun(small_up_to)})?$`),
};

/** Whether a title lifts a duty to a rate, in one clause, or it rises to one: "lifts tariffs on steel to 50 percent" raises them. */
export const isLiftedTo = (reading: Reading, figures: readonly FigureMention[]): boolean =>
  reading.title.words.some(
    (word) =>
      word.concept in RAISED &&
      // Beside a relief what rises is somebody else's duty, or did so before.
      !(word.concept === 'rule_rises_to' && inTitle(reading, ...LIGHTENS)) &&
      figures.some(
        (rate) =>
          rate.role === 'duty' &&
          rate.inTitle &&
          !rate.former &&
          rate.start >= word.end &&
          RAISED[word.concept]?.(reading).test(reading.text.slice(word.end, rate.start)) &&
          !turnsBetween(reading.text, word.end, rate.start),
      ),
  );

/** Whose end is no end of the measure that is named beside it: "ends talks over tariffs", "drops licence rule exemption". */
const OTHERS = [...TALKS_AND_DEALS, 'licence', 'zero_duty_ended'];

/** The word with which a title ends the measure that it governs, for good or for a time: "lifts 25% tariff on", 取消…禁令. */
export function wordOfEnd(reading: Reading, figures: readonly FigureMention[]): WordMention | undefined {
  return isNoEnd(reading) || isLiftedTo(reading, figures)
    ? undefined
    : governing(reading, 'rule_ends', OTHERS);
}

/** The word with which a title says right behind a party, which it begins with, that it will end a measure: "China to drop zinc tariffs". */
function endToCome(
  reading: Reading,
  figures: readonly FigureMention[],
  measures?: readonly string[],
): WordMention | undefined {
  const { text } = reading;
  const { words: said, parties } = reading.title;
  const word = governing(reading, 'rule_meant_end', OTHERS, [], measures);
  const isSaid =
    word &&
    parties.some(({ start, end }) => start === 0 && text.slice(end, word.start) === ' ') &&
    isAlso(said, word, 'rule_to_end_for_good') &&
    !isLiftedTo(reading, figures) &&
    !comesBehind(said, word.end, 'rule_ends_instead');
  return isSaid ? word : undefined;
}

/**
 * The end of a measure in a title that the model takes for a new one: "repeals tariffs on …" ends them, and who lifts a duty
 * of some goods eases. A control is mostly ended as a whole.
 */
export function endOfMeasure(
  reading: Reading,
  topic: Topic,
  figures: readonly FigureMention[],
): Certain | undefined {
  if (isNoEnd(reading)) return undefined;
  const repealed = topic === 'tariff' ? followedWord(reading, 'revoked', DUTIES) : undefined;
  if (repealed) return { stage: 'revoked', word: repealed };
  const word = wordOfEnd(reading, figures);
  if (word) return { stage: topic === 'tariff' ? 'eased' : 'revoked', word };
  const ahead = endToCome(reading, figures);
  return ahead && { stage: 'eased', word: ahead };
}

/** The end to come of a duty that the model takes for an inquiry into dumping, or for one that goes on: "to scrap anti-dumping duties". */
export function endOfRemedy(reading: Reading, figures: readonly FigureMention[]): Certain | undefined {
  const isTold = inTitle(reading, 'trade_remedy') && !isNoEnd(reading);
  const word = isTold ? endToCome(reading, figures, ['tariff']) : undefined;
  return word && { stage: 'eased', word };
}

/** Says of a change which way it goes. */
const TOWARDS = [
  'step_cuts',
  'step_exempts',
  'step_pauses',
  'step_ends',
  'suspended',
  'revoked',
  'rule_tightens',
];

/** So far before what holds it back stands the name of a measure, in UTF-16 units. */
const HELD_REACH: Reach = [40, 16];
/** … or a rate of its own. */
const RATE_REACH = 40;
const RATE_HELD = /\d ?(?:%|percent)[^.,;!?]*$/u;
const HELD = [...MEASURES, 'duty', 'step_raises', 'export_curb'];
/** Whether it is a duty or a control that is suspended, and no aid, talks or shipments. */
const isOfMeasure = ({ words, text }: Reading, word: WordMention): boolean =>
  RATE_HELD.test(shortlyBefore(text, word.start, RATE_REACH)) ||
  words.some(
    (measure) =>
      HELD.includes(measure.concept) &&
      areInSentence(text, measure, word) &&
      (goesOn(text, measure, word, HELD_REACH) || goesOn(text, word, measure)),
  );

/**
 * The word of relief beside a title that changes a measure and says not which way ("adjusts its tariffs"), or gives somebody
 * time: only the summary may tell that it is ended or suspended.
 */
export function reliefOfChange(reading: Reading): WordMention | undefined {
  const said = reading.title.words;
  const isOpen = inTitle(reading, 'rule_adjusts') && !inTitle(reading, ...TOWARDS);
  if (isOpen) return firstOf(reading.words, 'suspended', 'revoked', 'eased');
  const time = firstOf(said, 'rule_gives_time');
  // Who is given time for something is given an ultimatum.
  const isUltimatum =
    time && (beginsAt(said, time.end, 'rule_purpose') || comesBehind(said, time.end, 'rule_or_else'));
  if (!time || isUltimatum) return undefined;
  return reading.words.find((word) => word.concept === 'suspended' && isOfMeasure(reading, word));
}
