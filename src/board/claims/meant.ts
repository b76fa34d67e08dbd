import type { Classification, Topic } from '../../domain/classification.js';
import { partiesOf } from '../../domain/parties.js';
import { type Cue, EXPORT_DUTY } from '../terms/instruments.js';
import type { BoardKnowledge, Instrument } from '../terms/knowledge.js';
import type { Clause } from './clauses.js';
import { namedIn } from './named.js';

const namesIt = ({ instruments }: Clause, id: string): boolean =>
  instruments.some(({ instrument }) => instrument.id === id);

/** A clause in which one instrument is read as another. */
const reread = (clause: Clause, from: (instrument: Instrument) => boolean, to: Instrument): Clause => ({
  ...clause,
  instruments: clause.instruments.map((named) =>
    from(named.instrument) ? { ...named, instrument: to } : named,
  ),
});

/** Behind the word for a duty, up to the exports that it is on: "surcharge on nickel, cobalt exports". */
const UP_TO_EXPORTS = /^\S+ (?:[^\s;:.]+ ){0,5}$/u;

/** Between somebody and a duty of his: `US tariffs`. */
const OF_NAME = /^(?:'s)?\s$/u;

/**
 * Whether a clause tells in two words of a duty on exports that is no other state's, and of nobody else's between the two: `hits
 * back at tariffs with export controls`.
 */
function taxesExports(
  { text, instruments, parties }: Clause,
  issuers: readonly string[],
  { trade, of_another }: BoardKnowledge['marks'],
): boolean {
  const isAnothers = (start: number) =>
    parties.some(({ key, end }) => !issuers.includes(key) && OF_NAME.test(text.slice(end, start)));
  const duties = instruments.filter(
    ({ instrument, start }) => instrument.kind === 'tariff' && instrument.general && !isAnothers(start),
  );
  const exports = trade(text);
  return duties.some(({ start }) =>
    exports.some(({ start: end }) => {
      if (end < start) return false;
      const between = text.slice(start, end);
      return UP_TO_EXPORTS.test(between) && of_another(between.replace(/^\S+/u, '')).length === 0;
    }),
  );
}

/** The clauses of a report with the two whom one Chinese word names (中美), where it is on both of them. */
function withPairs(
  clauses: readonly Clause[],
  classification: Pick<Classification, 'issuers' | 'targets'>,
  { pairs }: Pick<BoardKnowledge, 'pairs'>,
): readonly Clause[] {
  const known = partiesOf(classification);
  return clauses.map((clause) => {
    const both = pairs(clause.text).flatMap(({ key, ...place }) => {
      const codes = key.split(' ');
      return codes.every((code) => known.includes(code))
        ? codes.map((code) => ({ key: code, ...place }))
        : [];
    });
    return both.length === 0
      ? clause
      : { ...clause, parties: [...clause.parties, ...both].toSorted((a, b) => a.start - b.start) };
  });
}

/** What a title says of a deal that is broken, and of no measure: the truce pauses none any more. */
const OF_BROKEN: readonly Cue[] = ['suspends', 'ends'];

/** A clause of a title without what it says of a deal that it tells to be broken. */
function withoutBroken(clause: Clause, knowledge: BoardKnowledge): Clause {
  const { text, cues, instruments } = clause;
  const truces = knowledge.marks.truce(text.toLowerCase());
  const talks = instruments.filter(({ instrument }) => instrument.kind === 'negotiation');
  if (!clause.inTitle || truces.length + talks.length === 0) return clause;
  const rest = truces.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  const others = namedIn(rest, knowledge).filter(({ instrument }) => instrument.kind !== 'negotiation');
  return {
    ...clause,
    cues: new Set([...cues].filter((cue) => !OF_BROKEN.includes(cue))),
    instruments: [...talks, ...others],
  };
}

/**
 * The clauses of a report without what its title says of a broken deal, where it names a measure beside that: "scraps truce,
 * restores 24% duties" ends no duty, and the word for the truce names none.
 */
function besideBroken(clauses: readonly Clause[], knowledge: BoardKnowledge): readonly Clause[] {
  const beside = clauses.map((clause) => withoutBroken(clause, knowledge));
  const namesMeasure = beside.some(
    ({ inTitle, instruments }) =>
      inTitle && instruments.some(({ instrument }) => instrument.kind !== 'negotiation'),
  );
  return namesMeasure ? beside : clauses;
}

/**
 * What the words of a text mean in a report of its kind: those for instruments, and one that names two parties. Where it is about duties on exports, and on no imports, "the levy"
 * is one of those, unless it is another's; where it is about what is done to imports, so is a ban.
 */
export function asMeant(
  read: readonly Clause[],
  classification: Classification,
  knowledge: BoardKnowledge,
): readonly Clause[] {
  const { category, topics, issuers, breaksDeal } = classification;
  const { instrumentOf, marks } = knowledge;
  const paired = withPairs(read, classification, knowledge);
  const clauses = breaksDeal ? besideBroken(paired, knowledge) : paired;
  const isToldOf = (kind: Topic) => topics.some(({ topic }) => topic === kind);
  const areTheirs = ({ parties }: Clause) => parties.every(({ key }) => issuers.includes(key));
  const [exportDuty, importBan] = [instrumentOf(EXPORT_DUTY), instrumentOf('import_ban')];
  if (exportDuty && category === 'export_control') {
    const asDuty = (clause: Clause) =>
      reread(clause, ({ kind, general }) => kind === 'tariff' && general, exportDuty);
    const isOnExports = (clause: Clause) =>
      issuers.includes(clause.parties[0]?.key ?? '') && taxesExports(clause, issuers, marks);
    const told = clauses.map((clause) => (isOnExports(clause) ? asDuty(clause) : clause));
    if (isToldOf('tariff') || !told.some((clause) => namesIt(clause, exportDuty.id))) return told;
    // Whom the levy spares tells nothing of the whole.
    const isItsOwn = (clause: Clause) =>
      !namesIt(clause, exportDuty.id) && !clause.cues.has('relieves') && areTheirs(clause);
    return told.map((clause) => (isItsOwn(clause) ? asDuty(clause) : clause));
  }
  if (importBan && category === 'tariff' && !isToldOf('export_control'))
    return clauses.map((clause) =>
      areTheirs(clause) ? reread(clause, ({ id }) => id === 'ban', importBan) : clause,
    );
  return clauses;
}
