import type { Blocs } from '../../../domain/blocs.js';
import type { PartyMention, Reading } from '../../reading/reading.js';

/** Between a name and its parliament, in UTF-16 units. */
const VOTE_REACH = 8;

/** Members of a union whose own parliament or government decides on its pact: they have a say beside the union. */
export function membersVoting(
  { title: { words, parties } }: Reading,
  unionOf: Blocs['unionOf'],
): readonly string[] {
  const votes = words.filter(({ concept }) => concept === 'parliament');
  const isVoting = ({ form, start, end }: PartyMention) =>
    form === 'agency'
      ? votes.some((vote) => vote.start < end && vote.end > start)
      : form === 'adjective' && votes.some((vote) => vote.start >= end && vote.start - end <= VOTE_REACH);
  return parties
    .filter((party) => unionOf[party.code] !== undefined && isVoting(party))
    .map(({ code }) => code);
}
