/** Offsets in minutes of the zone names seen in feeds; where one is ambiguous, the news wires' meaning. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  ist: 330,
  cet: 60,
  mez: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  met: 60,
  eet: 120,
  eest: 180,
  msk: 180,
  msd: 240,
  trt: 180,
  gst: 240,
  pkt: 300,
  npt: 345,
  ict: 420,
  wib: 420,
  hkt: 480,
  sgt: 480,
  myt: 480,
  pht: 480,
  awst: 480,
  wst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
  akst: -540,
  akdt: -480,
  hst: -600,
  ast: -240,
  adt: -180,
  nst: -210,
  brt: -180,
  art: -180,
  clt: -240,
  sast: 120,
  cat: 120,
  eat: 180,
  wat: 60,
};

/** What a zone's clocks show at an instant, less UTC, in minutes. Unknown zones count as UTC. */
export function zoneOffset(zone: string, at: number): number {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      timeZoneName: 'longOffset',
    }).formatToParts(at);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d+):?(\d+)?/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return 0;
  }
}

/** The offset in minutes that the rest of a date states: `Z`, `+0800`, `+08:00`, `GMT+8`, `EST`, `-5`. */
export function statedOffset(rest: string): number | undefined {
  const numeric = /(?:^|[^\d])([+\-\u2212])\s?(\d{1,2})(?::?(\d{2}))?(?![\d:])/.exec(rest);
  if (numeric) {
    const [, sign, hours = '0', minutes = '0'] = numeric;
    const offset = Number(hours) * 60 + Number(minutes);
    return offset > 14 * 60 ? undefined : sign === '+' ? offset : -offset;
  }
  for (const word of rest.toLowerCase().match(/[a-z]{1,5}/g) ?? []) {
    const offset = ZONES[word];
    if (offset !== undefined) return offset;
  }
  return undefined;
}
