import { DAY_MS, daysApart } from '../../domain/durations.js';
import type { Signature, StoryMember } from '../../domain/story.js';
import { vectorOf } from '../odds/vector.js';
import { isCounted, isParty, mayMeanTheOthers } from '../signature/concepts.js';
import { jaccard } from '../wording/likeness.js';
import { likenessBy, shareAll, sharedOf, shareNone, tallying, unshared } from './shared-concepts.js';

/** How two reports agree in what needs no language; in the order that the trees of the model know. */
export const AGREEMENT = [
  'topic_same', 'topic_differs', 'stage_same', 'issuers_shared', 'issuers_differ', 'parties_jaccard',
  'parties_same', 'venue_shared', 'venue_differs', 'people_shared', 'people_differ', 'parties_apart',
  'goods_jaccard', 'goods_differ', 'goods_apart', 'companies_shared', 'companies_differ', 'acts_jaccard',
  'day_same', 'days_between', 'date_shared', 'date_differs', 'rate_shared', 'rate_differs', 'document_shared',
  'gap', 'rare_share', 'rare_named', 'title_likeness', 'same_language', 'headline_parties_shared',
  'headline_parties_apart', 'headline_told_least', 'headline_told_most', 'act_same',
] as const; // biome-ignore format: one list

const agreementIn = vectorOf(AGREEMENT);

const dayOf = (concepts: readonly string[]) => concepts.find((concept) => concept.startsWith('D:'))?.slice(2);

/**
 * Compares a report of trade policy with others. What is asked of it each time is sorted out once, for it meets
 * up to sixty. `weight` says how rare one of its concepts is; one that no item told
 * before is no rarer than one that hardly any did. Pure.
 */
export function agreeing(
  item: Signature,
  weight: (concept: string) => number,
): (member: StoryMember) => number[] {
  const weights = new Map(
    item.concepts.map((concept) => [concept, isCounted(concept) ? Math.min(1, weight(concept)) : 0]),
  );
  const title = new Set(item.title);
  const day = dayOf(item.concepts);
  const headlineParties = item.headline.filter(isParty);
  const tally = tallying(weights);
  return (member) => {
    const { of, rareShare, rareNamed } = tally(member.concepts);
    let words = 0;
    for (const key of member.title) if (title.has(key)) words++;
    const [topics, stages] = [of('T'), of('S')];
    const [parties, goods, people, companies] = [of('P'), of('MGK'), of('N'), of('C')];
    const [issuers, venues, dates, rates] = [of('I'), of('V'), of('X'), of('R')];
    const toldOfOwn = told(item.headline, (concept) => member.concepts.includes(concept));
    const toldOfOthers = told(member.headline, (concept) => weights.has(concept));
    const headlines = sharedOf(headlineParties, member.headline.filter(isParty));
    const between = knownDaysApart(day, dayOf(member.concepts));
    const gap = item.at === undefined || member.at === undefined ? 1 : Math.abs(item.at - member.at) / DAY_MS;
    return agreementIn({
      topic_same: topics.both,
      topic_differs: Number(shareNone(topics)),
      stage_same: stages.both,
      issuers_shared: Math.min(1, issuers.both),
      issuers_differ: Number(shareNone(issuers)),
      parties_jaccard: likenessBy(parties),
      parties_same: Number(likenessBy(parties) === 1),
      venue_shared: Math.min(1, venues.both),
      venue_differs: Number(shareNone(venues)),
      people_shared: Math.min(2, people.both),
      people_differ: Number(shareNone(people)),
      parties_apart: unshared(parties),
      goods_jaccard: likenessBy(goods),
      goods_differ: Number(shareNone(goods) && !mayMeanTheOthers(item.concepts, member.concepts)),
      goods_apart: unshared(of('MG')),
      companies_shared: Math.min(2, companies.both),
      companies_differ: Number(shareNone(companies)),
      acts_jaccard: likenessBy(of('A')),
      day_same: of('D').both,
      days_between: between === undefined ? 0.5 : Math.log1p(between),
      date_shared: Math.min(1, dates.both),
      date_differs: Number(shareNone(dates)),
      rate_shared: Math.min(1, rates.both),
      rate_differs: Number(shareNone(rates)),
      document_shared: Math.min(1, of('O').both),
      gap: Math.log1p(gap),
      rare_share: rareShare,
      rare_named: Math.min(4, rareNamed),
      title_likeness: jaccard(words, title.size + member.title.length),
      same_language: item.lang !== '' && item.lang === member.lang ? 1 : 0,
      headline_parties_shared: Math.min(2, headlines.both),
      headline_parties_apart: unshared(headlines),
      headline_told_least: Math.min(toldOfOwn, toldOfOthers),
      headline_told_most: Math.max(toldOfOwn, toldOfOthers),
      // The same step of the same actors; the more so, the more of all parties are the same.
      act_same: topics.both > 0 && stages.both > 0 && shareAll(issuers) ? 1 + likenessBy(parties) : 0,
    });
  };
}

/** The share of a headline that the other report tells as well; half of an empty one, for nothing speaks against it. */
function told(headline: readonly string[], isTold: (concept: string) => boolean): number {
  if (headline.length === 0) return 0.5;
  return headline.filter(isTold).length / headline.length;
}

function knownDaysApart(a: string | undefined, b: string | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a === b) return 0;
  const days = daysApart(a, b);
  return Number.isNaN(days) ? undefined : days;
}
