import { isAct } from '../../reading/acts.js';
import { isMeasure } from '../../reading/concepts.js';
import { LAYS, surelyActsFurther } from '../../reading/goes-on.js';
import { ACTORS } from '../../reading/party-forms.js';
import { listsIn } from '../../reading/party-lists.js';
import { beginsIn, codesOf, type Reading } from '../../reading/reading.js';
import { endsBetween } from '../../text/clause.js';
import { answersWith } from './answers.js';
import type { Actors } from './sides.js';

// Who takes a measure as another wishes, or as he did before: "Mexico yields to Trump and puts tariffs on Chinese goods".

const DEFERS = 'rule_defers_to';
/** "Joins the US in curbing exports": up to the verb, in UTF-16 units. */
const IN_DOING = 5;
/** "Draws level with the US: 100 % duty": German puts the rest of its verb before the colon. */
const COLON = /^[^,;:!?]{0,12}:/u;

/** Whether a title tells, behind who is followed, what who follows does. */
function tellsOfOwn(reading: Reading, from: number): boolean {
  const {
    lang,
    title: { words },
    normalised: { text, titleEnd },
  } = reading;
  // Chinese needs no word to go on.
  if (lang === 'zh') return words.some((word) => isAct(word) && word.start >= from);
  const colon = COLON.exec(text.slice(from, titleEnd))?.[0].length;
  return (
    beginsIn(words, from, from + IN_DOING, ...LAYS) ||
    surelyActsFurther(reading, from) !== undefined ||
    answersWith(reading, from) === 'told' ||
    (colon !== undefined && words.some((word) => isMeasure(word) && word.start >= from + colon))
  );
}

/** Who follows another with a measure, who went before, and who of those has no other part in what the title tells. */
export type Followers = Actors & { readonly out: readonly string[] };

export function followerIn(reading: Reading): Followers | undefined {
  const {
    title: { words, parties },
    normalised: { text },
  } = reading;
  const verb = words.find(({ concept }) => concept === DEFERS);
  if (!verb) return undefined;
  const follower = parties.findLast(({ end }) => end <= verb.start);
  const followed = parties.find(({ start }) => start >= verb.start);
  if (!follower || !followed || follower.code === followed.code) return undefined;
  const listOf = listsIn(text, parties);
  const first = listOf(followed);
  const from = Math.max(first.at(-1)?.end ?? followed.end, verb.end);
  const isTold =
    ACTORS.includes(follower.form) &&
    !endsBetween(text, follower.end, verb.start) &&
    tellsOfOwn(reading, from);
  if (!isTold) return undefined;
  const waits = codesOf(first);
  const isNamedAgain = (asked: string) => parties.some(({ code, start }) => code === asked && start >= from);
  return { acts: codesOf(listOf(follower)), waits, out: waits.filter((code) => !isNamedAgain(code)) };
}
