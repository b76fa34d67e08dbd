import { ARTICLE, ARTICLE_OR_ALL } from '../../classify/text/small-words.js';
import { HAN } from '../../classify/text/word-boundary.js';
import type { Topic } from '../../domain/classification.js';
import { meet } from '../../domain/in-common.js';
import { partiesOf } from '../../domain/parties.js';
import { AND, AND_HAN } from '../terms/conjunctions.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { wordBefore, wordBehind } from '../terms/places.js';
import type { Named } from '../terms/terms.js';
import type { Clause } from './clauses.js';
import { type Reading, unique } from './reading.js';

/** What may stand between the name of a state and its goods, and between what hits it and its name. */
const OF_NAME = /^(?:'s|的|产)?\s*$/iu;
const BEFORE_NAME = new RegExp(`^ ?${ARTICLE_OR_ALL}$`, 'iu');
/** `10% a México`: elsewhere the Spanish word is an English article. */
const RATE_TO = /%\s*a\s+$/iu;

/** Whether the goods of a state are named behind its name. */
const namesGoodsOf = ({ text }: Clause, { end }: Named, { marks }: BoardKnowledge): boolean =>
  wordBehind(text, marks.their_goods(text), end, OF_NAME) !== undefined;

/** A party this near before an instrument (`China's rare earth licensing`, `US-Zölle`) is whose it is. */
const NEAR = 24;

/** Between a name and the word that it only speaks: `Bessent (US) expects`; Chinese is denser. */
const SPEAKS = /^[^,.;:]{0,16}$/u;
const SPEAKS_DENSE = /^[^,。]{0,4}$/u;
const isSpeaker = ({ text, says }: Clause, { end }: Named): boolean =>
  says.some(({ start }) => {
    const reach = HAN.test(text.charAt(start)) ? SPEAKS_DENSE : SPEAKS;
    return start >= end && reach.test(text.slice(end, start));
  });

const BETWEEN = new RegExp(String.raw`^\s*(?:${AND}|${AND_HAN}|-)\s*${ARTICLE}$`, 'iu');

/** Whether two parties are named as one: `China and the US`, 中美. */
const areJoined = (text: string, one: Named, next: Named): boolean =>
  next.key !== one.key &&
  (BETWEEN.test(text.slice(one.end, next.start)) ||
    /^\p{Script=Han}{2}$/u.test(text.slice(one.start, next.end)));

/**
 * Whether a clause tells of two parties as acting together: `the US and China halt …`; what one does behind a colon it does by
 * itself: `Xi and Trump agree: Beijing halts …`.
 */
export function actTogether({ text, parties }: Clause, { marks }: BoardKnowledge): boolean {
  const colon = text.lastIndexOf(': ');
  const behind = parties.filter(({ start }) => start > colon);
  const told = behind.length > 0 ? behind : parties;
  const joined = told.some((party, at) => {
    const next = told[at + 1];
    return next !== undefined && areJoined(text, party, next);
  });
  return joined || marks.together(text).some(({ start }) => behind.length === 0 || start > colon);
}

type ClauseSides = {
  readonly issuers: readonly string[];
  readonly targets: readonly string[];
  /** Whom it names as hit. */
  readonly hit: readonly string[];
  readonly speakers: readonly string[];
  readonly actors: readonly string[];
  /** The party that stands just before the instrument: whoever else acts, it is likely this one's. */
  readonly near: string | undefined;
};

const ADJECTIVE = /(?:ese|an|ean|sche[nrs]?|ois|ise)s?$/iu;

const GOODS_BETWEEN = /^(?:\s+\p{L}+(?:\s+\p{L}+)?\s+|\p{Script=Han}{1,6})$/u;
/** Who is named in one list with somebody who is hit is hit as well: `向美国、墨西哥、加拿大出口`. */
const LISTED = new RegExp(String.raw`^(?:\s*[,，]\s*|\s*(?:${AND}|or|${AND_HAN})\s*)+$`, 'iu');

/**
 * Whether the issuers are named in one list, and none of them is hit: `Chile and Peru tax copper exports`. Two who impose a
 * tariff without a target impose it on each other.
 */
function actJointly(
  { text, parties, cues }: Clause,
  kind: Topic,
  issuers: readonly string[],
  targets: readonly string[],
): boolean {
  if (issuers.length < 2 || meet(issuers, targets)) return false;
  if (kind === 'tariff' && targets.length === 0) return false;
  if (cues.has('retaliates') || cues.has('reacts')) return false;
  const named = parties.filter(({ key }) => issuers.includes(key));
  return (
    issuers.every((party) => named.some(({ key }) => key === party)) &&
    named.slice(1).every(({ start }, at) => LISTED.test(text.slice(named[at]?.end, start)))
  );
}

/** `The Indonesia nickel tariff`, `欧盟白兰地反倾销措施`, where the whole text is read as hitting Indonesia. */
const isHitByText = (clause: Clause, { key, end }: Named, at: number, targets: readonly string[]): boolean =>
  targets.includes(key) &&
  clause.goods.length + clause.wares.length > 0 &&
  end < at &&
  GOODS_BETWEEN.test(clause.text.slice(end, at));

/** Whether somebody is named by a noun, as a word before `tariffs` for whom they hit; `US` is either. */
export const isNoun = ({ key, start, end }: Named, text: string): boolean =>
  key !== 'US' && /^[a-z]+$/iu.test(text.slice(start, end)) && !ADJECTIVE.test(text.slice(start, end));

/** `China tariffs` are tariffs on China; `China's tariffs`, `Chinese tariffs` and `US tariffs` are theirs. */
function isAdjunct({ text }: Clause, party: Named, at: number): boolean {
  return party.end <= at && /^\s*$/u.test(text.slice(party.end, at)) && isNoun(party, text);
}

/** Whose instrument a clause speaks of, by its words: who stands before it, and who is named as the one hit. */
export function sidesInClause(
  clause: Clause,
  kind: Topic,
  at: number,
  { report, knowledge }: Pick<Reading, 'report' | 'knowledge'>,
): ClauseSides {
  const { issuers, targets } = report.classification;
  const known = partiesOf({ issuers, targets });
  const actors: string[] = [];
  const hit: string[] = [];
  const speakers: string[] = [];
  let near: string | undefined;
  let lastHit: Named | undefined;
  for (const party of clause.parties) {
    const { key, start, end } = party;
    const { text } = clause;
    const isHit =
      (lastHit !== undefined && LISTED.test(text.slice(lastHit.end, start))) ||
      // `对等关税` is the reciprocal tariff, and hits nobody.
      /^[对對](?!等)/u.test(text.slice(start, end)) ||
      namesGoodsOf(clause, party, knowledge) ||
      wordBefore(text, knowledge.marks.upon(text), start, BEFORE_NAME) !== undefined ||
      RATE_TO.test(text.slice(Math.max(0, start - NEAR), start));
    // "EU duty on Chinese tungsten": whom it hits stands behind.
    const isOwn =
      issuers.includes(key) &&
      clause.parties.some((other) => other.start > at && targets.includes(other.key));
    const isAdjunctHit = (isAdjunct(clause, party, at) && !isOwn) || isHitByText(clause, party, at, targets);
    if (isHit || (kind === 'tariff' && isAdjunctHit)) {
      hit.push(key);
      lastHit = party;
      continue;
    }
    if (isSpeaker(clause, party)) {
      speakers.push(key);
      continue;
    }
    if (known.length === 0 || known.includes(key)) actors.push(key);
    if (end <= at && at - end <= NEAR) near = key;
  }
  // Who speaks of nobody else speaks of itself.
  if (actors.length === 0) actors.push(...speakers);
  if (actJointly(clause, kind, issuers, targets))
    return { issuers, targets, hit, speakers, actors: [...issuers], near: undefined };
  const both = known.length === 2 && known.every((party) => actors.includes(party));
  if (both && actTogether(clause, knowledge))
    return { issuers: known, targets: known, hit: [], speakers, actors, near: undefined };
  const issuer =
    near ?? actors[0] ?? (hit[0] !== undefined ? known.find((party) => party !== hit[0]) : undefined);
  if (issuer === undefined) return { issuers: [], targets: [], hit, speakers, actors, near };
  const others = unique(clause.parties.map(({ key }) => key)).filter((party) => party !== issuer);
  const other = kind === 'tariff' && others.length === 1 ? others[0] : undefined;
  const hitOthers = hit.filter((party) => party !== issuer);
  const target = hitOthers[0] ?? other;
  const sides = { issuers: [issuer], targets: target === undefined ? [] : [target] };
  return { ...sides, hit: hitOthers, speakers, actors, near };
}
