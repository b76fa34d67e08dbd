import { areAll, beginsIn } from '../../reading/mentions.js';
import { STATES } from '../../reading/party-forms.js';
import type { Reading } from '../../reading/reading.js';
import { follows } from '../../text/clause.js';
import { smallPattern } from '../../text/small-words.js';
import { ended } from '../../text/word-patterns.js';

/** Between the name and the measure lie goods, in UTF-16 units. */
const GOODS_REACH = 11;
/** What a state has done to it, says, or does to another is told by these. */
const OTHERWISE = [
  'role_against',
  'role_by',
  'role_reacts',
  'role_from',
  'rule_objects',
  'rule_demands',
  'rule_is_hit',
];
/** A colon, or a short verb and one, before what the measure is on: 拍板：对钢管. */
const COLON = smallPattern(
  ({ small_soon, small_toward }) =>
    String.raw`^\p{Script=Han}{0,4}: ?${ended(small_soon)}?${ended(small_toward)}`,
);

/** An authority and a colon, behind which it grants something: 某部：已同意…. */
const SAYS = smallPattern(({ small_soon }) => `^: ?${ended(small_soon)}?`);
const GRANTS = ['step_turn', 'step_exempts', 'eased'];

/** Right behind the name, the word for what the measure is on: 乌克兰对钢管征收…. */
const ON = smallPattern(({ small_toward }) => `^${ended(small_toward)}`);
/** By what such a title tells an act, whoever it hits: a duty that is laid, an inquiry that begins. */
const ACTS = ['impose_duty', 'rule_begins'];

/** Whether a summary names states that its title does not. */
const isOthersToo = ({ parties, title }: Reading): boolean =>
  parties.some(({ code }) => title.parties.every((party) => party.code !== code));

/**
 * Who acts by a Chinese title that begins with a state: 乌克兰对钢管征收…; that names no other, 乌克兰：对钢管征收…; or that goes on
 * with a safeguard, which lies on all: 乌克兰钢管保障措施. A duty named so may be another's: 乌克兰钢管反倾销税.
 */
export function openingActor(reading: Reading): readonly string[] {
  const { lang, text } = reading;
  const { words, parties } = reading.title;
  const [first] = parties;
  if (lang !== 'zh' || first?.start !== 0) return [];
  const says = SAYS(reading).exec(text.slice(first.end))?.[0].length;
  const granted = first.end + (says ?? 0);
  if (says && beginsIn(words, granted, granted + 1, ...GRANTS)) return [first.code];
  if (!STATES.includes(first.form)) return [];
  const isAlone = areAll(parties, first.code);
  const colon = COLON(reading).exec(text.slice(first.end))?.[0].length;
  const isLaid =
    isAlone &&
    colon !== undefined &&
    !beginsIn(words, first.end, first.end + colon - 1, ...OTHERWISE) &&
    beginsIn(words, first.end + colon, text.length, 'impose_duty');
  const isSafeguard = words.some(
    (safeguard) =>
      safeguard.concept === 'rule_safeguard' &&
      follows(text, first, safeguard, GOODS_REACH) &&
      !parties.some((party) => party.code !== first.code && party.start < safeguard.start) &&
      !beginsIn(words, first.end, safeguard.start, ...OTHERWISE),
  );
  const on = ON(reading).exec(text.slice(first.end))?.[0].length;
  const acts =
    on !== undefined &&
    // Who is named behind may be taken for who acts; nobody else is where the title is all.
    isOthersToo(reading) &&
    !beginsIn(words, first.end + on, reading.titleEnd, ...OTHERWISE) &&
    beginsIn(words, first.end + on, reading.titleEnd, ...ACTS);
  return isLaid || isSafeguard || acts ? [first.code] : [];
}
