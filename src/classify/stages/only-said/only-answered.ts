import type { Topic } from '../../../domain/classification.js';
import { beginsIn } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';

/** By what a title names a measure of each topic. */
const NAMES: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  tariff: ['tariff', 'trade_remedy'],
  export_control: ['export_curb', 'restrict', 'rule_ban'],
};
/** The verbs of answering; some hold what is answered, "answers China's curbs with". */
const ANSWERS = ['rule_responds_to', 'role_retaliates', 'role_reacts'];

/**
 * Whether a title names a measure of a topic only as what somebody answers with one of another kind: "US responds to China's curbs with
 * 100% tariff" tells no step of the curbs, and they are not those of who answers.
 */
export function isOnlyAnswered(reading: Reading, topic: Topic): boolean {
  const { titleEnd } = reading;
  const { words } = reading.title;
  const names = NAMES[topic];
  if (!names) return false;
  return words.some((answers) => {
    if (!ANSWERS.includes(answers.concept)) return false;
    const means = words.find(
      ({ concept, end }) => concept === 'rule_by_means_of' && end > answers.start + 1 && end >= answers.end,
    );
    return (
      means !== undefined &&
      beginsIn(words, answers.start, means.start, ...names) &&
      !beginsIn(words, means.end, titleEnd, ...names) &&
      !beginsIn(words, 0, answers.start, ...names)
    );
  });
}
