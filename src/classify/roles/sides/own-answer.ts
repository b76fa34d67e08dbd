import { LAID } from '../../reading/acts.js';
import { actsFurther } from '../../reading/goes-on.js';
import { beginsIn, type Reading, type WordMention } from '../../reading/reading.js';
import { PREPOSITIONS } from '../../reading/said.js';

/** What tells that one's answer is a measure of one's own, though not which. */
const OWN_ANSWER = ['role_retaliates', 'retaliate', 'rule_countermeasure'];
/** Behind a colon the measure that is answered may be told of further: "responds to US tariffs: 50% duty hurts". */
const BANS = ['rule_ban', 'step_bans', 'entity_list', 'export_curb', 'rule_lays'];
const MEASURES = [...LAID, ...BANS, 'rule_countermeasure'];
/** At most goods stand before it, and not what else he answers with: "with caution over steel duties". */
const ONLY_GOODS = /^(?: ?[\p{L}\p{N}%.'-]+){0,3} ?$/u;
const APART = [...PREPOSITIONS, 'role_against', 'role_to'];
/** What is told of an answer that is only said, or that there is none. */
const ONLY_SAID = ['step_mark_not', 'step_denies', 'step_urges', 'rule_demands', 'rule_objects', 'talks'];
const BEFORE_ANSWER = /^[^,;:!?]*:/u;
const RATE = /:.*\d/u;

/**
 * Whether a title goes on, behind whose measure is answered, to a measure of who answers: `told` where it says what he does
 * ("responds to US tariffs by banning gallium exports"), `likely` where he answers with something.
 */
export function ownAnswerBehind(reading: Reading, from: number): 'told' | 'likely' | undefined {
  const {
    title: { words, parties },
    normalised: { text, titleEnd },
  } = reading;
  const isOnlySaid = beginsIn(words, from, titleEnd, ...ONLY_SAID);
  const until = parties.find(({ start }) => start >= from)?.start ?? titleEnd;
  const further = actsFurther(reading, from);
  const means = words.find(({ concept, start }) => concept === 'rule_by_means_of' && start >= from);
  const colon = BEFORE_ANSWER.exec(text.slice(from, titleEnd))?.[0].length;
  const isBehind = ({ start }: WordMention, at: number) => start >= at && start < until;
  const isOwn = (word: WordMention) =>
    // In Polish the word itself may be the measure.
    (means !== undefined &&
      MEASURES.includes(word.concept) &&
      isBehind(word, means.start) &&
      (word.start < means.end ||
        (ONLY_GOODS.test(text.slice(means.end, word.start)) &&
          !beginsIn(words, means.end, word.start, ...APART)))) ||
    (colon !== undefined && BANS.includes(word.concept) && isBehind(word, from + colon));
  if (!isOnlySaid && ((further !== undefined && further < until) || words.some(isOwn))) return 'told';
  const isLikely =
    means !== undefined ||
    further !== undefined ||
    RATE.test(text.slice(from, titleEnd)) ||
    beginsIn(words, from, titleEnd, ...OWN_ANSWER);
  return isLikely ? 'likely' : undefined;
}
