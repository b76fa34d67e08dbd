import type { Topic } from '../../domain/classification.js';
import { type Reading, stageOf } from './reading.js';

/** What somebody does not plan may be to ease a measure, to answer one, or to talk: the measure is then no less meant. */
const NOT_THE_MEASURE =
  /\b(?:drop|eas|exempt|delay|postpon|shelv|back|lift|end|remov|paus|cut|reduc|lower|scrap|cancel|withdraw|retaliat|respon|answer|negotiat|talk|meet|comment|aufheb|aufzuheb|locker|ausnahm|verschieb|verzicht|streich|senk|antwort|vergelt|lever|leve|assoupl|report|renonc|exempt|reduir|repliqu|levant|elimin|aplaz|renunci|exim|rebaj|represali|znies|lagodz|odrocz|zawies|odwet|hav|slop|skjut|undant|vedergall)\p{L}*|\bsuspend\p{L}*(?!\p{L}| (?:\p{L}+ )?(?:exp|sales))|取消|解除|放宽|推迟|豁免|暂停|降低|下调|撤|反制|回应|谈判|会谈|让步/iu;

/** Whether a title says, and nothing else of a measure, that its issuer plans no such thing. */
export function disowns(kind: Topic, issuers: readonly string[], { clauses, report }: Reading): boolean {
  const title = clauses.filter(({ sentence }) => sentence === 0);
  const denial = title.find(({ cues }) => cues.has('disowns'));
  // "US copper tariff: Chile has no plan to": who denies stands in the clause, or before it.
  const [first] = denial?.parties.length ? denial.parties : title.flatMap(({ parties }) => parties);
  return (
    denial !== undefined &&
    first !== undefined &&
    issuers.includes(first.key) &&
    !NOT_THE_MEASURE.test(denial.text) &&
    stageOf(report.classification, kind) === undefined
  );
}
