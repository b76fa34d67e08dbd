import type { Blocs } from '../domain/blocs.js';
import type { Classification, Topic } from '../domain/classification.js';
import type { Item } from '../domain/item.js';
import { silentAuthority } from './authority.js';
import { type Note, noteParties } from './evidence.js';
import { codesOf } from './reading/mentions.js';
import type { Reading } from './reading/reading.js';
import { isUnknownGovernment } from './roles/acting/governments.js';
import type { RoleReader } from './roles/roles.js';

export type PartyKnowledge = {
  readonly blocs: Blocs;
  readonly roles: RoleReader;
  /** Reads the name of a publisher. */
  readonly readName: (name: string) => Reading;
};

/** What an item is about, and whether it may be an act of whoever publishes it. */
type ItemTold = { readonly topic: Topic; readonly isOwnAct: boolean };

/**
 * Who acts and who is hit. What an authority tells of its own act in its feed, or under its name, needs no name in the text;
 * what it says of a known measure may be of others'.
 */
export function readParties(
  item: Item,
  reading: Reading,
  { topic, isOwnAct }: ItemTold,
  { roles: read, readName, blocs }: PartyKnowledge,
  note: Note,
): Pick<Classification, 'issuers' | 'issuersSure' | 'targets'> {
  const roles = read(reading, topic);
  // A government that is called no more than that is none of those that readers everywhere know.
  const isUnknown = topic !== 'negotiation' && isUnknownGovernment(reading);
  const authority = isOwnAct
    ? silentAuthority(item, reading, { topic, roles, isUnknown }, readName)
    : undefined;
  if (authority) note('issuers', undefined, authority.why);
  // A union sets the duties of its members.
  const actsFor = (code: string) => (topic === 'tariff' ? (blocs.unionOf[code] ?? code) : code);
  // A forum lays no measure; what states agree on, or sue over, there hits nobody there.
  const isState = ({ code }: { readonly code: string }) =>
    topic === 'negotiation' || !blocs.forums.includes(code);
  const acting = authority
    ? []
    : roles.issuers.filter((role) => isState(role) && (!isUnknown || role.mentions.length > 0));
  const hit = roles.targets.filter(isState);
  noteParties(note, 'issuers', acting);
  noteParties(note, 'targets', hit);
  return {
    issuers: authority ? [actsFor(authority.code)] : codesOf(acting),
    ...(authority !== undefined || roles.isSure ? { issuersSure: true } : {}),
    targets: codesOf(hit),
  };
}
