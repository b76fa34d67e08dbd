import { PERCENT, RATE } from '../../domain/numbers.js';
import { ACTS, acts } from '../terms/acts.js';
import { readCues } from '../terms/cues.js';
import { goodsIn } from '../terms/dutied.js';
import type { Cue } from '../terms/instruments.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { exceptionIn, HAS_RATE } from './exceptions.js';
import { namedIn } from './named.js';
import { answererIn, tellsDutyApart, tellsRateApart } from './rates-apart.js';

const CONJUNCTION =
  /\s(?:and|und|et|y|och|oraz|while|but|ainsi que|sowie|as well as)\s|、|及|和|与|與|[並并](?![非不未没])/giu;

const RATED = new RegExp(String.raw`${RATE}\s*(?:-\s*)?${PERCENT} `, 'gu');

/** Cuts a piece between neighbouring instruments, at the last conjunction before the later one. */
function cutBetween(piece: string, knowledge: BoardKnowledge): string[] {
  const rated = Array.from(piece.toLowerCase().matchAll(RATED), ({ index, 0: rate }) => index + rate.length);
  const general = knowledge.instruments.filter((instrument) => instrument.general);
  const named = [
    ...namedIn(piece, knowledge).map(({ start }) => start),
    // "The reciprocal tariffs, as well as the 40% levy": one that bears its own rate is another.
    ...general.flatMap(({ match }) =>
      match(piece.toLowerCase()).flatMap(({ start }) => (rated.includes(start) ? [start] : [])),
    ),
  ];
  const starts = [...new Set(named)].sort((a, b) => a - b);
  const conjunctions = [...piece.matchAll(CONJUNCTION)].map(({ index }) => index);
  const cuts = starts.slice(1).flatMap((start, at) => {
    const cut = conjunctions.findLast((index) => index > (starts[at] ?? 0) && index < start);
    return cut === undefined ? [] : [cut];
  });
  return [0, ...cuts].map((from, at) => piece.slice(from, cuts[at]));
}

const ACTING: readonly Cue[] = [...ACTS, 'relieves', 'extends', 'puts_off', 'stands'];

/** Whether a piece begins with the word of an act on an instrument, or for what keeps its rate: `extends the duty waiver`, `keeps 25% on steel`. */
function beginsWithAct(piece: string, knowledge: BoardKnowledge): boolean {
  const lower = piece.toLowerCase();
  const begins = (cue: Cue): boolean => knowledge.cues[cue](lower)[0]?.start === 0;
  if (!ACTING.some(begins)) return false;
  return namedIn(piece, knowledge).length > 0 || (begins('stands') && HAS_RATE.test(lower));
}

/** So much of what an act begins is looked at, in UTF-16 units, so that the time grows with the text, not with its square. */
const ACT_REACH = 200;

/** Where a piece goes on to another act; undefined where it does not. */
function nextAct(piece: string, knowledge: BoardKnowledge): number | undefined {
  const cut = [...piece.matchAll(CONJUNCTION)].find(({ index, 0: word }) => {
    const from = index + word.length;
    const [before, rest] = [piece.slice(0, index), piece.slice(from, from + ACT_REACH)];
    if (before.trim() === '') return false;
    if (answererIn(rest, knowledge) !== undefined || tellsDutyApart(rest, before, knowledge)) return true;
    return beginsWithAct(rest, knowledge) && namedIn(before, knowledge).length > 0;
  });
  return cut?.index;
}

/** Cuts where a text goes on to another act: of who acted before, or of who answers. */
function cutAtActs(piece: string, knowledge: BoardKnowledge): string[] {
  const pieces: string[] = [];
  let rest = piece;
  for (let cut = nextAct(rest, knowledge); cut !== undefined; cut = nextAct(rest, knowledge)) {
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
}

const COMMAS = /(?<=[,;:，；：])\s+|(?<=[，；：])|(?<=\p{Script=Han}["”』」）)]?),|\s[–—-]\s/u;

/** A stretch of a sentence that says one thing; `isOut`: of whom, or what, the one before does not hold. */
type Stretch = { readonly text: string; readonly isOut: boolean };

const cutAll = (text: string, knowledge: BoardKnowledge): Stretch[] =>
  text
    .split(COMMAS)
    .flatMap((piece) => cutBetween(piece, knowledge))
    .flatMap((piece) => cutAtActs(piece, knowledge))
    .map((piece) => ({ text: piece, isOut: false }));

/** The smallest pieces of a sentence that may each be of another measure. What is excepted is one, commas and all. */
function piecesOf(sentence: string, knowledge: BoardKnowledge): Stretch[] {
  const pieces: Stretch[] = [];
  let rest = sentence;
  for (let out = exceptionIn(rest, knowledge); out !== undefined; out = exceptionIn(rest, knowledge)) {
    const excepted = { text: rest.slice(out.start, out.end), isOut: true };
    pieces.push(...cutAll(rest.slice(0, out.start), knowledge), excepted);
    rest = rest.slice(out.end);
  }
  return [...pieces, ...cutAll(rest, knowledge)].filter(({ text }) => text.trim() !== '');
}

const SPARES: readonly Cue[] = ['relieves', 'suspends', 'puts_off'];

/** Whether a piece lets off somebody whom the one before does not name: `raises the duty on Canada, spares Mexico for 90 days`. */
function sparesAnother(piece: string, before: string, knowledge: BoardKnowledge): boolean {
  const [spared, ...more] = new Set(knowledge.parties(piece).map(({ key }) => key));
  if (spared === undefined || more.length > 0) return false;
  const cues = readCues(piece.toLowerCase(), knowledge);
  return SPARES.some((cue) => cues.has(cue)) && knowledge.parties(before).every(({ key }) => key !== spared);
}

const namesGoods = (text: string, knowledge: BoardKnowledge): boolean =>
  knowledge.materials(text).length > 0 || goodsIn(text.toLowerCase(), knowledge).length > 0;

/** Whether what stands before an instrument is an act on other goods: `raises the nickel royalty, cuts the tin quota`. */
const isOtherAct = (before: string, piece: string, knowledge: BoardKnowledge): boolean =>
  beginsWithAct(piece, knowledge) &&
  namesGoods(piece, knowledge) &&
  namesGoods(before, knowledge) &&
  acts(readCues(before.toLowerCase(), knowledge));

/** Cuts at commas and between instruments; a piece that names none belongs to the one before it, or after. */
export function splitClauses(sentence: string, knowledge: BoardKnowledge): Stretch[] {
  const clauses: Stretch[] = [];
  // The clause that is told of: what is out of it is none.
  let last = -1;
  let open = true;
  for (const { text, isOut: isExcepted } of piecesOf(sentence, knowledge)) {
    const names = namedIn(text, knowledge).length > 0;
    const before = clauses[last]?.text;
    const isOut =
      isExcepted || (!names && !open && before !== undefined && sparesAnother(text, before, knowledge));
    const isApart =
      isOut ||
      before === undefined ||
      (names
        ? !open || isOtherAct(before, text, knowledge)
        : !open && (tellsRateApart(text, knowledge) || answererIn(text, knowledge) !== undefined));
    if (isApart) {
      clauses.push({ text, isOut });
      if (!isOut) last = clauses.length - 1;
    } else clauses[last] = { text: `${before} ${text}`, isOut };
    open &&= !names;
  }
  return clauses;
}
