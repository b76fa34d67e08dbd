import { DAY_MS, MINUTE_MS } from './durations.js';

/** Whether `Intl` knows a zone, such as `Europe/Berlin` or `UTC`. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/**
 * The zone names seen in feeds: their offset in minutes, or the zone (IANA) whose summer time they follow;
 * where one is ambiguous, the news wires' meaning.
 */
const ZONES: Readonly<Record<string, number | string>> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, west: 60, bst: 60, ist: 330, cet: 60, mez: 60, cest: 120, mest: 120,
  mesz: 120, met: 60, eet: 120, eest: 180, msk: 180, msd: 240, trt: 180, gst: 240, pkt: 300, npt: 345,
  ict: 420, wib: 420, hkt: 480, sgt: 480, myt: 480, pht: 480, awst: 480, wst: 480, jst: 540, kst: 540,
  acst: 570, acdt: 630, aest: 600, aedt: 660, nzst: 720, nzdt: 780, est: -300, edt: -240,
  et: 'America/New_York', cst: -360, cdt: -300, ct: 'America/Chicago', mst: -420, mdt: -360,
  mt: 'America/Denver', pst: -480, pdt: -420, pt: 'America/Los_Angeles', akst: -540, akdt: -480, hst: -600,
  ast: -240, adt: -180, nst: -210, brt: -180, art: -180, clt: -240, sast: 120, cat: 120, eat: 180, wat: 60,
}; // biome-ignore format: one table

/** Names of several zones, by all their offsets in minutes: one that is set for the feed and has such an offset is meant. */
const AMBIGUOUS: Readonly<Record<string, readonly number[]>> = {
  cst: [-360, -300, 480],
  ist: [330, 60, 120],
  ast: [-240, 180],
  bst: [60, 360],
  est: [-300, 600, 660],
  mst: [-420, 480, 390],
};

/** Kept, as making one takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  return format;
}

/** What a zone's clocks show at an instant, less UTC, in minutes. Unknown zones count as UTC. */
function offsetAt(zone: string, at: number): number {
  try {
    const parts = formatOf(zone).formatToParts(at);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d+):?(\d+)?/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return 0;
  }
}

/** The day that the clocks of a zone (IANA) show at an instant (epoch ms), `YYYY-MM-DD`. */
export const dayIn = (zone: string, at: number): string =>
  new Date(at + offsetAt(zone, at) * MINUTE_MS).toISOString().slice(0, 10);

/**
 * The offset in minutes of a zone whose clocks show `wall` (epoch ms, as if they were UTC): of two such instants that of
 * the first; where the clocks leave it out, the one until then, which puts it after the gap.
 */
export function zoneOffset(zone: string, wall: number): number {
  const [before, after] = [offsetAt(zone, wall - DAY_MS), offsetAt(zone, wall + DAY_MS)];
  if (before === after) return before;
  return [before, after].find((offset) => offsetAt(zone, wall - offset * MINUTE_MS) === offset) ?? before;
}

/** The first zone that a date names whose clock shows `wall`. */
function namedZone(rest: string, wall: number, timezone: string | undefined): number | string | undefined {
  for (const word of rest.toLowerCase().match(/[a-z]{1,5}/g) ?? []) {
    const zone = ZONES[word];
    if (zone === undefined) continue;
    return timezone && AMBIGUOUS[word]?.includes(zoneOffset(timezone, wall)) ? timezone : zone;
  }
  return undefined;
}

/**
 * The offset in minutes of a clock that shows `wall` (epoch ms, as if it were UTC): as the rest of its date states
 * (`Z`, `+0800`, `+08:00`, `GMT+8`, `EST`, `-5`), else that of `timezone` (IANA), else none.
 */
export function clockOffset(rest: string, wall: number, timezone?: string): number {
  const numeric = /(?:^|[^\d])([+\-\u2212])\s?(\d{1,2})(?::?(\d{2}))?(?![\d:])/.exec(rest);
  const [, sign, hours = '0', minutes = '0'] = numeric ?? [];
  const stated = Number(hours) * 60 + Number(minutes);
  if (numeric && stated <= 14 * 60) return sign === '+' ? stated : -stated;
  const zone = namedZone(rest, wall, timezone) ?? timezone ?? 0;
  return typeof zone === 'number' ? zone : zoneOffset(zone, wall);
}
