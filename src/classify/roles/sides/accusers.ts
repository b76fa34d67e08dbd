import { actsItself } from '../../reading/acts.js';
import { surelyActsFurther } from '../../reading/goes-on.js';
import { allOf, beginsIn, codesOf } from '../../reading/mentions.js';
import { isState } from '../../reading/party-forms.js';
import { listsOfTitle } from '../../reading/party-lists.js';
import type { PartyMention, Reading } from '../../reading/reading.js';
import { endsBetween, turnsBetween, turnsIn } from '../../text/clause.js';
import { smallPattern } from '../../text/small-words.js';
import { firstBehind, lastBefore } from '../../text/span.js';
import { ended } from '../../text/word-patterns.js';
import type { Told } from './sides.js';

// Who takes a measure beside what he says of another: "China accuses the EU of dumping and imposes duties on pork".

const ACCUSES = 'rule_accuses';
const SPEAKS = [ACCUSES, 'rule_reproaches', 'rule_objects'];

const THREATENS = 'rule_threatens';
/** From where a title goes on to the verb, in UTF-16 units: "and threatens", "und droht". */
const VERB_REACH = 4;
/** … and to the name of another who does it. */
const NAME_REACH = 6;
/** Of so many verbs the first ones are asked, and of who is named behind those who are near, in UTF-16 units. */
const MOST_VERBS = 4;
const BEHIND_REACH = 120;
/** How Chinese goes on to another act: 并对, ",威胁". */
const GOES_ON = smallPattern(({ small_and_does }) => `(?:,|${ended(small_and_does)}) ?$`);

/** Whether the title goes on, from a place, to what who accuses does himself. */
function actsHimself(reading: Reading, from: number): boolean {
  const { lang, text, titleEnd } = reading;
  const { words, parties } = reading.title;
  if (lang === 'zh')
    return words.some(
      ({ concept, start }) =>
        concept === 'rule_acts_next' && start >= from && GOES_ON(reading).test(text.slice(from, start)),
    );
  const threatens = turnsIn(text, from, titleEnd).find((at) =>
    beginsIn(words, at, at + VERB_REACH, THREATENS),
  );
  const at = threatens ?? surelyActsFurther(reading, from);
  // "China slams duties as US raises them": another does.
  return at !== undefined && !parties.some(({ start }) => start >= at && start < at + NAME_REACH);
}

/** Who acts beside an accusation, and whom it hits, unless others are named; whom one accuses of dumping is hit, whoever acts. */
export function accuserIn(reading: Reading): Told | undefined {
  const { lang, text, titleEnd } = reading;
  const { words, parties } = reading.title;
  const verbs = allOf(words, ...SPEAKS).slice(0, MOST_VERBS);
  const listOf = listsOfTitle(reading);
  const namesOf = (party: PartyMention) => codesOf(listOf(party));
  for (const verb of verbs) {
    const isAccusation = verb.concept === ACCUSES;
    const accused = firstBehind(parties, verb.start);
    if (!accused || !isState(accused)) continue;
    const last = listOf(accused).at(-1)?.end ?? accused.end;
    const named = lastBefore(parties, verb.start);
    const accuser = named && !endsBetween(text, named.end, verb.start) ? named : undefined;
    const behind = parties.filter(({ start }) => start >= last && start - last <= BEHIND_REACH);
    // "Accusing the EU of dumping, China imposes duties"; "Beijing accuses US of bullying as Washington restricts chips".
    const other = isAccusation
      ? behind.find((party) => turnsBetween(text, last, party.start) && actsItself(reading, party))
      : undefined;
    const isSure = lang !== 'zh' || isAccusation;
    const actor = accuser && isSure && actsHimself(reading, last) ? accuser : other;
    if (!actor || !isState(actor)) {
      const endOfClause = turnsIn(text, last, titleEnd)[0] ?? titleEnd;
      if (isAccusation && beginsIn(words, verb.start, endOfClause, 'trade_remedy'))
        return { acts: [], hit: namesOf(accused) };
      continue;
    }
    const opponent = actor.code === accused.code ? accuser : accused;
    const isAlone = behind.every(({ code }) => code === accused.code || code === actor.code);
    return { acts: namesOf(actor), hit: opponent && isAlone ? namesOf(opponent) : [] };
  }
  return undefined;
}
