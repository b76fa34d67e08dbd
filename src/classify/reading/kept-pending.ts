import { endsBetween, isOverAt } from '../text/clause.js';
import type { Span } from '../text/span.js';
import { NAMED_MEASURES, RELIEVES, TALKS_AND_DEALS } from './concepts.js';
import { beginsIn, firstBeside, firstOf } from './mentions.js';
import type { Reading, WordMention } from './reading.js';

/** Kept instead of a measure: a relief, or what two have agreed. */
const OTHERS = [...RELIEVES, ...TALKS_AND_DEALS, 'rule_exemption', 'licence'];
const KEEPS = ['kept', 'rule_keeps', 'rule_stays'];
/** What it waits for; a day is none of these. */
const AWAITED = [
  'rule_meant_end',
  'rule_meant_relief',
  'rule_is_lifted',
  'ease',
  'step_ends',
  'step_exempts',
  'revoked',
  ...RELIEVES,
  ...TALKS_AND_DEALS,
];

/** The word by which a title says that a measure is kept, and whether a place is outside of what that waits for. */
export type KeptPending = { readonly word: WordMention; readonly isMain: (place: Span) => boolean };

const RESTING = ['suspended', 'rule_is_suspended'];
/** German tells at the end of a clause that something rests: "Zölle bleiben bis Februar ausgesetzt". */
export const restAtEnd = ({ lang, text, title: { words } }: Reading): WordMention | undefined =>
  lang === 'de'
    ? words.find(({ concept, end }) => RESTING.includes(concept) && isOverAt(text, end))
    : undefined;

/** Whether what stays is told of what is still to come: "to face duties that stay until". */
const isToCome = (said: readonly WordMention[], word: WordMention): boolean =>
  said.some(
    ({ concept, end }) =>
      concept === 'step_mark_will' && beginsIn(said, end, word.start, 'rule_subordinates'),
  );

/**
 * A measure that is kept until another has ended his, or unless he does: "countermeasures remain until US tariffs are lifted",
 * 美国取消关税前保留反制. The words of relief are of what it waits for.
 */
export function keptPending(reading: Reading): KeptPending | undefined {
  const { text } = reading;
  const { words, parties } = reading.title;
  const until = firstOf(words, 'rule_until');
  if (!until) return undefined;
  // Who does it stands right before the verb: 美国取消….
  const from = parties.find(({ end }) => end === until.start)?.start ?? until.start;
  // A Chinese condition may end with its own word, 在…前; others go on to the end of the clause.
  const isMain = ({ start, end }: Span) =>
    end <= from ||
    (start >= until.end && (text[until.end - 1] === '前' || endsBetween(text, until.end, start)));
  const said = words.filter(isMain);
  const word = firstOf(said, ...KEEPS);
  if (!word || !firstOf(said, ...NAMED_MEASURES, 'duty', 'export_curb')) return undefined;
  const isAwaited =
    parties.some((party) => party.end > from && !isMain(party)) ||
    words.some((other) => AWAITED.includes(other.concept) && other.end > from && !isMain(other));
  const isElse = firstBeside(word, said, ...OTHERS) || beginsIn(said, 0, word.start, 'step_urges');
  const isIdle =
    firstOf(said, 'threaten', 'rule_not_binding_yet') || restAtEnd(reading) || isToCome(said, word);
  return isAwaited && !isElse && !isIdle ? { word, isMain } : undefined;
}
