import { AGREED_OR_DONE, DEALS, MEANT_ENDS, NAMED_MEASURES, NEWS, RELIEVES } from '../../reading/concepts.js';
import { objectFrom, precedesVerb } from '../../reading/governing.js';
import { beginsIn, comesBehind, isAlso } from '../../reading/mentions.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import type { Certain } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { follows, goesOn, isObjectOf, type Reach } from '../../text/clause.js';
import { lastBefore, overlap } from '../../text/span.js';

// The end of a measure, or its relief, that somebody only asks for or plans: "uppmanar Kina att häva", "plant, … aufzuheben".

/** By which verbs of asking another what words for the end of a measure are meant. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  rule_demands: [...MEANT_ENDS, 'rule_asked_end'],
  // "Washington must lift", 美方应取消: the bare verb as well.
  rule_should: [...MEANT_ENDS, 'eased', 'revoked', 'suspended'],
};
/** Who agreed to it, or has decided, means more; a verb of demanding may decide as well ("exige"), and so may a name: "veto". */
const isAgreed = ({ title: { words } }: Reading): boolean =>
  words.some(
    (word) =>
      AGREED_OR_DONE.includes(word.concept) && !isAlso(words, word, 'rule_demands', ...NAMED_MEASURES),
  );
/** So far behind the verb stands what is meant, in UTF-16 units: whom it is asked of comes between. */
const REACH: Reach = [80, 16];
/** So near before "must" stands who must, in UTF-16 units. */
const WHO_REACH: Reach = [16, 4];
/** So near before the verb stands what denies it. */
const DENIED_REACH = 10;

/** The end that a verb governs: with the measure behind it, or in German before it. */
function meantBy(reading: Reading, said: readonly WordMention[], verb: WordMention): WordMention | undefined {
  const { text } = reading;
  const from = objectFrom(reading, verb, REACH);
  const ends = ASKED[verb.concept] ?? MEANT_ENDS;
  const isOf = (end: WordMention, measure: WordMention) =>
    isObjectOf(text, measure, end) || precedesVerb(reading, from, measure, end, REACH);
  return said.find(
    (end) =>
      ends.includes(end.concept) &&
      goesOn(text, { end: from }, end, REACH) &&
      said.some((measure) => NAMED_MEASURES.includes(measure.concept) && isOf(end, measure)),
  );
}

/** By what a title tells of more than what is meant: before the verb, or behind what it governs. */
const MORE = [
  ...NEWS,
  ...RELIEVES,
  'step_raises',
  'step_bans',
  'step_pauses',
  'impose_duty',
  'threaten',
  'step_threatens',
  'extended',
  'rule_is_lifted',
  'rule_puts_off',
  'plan_dropped',
];
/** The name of a ban holds a word of banning. */
const isOfName = (words: readonly WordMention[], word: WordMention): boolean =>
  words.some((name) => NAMED_MEASURES.includes(name.concept) && overlap(name, word));

const tellsMore = ({ title: { words } }: Reading, verb: WordMention, meant: WordMention): boolean =>
  words.some(
    (word) =>
      MORE.includes(word.concept) &&
      (word.end <= verb.start || (word.start >= meant.end && !isOfName(words, word))),
  ) ||
  // 要求…取消加征关税计划: what is to be dropped is only planned.
  comesBehind(words, meant.end, 'rule_plans');

/** What a court or a deal says somebody must do, he must. */
const BINDING = ['ruling_bench', ...DEALS];
/** Who is named before as well says it of himself. */
const isOfAnother = (parties: readonly PartyMention[], who: PartyMention): boolean =>
  !parties.some(({ code, end }) => code === who.code && end <= who.start);

/** Who is asked stands between, and before "must": "asks for comment on lifting" demands nothing of anybody. */
const isAsked = (
  { text, title: { words, parties } }: Reading,
  verb: WordMention,
  meant: WordMention,
): boolean =>
  verb.concept === 'rule_should'
    ? parties.some((party) => goesOn(text, party, verb, WHO_REACH) && isOfAnother(parties, party)) &&
      !beginsIn(words, 0, verb.start, ...BINDING)
    : parties.some((party) => party.start >= verb.end && party.end <= meant.start);

/** Whether who leads a state asks its own parliament: "Trump asks Congress to repeal". That is his plan. */
function isAskedAtHome(
  { title: { words, parties } }: Reading,
  verb: WordMention,
  meant: WordMention,
): boolean {
  const leader = lastBefore(parties, verb.start);
  return (
    leader?.form === 'person' &&
    beginsIn(words, verb.end, meant.start, 'rule_parliament') &&
    parties.every(({ start, code }) => start < verb.end || start >= meant.start || code === leader.code)
  );
}

/** "Will … nicht aufheben", "no longer plans to lift". */
const isDenied = ({ text, title: { words } }: Reading, verb: WordMention, meant: WordMention): boolean =>
  words.some(
    (no) =>
      no.concept === 'rule_not_done' &&
      ((no.start >= verb.end && no.end <= meant.start) || follows(text, no, verb, DENIED_REACH)),
  );

/** A measure whose end somebody asks another for binds, and so does one whose end is not planned; one that is planned is proposed. */
export function onlyMeant(reading: Reading): Certain | undefined {
  const said = statedIn(reading);
  if (isAgreed(reading)) return undefined;
  for (const verb of said) {
    // Who only answers demands nothing: 回应.
    const isDemand =
      verb.concept === 'rule_should' || (verb.concept === 'rule_demands' && isAlso(said, verb, 'step_urges'));
    if (!isDemand && verb.concept !== 'rule_plans') continue;
    const meant = meantBy(reading, said, verb);
    if (!meant || tellsMore(reading, verb, meant)) continue;
    const denied = isDenied(reading, verb, meant);
    if (!isDemand || isAskedAtHome(reading, verb, meant))
      return { stage: denied ? 'in_force' : 'proposed', word: verb };
    if (!denied && isAsked(reading, verb, meant)) return { stage: 'in_force', word: verb };
  }
  return undefined;
}
