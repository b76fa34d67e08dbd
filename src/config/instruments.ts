import { ASKED_FOR, type InstrumentLexicon, MARKS } from '../board/terms/instruments.js';
import type { Party } from '../domain/vocabulary.js';
import { faultsOfCodes, inList } from './blocs.js';
import type { ConfigFile } from './checked.js';
import type { Fault } from './faults.js';

/** Issuers that no party is: the instrument would be nobody's. */
export function unknownIssuers(
  { value, fault }: ConfigFile<InstrumentLexicon>,
  parties: readonly Pick<Party, 'code'>[],
): Fault[] {
  const issuers = (value?.instruments ?? []).flatMap(({ by }, i) => inList(by, 'instruments', i, 'by'));
  return faultsOfCodes(issuers, parties, fault);
}

/** Instruments that rules ask for in vain: they were renamed, or the file is of an earlier release. */
export function lackedInstruments({ value, fault }: ConfigFile<InstrumentLexicon>): Fault[] {
  if (value === undefined) return [];
  const ids = new Set(value.instruments.map(({ id }) => id));
  const lacked = ASKED_FOR.filter((id) => !ids.has(id));
  if (lacked.length === 0) return [];
  return [fault(['instruments'], `no ${lacked.join(', ')}`, 'each instrument that rules ask for by its id')];
}

/** Lists of words that rules ask for in vain: they then find nothing. */
export function lackedMarks({ value, fault }: ConfigFile<InstrumentLexicon>): Fault[] {
  const lacked = MARKS.filter((mark) => value !== undefined && value.marks[mark] === undefined);
  if (lacked.length === 0) return [];
  return [fault(['marks'], `no ${lacked.join(', ')}`, 'each list of words that rules ask for')];
}
