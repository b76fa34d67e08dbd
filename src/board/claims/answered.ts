import { HAN } from '../../classify/text/word-boundary.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { wordBefore, wordBehind } from '../terms/places.js';
import type { Named } from '../terms/terms.js';
import type { Clause } from './clauses.js';
import type { Group } from './group.js';
import type { Part } from './parts.js';
import type { Reading } from './reading.js';

/** Whose duty it is stands this near before its word, or behind it (`droits de douane américains`). */
const NEAR = 24;
const NEAR_BEHIND = 20;
/** Between a duty and whom it hits: `tariffs on US goods`. */
const HITS = /[\d,;:，；：]|\ba\b/iu;
/** Between that somebody strikes back and what he does it against; in Chinese also the other way round. */
const GAP = /^[^,;:\d]{0,24}$/u;

/** First that somebody strikes back, and then at what: "countermeasures after US tariff"; "retaliatory duty on magnets" is his own. */
function strikesBack({ text }: Clause, { marks }: BoardKnowledge): boolean {
  const over = marks.over_what(text);
  return marks
    .strikes_back(text)
    .some(
      ({ start, end }) =>
        wordBehind(text, over, end, GAP) ??
        (HAN.test(text.charAt(start)) ? wordBefore(text, over, start, GAP) : undefined),
    );
}

/** Whether a part is of the duty that is answered: its clause says that somebody strikes back at the duty's owner. */
function isOfAnsweredDuty({ clause, start, issuers }: Part, reading: Reading): boolean {
  const {
    report: { classification: report },
    knowledge,
  } = reading;
  // Who answers in the same title has a duty of his own.
  const areOfReport = issuers.every((party) => report.issuers.includes(party));
  if (!areOfReport || !clause.cues.has('retaliates') || !strikesBack(clause, knowledge)) return false;
  const { text } = clause;
  const { marks } = knowledge;
  const isOwner = (party: Named) =>
    party.end <= start &&
    start - party.end <= NEAR &&
    wordBefore(text, marks.duty_of_answer(text), party.start) === undefined;
  const owner =
    clause.parties.findLast(isOwner) ??
    clause.parties.find(
      (party) =>
        party.start >= start &&
        party.start - start <= NEAR_BEHIND &&
        !HITS.test(text.slice(start, party.start)) &&
        !marks.upon(text).some((word) => word.start >= start && word.start < party.start),
    );
  return owner !== undefined && report.targets.includes(owner.key);
}

/**
 * Whether all duties that a title names beside countermeasures are those that are answered: `China vows countermeasures after
 * US magnet tariff`. Their goods and rates are not those of the answer, of which nothing is told yet.
 */
export function isOnlyAnswered({ kind, parts }: Group, reading: Reading): boolean {
  const titled = parts.filter(({ clause }) => clause.inTitle);
  return kind === 'tariff' && titled.length > 0 && titled.every((part) => isOfAnsweredDuty(part, reading));
}
