import { isAct } from '../../reading/acts.js';
import { isMeasure } from '../../reading/concepts.js';
import { LAYING_VERBS, surelyActsFurther } from '../../reading/goes-on.js';
import { beginsIn, codesOf, firstOf } from '../../reading/mentions.js';
import { ACTORS } from '../../reading/party-forms.js';
import { listsOfTitle } from '../../reading/party-lists.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { ANYWHERE, follows, turnsIn } from '../../text/clause.js';
import { firstBehind, lastBefore } from '../../text/span.js';
import { answersWith } from './answers.js';
import type { Told } from './sides.js';

// Who takes a measure as another wishes, or as he did before: "Mexico yields to Trump and puts tariffs on Chinese goods".

const DEFERS = 'rule_defers_to';
/** "Joins the US in curbing exports": up to the verb, in UTF-16 units. */
const IN_DOING = 5;
/** "Draws level with the US: 100 % duty": German puts the rest of its verb before the colon. */
const COLON = /^[^,;:!?]{0,12}:/u;

/** Whether a title tells, behind who is followed, what who follows does. */
function tellsOfOwn(reading: Reading, from: number): boolean {
  const { lang, text, titleEnd } = reading;
  const { words } = reading.title;
  // Chinese needs no word to go on.
  if (lang === 'zh') return words.some((word) => isAct(word) && word.start >= from);
  const colon = COLON.exec(text.slice(from, titleEnd))?.[0].length;
  return (
    beginsIn(words, from, from + IN_DOING, ...LAYING_VERBS) ||
    surelyActsFurther(reading, from) !== undefined ||
    answersWith(reading, from) === 'told' ||
    (colon !== undefined && words.some((word) => isMeasure(word) && word.start >= from + colon))
  );
}

/** Between who follows and his verb, in UTF-16 units: "Canada then follows". */
const VERB_REACH = 9;

/** Whether a title says that of him, and not of what lies on him ("tariff on China follows"), and does not deny it. */
const isFollower = ({ text, title: { words } }: Reading, party: PartyMention, verb: WordMention): boolean =>
  ACTORS.includes(party.form) &&
  follows(text, party, verb, VERB_REACH) &&
  !words.some((word) => isMeasure(word) && follows(text, word, party, ANYWHERE)) &&
  !beginsIn(words, party.end - 1, verb.start, 'step_mark_not');

/** Whether he himself is followed, or his wish, and not something else of his: "follows US orders". */
const isHimself = ({ lang, text, titleEnd, title: { words } }: Reading, from: number): boolean =>
  lang === 'zh' ||
  !/^(?:[':]| \p{L})/u.test(text.slice(from)) ||
  (turnsIn(text, from, titleEnd)[0] ?? titleEnd) - from <= IN_DOING ||
  beginsIn(words, from, from + IN_DOING, ...LAYING_VERBS, 'rule_by_means_of', 'rule_wish');

/**
 * Who takes a measure as another wishes or did before, unless the title denies it, who went before, and who of those has no other part
 * in what the title tells.
 */
export function followerIn(reading: Reading): Told | undefined {
  const { words, parties } = reading.title;
  const verb = firstOf(words, DEFERS);
  if (!verb) return undefined;
  const follower = lastBefore(parties, verb.start);
  const followed = firstBehind(parties, verb.start);
  if (!follower || !followed || follower.code === followed.code) return undefined;
  const listOf = listsOfTitle(reading);
  const first = listOf(followed);
  const from = Math.max(first.at(-1)?.end ?? followed.end, verb.end);
  if (!isFollower(reading, follower, verb) || !isHimself(reading, from) || !tellsOfOwn(reading, from))
    return undefined;
  const waits = codesOf(first);
  const isNamedAgain = (asked: string) => parties.some(({ code, start }) => code === asked && start >= from);
  return { acts: codesOf(listOf(follower)), waits, out: waits.filter((code) => !isNamedAgain(code)) };
}
