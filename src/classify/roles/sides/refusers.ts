import { MEANT_ENDS } from '../../reading/concepts.js';
import { allOf, codesOf, comesBehind } from '../../reading/mentions.js';
import { isState } from '../../reading/party-forms.js';
import { listsOfTitle } from '../../reading/party-lists.js';
import type { Reading } from '../../reading/reading.js';
import { endsBetween } from '../../text/clause.js';
import { lastBefore } from '../../text/span.js';
import type { Told } from './sides.js';

/** Who refuses what another demands of a measure, that it end, has it, and it hits who demands: "China rejects US demand to lift curbs". */
export function refuserIn(reading: Reading): Told | undefined {
  const { text } = reading;
  const { words, parties } = reading.title;
  const listOf = listsOfTitle(reading);
  for (const no of allOf(words, 'rule_refuses')) {
    const refuser = lastBefore(parties, no.start);
    if (!refuser || !isState(refuser) || endsBetween(text, refuser.end, no.start)) continue;
    const own = codesOf(listOf(refuser));
    const others = parties.filter(({ code }) => !own.includes(code));
    const isDemand =
      others.every((party) => party.start > no.start && isState(party)) &&
      comesBehind(words, no.start, 'rule_demand') &&
      comesBehind(words, no.start, ...MEANT_ENDS);
    const [hit, ...more] = new Set(codesOf(others));
    if (isDemand && hit !== undefined && more.length === 0) return { acts: own, hit: [hit] };
  }
  return undefined;
}
