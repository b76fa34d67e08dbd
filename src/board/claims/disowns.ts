import type { Topic } from '../../domain/classification.js';
import type { Cue } from '../terms/instruments.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { overwrite, wordBehind } from '../terms/places.js';
import type { Clause } from './clauses.js';
import { namesIn, ONLY_SIGNS } from './exceptions.js';
import { type Reading, stageOf } from './reading.js';

/** Between a word of suspension and trade: "suspendre ses exportations". */
const ONE_WORD = /^ (?:\p{L}+ )?$/u;

/** Whether what somebody does not plan is to ease a measure, to answer one, or to talk: the measure is then no less meant. */
const isOfRelief = (text: string, { marks }: BoardKnowledge): boolean =>
  marks.eases_or_answers(text).length > 0 ||
  marks.suspends(text).some(({ end }) => wordBehind(text, marks.trade(text), end, ONE_WORD) === undefined);

/** Whether a clause denies a measure of a kind, and says no more: `denies export ban`, and not `denies export ban is unlawful`. */
function isPlainDenial({ text, says, cues }: Clause, kind: Topic, knowledge: BoardKnowledge): boolean {
  if (!cues.has('denies')) return false;
  const lower = text.toLowerCase();
  const { marks, instruments } = knowledge;
  // An exclusion that is denied is refused.
  const measures = instruments.flatMap((instrument) =>
    instrument.kind === kind && !instrument.relief ? instrument.match(lower) : [],
  );
  const words = [...says, ...knowledge.cues.denies(lower), ...marks.beside_denial(lower)];
  const names = [...measures, ...marks.trade(lower), ...namesIn(text, knowledge)];
  const rest = [...words, ...names].reduce((open, found) => overwrite(open, found), text);
  return measures.length > 0 && ONLY_SIGNS.test(rest);
}

/** What is not planned may be more of a measure, which says nothing against it: "no plan to widen ban". */
const MORE: readonly Cue[] = ['extends', 'raises_rate', 'amends', 'adds'];

/** Whether a title says, and nothing else of a measure, that its issuer plans no such thing, or that there is none. */
export function disowns(
  kind: Topic,
  issuers: readonly string[],
  { clauses, report, knowledge }: Reading,
): boolean {
  if (report.classification.denied && kind === report.classification.category) return true;
  const title = clauses.filter(({ inTitle }) => inTitle);
  const denial = title.find((clause) => clause.cues.has('disowns') || isPlainDenial(clause, kind, knowledge));
  // "US copper tariff: Chile has no plan to": who denies stands in the clause, or before it.
  const [first] = denial?.parties.length ? denial.parties : title.flatMap(({ parties }) => parties);
  return (
    denial !== undefined &&
    first !== undefined &&
    issuers.includes(first.key) &&
    !MORE.some((cue) => denial.cues.has(cue)) &&
    !isOfRelief(denial.text, knowledge) &&
    stageOf(report.classification, kind) === undefined
  );
}
