import { DUTIES } from '../../reading/concepts.js';
import { followedWord } from '../../reading/governing.js';
import { allOf, beginsIn, comesBefore, firstBeside, firstOf, inTitle } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { goesBefore, isShaded } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { endsBetween, follows, goesOn } from '../../text/clause.js';
import { liesWithin } from '../../text/span.js';

/**
 * What a court does to a duty, or that one is taken in answer to a ruling, and the word that says so. Below the highest court
 * a duty ruled against stays in force for a time.
 */
export type Ruling = { readonly kind: 'against' | 'upheld' | 'answered'; readonly word: WordMention };

/** A case that is brought, heard or awaited, or is about what a duty has cost; or what somebody wants or plans. */
const OPEN: readonly string[] = ['ruling_open', 'ruling_refund', 'planned'];
/** A ruling that is only supposed or denied, or an old one. */
const NO_RULING: readonly string[] = ['step_past', 'step_mark_may', 'step_mark_not'];

/**
 * Whether the case that a word tells of is open, or is about what a duty has cost; what comes of a court's ruling that is told
 * before does not count: "court rules tariffs illegal, importers want refunds".
 */
export function isOpenCase({ text }: Reading, said: readonly WordMention[], word: WordMention): boolean {
  const isRuled = said.some(({ concept, start }) => concept === 'ruling_bench' && start <= word.start);
  const isComeOfIt = ({ start }: WordMention) =>
    isRuled && start >= word.end && endsBetween(text, word.end, start);
  return said.some((other) => OPEN.includes(other.concept) && !liesWithin(other, word) && !isComeOfIt(other));
}

/** Whether a title tells of nothing but a suit for duties that were paid: of 12 such titles none tells a step by hand. */
export const isSuedBack = (reading: Reading): boolean =>
  inTitle(reading, 'ruling_refund') &&
  inTitle(reading, 'ruling_open') &&
  !inTitle(reading, 'revoked', 'expired', 'struck_down', 'ruling_bench');

/** The word by which a court strikes a duty down: one that says so by itself, or one that a duty follows, "guts levies". */
export function strikesDown(reading: Reading): WordMention | undefined {
  const said = statedIn(reading);
  const undoes = followedWord(reading, 'ruling_undoes', DUTIES);
  return firstOf(said, 'struck_down') ?? (undoes && said.includes(undoes) ? undoes : undefined);
}

/** What is done after a ruling, as "after court defeat" or "despite ruling" shows: the act is the news, and no ruling. */
const DONE_AFTER: readonly string[] = ['step_decides', 'step_raises'];

/**
 * The word of a title for a duty that is taken after, or despite, a ruling. Where the ruling is told first, no other duty
 * was named before, and where its words end with a court, which may itself be said to act, its clause ends there; where the
 * act is told first, no court has spoken yet: "court says Trump unlawfully imposed tariffs, despite earlier ruling" tells
 * none.
 */
function dutyAfterRuling(reading: Reading): WordMention | undefined {
  const { text } = reading;
  const said = statedIn(reading);
  const behind = firstOf(said, 'ruling_behind');
  if (!behind) return undefined;
  const apart = said.filter((word) => !liesWithin(word, behind));
  const endsWithCourt = said.some(({ concept, end }) => concept === 'ruling_bench' && end === behind.end);
  const duties = allOf(apart, ...DUTIES);
  const isOfCourt = (duty: WordMention) => beginsIn(apart, 0, duty.start, 'ruling_bench');
  const isAfter = ({ start }: WordMention) =>
    start >= behind.end &&
    duties.every((duty) => duty.start > behind.start || isOfCourt(duty)) &&
    (!endsWithCourt || endsBetween(text, behind.end, start));
  const isBefore = ({ start, end }: WordMention) =>
    end <= behind.start &&
    !endsBetween(text, end, behind.start) &&
    !apart.some((word) => ['ruling_bench', 'struck_down'].includes(word.concept) && word.start < start);
  return apart.find(
    (act) =>
      DONE_AFTER.includes(act.concept) &&
      (isAfter(act) || isBefore(act)) &&
      duties.some((duty) => goesOn(text, { end: act.start }, duty)),
  );
}

/** No more than a blank or a small word lies between a refusal and what is refused: "declines to strike down", "refuse d'annuler". */
const REFUSAL_REACH = 4;
/** Whether a court refuses to strike down: not "refuses to revive tariffs struck down before", nor another one after that. */
const isLeftStanding = ({ text, title: { words: said } }: Reading, word: WordMention): boolean =>
  said.some(
    (no) =>
      no.concept === 'ruling_refuses' &&
      follows(text, no, word, REFUSAL_REACH) &&
      comesBefore(said, no.start, 'ruling_bench'),
  );

/**
 * The ruling of a court on duties that a title tells of: "tariffs are unlawful, appeals court says". What undoes the ruling
 * of another court upholds the duty, though it names what that one struck down.
 */
export function readRuling(reading: Reading): Ruling | undefined {
  const answer = dutyAfterRuling(reading);
  if (answer) return { kind: 'answered', word: answer };
  const said = statedIn(reading);
  if (!firstOf(said, 'ruling_bench') || !firstOf(said, ...DUTIES)) return undefined;
  const upheld = firstOf(said, 'ruling_upheld');
  const word = upheld ?? strikesDown(reading);
  if (!word) return undefined;
  const stands = !upheld && isLeftStanding(reading, word);
  // "Won't strike down": what denies the act is the ruling.
  const marks = stands ? NO_RULING.filter((mark) => mark !== 'step_mark_not') : NO_RULING;
  if (firstBeside(word, said, ...marks)) return undefined;
  // "Refuses to let".
  if (
    upheld &&
    (isShaded(said, upheld, 'step_mark_not') || goesBefore(reading, upheld.start, 'ruling_refuses'))
  )
    return undefined;
  if (isOpenCase(reading, said, word)) return undefined;
  return { kind: upheld || stands ? 'upheld' : 'against', word };
}
