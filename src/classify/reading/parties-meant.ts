import type { Meaning } from '../lexicon/knowledge.js';
import type { Span } from '../text/span.js';
import type { PartyMention } from './reading.js';

const ENDING = /^\p{L}{1,3} $/u;

/** The French Senate, Mexico Senate, or Brazil's Supreme Court, is none of the state whose own such names stand alone. */
function ownsAgency(before: PartyMention, code: string, text: string, start: number): boolean {
  if (before.code === code) return false;
  const between = text.slice(before.end, start);
  // Chinese leaves no gap: 墨西哥参议院.
  // "Deutscher Bundesrat": of an adjective only the beginning may be found.
  const isBeside =
    between === ' ' || start === before.end || (before.form === 'adjective' && ENDING.test(between));
  return isBeside ? before.form === 'adjective' || before.form === 'country' : between === "'s ";
}

/** "The bloc" is that of its entry, unless only others that it may be were named before it: then the last of those. */
function blocMeant(
  before: readonly PartyMention[],
  code: string,
  others: readonly string[] | undefined,
): string {
  if (before.some((party) => party.code === code)) return code;
  return before.findLast((party) => party.form === 'bloc' && others?.includes(party.code))?.code ?? code;
}

/** "The Commission" is the one that was named in full before it: "International Trade Commission". */
function agencyMeant(before: readonly PartyMention[], code: string, text: string, at: Span): string {
  const bare = ` ${text.slice(at.start, at.end)}`;
  return before.findLast(({ start, end }) => text.slice(start, end).endsWith(bare))?.code ?? code;
}

/** The party that a word names after those named before it; none where it is no name of one there. */
export function partyMeant(
  { code, form, others }: Meaning & { readonly kind: 'party' },
  start: number,
  end: number,
  before: readonly PartyMention[],
  text: string,
): PartyMention | undefined {
  // 日 after a figure is the day of a date, not Japan.
  if (text[start] === '日' && /\d/.test(text[start - 1] ?? '')) return undefined;
  const last = before.at(-1);
  if (last && (form === 'agency' || form === 'unnamed_agency') && ownsAgency(last, code, text, start))
    return undefined;
  // A one-character name may be recognised by what precedes it and by what follows it.
  if (last?.start === start && last.code === code) return undefined;
  if (form === 'unnamed_bloc') return { start, end, code: blocMeant(before, code, others), form: 'bloc' };
  if (form === 'unnamed_agency') return { start, end, code, form: 'agency' };
  if (form === 'agency') return { start, end, code: agencyMeant(before, code, text, { start, end }), form };
  return { start, end, code, form };
}
