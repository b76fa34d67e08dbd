import type { Topic } from '../../domain/classification.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { wordBehind } from '../terms/places.js';
import { type Reading, stageOf } from './reading.js';

/** Between a word of suspension and trade: "suspendre ses exportations". */
const ONE_WORD = /^ (?:\p{L}+ )?$/u;

/** Whether what somebody does not plan is to ease a measure, to answer one, or to talk: the measure is then no less meant. */
const isOfRelief = (text: string, { marks }: BoardKnowledge): boolean =>
  marks.eases_or_answers(text).length > 0 ||
  marks.suspends(text).some(({ end }) => wordBehind(text, marks.trade(text), end, ONE_WORD) === undefined);

/** Whether a title says, and nothing else of a measure, that its issuer plans no such thing. */
export function disowns(
  kind: Topic,
  issuers: readonly string[],
  { clauses, report, knowledge }: Reading,
): boolean {
  const title = clauses.filter(({ sentence }) => sentence === 0);
  const denial = title.find(({ cues }) => cues.has('disowns'));
  // "US copper tariff: Chile has no plan to": who denies stands in the clause, or before it.
  const [first] = denial?.parties.length ? denial.parties : title.flatMap(({ parties }) => parties);
  return (
    denial !== undefined &&
    first !== undefined &&
    issuers.includes(first.key) &&
    !isOfRelief(denial.text, knowledge) &&
    stageOf(report.classification, kind) === undefined
  );
}
