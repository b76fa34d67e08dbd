import { actsItself, isAct, isLaid } from '../../reading/acts.js';
import { ACTORS, STATES } from '../../reading/party-forms.js';
import { codesTogether } from '../../reading/party-lists.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { ANYWHERE, endsBetween, follows, isOverAt } from '../../text/clause.js';
import { ARTICLE, isNextButArticle, smallPattern } from '../../text/small-words.js';
import { firstBehind, type Span } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';
import { begun, ended } from '../../text/word-patterns.js';
import { HIT_REACH } from '../hit/victims.js';
import type { Told } from './sides.js';

// Who acts where a title tells in the passive what is done: "Omani foil hit with levy by Peru".

/** From the word that says who is hit to whose measure it is, in UTF-16 units. */
const BY_REACH = 40;
const BY = smallPattern(({ small_by }) => `(?:^| )${ended(small_by)}$`);
/** Between that word and a measure with whose it is: "par une enquête péruvienne", "by new Peruvian probe". */
const A = smallPattern(({ small_a, small_new }) => `^ (?:${ARTICLE}|${begun(small_a, small_new)})$`);
/** Whose goods meet a measure at a place, in Chinese: 秘鲁铜箔在挪威被征税. */
const MEETS = smallPattern(
  ({ small_market, small_suffers }) => `^${ended(small_market)}?${ended(small_suffers)}`,
);

/** What one is hit with; a probe lies on whose goods are looked into. */
const liesOnHit = (word: WordMention): boolean => isLaid(word) || word.concept === 'step_probe';

const isBy = (reading: Reading, { concept, start, end }: WordMention): boolean =>
  concept === 'role_by' && BY(reading).test(reading.text.slice(start - 1, end));

/** Where the word ends that tells by whom: in the one that says who is hit, or behind the measure that it is hit with. */
function endOfBy(reading: Reading, hit: WordMention): number | undefined {
  const { words } = reading.title;
  const { text } = reading;
  if (BY(reading).test(text.slice(hit.start, hit.end))) return hit.end;
  const by = words.find((word) => isBy(reading, word) && follows(text, hit, word, BY_REACH));
  const isOfMeasure =
    by && words.some((word) => liesOnHit(word) && word.start >= hit.start && word.end <= by.start);
  return isOfMeasure ? by.end : undefined;
}

/** Whose it is: a name right behind, or an adjective beside its measure. */
function agentBehind(reading: Reading, from: number) {
  const { text } = reading;
  const { words, parties } = reading.title;
  const agent = firstBehind(parties, from);
  if (!agent) return undefined;
  const measure = words.find((word) => liesOnHit(word) && word.start >= from);
  if (agent.form === 'adjective') {
    const first = Math.min(agent.start, measure?.start ?? agent.start);
    const isBeside =
      measure && !endsBetween(text, from, measure.start) && A(reading).test(text.slice(from, first));
    return isBeside ? agent : undefined;
  }
  // "Hit by China tariffs" may be by those on China.
  const isCompound = measure?.start === agent.end + 1;
  const isRightBehind = isNextButArticle(text, { end: from }, agent);
  return ACTORS.includes(agent.form) && isRightBehind && !isCompound ? agent : undefined;
}

/** "Dumping by", "complaint by": what is done is no measure. */
const OF_OTHERS = ['trade_remedy', 'complaint'];

/** Who has done it, at the end of what is told: "duty on foil scrapped by Peru". */
function doerIn(reading: Reading): PartyMention | undefined {
  const { text } = reading;
  const { words, parties } = reading.title;
  const endsAt = ({ start, end }: Span, by: Span) =>
    start < by.start && endOfWord(text, end) === by.start - 1;
  const isDone = (by: Span) =>
    words.some((word) => isAct(word) && endsAt(word, by)) &&
    !words.some((word) => OF_OTHERS.includes(word.concept) && endsAt(word, by));
  for (const by of words) {
    const agent = isBy(reading, by) && isDone(by) ? agentBehind(reading, by.end) : undefined;
    const isLast = agent && isOverAt(text, agent.end);
    if (isLast && !parties.some((party) => party.form !== 'adjective' && actsItself(reading, party)))
      return agent;
  }
  return undefined;
}

/** A state where another's goods meet a measure, as a Chinese title tells it. */
function placeOfMeasure(reading: Reading) {
  const { text } = reading;
  const { words, parties } = reading.title;
  return parties.find(
    ({ form, start, end }) =>
      STATES.includes(form) &&
      text[start - 1] === '在' &&
      MEETS(reading).test(text.slice(end)) &&
      words.some((word) => liesOnHit(word) && follows(text, { end }, word, ANYWHERE)),
  );
}

export function agentIn(reading: Reading): Told | undefined {
  const { text } = reading;
  const { words, parties } = reading.title;
  const namesOf = codesTogether(reading);
  const toldOf = (agent: PartyMention, at: number): Told => {
    const victim = parties.findLast((party) => follows(text, party, { start: at }, HIT_REACH));
    return { acts: [agent.code], hit: victim ? namesOf(victim) : [] };
  };
  const place = reading.lang === 'zh' ? placeOfMeasure(reading) : undefined;
  if (place) return toldOf(place, place.start - 1);
  for (const word of words) {
    const by = word.concept === 'rule_is_hit' ? endOfBy(reading, word) : undefined;
    const agent = by === undefined ? undefined : agentBehind(reading, by);
    if (agent) return toldOf(agent, word.start);
  }
  const doer = doerIn(reading);
  return doer ? { acts: [doer.code], hit: [] } : undefined;
}
