import { STATES } from '../../reading/party-forms.js';
import type { Reading } from '../../reading/reading.js';
import { endsBetween, follows } from '../../text/clause.js';

/** Between who signs and that he does, in UTF-16 units: "EU finally signs". */
const SIGN_REACH = 16;
const PACTS = ['deal', 'trade_deal'];

/** Who signs a pact with others by a title, however many they are: "EU signs trade deals with Chile, Peru and Vietnam". */
export function signersIn({ title: { words, parties }, normalised: { text } }: Reading): readonly string[] {
  return words.flatMap((word) => {
    if (word.concept !== 'step_signs') return [];
    const [signer] = parties;
    const pact = words.find(({ concept, start }) => PACTS.includes(concept) && start >= word.end);
    if (signer === undefined || pact === undefined || !STATES.includes(signer.form)) return [];
    const isSigner =
      follows(text, signer, word, SIGN_REACH) &&
      !endsBetween(text, word.start, pact.start) &&
      !parties.some(({ code, start }) => code !== signer.code && start < pact.start);
    const isWithOthers = parties.some(({ code, start }) => code !== signer.code && start >= pact.end);
    return isSigner && isWithOthers ? [signer.code] : [];
  });
}
