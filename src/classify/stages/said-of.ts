import type { Stage } from '../../domain/classification.js';
import { NAMED_MEASURES, OTHERWISE, TALKS_AND_DEALS, VERB_FIRST } from '../reading/concepts.js';
import { beginsIn, comesBehind } from '../reading/mentions.js';
import type { Reading, WordMention } from '../reading/reading.js';
import { type Certain, goesBefore, isShaded, onlyListsGoods } from '../reading/said.js';
import { statedIn } from '../reading/stated.js';
import { ANYWHERE, goesOn, joinsBetween, type Reach, reachOf, turnsIn } from '../text/clause.js';
import { notInForce } from './only-said/not-done.js';

// What a title says of a measure that is its subject: "les contrôles sont levés", "zakaz zawieszony na 90 dni".

/** What each predicate says; a ban that is lifted is read before. */
const SAYS: Readonly<Record<string, Stage>> = {
  rule_is_lifted: 'eased',
  rule_is_suspended: 'suspended',
  rule_is_put_off: 'suspended',
  rule_is_eased: 'eased',
  rule_is_prolonged: 'in_force',
  rule_comes_into_force: 'in_force',
};
/** What makes of what is said no more than a possibility; some words for it are also those of plans and threats. */
const POSSIBLE = ['step_mark_may', 'planned', 'threaten', 'step_weighs'];
/** What makes of it something else than it says; "without" denies a noun, and no predicate. */
const SHADES = [...OTHERWISE.filter((mark) => mark !== 'step_mark_not'), 'rule_not_done', 'rule_should'];
/** Where these may only come, they are proposed; where they do not, the measure binds. */
const LIGHTENS = ['rule_is_lifted', 'rule_is_suspended', 'rule_is_eased'];

/** What a title may say this of instead: "tariff relief prolonged", "vote on the duty put off". */
const OTHERS = [
  ...TALKS_AND_DEALS,
  'licence',
  'probe',
  'rule_decision',
  'rule_time_limit',
  'tariff_relief',
  'suspended',
  'eased',
  'revoked',
  'step_exempts',
  'step_cuts',
  'step_pauses',
  'step_ends',
];
/** Between a measure and what is said of it lie goods and states, up to here in UTF-16 units. */
const REACH: Reach = [64, 12];

/** So near before a measure stands what makes it an occasion, and no subject: "Przez cła wstrzymano", in UTF-16 units. */
const OCCASION_REACH = 20;

/** The predicate of the title's measure, where no other noun of its clause may be the subject. */
function predicateIn(reading: Reading, said: readonly WordMention[]) {
  const { lang, text } = reading;
  const isOccasion = (start: number) =>
    said.some((word) => word.concept === 'rule_occasion' && goesOn(text, word, { start }, OCCASION_REACH));
  const isSubject = ({ concept, start, end }: WordMention, predicate: WordMention) =>
    NAMED_MEASURES.includes(concept) &&
    // "Brussels readies counter-tariffs as Washington's duties take effect" is told of Brussels.
    !joinsBetween(text, 0, start) &&
    !isOccasion(start) &&
    (end <= predicate.start
      ? goesOn(text, { end }, predicate, REACH) ||
        // "Tariffs on US steel, soybeans take effect".
        (turnsIn(text, end, predicate.start).length > 0 &&
          predicate.start - end <= reachOf(text, predicate.start, REACH) &&
          onlyListsGoods(reading, end, predicate.start))
      : VERB_FIRST.includes(lang) &&
        predicate.start === 0 &&
        goesOn(text, predicate, { start }) &&
        // "Entra en vigor la rebaja de aranceles".
        !beginsIn(said, predicate.end, start, ...OTHERS));
  return said.find(
    (predicate) =>
      predicate.concept in SAYS &&
      said.some((measure) => isSubject(measure, predicate)) &&
      !goesBefore(reading, predicate.start, ...OTHERS) &&
      !beginsIn(said, 0, predicate.start, 'rule_only_when'),
  );
}

/** Words of its clause that make of a predicate something else than it says. */
const shadesOf = (
  { text }: Reading,
  said: readonly WordMention[],
  word: WordMention,
): readonly WordMention[] =>
  said.filter((shade) => SHADES.includes(shade.concept) && goesOn(text, shade, word, ANYWHERE));

/** The stage of a measure by what its title says of it. */
export function saidOfMeasure(reading: Reading): Certain | undefined {
  const said = statedIn(reading);
  const word = predicateIn(reading, said);
  const stage = word && SAYS[word.concept];
  if (!word || !stage) return undefined;
  // What will be lifted is told as what is; what will take effect does not bind yet.
  if (
    word.concept === 'rule_comes_into_force' &&
    (isShaded(said, word, 'step_mark_will') || notInForce(reading))
  )
    return undefined;
  const shades = shadesOf(reading, said, word);
  const areAll = (...marks: string[]) => shades.every(({ concept }) => marks.includes(concept));
  // "Will be lifted if Canada agrees", "hinges on talks".
  const isIf = comesBehind(reading.title.words, word.end, 'rule_if', 'rule_hangs_on');
  if (shades.length === 0 && !isIf) return { stage, word };
  if (!LIGHTENS.includes(word.concept)) return undefined;
  if (areAll(...POSSIBLE)) return { stage: 'proposed', word };
  return areAll('rule_not_done') ? { stage: 'in_force', word } : undefined;
}
