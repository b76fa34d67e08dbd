import { ageBoard } from '../board/measure/aging.js';
import { comingRelief } from '../board/measure/coming-dates.js';
import { stands } from '../board/measure/history.js';
import { RECKONED, ranked } from '../board/measure/votes.js';
import { isEnded } from '../board/terms/stage-meaning.js';
import { findMeasures } from '../board/view.js';
import { type Answer, type AnswerLine, type AnswerSection, withDays } from '../domain/answer.js';
import { counted } from '../domain/counted.js';
import { type Measure, type StageMove, sinceWords, stageWords, untilWords } from '../domain/measure.js';
import { nearest } from '../domain/nearest.js';
import { byCode } from '../domain/order.js';
import { keyWords } from '../domain/vocabulary.js';
import { echo, problem } from './problems.js';

const SHOWN_MEASURES = 10;
/** What the kinds of evidence are evidence for. */
const EVIDENCE = [
  ['effective', 'in force from'],
  ['until', 'until'],
  [RECKONED.until, 'until about'],
  ['paused', 'suspended until'],
  [RECKONED.paused, 'suspended until about'],
  ['next', 'next date'],
  ['document', 'number'],
] as const;

/** `1`, `2.5`: how much evidence, to one digit. */
function amount(weight: number): string {
  return String(Math.round(weight * 10) / 10);
}

function moveLines(move: StageMove, why: boolean): AnswerLine[] {
  const stage = keyWords(move.stage);
  const notes = [
    ...(move.undone ? [`undone by ${move.undone.by} on ${move.undone.at.slice(0, 10)}`] : []),
    ...(move.by === 'date'
      ? ['by date, not reported']
      : [move.official ? 'official' : 'reported', move.source.name]),
    ...(move.documents ?? []),
    ...Object.keys(move.days)
      .filter((day) => day !== move.date)
      .sort()
      .map((day) => `some say ${day}`),
  ];
  const line: AnswerLine = {
    text: move.by === 'statement' ? `somebody's word: ${stage}` : stage,
    details: withDays(` on ${move.date} (${notes.join('; ')})`),
    url: move.source.url,
  };
  if (!why) return [line];
  if (move.by === 'date') return [line, { text: 'because', details: withDays(` ${move.because}`) }];
  const told = move.source.title === move.because ? '' : `; ${move.source.title}`;
  return [line, { text: `because of “${move.because}” (evidence ${amount(move.weight)}${told})` }];
}

const OFF = 'off the board';
/** How a measure stands that is off the board. */
export const OFF_BECAUSE = `${OFF}: what reports told of it has been taken back`;
/** An admin's word is all that is left of it: it is kept, so that reports that tell it again do not bring it back. */
const isOff = (measure: Measure) => !stands(measure) && measure.moves.some(({ undone }) => undone);

/** Whether its entry into force is still to come, or is another day than that of its stage. */
function waits({ stage, effective, since }: Measure): boolean {
  return effective !== undefined && effective !== since && !isEnded(stage) && stage !== 'suspended';
}

/** The life of a measure, aged, with its sources at `now` (epoch ms); `why` adds the words behind each move and the evidence for each date. */
export function measureAnswer(measure: Measure, why: boolean, now: number): Answer {
  // Of a long life a platform shows what it has room for: the latest moves say where it stands.
  const moves = [...measure.moves].sort((a, b) => byCode(a.date, b.date)).reverse();
  const evidence = EVIDENCE.flatMap(([part, words]) =>
    ranked(measure.votes, part).map(
      ([value, weight]): AnswerLine => ({
        text: words,
        details: withDays(` ${value}: evidence ${amount(weight)}`),
      }),
    ),
  );
  const until = untilWords(measure);
  const reliefs = comingRelief(measure, now);
  const told = [measure.until, measure.effective, ...reliefs.map(([date]) => date)];
  const facts = [
    ` ${sinceWords(measure)}`,
    ...(waits(measure) ? [`in force from ${measure.effective}`] : []),
    ...(until !== undefined ? [until] : []),
    ...reliefs.map(([date, what]) => `${what} on ${date}`),
    ...(measure.next !== undefined && !told.includes(measure.next) ? [`next ${measure.next}`] : []),
    ...(measure.documents.length > 0 ? [measure.documents.join(', ')] : []),
    ...(measure.doubt !== undefined ? [measure.doubt] : []),
  ];
  const state = isOff(measure)
    ? { text: OFF_BECAUSE }
    : { text: keyWords(measure.stage), details: withDays(facts.join('; ')) };
  const sections: AnswerSection[] = [
    { lines: [{ ...state, marker: measure.kind }] },
    { heading: 'Timeline, latest first', lines: moves.flatMap((move) => moveLines(move, why)) },
    {
      heading: `Sources (${measure.sources.length} of ${counted(measure.reports ?? measure.sources.length, 'report')})`,
      lines: measure.sources.map(({ name, title, url, at }) => ({
        text: `${name}: ${title}`,
        url,
        at,
        atStyle: 'date',
      })),
    },
    ...(why && evidence.length > 0
      ? [{ heading: 'Evidence for its dates and numbers', lines: evidence }]
      : []),
  ];
  const footer = why
    ? 'Evidence: 1 for each report that says so, more if it is official, numbered or dated.'
    : undefined;
  const rest = { count: 0, advice: 'raremetals measure, at the command line, shows all' };
  return { title: measure.name, sections, footer, rest };
}

/** A word of a measure's name that was meant by one that is in none, by its letters. */
function meantWord(typed: string, known: readonly Measure[]): string | undefined {
  const words = new Set(known.flatMap(({ name }) => name.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
  for (const word of typed.toLowerCase().match(/\p{L}{4,}/gu) ?? []) {
    if (words.has(word)) continue;
    const near = nearest(word, words);
    if (near) return near;
  }
  return undefined;
}

/** The one measure that is meant, aged, or what to say when none or several fit; `known` are all of them. */
export function theMeasure(
  known: readonly Measure[],
  typed: string,
  now: number,
): { readonly measure: Measure } | { readonly answer: Answer } {
  const found = ageBoard(findMeasures(known, typed), now);
  const [only] = found;
  if (!only) {
    const meant = meantWord(typed, known);
    const hint = meant
      ? `Did you mean "${meant}"?`
      : '/raremetals status shows all; words of a name, a party, a material or a document number find one.';
    return { answer: problem(`No measure on the board is called "${echo(typed)}". ${hint}`) };
  }
  if (found.length === 1) return { measure: only };
  const shown = [...found].sort((a, b) => byCode(b.since, a.since)).slice(0, SHOWN_MEASURES);
  const lines = shown.map((measure): AnswerLine => {
    const { name, documents, id } = measure;
    const twin = shown.some((other) => other.id !== id && other.name === name);
    const known = [...documents, ...(twin ? [`measure ${id}`] : [])].join(', ');
    // An id holds a day, and is to be typed as it stands.
    const numbers = known === '' ? [] : [` (${known})`];
    const state = isOff(measure) ? OFF : stageWords(measure);
    return { text: name, details: [...withDays(`: ${state}`), ...numbers] };
  });
  const rest = found.length - shown.length;
  return {
    answer: {
      title: `${found.length} measures fit`,
      sections: [{ lines }],
      footer: `${rest > 0 ? `${counted(rest, 'more fits', 'more fit')}. ` : ''}Name one more closely, or by its document number.`,
    },
  };
}
