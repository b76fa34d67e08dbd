import { nearest } from '../domain/nearest.js';
import { underCustomsCode, type Vocabulary } from '../domain/vocabulary.js';
import { type Known, readIndex } from './name-index.js';
import { phraseKey } from './phrases.js';
import { createWords } from './words.js';
import type { CommandWords } from './words-file.js';

/** What a word typed after a command names: nothing (''), a material, a party, or something unknown. */
export type Named =
  | { readonly kind: 'all' }
  | Known
  | { readonly kind: 'unknown'; readonly suggestion?: string | undefined };

/** Letters that end a word whose beginning is a name (`chinesisch*`): chinesische, chinesischen. */
const ENDING = 3;
const LETTERS = /^\p{L}+$/u;
/** A heading of the customs, six digits, or what a state adds, behind a word that says so or not: `8505`, `HS 8505.11`, `CN 8505 11 10`. */
const CUSTOMS_CODE = /^(?:(\p{L}+)[\s:]*)?(\d{4})(?:[. ]?(\d{2}))?(?:[. ]?\d{2}){0,2}$/u;

/** Looks names up in any language, keys and codes, also of the customs, and element symbols as they are written (`Dy`); and the words around them. */
export function createNames(vocabulary: Vocabulary, commandWords: CommandWords) {
  const words = createWords(commandWords);
  const { byName, byStem, asWritten, meantByCode, offered } = readIndex(vocabulary, words.isNoCode);
  const withEnding = (key: string): Known | undefined => {
    for (let length = 1; length <= ENDING; length += 1) {
      const found = byStem.get(key.slice(0, -length));
      if (found && LETTERS.test(key.slice(-length))) return found;
    }
    return undefined;
  };
  const byCustomsCode = (typed: string): Known | undefined => {
    const [, before, heading, sub] = CUSTOMS_CODE.exec(typed) ?? [];
    if (heading === undefined || (before !== undefined && !words.isOfCustoms(before))) return undefined;
    const keys = underCustomsCode(vocabulary, sub ? `${heading}.${sub}` : heading).map(({ key }) => key);
    return keys.length > 0 ? { kind: 'material', keys } : undefined;
  };
  const suggestions = [...new Set([...offered.material, ...offered.party])];
  const lowered = new Map(suggestions.map((name) => [name.toLowerCase(), name]));
  const known = (text: string): Known | undefined => {
    const typed = text.trim();
    // Before a name a minus says that it is not meant.
    if (typed === '' || typed.startsWith('-') || meantByCode.has(typed)) return undefined;
    const key = phraseKey(typed);
    return asWritten.get(typed) ?? byName.get(key) ?? withEnding(key) ?? byCustomsCode(typed);
  };
  /** A code or a symbol as these are written: `us` is US, `as` is As, `ge` is Ge or GE. */
  const asCode = (word: string): string => (meantByCode.has(word) ? word.toUpperCase() : word);
  const asSymbol = (word: string): string =>
    meantByCode.has(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return {
    words,
    /** What goes by a name. To look for what one may have meant that is none, as `find` does, takes a hundred times as long. */
    known,
    /** What a code in small letters is that is a word too, where it is only one: who asks for the state of `se` means Sweden. */
    meantAlone(word: string): string | undefined {
      const [only, ...others] = meantByCode.get(word.trim()) ?? [];
      return others.length === 0 ? only : undefined;
    },
    /** Where the `kind` that is asked for is said, a code needs no capitals. */
    find(text: string, kind?: Known['kind']): Named {
      const name = text.trim();
      const typed = kind === undefined ? name : kind === 'party' ? asCode(name) : asSymbol(name);
      if (!typed) return { kind: 'all' };
      const meant = meantByCode.get(typed);
      if (meant) return { kind: 'unknown', suggestion: meant.join(' or ') };
      const found = known(typed);
      if (found) return found;
      const suggestion = lowered.get(nearest(typed.toLowerCase(), lowered.keys()) ?? '');
      return { kind: 'unknown', ...(suggestion ? { suggestion } : {}) };
    },
    /** Names of one kind, or of both, that fit what is typed. */
    suggest(typed: string, limit: number, kind?: 'material' | 'party'): string[] {
      return fitting(kind ? [...new Set(offered[kind])] : suggestions, typed, limit);
    },
  };
}
export type Names = ReturnType<typeof createNames>;

/** Names that begin with what is typed, then those that hold it, each group by the alphabet. */
export function fitting(names: readonly string[], typed: string, limit: number): string[] {
  const start = typed.trim().toLowerCase();
  const holding = names.filter((name) => name.toLowerCase().includes(start));
  const rank = (name: string) => (name.toLowerCase().startsWith(start) ? 0 : 1);
  return holding.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b)).slice(0, limit);
}
