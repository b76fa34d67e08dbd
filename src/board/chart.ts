import { scaleUtc } from 'd3-scale';
import type { Stage } from '../domain/classification.js';
import { counted } from '../domain/counted.js';
import { DAY_MS, dayAt } from '../domain/durations.js';
import { type Measure, stageWords, untilWords } from '../domain/measure.js';
import { truncate } from '../domain/truncate.js';
import { courseOf } from './measure/course.js';

/** A picture of measures in time; `alt` says in words what it shows. */
type StatusChart = { readonly svg: string; readonly alt: string };

// Lengths in pixels of the picture.
const WIDTH = 1100;
const LABEL_WIDTH = 400;
const ROW = 26;
const TOP = 64;
const BOTTOM = 40;
const LEGEND_WIDTH = 190;
/** So many measures a picture shows at the most. */
const SHOWN = 40;
/** How far the axis reaches before the first and after the last day that is shown. */
const MARGIN_DAYS = 20;
/** A rule without an end is drawn to the edge; nothing older than this is drawn to scale. */
const OLDEST_DAYS = 400;

/** Colours that differ in lightness as well, so that they are told apart in grey. */
const COLOURS: readonly (readonly [label: string, colour: string, stages: readonly Stage[]])[] = [
  ['threatened or proposed', '#f2b134', ['threatened', 'proposed']],
  ['announced or scheduled', '#e07a2f', ['announced', 'scheduled']],
  ['in force or under way', '#b3243b', ['in_force', 'under_way']],
  ['suspended or eased', '#6fa8dc', ['suspended', 'eased']],
  [
    'ended or concluded',
    '#8a8f98',
    ['expired', 'revoked', 'struck_down', 'withdrawn', 'concluded', 'collapsed'],
  ],
];

function colourOf(stage: Stage): string {
  return COLOURS.find(([, , stages]) => stages.includes(stage))?.[1] ?? '#8a8f98';
}

/** Text inside an element or a quoted attribute; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

type Span = { readonly from: number; readonly to: number; readonly stage: Stage };

/** The stages of a measure as spans in time, the last one to its end or its next date, at least to now. */
function spansOf(measure: Measure, now: number, edge: number): Span[] {
  const before = courseOf(measure, now).steps.filter(({ date }) => date < measure.since);
  const rows = [...before, { date: measure.since, stage: measure.stage }]
    .filter((row, index, all) => row.stage !== all[index - 1]?.stage)
    .map(({ date, stage }) => ({ at: Date.parse(date), stage }));
  const { stage: last, until, next } = measure;
  // What binds goes on after its next step, and ends on no day but its last.
  const end = until ?? (last === 'in_force' ? undefined : next);
  const open = last === 'in_force' ? edge : now;
  const to = end === undefined ? open : Math.max(now, Date.parse(end));
  return rows.map(({ at, stage }, index) => ({ from: at, to: rows[index + 1]?.at ?? to, stage }));
}

function altOf(measures: readonly Measure[], hidden: number, today: string): string {
  const lines = measures.map((measure) => {
    const { name, until, next, doubt } = measure;
    const end = untilWords(measure);
    const step = next === undefined || next === until ? '' : `, next ${next}`;
    return `${name}: ${stageWords(measure)}${end ? ` ${end}` : ''}${step}${doubt ? ` (${doubt})` : ''}`;
  });
  const more = hidden > 0 ? ` ${counted(hidden, 'more is', 'more are')} not drawn.` : '';
  return `Timeline of ${counted(measures.length, 'measure')} as of ${today}. ${lines.join('. ')}.${more}`;
}

/**
 * Measures as bars from their beginning to their end, coloured by stage, today marked, with a legend. At most
 * 40 are drawn, in the order given. Measures must be aged (`currentBoard`); `now` is epoch ms. Pure.
 */
export function statusChart(measures: readonly Measure[], now: number): StatusChart {
  const shown = measures.slice(0, SHOWN);
  const today = dayAt(now);
  const ends = shown
    .flatMap(({ until, next }) => [until, next])
    .flatMap((date) => (date === undefined ? [] : [Date.parse(date)]));
  const edge = Math.max(now, ...ends) + MARGIN_DAYS * DAY_MS;
  const spans = shown.map((measure) => spansOf(measure, now, edge));
  const starts = spans.flat().map(({ from }) => from);
  const begin = Math.max(Math.min(now, ...starts) - MARGIN_DAYS * DAY_MS, now - OLDEST_DAYS * DAY_MS);
  const x = scaleUtc([begin, edge], [LABEL_WIDTH, WIDTH - 16]);
  const height = TOP + shown.length * ROW + BOTTOM;
  const bottom = height - BOTTOM;
  const place = (at: number): number => Math.round(x(Math.max(begin, Math.min(edge, at))) * 10) / 10;
  const monthOf = new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' });
  const dayInMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const times = x.ticks(8);
  // Where several fall into one month, they are told apart by their days.
  const isFine = new Set(times.map((tick) => monthOf.format(tick))).size < times.length;
  const ticks = times.map((tick) => {
    const at = place(tick.getTime());
    return `<line x1="${at}" y1="${TOP - 6}" x2="${at}" y2="${bottom}" stroke="#e3e6ea"/><text x="${at}" y="${bottom + 18}" text-anchor="middle" fill="#555">${(isFine ? dayInMonth : monthOf).format(tick)}</text>`;
  });
  const rows = shown.map((measure, index) => {
    const y = TOP + index * ROW;
    const label = escapeXml(truncate(measure.name, 60));
    const bars = (spans[index] ?? []).map(({ from, to, stage }) => {
      const width = Math.max(3, place(to) - place(from));
      return `<rect x="${place(from)}" y="${y + 4}" width="${width}" height="${ROW - 9}" rx="2" fill="${colourOf(stage)}"/>`;
    });
    const doubt =
      measure.doubt === undefined ? '' : `<text x="${place(now) + 6}" y="${y + 17}" fill="#111">?</text>`;
    return `<g><title>${escapeXml(measure.name)}</title><text x="${LABEL_WIDTH - 10}" y="${y + 17}" text-anchor="end" fill="#111">${label}</text>${bars.join('')}${doubt}</g>`;
  });
  const legend = COLOURS.map(
    ([label, colour], index) =>
      `<rect x="${16 + index * LEGEND_WIDTH}" y="14" width="14" height="14" rx="2" fill="${colour}"/><text x="${36 + index * LEGEND_WIDTH}" y="26" fill="#111">${label}</text>`,
  );
  if (shown.some(({ doubt }) => doubt !== undefined))
    legend.push(`<text x="${16 + COLOURS.length * LEGEND_WIDTH}" y="26" fill="#111">? not certain</text>`);
  const mark = place(now);
  const alt = altOf(shown, measures.length - shown.length, today);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeXml(alt)}" font-family="DejaVu Sans, Noto Sans, Arial, sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...legend,
    ...ticks,
    ...rows,
    `<line x1="${mark}" y1="${TOP - 10}" x2="${mark}" y2="${bottom}" stroke="#111" stroke-dasharray="4 3"/><text x="${mark}" y="${TOP - 14}" text-anchor="middle" fill="#111">${today}</text>`,
    '</svg>',
  ].join('\n');
  return { svg, alt };
}
