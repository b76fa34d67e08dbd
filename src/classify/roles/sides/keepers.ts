import { keptPending } from '../../reading/kept-pending.js';
import { codesOf } from '../../reading/mentions.js';
import { codesTogether } from '../../reading/party-lists.js';
import type { Reading } from '../../reading/reading.js';
import type { Told } from './sides.js';

/** Who keeps a measure until another does something, and who that other is: "Canada to keep duties until the US drops its own". */
export function keepersIn(reading: Reading): Told | undefined {
  const kept = keptPending(reading);
  const { parties } = reading.title;
  const keeper = kept && parties.find((party) => kept.isMain(party));
  if (!keeper) return undefined;
  const acts = codesTogether(reading)(keeper);
  const others = parties.filter((party) => !kept.isMain(party) && !acts.includes(party.code));
  return others.length > 0 ? { acts, waits: codesOf(others) } : undefined;
}
