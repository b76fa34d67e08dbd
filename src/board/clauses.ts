import { type FoundDate, readDates } from './dates.js';
import { type FoundDocument, readDocuments } from './documents.js';
import { CUES, type Cue } from './instruments.js';
import type { BoardKnowledge, Instrument, Named } from './knowledge.js';
import { foldText } from './terms.js';

/** A stretch of an item that says one thing, with what stands in it. `text` is folded, case kept. */
export type Clause = {
  readonly text: string;
  readonly sentence: number;
  /** Most specific first; empty where the clause names none. */
  readonly instruments: readonly Instrument[];
  readonly materials: readonly string[];
  readonly parties: readonly Named[];
  readonly dates: readonly FoundDate[];
  readonly documents: readonly FoundDocument[];
  readonly rates: readonly number[];
  readonly cues: ReadonlySet<Cue>;
  /** How many notices or announcements the clause counts, 1 where it counts none. */
  readonly notices: number;
};

const ABBREVIATION =
  /(?:^|[\s("])(?:nos?|nr|art|sec|st|dr|mr|mrs|ms|vs|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L}|u\.s|e\.u|u\.k|p\.r\.c)$/iu;

/** Sentences of a folded text: a full stop after a short number or an abbreviation does not end one. */
function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?;]\s+|[。！？；]\s*/gu)) {
    const before = text.slice(Math.max(start, index - 12), index);
    if (mark.startsWith('.') && (ABBREVIATION.test(before) || /(?:^|\D)\d{1,2}$/.test(before))) continue;
    sentences.push(text.slice(start, index + 1));
    start = index + mark.length;
  }
  sentences.push(text.slice(start));
  return sentences.filter((sentence) => sentence.trim() !== '');
}

const CONJUNCTION =
  /\s(?:and|und|et|y|och|oraz|while|but|ainsi que|sowie|as well as)\s|、|及|和|与|與|並|并/giu;

/** Cuts at commas, and between two instruments at the last conjunction before the second. */
function splitClauses(sentence: string, knowledge: BoardKnowledge): string[] {
  const pieces = sentence.split(/(?<=[,;:，；：])\s+|(?<=[，；：])|\s[–—-]\s/u);
  return pieces.flatMap((piece) => {
    const lower = piece.toLowerCase();
    const places = knowledge.instruments
      .flatMap(({ id, match }) =>
        match(lower)
          .slice(0, 1)
          .map(({ start }) => ({ id, start })),
      )
      .sort((a, b) => a.start - b.start);
    const [first, second] = places;
    if (first === undefined || second === undefined) return [piece];
    const cuts = [...piece.matchAll(CONJUNCTION)].filter(
      ({ index }) => index > first.start && index < second.start,
    );
    const cut = cuts.at(-1);
    return cut === undefined ? [piece] : [piece.slice(0, cut.index), piece.slice(cut.index)];
  });
}

const RATE =
  /(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:-\s*)?(?:%|percent|per cent|prozent|pour cent|por ciento|procent)/giu;
const COUNTS: Readonly<Record<string, number>> = {
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
};
const NOTICES =
  /(\d|[两兩三四五六]|\p{L}+)\s*(?:则|則|项|項|份)?\s*(?:notices|announcements|公告|决定|決定|bekanntmachungen|avis|avisos|anuncios)/giu;

function countNotices(text: string): number {
  const counted = Array.from(
    text.matchAll(NOTICES),
    ([, count = '']) => COUNTS[count.toLowerCase()] ?? (Number(count) || 1),
  );
  return Math.max(1, ...counted);
}

/** Clauses of a title and a summary, in reading order; the title is sentence 0. Pure. */
export function readClauses(
  title: string,
  summary: string,
  publishedAt: number,
  knowledge: BoardKnowledge,
): Clause[] {
  const year = String(new Date(publishedAt).getUTCFullYear());
  const fold = (text: string): string => knowledge.simplify(foldText(text));
  const sentences = [fold(title), ...splitSentences(fold(summary))];
  return sentences.flatMap((sentence, index) => {
    const wholeCues = new Set(
      (['hedges', 'reacts'] as const).filter((cue) => knowledge.cues[cue](sentence.toLowerCase()).length > 0),
    );
    return splitClauses(sentence, knowledge).map((text): Clause => {
      const lower = text.toLowerCase();
      return {
        text,
        sentence: index,
        instruments: knowledge.instruments.filter(({ match }) => match(lower).length > 0),
        materials: [...new Set(knowledge.materials(text).map(({ key }) => key))],
        parties: knowledge.parties(text),
        dates: readDates(lower, publishedAt, knowledge.dateWords),
        documents: readDocuments(text, year),
        rates: Array.from(lower.matchAll(RATE), ([, value = '']) => Number(value.replace(',', '.'))),
        cues: new Set([...wholeCues, ...CUES.filter((cue) => knowledge.cues[cue](lower).length > 0)]),
        notices: countNotices(text),
      };
    });
  });
}
