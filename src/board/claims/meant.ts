import type { Classification, Topic } from '../../domain/classification.js';
import { EXPORT_DUTY } from '../terms/instruments.js';
import type { BoardKnowledge, Instrument } from '../terms/knowledge.js';
import type { Clause } from './clauses.js';

const namesIt = ({ instruments }: Clause, id: string): boolean =>
  instruments.some(({ instrument }) => instrument.id === id);

/** A clause in which one instrument is read as another. */
const reread = (clause: Clause, from: (instrument: Instrument) => boolean, to: Instrument): Clause => ({
  ...clause,
  instruments: clause.instruments.map((named) =>
    from(named.instrument) ? { ...named, instrument: to } : named,
  ),
});

/**
 * What the words for instruments mean in a report of its kind. Where it is about duties on exports, and on no imports, "the levy"
 * is one of those, unless it is another's; where it is about what is done to imports, so is a ban.
 */
export function asMeant(
  clauses: readonly Clause[],
  { category, topics, issuers }: Pick<Classification, 'category' | 'topics' | 'issuers'>,
  { instrumentOf }: BoardKnowledge,
): readonly Clause[] {
  const isToldOf = (kind: Topic) => topics.some(({ topic }) => topic === kind);
  const areTheirs = ({ parties }: Clause) => parties.every(({ key }) => issuers.includes(key));
  const [exportDuty, importBan] = [instrumentOf(EXPORT_DUTY), instrumentOf('import_ban')];
  if (exportDuty && category === 'export_control' && !isToldOf('tariff')) {
    if (!clauses.some((clause) => namesIt(clause, exportDuty.id))) return clauses;
    // Whom the levy spares tells nothing of the whole.
    const isItsOwn = (clause: Clause) =>
      !namesIt(clause, exportDuty.id) && !clause.cues.has('relieves') && areTheirs(clause);
    return clauses.map((clause) =>
      isItsOwn(clause)
        ? reread(clause, ({ kind, general }) => kind === 'tariff' && general, exportDuty)
        : clause,
    );
  }
  if (importBan && category === 'tariff' && !isToldOf('export_control'))
    return clauses.map((clause) =>
      areTheirs(clause) ? reread(clause, ({ id }) => id === 'ban', importBan) : clause,
    );
  return clauses;
}
