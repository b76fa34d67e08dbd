import type { Stage } from '../../../domain/classification.js';
import { DUTIES, NO_INQUIRY } from '../../reading/concepts.js';
import { firstOf, inText, inTitle, wordWith } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { asDone, type Certain, isOtherwise } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { belongTogether, goesOn, isOfOneClause } from '../../text/clause.js';
import { liesWithin, overlap } from '../../text/span.js';

/** What the fixed words of a remedy's official titles say of its stage. */
const STEPS: Readonly<Record<string, Stage>> = {
  rule_remedy_open: 'proposed',
  rule_remedy_asked: 'proposed',
  rule_remedy_none: 'withdrawn',
  rule_remedy_held: 'suspended',
  rule_remedy_stays: 'in_force',
  rule_remedy_over: 'expired',
  rule_remedy_ended: 'revoked',
  rule_remedy_eased: 'eased',
  rule_remedy_found: 'announced',
  rule_remedy_imposed: 'announced',
};
/** Beside these a duty has been laid, or is kept, since it was asked for. */
const ANSWERED = ['impose_duty', 'rule_lays', 'step_new', 'step_raises', 'rule_keeps', 'extended'];
/** What else a review may end in: "Final Results of Sunset Review and Revocation of the Order, in Part". */
const ENDED_IN = ['revoked', 'eased', 'suspended', 'struck_down', 'step_exempts', 'rule_puts_off'];

/**
 * The stage of a trade remedy whose title has the words that offices use for one step. A word of the model outweighs them:
 * "Final Negative Determination" is a determination, and that of most titles brings a duty.
 */
export function stepOfRemedy(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  // "Keeps duty on foil, raises duty on wire after expiry review" is of two.
  const steps = said.filter(
    (step) =>
      step.concept in STEPS && (step.concept !== 'rule_remedy_stays' || isOfOneClause(reading.text, step)),
  );
  const word = steps[0];
  const stage = word && STEPS[word.concept];
  if (!stage || steps.some(({ concept }) => STEPS[concept] !== stage) || isOtherwise(reading, word))
    return undefined;
  const answers = (other: WordMention) => ANSWERED.includes(other.concept) && !overlap(other, word);
  if (word.concept === 'rule_remedy_asked' && said.some(answers)) return undefined;
  const endsIn = (end: WordMention) => ENDED_IN.includes(end.concept) && !liesWithin(end, word);
  return stage === 'announced' && said.some(endsIn) ? undefined : { stage, word };
}

/** What ends a case by itself, and what of a text bears out a title that says that there will be no duty. */
const ENDS_CASE = ['rule_no_injury', 'rule_case_ended'];
const BEARS_OUT = [...ENDS_CASE, 'rule_case_over'];
/** Beside these a title tells of a duty after all. */
const LEVIES = ['step_raises', 'extended', 'rule_remedy_imposed', 'rule_remedy_found'];

/** The vote of an office against a duty: of a parliament or a government it ends nothing. */
const votedAgainst = ({ text }: Reading, said: readonly WordMention[]): WordMention | undefined =>
  wordWith(
    said,
    'rule_votes_no',
    ['rule_remedy_office'],
    (no, office) =>
      goesOn(text, office, no) &&
      said.some((duty) => DUTIES.includes(duty.concept) && (goesOn(text, no, duty) || duty.start < no.end)),
  );

/** A case that a title tells in a reporter's words to end without a duty. */
export function caseEnded(reading: Reading): Certain | undefined {
  const said = statedIn(reading);
  const noDuty = firstOf(said, 'rule_no_duty');
  const word =
    firstOf(said, ...ENDS_CASE) ??
    (noDuty && inText(reading, ...BEARS_OUT) ? noDuty : votedAgainst(reading, said));
  return firstOf(said, ...LEVIES) ? undefined : asDone(reading, 'withdrawn', word);
}

/** A case in which dumping is found and no duty is laid for the time being stays open. */
export function dutyNotYet(reading: Reading): Certain | undefined {
  const word = firstOf(reading.words, 'rule_no_duty_yet');
  return word && inText(reading, 'rule_inquiry', 'rule_remedy_found')
    ? { stage: 'proposed', word }
    : undefined;
}

/** An inquiry that is extended goes on: nothing is eased by it. */
export function inquiryExtended(reading: Reading): Certain | undefined {
  const word = wordWith(reading.title.words, 'extended', ['rule_inquiry'], (longer, inquiry) =>
    belongTogether(reading.text, longer, inquiry),
  );
  return word && !inTitle(reading, ...NO_INQUIRY, 'tariff_relief', 'truce', 'step_mark_not', 'step_denies')
    ? { stage: 'proposed', word }
    : undefined;
}

/** A measure that is taken, or a court, has the title for itself: "imports imperil security: Trump sets 25% tariff". */
const TAKEN = [
  'step_raises',
  'impose_duty',
  'step_cuts',
  'takes_effect',
  'eased',
  'suspended',
  'revoked',
  'ruling_bench',
];
/** And what has been decided is not before him who is to decide. */
const DECIDED = ['decided', 'rule_rises_to'];

/** An inquiry into imports that ends with a finding, or with its report, upon which somebody has to decide: that is yet to come. */
export function foundPeril(reading: Reading): Certain | undefined {
  const said = statedIn(reading);
  const found = inTitle(reading, 'rule_buyers', 'import', 'probe')
    ? firstOf(said, 'rule_found_peril')
    : undefined;
  const handed = inTitle(reading, 'probe') ? firstOf(said, 'rule_hands_report') : undefined;
  const word =
    found ?? handed ?? (inTitle(reading, ...DECIDED) ? undefined : firstOf(said, 'rule_has_time_to_decide'));
  return word && !inTitle(reading, ...TAKEN) ? { stage: 'proposed', word } : undefined;
}
