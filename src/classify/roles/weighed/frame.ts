import type { Reading } from '../../reading/reading.js';
import { featureOfRun } from '../../weights/telling.js';

/** What a word is in a sentence's frame: its part in who does what to whom. */
const FRAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    role_against: 'on',
    role_from: 'from',
    role_to: 'to',
    role_by: 'by',
    role_with: 'with',
    role_reacts: 'reacts',
    role_retaliates: 'retaliates',
    role_worldwide: 'world',
    role_spares: 'spares',
    threaten: 'threatens',
    tariff: 'tariff',
    trade_remedy: 'tariff',
    impose_duty: 'imposes',
    tariff_relief: 'eases',
    ease: 'eases',
    export_curb: 'curb',
    export: 'export',
    entity_list: 'list',
    restrict: 'restricts',
    import: 'import',
    sanction: 'sanction',
    trade_deal: 'deal',
    deal: 'deal',
    trade_talks: 'talks',
    talks: 'talks',
    trade_war: 'war',
    announce: 'says',
    tariff_court: 'court',
    official_act: 'act',
    role_goods: 'goods',
    other_goods: 'goods',
    chip: 'goods',
  }),
);
/** Longest run of a frame, in words and parties, that counts as one feature. */
const RUN = 4;
/** A frame of so many counts as a whole too. */
const MOST_WHOLE = 8;
/** A title is read up to so many words and parties. */
const MOST_PARTS = 30;

export type FramePart = { readonly word: string; readonly code: string | undefined };

/** The parties of the title with the words between them that say who does what, in the order of the text. */
export function titleFrame({ title: { parties, words } }: Reading): FramePart[] {
  const places: (FramePart & { start: number; end: number; rank: number })[] = [];
  for (const { start, end, code } of parties) places.push({ start, end, word: '', code, rank: 0 });
  for (const { start, end, concept } of words) {
    const word = FRAME.get(concept);
    if (word) places.push({ start, end, word, code: undefined, rank: 1 });
  }
  places.sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end);
  const frame: FramePart[] = [];
  let last: (typeof places)[number] | undefined;
  for (const place of places) {
    if (last && place.code === undefined && place.word === last.word) continue;
    if (last && place.code !== undefined && place.code === last.code) continue;
    frame.push(place);
    if (frame.length === MOST_PARTS) break;
    last = place;
  }
  return frame;
}

/** Words that a frame keeps when all else is left out of it. */
const BARE = new Set(
  'reacts retaliates world spares threatens tariff curb export deal talks war on import imposes'.split(' '),
);

/** Tells runs of the frame about one party: itself is X, the others are Y and Z. */
export function frameOf(frame: readonly FramePart[], code: string): number[] {
  const told: number[] = [];
  const seen: string[] = [];
  const letters = frame.map((part) => {
    if (part.code === undefined) return part.word;
    if (part.code === code) return 'X';
    if (!seen.includes(part.code)) seen.push(part.code);
    return seen.indexOf(part.code) === 0 ? 'Y' : 'Z';
  });
  const isNamed = letters.includes('X');
  const all = ['^', ...letters, '$'];
  for (let from = 0; from < all.length; from += 1) {
    let isOwn = all[from] === 'X';
    const end = Math.min(all.length, from + RUN);
    for (let to = from + 2; to <= end; to += 1) {
      isOwn ||= all[to - 1] === 'X';
      // Of a party that is named the runs without it tell nothing.
      if (isOwn || !isNamed) told.push(featureOfRun(isNamed ? 'F' : 'G', all, from, to));
    }
  }
  if (letters.length <= MOST_WHOLE) told.push(featureOfRun('FF', letters));
  const bare = letters.filter((word, i) => frame[i]?.code !== undefined || BARE.has(word));
  told.push(featureOfRun('FB', bare));
  return told;
}
