import { IN_PERCENT } from '../../../domain/numbers.js';
import { isMeasure } from '../../reading/concepts.js';
import { codesOf, firstOf, inTitle, leadingTo } from '../../reading/mentions.js';
import { STATES } from '../../reading/party-forms.js';
import { codesTogether } from '../../reading/party-lists.js';
import type { PartyMention, Reading } from '../../reading/reading.js';
import { follows } from '../../text/clause.js';
import { isNextButArticle } from '../../text/small-words.js';
import type { Told } from './sides.js';

/** Between who pays and the rate or the duty that it is, in UTF-16 units. */
const RATE_REACH = 32;

/** Whether a rate or a duty follows in the same clause. */
function isDutyBehind({ text, titleEnd, title: { words } }: Reading, at: number): boolean {
  const rate = IN_PERCENT.exec(text.slice(at, titleEnd));
  const isBehind = (start: number) => follows(text, { end: at }, { start }, RATE_REACH);
  return (rate && isBehind(at + rate.index)) || words.some((word) => isMeasure(word) && isBehind(word.start));
}

/**
 * Whom somebody buys from who is hit for that: 印度因购买俄罗斯石油被加征25%关税, and not 欧盟因进口中国汽车激增加征关税.
 */
const sellersIn = (reading: Reading): readonly PartyMention[] =>
  inTitle(reading, 'rule_is_hit')
    ? reading.title.parties.filter((party) => leadingTo(reading, party, 'rule_buys_from'))
    : [];

/**
 * Who pays for what it buys of another, "Russian oil habit costs India another 25 percent", and from whom that is bought, who has no
 * part in it. What a measure costs is no duty on whom it costs it: "US tariffs cost Canada 1 % of its output".
 */
export function payersIn(reading: Reading): Told | undefined {
  const { text } = reading;
  const { words, parties } = reading.title;
  const word = firstOf(words, 'rule_costs');
  if (!word) return { out: codesOf(sellersIn(reading)) };
  const payer = parties.find((party) => isNextButArticle(text, word, party));
  const isOfMeasure = words.some((other) => isMeasure(other) && other.start < word.start);
  if (!payer || !STATES.includes(payer.form) || isOfMeasure || !isDutyBehind(reading, payer.end))
    return undefined;
  const hit = codesTogether(reading)(payer);
  const sellers = parties.filter(({ end, form }) => end <= word.start && form === 'adjective');
  return { hit, out: codesOf(sellers).filter((code) => !hit.includes(code)) };
}
