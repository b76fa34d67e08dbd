import { MEASURES } from '../../reading/concepts.js';
import { codesOf, comesBehind, standsBetween } from '../../reading/mentions.js';
import { ACTORS, isState } from '../../reading/party-forms.js';
import { listsOfTitle } from '../../reading/party-lists.js';
import type { PartyMention, Reading } from '../../reading/reading.js';
import { goesOn, type Reach, turnsBetween } from '../../text/clause.js';
import { lastBefore, type Span } from '../../text/span.js';
import type { Told } from './sides.js';

const DOES_TO = 'rule_does_to';
const FREES = 'rule_frees';
/** From who acts to his verb, in UTF-16 units: "Trump administration hits"; in Chinese it stands right behind. */
const REACH: Reach = [17, 1];

/** Who does something to whom, where one verb has him before it and whom it is done to within: "Peru hits Chile with duties". */
export function patientIn(reading: Reading): Told | undefined {
  const { lang, text } = reading;
  const { words, parties } = reading.title;
  const verbs = words.filter(({ concept }) => concept === DOES_TO || concept === FREES);
  const isPatient = (party: PartyMention, verb: Span): boolean =>
    isState(party) &&
    (lang === 'zh' ? party.start === verb.end : party.start >= verb.start && party.end <= verb.end);
  const listOf = listsOfTitle(reading);
  for (const verb of verbs) {
    const agent = lastBefore(parties, verb.start);
    const patient = parties.find((party) => isPatient(party, verb));
    const isAgent =
      agent !== undefined &&
      ACTORS.includes(agent.form) &&
      goesOn(text, agent, verb, REACH) &&
      // 挪威对秘鲁暂停对智利加征关税表示欢迎: whose it is that somebody feels something about is asked elsewhere.
      !comesBehind(words, verb.end, 'rule_feels') &&
      // "Peru tariffs hit Chile with higher prices".
      !standsBetween(words, agent.end, verb.start, ...MEASURES);
    if (!isAgent || !patient) continue;
    const patients = listOf(patient);
    const last = patients.at(-1) ?? patient;
    // "Trump hits Canada; China slaps Japan with tariffs".
    const isOneClause =
      !turnsBetween(text, verb.start, patient.start) &&
      (lang === 'zh' || !turnsBetween(text, last.end, verb.end));
    if (!isOneClause || patients.some(({ code }) => code === agent.code)) continue;
    return { acts: codesOf(listOf(agent)), hit: verb.concept === FREES ? [] : codesOf(patients) };
  }
  return undefined;
}
