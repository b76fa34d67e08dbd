import { EXPORT_DUTY } from '../terms/instruments.js';
import type { BoardKnowledge, Instrument } from '../terms/knowledge.js';
import type { Found } from '../terms/terms.js';

/** Where a text names an instrument first: a duty on exports is no tariff. */
function firstNaming(
  lower: string,
  instrument: Instrument,
  exportDuties: readonly Found[],
): number | undefined {
  const isOfExports = ({ start, end }: Found) =>
    instrument.kind === 'tariff' && exportDuties.some((duty) => duty.start <= start && end <= duty.end);
  return instrument.match(lower).find((found) => !isOfExports(found))?.start;
}

/** The instruments that a text names; the general one of a kind only where it names no other of that kind. */
export function namedIn(
  text: string,
  { instruments, instrumentOf }: BoardKnowledge,
): { instrument: Instrument; start: number }[] {
  const lower = text.toLowerCase();
  const exportDuties = instrumentOf(EXPORT_DUTY)?.match(lower) ?? [];
  const named = instruments.flatMap((instrument) => {
    const start = firstNaming(lower, instrument, exportDuties);
    return start === undefined ? [] : [{ instrument, start }];
  });
  const special = new Set(
    named
      .filter(({ instrument }) => !instrument.general && !instrument.goods && !instrument.basis)
      .map(({ instrument }) => instrument.kind),
  );
  const based = new Set(
    named.filter(({ instrument }) => instrument.basis).map(({ instrument }) => instrument.kind),
  );
  return named.filter(({ instrument: { kind, general, basis } }) => {
    if (general) return !special.has(kind) && !based.has(kind);
    return !basis || !special.has(kind);
  });
}
