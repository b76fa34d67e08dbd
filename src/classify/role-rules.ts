import { inTitle, type Reading } from './reading.js';

// What no weighing of words may overrule.

/** Between a word and the name right after it, in UTF-16 units. */
const BESIDE = 1;

/** Whether every name of a party in the title follows a word that leaves it out: "spares Canada", 不针对加拿大. */
export function isSpared({ parties, words, normalised }: Reading, code: string): boolean {
  const named = parties.filter((party) => party.code === code && party.end <= normalised.titleEnd);
  const spares = words.filter(({ concept }) => concept === 'role_spares');
  return (
    named.length > 0 &&
    named.every(
      ({ form, start }) =>
        form !== 'adjective' && spares.some(({ end }) => end <= start && start - end <= BESIDE),
    )
  );
}

/** Whom a title without a subject turns to stands at its beginning, in UTF-16 units: 对美欧日. */
const UNNAMED_REACH = 4;

/** What China's own notices are about, beside measures on the United States; of others a bare "对印度加征关税" may tell. */
const OWN_NOTICES = ['other_goods', 'import', 'trade_remedy', 'export', 'entity_list'];

/**
 * Whether a Chinese title leaves out who acts, "对美加征关税": then it is China, whose readers know, unless the summary names
 * somebody else first.
 */
function actsUnnamed(reading: Reading, code: string): boolean {
  const { lang, parties, normalised } = reading;
  if (code !== 'CN' || lang !== 'zh' || !normalised.text.startsWith('对')) return false;
  const named = parties.filter(({ end }) => end <= normalised.titleEnd);
  const others = parties.filter((party) => named.every((other) => other.code !== party.code));
  return (
    named.length > 0 &&
    named.every((party) => party.code !== 'CN' && party.start <= UNNAMED_REACH) &&
    (others[0]?.code ?? 'CN') === 'CN' &&
    (named[0]?.code === 'US' || inTitle(reading, ...OWN_NOTICES))
  );
}

/** A list has so few words between its owner and its end, in UTF-16 units: "China's unreliable entity list". */
const LIST_REACH = 30;

/** An article apart: "to add Chinese firms to a list" names no owner. */
const ONE_WORD = /^\S+ (?:the )?$/;

/** Whether the title speaks of a list of this party right after a word of putting on or taking off: "added to the US entity list". */
function ownsList({ parties, words, normalised }: Reading, code: string): boolean {
  return words.some((span) => {
    if (span.concept !== 'rule_on_list' || span.end > normalised.titleEnd) return false;
    const [owner, ...others] = parties.filter(({ start, end }) => start >= span.start && end <= span.end);
    if (owner?.code !== code || others.some((other) => other.code !== code)) return false;
    const before = normalised.text.slice(span.start, owner.start);
    return ONE_WORD.test(before) && span.end - owner.end <= LIST_REACH;
  });
}

/** Whether a title leaves no doubt that a measure is of this party. */
export const surelyActs = (reading: Reading, code: string): boolean =>
  ownsList(reading, code) || actsUnnamed(reading, code);
