import { isMeasure } from '../../reading/concepts.js';
import { areAll, leadingTo } from '../../reading/mentions.js';
import { OWNER_BEHIND, STATES } from '../../reading/party-forms.js';
import { codesTogether } from '../../reading/party-lists.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { ARTICLE, smallPattern } from '../../text/small-words.js';
import { arePartedBy, firstBehind, isRightBefore, lastBefore } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';
import { ended } from '../../text/word-patterns.js';
import { isAimedAt } from '../hit/aims.js';
import type { Told } from './sides.js';

// Who acts by a measure that the title tells as theirs.

/** Goods between the name of whose a measure is and the measure, in UTF-16 units. */
const GOODS_REACH = 24;
const VERB = smallPattern(({ small_parts_owner }) => String.raw`[,;:!?]|\b${ended(small_parts_owner)}\b`);

/** Between the word for what a measure lies on and whose goods these are: "sur l'aluminium chinois", "on Chinese steel". */
const GOODS_OF = new RegExp(String.raw`^ ?${ARTICLE}(?:\p{L}+ (?:d'\p{L}+ )?)?$`, 'u');

/** Whose a measure is: the adjective before it, or behind it in languages that put it there. */
function ownerOf(reading: Reading, measure: WordMention) {
  const { lang, text } = reading;
  const { parties } = reading.title;
  const isAdjective = (party: PartyMention | undefined) => (party?.form === 'adjective' ? party : undefined);
  if (OWNER_BEHIND.includes(lang)) {
    const end = endOfWord(text, measure.end);
    const behind = isAdjective(parties.find((party) => isRightBefore({ start: measure.start, end }, party)));
    if (behind) return behind;
  }
  const before = isAdjective(lastBefore(parties, measure.start));
  return before &&
    measure.start - before.end <= GOODS_REACH &&
    !VERB(reading).test(text.slice(before.end, measure.start))
    ? before
    : undefined;
}

/** Between the genitive of a name and what is its own: "Canada's new countermeasures". */
const GENITIVE = /^(?:'s|s'|:s) (?:\p{L}+ )?$/u;

/** Whose a measure is by its genitive. */
const owningIn = ({ text, title: { parties } }: Reading, measure: WordMention) =>
  parties.find((party) => STATES.includes(party.form) && arePartedBy(text, party, measure, GENITIVE));

/** Whose a measure is by the name behind it: "contramedidas de la UE", "Gegenmaßnahmen der EU". */
const namedBehind = (reading: Reading, measure: WordMention) => {
  const { text } = reading;
  const end = endOfWord(text, measure.end);
  return reading.title.parties.find(
    (party) =>
      STATES.includes(party.form) &&
      party.start > end &&
      leadingTo(reading, party, 'rule_of')?.start === end + 1,
  );
};

/** A measure in answer to another's is by its adjective whose it is, aimed or not: "contre-tarifs canadiens", "Gegenzölle". */
function answererIn(reading: Reading): readonly string[] {
  const { words, parties } = reading.title;
  // 对等关税, which answers nothing, is a word of retaliation in Chinese as well.
  const name = reading.lang === 'zh' ? 'rule_countermeasure' : 'retaliate';
  const answer = words.find(({ concept }) => concept === name);
  if (!answer) return [];
  // Chinese has no adjective; 对加拿大反制 is aimed at it.
  const isTarget = (party: PartyMention) =>
    words.some((word) => word.concept === 'role_against' && isRightBefore(word, party));
  const named =
    reading.lang === 'zh'
      ? parties.find((party) => isRightBefore(party, answer) && !isTarget(party))
      : undefined;
  const owner =
    named ?? ownerOf(reading, answer) ?? owningIn(reading, answer) ?? namedBehind(reading, answer);
  // Whom else a title names may be who answers, or who is answered.
  const isAlone = owner && areAll(parties, owner.code);
  return isAlone ? [owner.code] : [];
}

/** "Chinese antimony embargo on America", "surtaxe canadienne sur l'acier turc": whose a measure is acts on whom it is aimed at. */
export function ownMeasureIn(reading: Reading): Told {
  const { text } = reading;
  const { words, parties } = reading.title;
  const namesOf = codesTogether(reading);
  for (const measure of words) {
    if (!isMeasure(measure)) continue;
    const owner = ownerOf(reading, measure);
    if (!owner) continue;
    const from = endOfWord(text, Math.max(measure.end, owner.end));
    const target = firstBehind(parties, from);
    // In "US hikes Chinese steel duties on Brazil" somebody else acts.
    const isFirst = parties.every(({ start, code }) => start >= owner.start || code === owner.code);
    if (!isFirst || !target || target.code === owner.code) continue;
    const isOnGoods = words.some(
      ({ concept, start, end }) =>
        concept === 'role_against' && start === from + 1 && GOODS_OF.test(text.slice(end, target.start)),
    );
    if (isAimedAt(reading, from, target) || (target.form === 'adjective' && isOnGoods))
      return { acts: [owner.code], hit: namesOf(target) };
  }
  return { acts: answererIn(reading), hit: [] };
}
