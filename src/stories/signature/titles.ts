import { PERCENT, POINTS } from '../../domain/numbers.js';
import { fold } from './tokens.js';

const SERIES = [
  /\b(?:day|tag|jour|dia|giorno|dzien|dag|week|woche|semaine|semana|episode|part|teil|folge)\s+\d+\b/,
  /\b(?:live ?blog|live ?ticker|liveticker|live updates?|newsletter|daily (?:brief|digest|update)|morning (?:brief|bid)|week ahead|weekly)\b/,
  /\b(?:what to (?:know|watch)|things to know|in brief|at a glance|roundup|top (?:news|stories)|the latest|latest(?=\s*:))\b/,
  /第[\d一二三四五六七八九十]+[天日期集]|早报|晚报|日报|周报|快讯汇总/,
];

/** A title that recurs by design and says little about the event: its wording is weak evidence. */
export function isSeries(title: string): boolean {
  const folded = fold(title);
  return SERIES.some((pattern) => pattern.test(folded));
}

const TAIL = /^(.*\S)\s+(?:[|»›•"–—-])\s+([^|»›•–—]{2,60})$/u;

/** "… again - to 50 percent" is the news itself. */
const RATE = new RegExp(`${PERCENT}|${POINTS}`, 'iu');
/** A day at the end of a recurring title tells it from yesterday's. */
const DATED = /^\d{1,2}\.? \p{L}+ (?:19|20)\d\d$/u;

/** What wires put before a title that they send again, or that they alone have. */
const AHEAD =
  /^(?:(?:UPDATE|WRAPUP) \d+|CORRECTED|REFILE|RPT|BREAKING(?: NEWS)?|EXCLUSIVE|URGENT|FLASH)\s*[-–—:|]\s*/i;

/** A name in capitals, of two words and more. */
const NAME = String.raw`\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)+`;
/** Who wrote it, where, and when, as German front pages put behind a title: "… Von Anna Muster und Max Muster, New York 3 Min". */
const BYLINE = new RegExp(
  String.raw`(?<![:–-])\s+Von (?!De[rnm] )${NAME}(?:(?:,| und) (?:${NAME}|\p{Lu}\p{L}+))*(?:\s*\d.*)?$`,
  'u',
);

/** The title itself, without the marks of a wire: "CORRECTED-UPDATE 2-China curbs gallium". */
function withoutMarks(title: string): string {
  const rest = title.replace(AHEAD, '');
  return rest === title || rest === '' ? title : withoutMarks(rest);
}

/**
 * A title without the marks of wires at its beginning, and bylines and the names of outlets and sections at its end ("… | LatestLY", "… - Sport - Die Welt").
 * A tail of more than five words is taken for part of the sentence unless it is the known publisher.
 */
export function bareTitle(title: string, publisher?: string): string {
  let rest = withoutMarks(title.trim()).replace(BYLINE, '');
  for (let cut = 0; cut < 3; cut++) {
    const match = TAIL.exec(rest);
    const head = match?.[1];
    const tail = match?.[2];
    if (head === undefined || tail === undefined || DATED.test(tail)) break;
    const words = tail.trim().split(/\s+/).length;
    const known = publisher !== undefined && fold(tail).includes(fold(publisher));
    if (!known && (words > 5 || head.split(/\s+/).length < 4 || RATE.test(tail))) break;
    rest = head;
  }
  return rest;
}
