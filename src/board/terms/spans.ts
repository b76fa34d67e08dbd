import { dayOf, isoDate } from '../../classify/days/written/calendar.js';
import { findTimeSpans } from '../../classify/days/written/time-spans.js';

/** What stands before a span for which something lasts. */
const LASTS =
  /(?<!\p{L})(?:for|(?:extend|prolong|lengthen)\p{L}*\s(?:it\s)?to|fur|pour|pendant|d'|de|por|durante|na|do|i|(?:suspend|suspens|paus|aplaz|zawiesz|wstrzym)\p{L}*)\s*(?:(?:at least|mindestens|au moins|al menos|por lo menos|co najmniej|minst|up to|bis zu)\s)?$/u;
/** What stands before one by which a measure is put off: `delays the duty by`, `verschiebt Zölle um`. */
const PUTS_OFF =
  /(?<!\p{L})(?:(?:(?:delay|defer|postpon)\p{L}*|(?:push|put)\p{L}*\s(?:back|off))\s[^,;]{1,60}\sby|(?:verschieb|verschob)\p{L}*\s[^,;]{1,60}\sum|(?:odracz|odrocz|przesu)\p{L}*\s[^,;]{1,60}\so|skjut\p{L}*\s[^,;]{1,60}\smed)\s*$/u;
/** What is put off instead, and no measure begins then: `delays its ruling on the duty by`. */
const DECISION =
  /(?<!\p{L})(?:beslut|deadline|decision|decyzj|determin|entscheid|frist|ruling|urteil|verdict|vote)/u;
const isPutOff = (before: string): boolean => {
  const [said] = PUTS_OFF.exec(before) ?? [];
  return said !== undefined && !DECISION.test(said);
};
/** What stands behind one: `90 Tage lang`. */
const LONG = /^\s(?:lang|long)(?!\p{L})/u;
/** How long ago something was: `30 days ago`, `一年前`, `一年之前`. */
const AGO = /^(?:\s+(?:ago|earlier|sedan)(?!\p{L})|第|[以之]?前)/u;
/** What moves an end by a span: `prolongent la treve d'`, `prorroga la tregua por`, `延长关税休战`. */
const MOVES_END =
  /(?<!\p{L})(?:prolong|prorrog)\p{L}*\s(?:[^,;]{0,60}\s)?(?:d'|de|por)\s*$|延[长長期][^，；]{0,12}$/u;
const CHINESE = /\p{Script=Han}$/u;

/**
 * The day on which a span that a folded, lower-cased clause names (`for 90 days`, `一年`) ends, counted from `from`.
 * One `by` which an end is moved counts from the old one, which is not told.
 */
export function endOfSpan(text: string, from: string): string | undefined {
  const begun = dayOf(from.slice(0, 10));
  const span = findTimeSpans(text).find(
    ({ start, end }) =>
      (CHINESE.test(text.slice(start, end)) ||
        LASTS.test(text.slice(0, start)) ||
        isPutOff(text.slice(0, start)) ||
        LONG.test(text.slice(end))) &&
      !AGO.test(text.slice(end)),
  );
  if (begun === undefined || span === undefined || MOVES_END.test(text.slice(0, span.start)))
    return undefined;
  return isoDate(span.after(begun));
}

/** The days on which all spans that a folded, lower-cased clause names would end, whatever lasts so long, counted from `from`. */
export function endsOfSpans(text: string, from: string): string[] {
  const begun = dayOf(from.slice(0, 10));
  return begun === undefined ? [] : findTimeSpans(text).map((span) => isoDate(span.after(begun)));
}
