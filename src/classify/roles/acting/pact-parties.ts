import type { Blocs } from '../../../domain/blocs.js';
import { DEALS } from '../../reading/concepts.js';
import { allOf, areAll, beginsIn, codesOf, leadingTo } from '../../reading/mentions.js';
import { STATES } from '../../reading/party-forms.js';
import type { PartyMention, Reading } from '../../reading/reading.js';
import { endsBetween, follows } from '../../text/clause.js';
import { firstBehind, overlap } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';
import { HOME } from './governments.js';

// Whose a pact is beside those whom the weights find.

/** Between a name and its parliament, in UTF-16 units. */
const VOTE_REACH = 9;

/** Members of a union whose own parliament or government decides on its pact: they have a say beside the union. */
function membersVoting(
  { text, title: { words, parties } }: Reading,
  unionOf: Blocs['unionOf'],
): readonly string[] {
  const votes = allOf(words, 'parliament');
  const isVoting = (party: PartyMention) =>
    party.form === 'agency'
      ? votes.some((vote) => overlap(vote, party))
      : party.form === 'adjective' && votes.some((vote) => follows(text, party, vote, VOTE_REACH));
  return codesOf(parties.filter((party) => unionOf[party.code] !== undefined && isVoting(party)));
}

/** Between who signs and that he does, in UTF-16 units: "EU finally signs". */
const SIGN_REACH = 16;

/** Who signs a pact with others by a title, however many they are: "EU signs trade deals with Chile, Peru and Vietnam". */
function signersIn({ text, title: { words, parties } }: Reading): readonly string[] {
  return words.flatMap((word) => {
    if (word.concept !== 'step_signs') return [];
    const [signer] = parties;
    const pact = firstBehind(allOf(words, ...DEALS), word.end);
    if (signer === undefined || pact === undefined || !STATES.includes(signer.form)) return [];
    const isSigner =
      follows(text, signer, word, SIGN_REACH) &&
      !endsBetween(text, word.start, pact.start) &&
      !parties.some(({ code, start }) => code !== signer.code && start < pact.start);
    const isWithOthers = parties.some(({ code, start }) => code !== signer.code && start >= pact.end);
    return isSigner && isWithOthers ? [signer.code] : [];
  });
}

/**
 * Whose pact it is where a paper of a member of a union names only with whom: "Japanavtalet träder i kraft", "umowa z Japonią wchodzi
 * w życie" are the union's.
 */
function homePact(reading: Reading, unionOf: Blocs['unionOf']): readonly string[] {
  const { lang, parties, text, title } = reading;
  const union = unionOf[HOME[lang] ?? ''];
  const [partner] = title.parties;
  if (union === undefined || partner?.form !== 'country' || unionOf[partner.code] !== undefined) return [];
  const isPact =
    beginsIn(title.words, partner.end, endOfWord(text, partner.end), 'rule_pact_name') ||
    leadingTo(reading, partner, 'rule_pact_with') !== undefined;
  return areAll(parties, partner.code) && isPact ? [union, partner.code] : [];
}

/** Who surely has a part in talks on a pact. */
export const partiesOfPact = (reading: Reading, unionOf: Blocs['unionOf']): readonly string[] => [
  ...membersVoting(reading, unionOf),
  ...signersIn(reading),
  ...homePact(reading, unionOf),
];
