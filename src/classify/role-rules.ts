import { inTitle, liesWithin, type Reading } from './reading.js';

// What no weighing of words may overrule.

/** Between a word and the name right after it, in UTF-16 units. */
const BESIDE = 1;

/** Whether every name of a party in the title follows a word that leaves it out: "spares Canada", 不针对加拿大. */
export function isSpared({ title, words }: Reading, code: string): boolean {
  const named = title.parties.filter((party) => party.code === code);
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
 * Who acts where a Chinese title leaves it out, "对美加征关税": then it is China, whose readers know, unless the summary names
 * somebody else first.
 */
function unnamedActor(reading: Reading): readonly string[] {
  const { lang, parties, title, normalised } = reading;
  if (lang !== 'zh' || !normalised.text.startsWith('对')) return [];
  const named = title.parties;
  const others = parties.filter((party) => named.every((other) => other.code !== party.code));
  const isChina =
    named.length > 0 &&
    named.every((party) => party.code !== 'CN' && party.start <= UNNAMED_REACH) &&
    (others[0]?.code ?? 'CN') === 'CN' &&
    (named[0]?.code === 'US' || inTitle(reading, ...OWN_NOTICES));
  return isChina ? ['CN'] : [];
}

/** A list has so few words between its owner and its end, in UTF-16 units: "China's unreliable entity list". */
const LIST_REACH = 30;

/** An article apart: "to add Chinese firms to a list" names no owner. */
const ONE_WORD = /^\S+ (?:the )?$/;

/** Whose lists the title speaks of right after a word of putting on or taking off: "added to the US entity list". */
const listOwners = ({ title, normalised }: Reading): readonly string[] =>
  title.words.flatMap((span) => {
    if (span.concept !== 'rule_on_list') return [];
    const [owner, ...others] = title.parties.filter((party) => liesWithin(party, span));
    if (owner === undefined || others.some(({ code }) => code !== owner.code)) return [];
    const before = normalised.text.slice(span.start, owner.start);
    return ONE_WORD.test(before) && span.end - owner.end <= LIST_REACH ? [owner.code] : [];
  });

/** The parties of which a title leaves no doubt that a measure is theirs. */
export const sureActors = (reading: Reading): ReadonlySet<string> =>
  new Set([...listOwners(reading), ...unnamedActor(reading)]);
