import type { Topic } from '../domain/classification.js';
import { type Claim, STAGE_OF_CUE } from './claim.js';
import { daysBetween } from './dates.js';
import { documentKey } from './documents.js';
import { type Reading, unique } from './reading.js';

/** `No. 70 suspends Nos. 55 to 58`: one claim for each number that is acted on; the acting number has none. */
export function claimsOnDocuments(kind: Topic, reading: Reading): Claim[] {
  const { classification } = reading.report;
  return reading.clauses.flatMap((clause, index): Claim[] => {
    const acted = STAGE_OF_CUE.find(([cue]) => clause.cues.has(cue));
    const stage = acted?.[1] ?? (clause.cues.has('resumes') ? 'in_force' : undefined);
    if (stage === undefined) return [];
    const lists = unique(clause.documents.map(({ list }) => list));
    const listed = clause.documents.filter(({ list }) => list === lists.at(-1));
    const before = reading.clauses.slice(0, index).some(({ documents }) => documents.length > 0);
    if (listed.length < 2 && !(before || lists.length > 1)) return [];
    const until =
      clause.dates.find(({ role }) => role === 'until')?.date ??
      classification.dates.find(({ kind: of }) => of === 'expiry')?.date;
    const effective = clause.dates.find(({ role }) => role === 'effective')?.date;
    const known = new Map(classification.documents.map((name) => [documentKey(name), name]));
    return unique(listed.map(({ text }) => documentKey(text))).map((key) => ({
      kind,
      issuers: classification.issuers,
      targets: [],
      materials: [],
      instrument: '',
      documents: [known.get(key) ?? key],
      possible: [],
      rates: [],
      stage,
      since:
        effective !== undefined && daysBetween(effective, reading.event) > -8 ? effective : reading.event,
      dated: effective !== undefined || reading.eventDated,
      effective: undefined,
      until,
      next: undefined,
      told: clause.cues.has('hedges') ? 'statement' : 'report',
      introduces: false,
      own: true,
      firm: true,
      apart: false,
      quote: clause.text.trim().slice(0, 240),
    }));
  });
}
