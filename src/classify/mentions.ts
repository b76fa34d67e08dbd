import { BEGINNING } from '../domain/classification.js';
import type { Reading } from './reading.js';

/** `kind:code`, made once for each: a mention is compared and hashed often. */
const named = (kind: string) => {
  const known = new Map<string, string>();
  return (code: string): string => {
    const found = known.get(code);
    if (found !== undefined) return found;
    const told = `${kind}:${code}`;
    known.set(code, told);
    return told;
  };
};
const [party, material, act] = [named('P'), named('M'), named('A')];

/**
 * What the beginning of a text names, each once, as `kind:code`, first what tells most. Of goods and materials those
 * of the title are meant, where it names some: what a summary adds is mostly what they are used for.
 */
export function readMentions({ parties, materials, words, names, normalised }: Reading): string[] {
  const { titleEnd } = normalised;
  const states = new Set<string>();
  const people = new Set<string>();
  const acts = new Set<string>();
  const inTitle = new Set<string>();
  const inSummary = new Set<string>();
  const tell = (told: string, start: number, end: number) => {
    if (start < BEGINNING) (end <= titleEnd ? inTitle : inSummary).add(told);
  };
  for (const { start, code } of parties) if (start < BEGINNING) states.add(party(code));
  for (const { start, end, key } of materials) tell(material(key), start, end);
  for (const { start, end, told } of names) {
    if (told.startsWith('G')) tell(told, start, end);
    else if (start < BEGINNING) people.add(told);
  }
  for (const { start, concept } of words) if (start < BEGINNING) acts.add(act(concept));
  return [...(inTitle.size > 0 ? inTitle : inSummary), ...people, ...states, ...acts];
}
