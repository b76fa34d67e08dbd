import { meet } from '../../domain/in-common.js';
import type { Measure } from '../../domain/measure.js';
import type { Claim } from '../claims/claim.js';
import { measureName } from '../measure/naming.js';
import { addVotes, valuesOf, weightOfReports, withoutKeys } from '../measure/votes.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { isEnded, takesBack } from '../terms/stage-meaning.js';

/** Relief for others than those hit is not the measure's own move. */
export function asFar(claim: Claim, measure: Measure): Claim {
  if (claim.kind === 'tariff') return claim;
  const forSome = claim.targets.length > 0 && !meet(claim.targets, measure.targets);
  return takesBack(claim.stage) && forSome && claim.documents.length === 0
    ? { ...claim, told: 'statement' }
    : claim;
}

/** The measure against some of those whom it hits, with all that was told of it so far. */
function against(measure: Measure, targets: readonly string[], knowledge: BoardKnowledge): Measure {
  const { votes: told } = measure;
  const isOthers = (key: string) =>
    key.startsWith('target:') && targets.every((party) => key !== `target:${party}`);
  const kept = withoutKeys(told, isOthers);
  const unnamed = targets.filter((party) => !(`target:${party}` in told));
  const votes = addVotes(kept, { target: unnamed }, weightOfReports(told));
  const part = { ...measure, targets: [...targets], votes };
  return { ...part, name: measureName(part, knowledge) };
}

/** A duty that is known by a name of its own or by its goods, and of which no report tells whom it hits, hits all. */
function hitsAll({ kind, instrument, targets, votes }: Measure, knowledge: BoardKnowledge): boolean {
  const known = knowledge.instrumentOf(instrument)?.general === false || valuesOf(votes, 'goods').length > 0;
  return kind === 'tariff' && known && targets.length === 0 && valuesOf(votes, 'target').length === 0;
}

/** Relief for some of those hit parts the measure: theirs goes its own way, that of the others stays as it was. */
export function partedBy(
  claim: Claim,
  measure: Measure,
  knowledge: BoardKnowledge,
): { readonly relieved: Measure; readonly rest: Measure } | undefined {
  // What is over for all is over for each.
  if (isEnded(measure.stage)) return undefined;
  if (measure.kind === 'negotiation' || claim.told !== 'report' || !takesBack(claim.stage)) return undefined;
  const all = hitsAll(measure, knowledge);
  const relieved = claim.targets.filter((party) => all || measure.targets.includes(party));
  const others = measure.targets.filter((party) => !claim.targets.includes(party));
  if (relieved.length === 0 || (others.length === 0 && !all) || claim.documents.length > 0) return undefined;
  const id = `${measure.id}-${relieved.join('-')}`;
  return {
    relieved: { ...against(measure, relieved, knowledge), id },
    rest: against(measure, others, knowledge),
  };
}

/** Whether relief for some has parted two measures that were one: the same report started both, on the same goods. */
export function werePartedFrom(one: Measure, other: Measure): boolean {
  return (
    one.items[0] === other.items[0] &&
    one.instrument === other.instrument &&
    one.materials.join() === other.materials.join() &&
    one.targets.length + other.targets.length > 0 &&
    !meet(one.targets, other.targets)
  );
}
