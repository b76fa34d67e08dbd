import { dayOf } from './dates.js';

const UNITS: readonly (readonly [RegExp, (date: Date, count: number) => void])[] = [
  [
    /^(?:days?|tagen?|jours?|dias|dni|dagar|天|日)$/u,
    (date, count) => date.setUTCDate(date.getUTCDate() + count),
  ],
  [
    /^(?:months?|monaten?|mois|mes|meses|miesiac\p{L}*|manader|个月|個月)$/u,
    (date, count) => date.setUTCMonth(date.getUTCMonth() + count),
  ],
  [
    /^(?:years?|jahre?n?|ans?|anos?|rok|lata|ar|年)$/u,
    (date, count) => date.setUTCFullYear(date.getUTCFullYear() + count),
  ],
];
const ONE = /^(?:a|an|one|ein|eine|einen|un|une|uno|una|ett|en|一)$/u;
const DURATION =
  /(?<!\p{L})(?:(?:for|(?<=(?:extend|prolong|lengthen)\p{L}*\s(?:it\s)?)to|fur|pour|pendant|d'|de|por|durante|na|do|i)\s*)(\d{1,3}|a|an|one|ein|eine|einen|une?|una|ett|en)[ -]?(days?|tagen?|jours?|dias|dni|dagar|months?|monaten?|mois|mes|meses|miesiac\p{L}*|manader|years?|jahre?n?|ans?|anos?|rok|ar)(?!\p{L}|\s+(?:ago|earlier|sedan)(?!\p{L}))|(?<!\d)(\d{1,3}|一)\s*(天|个月|個月|年)(?!第|[以之]?前)/u;
/** What moves an end by a span: `prolongent la treve d'`, `prorroga la tregua por`, `延长关税休战`. */
const MOVES_END =
  /(?<!\p{L})(?:prolong|prorrog)\p{L}*\s(?:[^,;]{0,60}\s)?(?:d'|de|por)$|延[长長期][^，；]{0,12}$/u;

/**
 * The day on which a span that a folded, lower-cased clause names (`for 90 days`, `一年`) ends, counted from `from`.
 * One `by` which an end is moved counts from the old one, which is not told.
 */
export function endOfSpan(text: string, from: string): string | undefined {
  const match = DURATION.exec(text);
  const amount = match?.[1] ?? match?.[3];
  const unit = match?.[2] ?? match?.[4];
  if (match === null || amount === undefined || unit === undefined) return undefined;
  const before = text.slice(0, match.index + match[0].indexOf(amount)).trimEnd();
  if (MOVES_END.test(before)) return undefined;
  const count = ONE.test(amount) ? 1 : Number(amount);
  const step = UNITS.find(([name]) => name.test(unit))?.[1];
  if (step === undefined || !(count >= 1) || (unit === '年' && count > 50)) return undefined;
  const date = new Date(`${from.slice(0, 10)}T00:00:00Z`);
  step(date, count);
  return dayOf(date.getTime());
}
