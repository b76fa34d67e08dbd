/**
 * Text as the board compares it: compatibility forms resolved, no accents, one line. Case is kept, so that
 * `US` is told from `us`; the lower-cased form has the same length.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .normalize('NFC')
    .replace(/\s+/g, ' ');
}

export type Found = {
  readonly start: number;
  readonly end: number;
  /** The term that was found, as listed. */
  readonly term: string;
};

/** Places where a term stands in a folded, lower-cased text, in order; of terms that overlap the longest counts. */
export type TermMatcher = (text: string) => readonly Found[];

const WORD = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;
/** How many characters a `*` between two words may span. */
const SPAN = 120;

type Term = {
  readonly term: string;
  readonly head: string;
  /** What must follow within SPAN characters, for `setzt * aus`. */
  readonly tail: string | undefined;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly bounded: boolean;
};

function readTerm(term: string): Term {
  const folded = foldText(term.replace(/^!/, '')).toLowerCase();
  const openStart = folded.startsWith('*');
  const openEnd = folded.endsWith('*');
  const [head = '', tail] = folded.replace(/^\*|\*$/g, '').split(/\s*\*\s*/);
  return { term, head, tail, openStart, openEnd, bounded: !UNSPACED.test(folded) };
}

function isWord(text: string, index: number): boolean {
  const unit = text[index];
  return unit !== undefined && WORD.test(unit) && !UNSPACED.test(unit);
}

/** Where the term ends when it stands at `start`; undefined where it does not. */
function endAt(text: string, start: number, term: Term): number | undefined {
  if (!text.startsWith(term.head, start)) return undefined;
  if (term.bounded && !term.openStart && isWord(text, start - 1)) return undefined;
  let end = start + term.head.length;
  if (term.tail !== undefined) {
    const at = text.slice(end, end + SPAN).indexOf(term.tail);
    if (at < 0) return undefined;
    end += at + term.tail.length;
  }
  if (!term.bounded || !isWord(text, end)) return end;
  if (!term.openEnd) return undefined;
  while (isWord(text, end)) end += 1;
  return end;
}

/** The first two characters of a text at a place as one number; a term of one character has only the first. */
function startKey(text: string, at: number): number {
  const second = text.charCodeAt(at + 1);
  return text.charCodeAt(at) * 0x10000 + (Number.isNaN(second) ? 0 : second);
}

/**
 * One matcher for a list of terms; its time depends on the text, hardly on the number of terms. `!not a ban` is
 * never found and keeps the shorter `ban` inside it from being found.
 */
export function compileTerms(terms: readonly string[]): TermMatcher {
  const byStart = new Map<number, Term[]>();
  for (const term of terms.map(readTerm).sort((a, b) => b.head.length - a.head.length)) {
    if (term.head === '') continue;
    const key = startKey(term.head, 0);
    const listed = byStart.get(key);
    if (listed) listed.push(term);
    else byStart.set(key, [term]);
  }
  const single = [...byStart.keys()].some((key) => key % 0x10000 === 0);
  return (text) => {
    const found: Found[] = [];
    for (let start = 0; start < text.length; start += 1) {
      const key = startKey(text, start);
      const hit =
        firstOf(text, start, byStart.get(key)) ??
        (single ? firstOf(text, start, byStart.get(key - (key % 0x10000))) : undefined);
      if (hit === undefined) continue;
      if (!hit.term.startsWith('!')) found.push(hit);
      start = hit.end - 1;
    }
    return found;
  };
}

function firstOf(text: string, start: number, terms: readonly Term[] | undefined): Found | undefined {
  if (terms === undefined) return undefined;
  for (const term of terms) {
    const end = endAt(text, start, term);
    if (end !== undefined) return { start, end, term: term.term };
  }
  return undefined;
}
