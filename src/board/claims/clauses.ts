import { HAN } from '../../classify/text/word-boundary.js';
import { PERCENT, RATE, readNumber } from '../../domain/numbers.js';
import { ACTS } from '../terms/acts.js';
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
import { isCorrection } from './correction.js';
import { namedIn } from './named.js';
import { answererIn } from './rates-apart.js';
import { splitClauses } from './split-clauses.js';

/** A stretch of an item that says one thing, with what stands in it. */
export type Clause = {
  /** Folded, case kept. */
  readonly text: string;
  /** The whole sentence as it was written. */
  readonly written: string;
  readonly sentence: number;
  /** In the order of the lexicon, with the place of the first naming; empty where the clause names none. */
  readonly instruments: readonly { readonly instrument: Instrument; readonly start: number }[];
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

const STARTS_JOINED = /^(?:\s(?:and|und|et|y|och|oraz|sowie)\s|[、及和与並并])/iu;

/** `62% of its quota` is used up, and no duty. */
const OF_QUOTA = String.raw`(?!\s*(?:of|de|du|des|der|av)\s+(?:\p{L}+\s+){0,2}(?:\p{L}*quota|cuota|cupo|\p{L}*contingent|\p{L}*kontingent|\p{L}*kvot))`;
const RATES = new RegExp(String.raw`${RATE}\s*(?:-\s*)?${PERCENT}${OF_QUOTA}`, 'gu');

/** `the one tariff and the other are unlawful`: of two joined clauses the one without an act shares that of the other. */
function shareActs(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, index) => {
    if (clause.instruments.length === 0 || ACTS.some((cue) => clause.cues.has(cue))) return clause;
    const joined = [
      { other: clauses[index + 1], by: clauses[index + 1] },
      { other: clauses[index - 1], by: clause },
    ].find(
      ({ other, by }) =>
        other?.sentence === clause.sentence && by !== undefined && STARTS_JOINED.test(by.text),
    );
    const shared = ACTS.filter((cue) => joined?.other?.cues.has(cue));
    return shared.length === 0 ? clause : { ...clause, cues: new Set([...clause.cues, ...shared]) };
  });
}

/** So far in its sentence, in UTF-16 units, stands a day that opens it: `经国务院批准，自2025年2月10日起`. */
const OPENING = 12;

/** `From 10 February coal pays 15% and oil 10%`: the day that opens a sentence is that of each rate in it. */
function shareDay(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause) => {
    const first = clauses.find(({ sentence }) => sentence === clause.sentence);
    const day = first?.dates.find(({ role, start }) => role === 'effective' && start <= OPENING);
    const isShared = day !== undefined && clause.dates.length === 0 && clause.rates.length > 0;
    return isShared ? { ...clause, dates: [day] } : clause;
  });
}

/** `稀土、钨改为凭合同申领许可证，不再实行配额`: what heads a Chinese sentence is what its later clauses are about, that name nothing else. */
function shareTopic(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, index) => {
    const before = clauses[index - 1];
    const isBare = clause.materials.length + clause.wares.length + clause.parties.length === 0;
    if (before?.sentence !== clause.sentence || before.materials.length === 0 || !isBare) return clause;
    const isOnIt = clause.instruments.length > 0 && HAN.test(clause.text.charAt(0));
    return isOnIt ? { ...clause, materials: before.materials } : clause;
  });
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
        instruments: namedIn(text, knowledge),
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
  return shareTopic(shareDay(shareActs(clauses)));
}

/** The day on which the first span that clauses name (`for 90 days`) ends, counted from `from`. */
export function endBySpan(clauses: readonly Clause[], from: string): string | undefined {
  return clauses.map(({ text }) => endOfSpan(text.toLowerCase(), from)).find((day) => day !== undefined);
}

/** Whether a clause says when something begins or ends: on a day, or at once. */
export const hasDay = ({ dates, cues }: Clause): boolean => dates.some(isBound) || cues.has('immediate');
