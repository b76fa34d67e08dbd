import { type Blocs, inTrade } from '../domain/blocs.js';
import {
  BINDING_STAGES,
  RELIEF_STAGES,
  type Severity,
  type Stage,
  TALK_ENDS,
  tellsAct,
} from '../domain/classification.js';
import type { SeverityFacts } from './severity-facts.js';

export type SeverityReading = { readonly severity: Severity; readonly rule: string };

type Stages = readonly (Stage | undefined)[];
const NAMED: Stages = ['threatened', 'proposed', 'announced'];
const BINDING: Stages = BINDING_STAGES;
const RELIEF: Stages = RELIEF_STAGES;
const PAUSED: Stages = ['suspended', 'eased', 'concluded'];
const LIFTED: Stages = ['suspended', 'expired', 'revoked', 'struck_down'];
const TURNS: Stages = TALK_ENDS;

const isMeasure = ({ topic }: SeverityFacts): boolean => topic !== 'negotiation';

/**
 * A new or tightened measure on critical materials, a turn between large blocs, or a tariff of one of them on all.
 * `blocs` are the large ones that act or are hit.
 */
function whyUrgent(facts: SeverityFacts, blocs: readonly string[], { large }: Blocs): string | undefined {
  const { topic, stage, scope, targets, named, pauses, remedy, news, sure } = facts;
  const between = blocs.length > 1 ? `between ${blocs.join(' and ')}` : undefined;
  // Of chips the routes tell anyway, and of beans nobody here needs to hear at once.
  const isWide = scope === 'general_trade' || scope === 'critical_materials';
  const isBinding = isMeasure(facts) && BINDING.includes(stage);
  const isRelief = isMeasure(facts) && RELIEF.includes(stage);

  if (tellsAct(facts)) {
    if (isBinding && scope === 'critical_materials')
      return 'a new or tightened measure on critical materials';
    if (isBinding && between && !remedy) return `a measure decided or in force ${between}`;
    const involved = large.filter((code) => blocs.includes(code) || named.includes(code));
    if (pauses && PAUSED.includes(stage) && involved.length > 1)
      return `a truce or suspension between ${involved.join(' and ')}`;
  }
  const isRuledAgainst = topic === 'tariff' && facts.isRuledAgainst && news === 'new';
  if (isRuledAgainst && scope === 'critical_materials')
    return 'a ruling against duties on critical materials';
  const isOnAll =
    topic === 'tariff' && blocs.length === 1 && targets.length === 0 && scope === 'general_trade';
  if (isOnAll && isRuledAgainst) return `a ruling against tariffs of ${blocs[0]}`;
  if (!sure || news === 'known') return undefined;
  // "X threatens Y with 100 %" and "X: 50 % on Y from June" are mostly told without a word that somebody acts.
  if (isMeasure(facts) && NAMED.includes(stage) && facts.namesDuty && between && isWide)
    return `a duty ${stage === 'announced' ? stage : 'threatened'} ${between}`;
  // Of a deal much is written that tells no news of it; a break tells itself.
  const isTurn = stage === 'collapsed' ? facts.breaks : TURNS.includes(stage) && news === 'new';
  if (!isMeasure(facts) && isTurn && between) return `a turn in talks ${between}`;
  if (news !== 'new') return undefined;

  if (isRelief && between && isWide) return `a measure eased or ended ${between}`;
  // Who ordered in time is as much concerned by an end as by a beginning; a licence more for some is no end.
  const isLifted = LIFTED.includes(stage) || (stage === 'eased' && facts.lifts);
  if (scope === 'critical_materials' && isLifted) return 'a measure on critical materials suspended or ended';
  const isOver = stage === 'struck_down' || stage === 'expired';
  const isBroad = facts.isWorldwide || facts.namesDuty || isOver;
  if (isOnAll && isBroad && (isBinding || isRelief)) return `tariffs of ${blocs[0]} on all partners`;
  return undefined;
}

/** How loud an alert should be, and the rule that says so. Rules are read from the top; the first that holds wins. */
export function readSeverity(known: Blocs, facts: SeverityFacts): SeverityReading {
  const { topic, stage, scope, issuers, targets } = facts;
  // A tariff on Denmark is one on the Union; what Denmark does by itself is not the Union's.
  const hit = targets.map((code) => inTrade(known, code));
  const blocs = known.large.filter((code) => issuers.includes(code) || hit.includes(code));
  if (facts.news === 'comment') return { severity: 'notable', rule: 'a comment' };
  const urgent = whyUrgent(facts, blocs, known);
  if (urgent !== undefined) return { severity: 'urgent', rule: urgent };

  const isCritical = scope === 'critical_materials';
  if (isCritical && isMeasure(facts))
    return { severity: 'important', rule: 'a measure on critical materials' };
  if (isCritical && TURNS.includes(stage))
    return { severity: 'important', rule: 'a turn in talks on critical materials' };
  if (blocs.length > 1 && isMeasure(facts))
    return { severity: 'important', rule: `a move between ${blocs.join(' and ')}` };
  // One that names whom it hits is a matter of those.
  const isOnAnyone =
    topic === 'tariff' && blocs.length > 0 && targets.length === 0 && facts.news === 'new' && facts.sure;
  if (isOnAnyone && BINDING.includes(stage) && (facts.isWorldwide || facts.namesDuty))
    return { severity: 'important', rule: `a tariff of ${blocs[0]} whatever the origin` };
  const areBetweenLarge = issuers.every((code) => known.large.includes(inTrade(known, code)));
  // A suit before the WTO is no meeting: it has someone to hit.
  // A ministry titles its word on them by no more than that it was asked: "on the talks", and the day stands below.
  const isSet = stage === 'scheduled' && (facts.sure || (facts.official && facts.namesDay));
  if (blocs.length > 1 && areBetweenLarge && isSet && targets.length === 0)
    return { severity: 'important', rule: `talks set between ${blocs.join(' and ')}` };
  // What others write of a deal without telling it as news is mostly a column.
  if (blocs.length > 1 && TURNS.includes(stage) && facts.official)
    return { severity: 'important', rule: `an official word on talks between ${blocs.join(' and ')}` };
  if (!isMeasure(facts) && blocs.length > 1 && facts.votes && facts.news === 'new')
    return { severity: 'important', rule: `a parliament's step on talks between ${blocs.join(' and ')}` };
  if (isCritical && (stage === 'scheduled' || (stage === 'under_way' && facts.begins)))
    return { severity: 'important', rule: 'talks set or begun on critical materials' };
  const isTechnology = scope === 'tech_dual_use' && topic === 'export_control';
  if (isTechnology && BINDING.includes(stage))
    return { severity: 'important', rule: 'a technology control decided or in force' };
  if (isTechnology && LIFTED.includes(stage))
    return { severity: 'important', rule: 'a technology control suspended or ended' };
  return { severity: 'notable', rule: 'none of the louder rules holds' };
}
