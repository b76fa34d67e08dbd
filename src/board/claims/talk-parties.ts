import type { Blocs } from '../../domain/blocs.js';
import { partiesOf } from '../../domain/parties.js';
import { type Reading, unique } from './reading.js';

const VENUE = /(?:^|[\s(])(?:in|at|near|to|from|nach|aus|a|en|au|aux|w|i)\s*$|(?:在|于|赴|抵|飞|到)$/iu;

/** Those who can be a side of talks: no forum, and no member of a union that talks itself. */
function sidesAmong(parties: readonly string[], { forums, unionOf }: Blocs): string[] {
  return unique(parties).filter(
    (party) => !forums.includes(party) && !parties.includes(unionOf[party] ?? ''),
  );
}

/** With the unions that a text names beside several of their members: `les Vingt-Sept, malgré la France et la Pologne`. */
const withUnions = (parties: readonly string[], named: readonly string[], { unionOf }: Blocs): string[] =>
  unique([
    ...parties,
    ...named.filter((union) => parties.filter((party) => unionOf[party] === union).length > 1),
  ]);

/** Who is to become a member of a forum, and that forum, where a title tells of an accession. */
function accession({ report, clauses, knowledge: { blocs } }: Reading): string[] | undefined {
  const named = partiesOf(report.classification);
  const forum = named.find((party) => blocs.forums.includes(party));
  const [joining, ...others] = named.filter((party) => party !== forum);
  const isTold = clauses.some(({ inTitle, cues }) => inTitle && cues.has('accedes'));
  return isTold && forum !== undefined && joining !== undefined && others.length === 0
    ? [joining, forum]
    : undefined;
}

/** With the union of a member in its place, where a text tells of free trade, which is its union's to agree: "Freihandel mit Chile: Berlin hofft". */
function asUnions(parties: readonly string[], { clauses, knowledge }: Reading): string[] {
  const isFreeTrade = clauses.some(({ text }) => knowledge.marks.free_trade(text).length > 0);
  return isFreeTrade ? unique(parties.map((party) => knowledge.blocs.unionOf[party] ?? party)) : [...parties];
}

/** The parties of each track that a report tells of: of several pacts of the one who is named first each is one. */
export function tracksOf(reading: Reading): string[][] {
  const parties = asUnions(partiesOfTalks(reading), reading);
  const [hub, ...others] = parties;
  const [first] = reading.clauses.flatMap(({ parties: named }) => named.map(({ key }) => key));
  const isOfEach = others.length > 1 && reading.clauses.some(({ cues }) => cues.has('each'));
  return isOfEach && hub !== undefined && hub === first ? others.map((party) => [hub, party]) : [parties];
}

/** The parties of talks: as classified, without those that the text names only as the place; of what all of a forum talk about, it alone. */
function partiesOfTalks(reading: Reading): string[] {
  const { report, clauses, knowledge } = reading;
  const { blocs } = knowledge;
  const acceding = accession(reading);
  if (acceding !== undefined) return acceding;
  const [forum, ...others] = partiesOf(report.classification);
  if (forum !== undefined && others.length === 0 && blocs.forums.includes(forum)) return [forum];
  const mentions = clauses.flatMap(({ text, parties }) =>
    parties.map(({ key, start }) => ({ key, place: VENUE.test(text.slice(Math.max(0, start - 8), start)) })),
  );
  const acting = unique(mentions.filter(({ place }) => !place).map(({ key }) => key));
  const hosts = mentions.map(({ key }) => key).filter((key) => !acting.includes(key));
  const classified = withUnions(partiesOf(report.classification), acting, blocs);
  const talking = classified.filter((party) => !hosts.includes(party));
  const sides = sidesAmong(talking, blocs);
  if (sides.length >= 2) return sides;
  // "中美斯德哥尔摩会谈": where one of two is only named as the place, the place is another's.
  const named = sidesAmong(classified, blocs);
  return named.length === 2 ? named : sidesAmong([...talking, ...acting, ...classified], blocs).slice(0, 2);
}
