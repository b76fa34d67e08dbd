import { HAN_BLANK } from './word-boundary.js';

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

/** The part of a clause that lies before a place. */
export const clauseBefore = (text: string, at: number): string => text.slice(0, at).split(END).at(-1) ?? '';

const TURNS = new RegExp(`(?:${END.source})\\s*|${TURN.source}|[、和及与]`, 'gu');

/** Where a title goes on after a comma, another end of a clause or a word such as "and", between two places: where each part begins. */
export const turnsIn = (text: string, from: number, to: number): number[] =>
  [...text.slice(from, to).matchAll(TURNS)].map(({ 0: turn, index }) => from + index + turn.length);
