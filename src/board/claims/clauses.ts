import type { Topic } from '../../domain/classification.js';
import { PERCENT, RATE, readNumber } from '../../domain/numbers.js';
import { readCues } from '../terms/cues.js';
import { type FoundDate, isBound, readDates } from '../terms/dates.js';
import { type FoundDocument, readDocuments } from '../terms/documents.js';
import { dutiedIn, goodsIn } from '../terms/dutied.js';
import type { Cue } from '../terms/instruments.js';
import type { BoardKnowledge, Instrument } from '../terms/knowledge.js';
import { countNotices } from '../terms/notices.js';
import { readPastMonths } from '../terms/past-months.js';
import { sentencesTold, type Told } from '../terms/sentences.js';
import { endOfSpan } from '../terms/spans.js';
import { type Found, foldText, type Named } from '../terms/terms.js';
import { withoutConcession } from './concession.js';
import { ONLY_SIGNS } from './exceptions.js';
import { namedIn } from './named.js';
import { answererIn } from './rates-apart.js';
import { withShared } from './shared.js';
import { splitClauses } from './split-clauses.js';

/** A stretch of an item that says one thing, with what stands in it. */
export type Clause = {
  /** Folded, case kept. */
  readonly text: string;
  /** The whole sentence as it was written. */
  readonly written: string;
  /** The place of the sentence in its text; the title is the first one. */
  readonly sentence: number;
  readonly inTitle: boolean;
  /** In the order of the lexicon, with the place of the first naming; empty where the clause names none. */
  readonly instruments: readonly { readonly instrument: Instrument; readonly start: number }[];
  /** From where on it names whose place something takes: `quotas replace the ban`. */
  readonly replacedFrom: number | undefined;
  readonly materials: readonly string[];
  /** Materials and other goods on which a duty lies. */
  readonly goods: readonly string[];
  /** Other goods that it names at all. */
  readonly wares: readonly string[];
  readonly parties: readonly Named[];
  /** Words by which somebody only says so. */
  readonly says: readonly Found[];
  /** Who answers in it with a measure of his own, where it begins with him. */
  readonly answers: string | undefined;
  /** Whether it tells of whom, or of what, the clause before it does not hold. */
  readonly isOut: boolean;
  /** Whether it says that it corrects what was told. */
  readonly corrects: boolean;
  readonly dates: readonly FoundDate[];
  readonly documents: readonly FoundDocument[];
  readonly rates: readonly number[];
  /** Where each of them stands. */
  readonly ratesAt: readonly number[];
  /** In the order in which the clause names them. */
  readonly cues: ReadonlySet<Cue>;
  /** How many notices or announcements the clause counts, 1 where it counts none. */
  readonly notices: number;
};

/** `62% of its quota` is used up, and no duty. */
const OF_QUOTA = String.raw`(?!\s*(?:of|de|du|des|der|av)\s+(?:\p{L}+\s+){0,2}(?:\p{L}*quota|cuota|cupo|\p{L}*contingent|\p{L}*kontingent|\p{L}*kvot))`;
const RATES = new RegExp(String.raw`${RATE}\s*(?:-\s*)?${PERCENT}${OF_QUOTA}`, 'gu');

/** What parts the name of an act from what is published of it: "Notice of Action; Correction". */
const APART = /; ?$/;

/** Whether a clause says that it corrects what was told: it begins with the word for that, or with who does so, or ends with it as journals do. */
function isCorrection(text: string, knowledge: BoardKnowledge): boolean {
  const begins = [{ start: 0, end: 0 }, ...knowledge.parties(text)].filter(({ start }) =>
    ONLY_SIGNS.test(text.slice(0, start)),
  );
  return knowledge.told
    .corrects(text)
    .some(
      ({ start, end }) =>
        begins.some((first) => ONLY_SIGNS.test(text.slice(first.end, start))) ||
        (APART.test(text.slice(0, start)) && ONLY_SIGNS.test(text.slice(end))),
    );
}

function dutiesIn(text: string, { instruments }: BoardKnowledge): Found[] {
  return instruments.flatMap(({ kind, match }) => (kind === 'tariff' ? match(text) : []));
}

/** The year of the numbers that a text lists without one: that of another number, or of the bygone month that it names beside one. */
function yearOfNumbers(sentences: readonly string[], publishedAt: number): string {
  const thisYear = String(new Date(publishedAt).getUTCFullYear());
  const numbered = sentences.flatMap((text) => {
    const documents = readDocuments(text, '');
    return documents.length > 0 ? [{ text, documents }] : [];
  });
  const stated = numbered.flatMap(({ documents }) => documents).find(({ year }) => year !== '');
  const [month] = numbered.flatMap(({ text }) => readPastMonths(text.toLowerCase(), publishedAt));
  return stated?.year ?? month?.slice(0, 4) ?? thisYear;
}

/** What clauses are read in. */
export type WrittenText = Told & {
  readonly publishedAt: number;
  /** Days that were read in it. */
  readonly days?: readonly string[];
};

/** Clauses of a title and a summary, in reading order; the title is sentence 0. Pure. */
export function readClauses(text: WrittenText, knowledge: BoardKnowledge): Clause[] {
  const { publishedAt, lang, days = [] } = text;
  const written = sentencesTold(text);
  const year = yearOfNumbers(written.map(foldText), publishedAt);
  const clauses = written.flatMap((words, index) => {
    const sentence = foldText(words);
    const hedged = knowledge.cues.hedges(sentence.toLowerCase()).length > 0;
    return splitClauses(withoutConcession(sentence, knowledge), knowledge).map(({ text, isOut }): Clause => {
      const lower = text.toLowerCase();
      const cues = readCues(lower, knowledge);
      if (hedged) cues.add('hedges');
      const materials = knowledge.materials(text);
      const wares = goodsIn(lower, knowledge);
      const rates = [...lower.matchAll(RATES)];
      return {
        text,
        written: words.trim(),
        sentence: index,
        inTitle: index === 0,
        instruments: namedIn(text, knowledge),
        replacedFrom: knowledge.marks.replaces(lower)[0]?.end,
        materials: [...new Set(materials.map(({ key }) => key))],
        goods: dutiedIn(lower, [...materials, ...wares], dutiesIn(lower, knowledge), knowledge),
        wares: [...new Set(wares.map(({ key }) => key))],
        parties: knowledge.parties(text),
        says: knowledge.told.says(text),
        answers: answererIn(text, knowledge),
        isOut,
        corrects: isCorrection(text, knowledge),
        dates: readDates(lower, publishedAt, knowledge.dateWords, days),
        documents: readDocuments(text, year),
        rates: rates.map(([, rate = '']) => readNumber(rate, lang)),
        ratesAt: rates.map(({ index }) => index),
        cues,
        notices: countNotices(text),
      };
    });
  });
  return withShared(clauses);
}

/** The day on which the first span that clauses name (`for 90 days`) ends, counted from `from`. */
export function endBySpan(clauses: readonly Clause[], from: string): string | undefined {
  return clauses.map(({ text }) => endOfSpan(text.toLowerCase(), from)).find((day) => day !== undefined);
}

/** Whether a clause names an instrument of a kind. */
export const namesKind = ({ instruments }: Clause, kind: Topic): boolean =>
  instruments.some(({ instrument }) => instrument.kind === kind);

/** Whether a clause says when something begins or ends: on a day, or at once. */
export const hasDay = ({ dates, cues }: Clause): boolean => dates.some(isBound) || cues.has('immediate');
