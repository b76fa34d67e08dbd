import type { Blocs } from '../../../domain/blocs.js';
import { areAll, leadingTo, type PartyMention, type Reading } from '../../reading/reading.js';
import { HOME } from './unnamed.js';

/** A pact written together with whom it is with: "Japanavtalet". */
const PACT_BEHIND = /^s?(?:frihandels|handels)?(?:avtal|pakt)/u;

/**
 * Whose pact it is where a paper of a member of a union names only with whom: "Japanavtalet träder i kraft", "umowa z Japonią wchodzi
 * w życie" are the union's.
 */
export function homePact(reading: Reading, unionOf: Blocs['unionOf']): readonly string[] {
  const {
    lang,
    title: { parties: named },
    parties,
    normalised: { text },
  } = reading;
  const union = unionOf[HOME[lang] ?? ''];
  const [partner] = named;
  if (union === undefined || partner?.form !== 'country' || unionOf[partner.code] !== undefined) return [];
  const isPact = ({ end }: PartyMention) =>
    PACT_BEHIND.test(text.slice(end, end + 16)) ||
    leadingTo(reading, partner, 'rule_pact_with') !== undefined;
  return areAll(parties, partner.code) && isPact(partner) ? [union, partner.code] : [];
}
