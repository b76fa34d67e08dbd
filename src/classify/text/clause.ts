import { matchesOf, type Span } from './span.js';
import { HAN_BLANK, isWordUnit } from './word-boundary.js';

/** Where a clause of a title ends; Chinese also parts clauses by a blank. */
const END = new RegExp(String.raw`[;:!?。—–|]| - |,(?!\d)|${HAN_BLANK}`, 'u');
/** Words after which a title may turn to another's act. */
const TURN = / (?:as|while|but|and|und|wahrend|doch|et|tandis|y|mientras|pero|podczas|oraz|medan|och) /u;

/** Whether a clause ends between two places of a text. */
export const endsBetween = (text: string, from: number, to: number): boolean =>
  END.test(text.slice(Math.max(0, from - 1), to + 1));

/** Whether a word such as "and" or "while" stands between two places of a text. */
export const joinsBetween = (text: string, from: number, to: number): boolean =>
  TURN.test(text.slice(from, to));

/** That a clause ends, or turns to something else: what is denied before is not what is said after. */
export const turnsBetween = (text: string, from: number, to: number): boolean =>
  endsBetween(text, from, to) || joinsBetween(text, from, to);

const TURNS = new RegExp(`(?:${END.source})\\s*|${TURN.source}|[、和及与]`, 'gu');

/** Where a title goes on after a comma, another end of a clause or a word such as "and", between two places: where each part begins. */
export const turnsIn = (text: string, from: number, to: number): number[] =>
  matchesOf(TURNS, text.slice(from, to)).map(({ 0: turn, index }) => from + index + turn.length);

/** "1. April": the day of a German date. */
const ORDINAL = /(?<!\d)\d{1,2}$/u;
const GERMAN_MONTH = /^ (?:jan|feb|marz|apr|mai|jun|jul|aug|sept|okt|nov|dez)/u;

/** A full stop ends a sentence unless it belongs to an abbreviation such as u.s. or aug. */
export function endsSentence(text: string, at: number): boolean {
  const unit = text[at] ?? '';
  if (unit === '\n' || unit === '。') return true;
  // Chinese puts no blank after a sign, and its own signs are read as these.
  if ('!?;'.includes(unit)) return !isWordUnit(text.charCodeAt(at + 1));
  return (
    unit === '.' &&
    /\s/.test(text[at + 1] ?? ' ') &&
    !(ORDINAL.test(text.slice(Math.max(0, at - 3), at)) && GERMAN_MONTH.test(text.slice(at + 1, at + 6))) &&
    !/(?:^|[\s.(])(?:\p{L}|jan|feb|aug|sept|oct|nov|dec|no|nr|mr|st|vs|proc|pct|tys|mln|mld|mrd|mio|ca|bzw|ee|uu)$/u.test(
      text.slice(Math.max(0, at - 6), at),
    )
  );
}

/** Whether a sentence ends between two places of a text. */
export function sentenceEndsBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (endsSentence(text, at)) return true;
  return false;
}

/** What lies between two places, whichever comes first. */
const between = (one: Span, other: Span): [from: number, to: number] => [
  Math.min(one.end, other.end),
  Math.max(one.start, other.start),
];

/** Whether two places of a text stand in one sentence. */
export const areInSentence = (text: string, one: Span, other: Span): boolean =>
  !sentenceEndsBetween(text, ...between(one, other));

/** Whether they stand in one clause, which turns to nothing else between them. */
export const areInClause = (text: string, one: Span, other: Span): boolean =>
  !turnsBetween(text, ...between(one, other));
