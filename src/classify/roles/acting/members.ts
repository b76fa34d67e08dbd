import type { Blocs } from '../../../domain/blocs.js';
import type { PartyMention, Reading } from '../../reading/reading.js';
import { follows } from '../../text/clause.js';
import { overlap } from '../../text/span.js';

/** Between a name and its parliament, in UTF-16 units. */
const VOTE_REACH = 9;

/** Members of a union whose own parliament or government decides on its pact: they have a say beside the union. */
export function membersVoting(
  { title: { words, parties }, normalised: { text } }: Reading,
  unionOf: Blocs['unionOf'],
): readonly string[] {
  const votes = words.filter(({ concept }) => concept === 'parliament');
  const isVoting = (party: PartyMention) =>
    party.form === 'agency'
      ? votes.some((vote) => overlap(vote, party))
      : party.form === 'adjective' && votes.some((vote) => follows(text, party, vote, VOTE_REACH));
  return parties
    .filter((party) => unionOf[party.code] !== undefined && isVoting(party))
    .map(({ code }) => code);
}
