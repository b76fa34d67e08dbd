import type { Scope, Severity, Stage, Topic } from '../domain/classification.js';
import type { News } from './news.js';

type Facts = {
  readonly topic: Topic;
  readonly stage: Stage | undefined;
  readonly scope: Scope;
  readonly issuers: readonly string[];
  readonly targets: readonly string[];
  /** Parties that the title names, whatever their part. */
  readonly named: readonly string[];
  /** The title speaks of a truce, a pause or a suspension. */
  readonly pauses: boolean;
  /** The title speaks of dumping, subsidies or safeguards: of ordinary goods there are such cases every week. */
  readonly remedy: boolean;
  /** Whether the title brings news of an act or merely speaks of what is known; a ministry's own is news. */
  readonly news: News['kind'];
  /** The title, or an official text, surely tells the stage. */
  readonly sure: boolean;
  /** A duty rate is told that no other one replaces. */
  readonly hasDuty: boolean;
};

export type SeverityReading = { readonly severity: Severity; readonly rule: string };

const LARGE_BLOCS: readonly string[] = ['US', 'CN', 'EU'];
type Stages = readonly (Stage | undefined)[];
const THREATS: Stages = ['threatened', 'proposed'];
const BINDING: Stages = ['announced', 'in_force'];
const RELIEF: Stages = ['suspended', 'eased', 'expired', 'revoked', 'struck_down', 'withdrawn'];
const PAUSED: Stages = ['suspended', 'eased', 'concluded'];
const TURNS: Stages = ['concluded', 'collapsed'];

/** Why an alert is urgent: a turn in critical materials, or one that large blocs bring upon each other. */
function whyUrgent(facts: Facts, blocs: readonly string[]): string | undefined {
  const { topic, stage, scope, targets, named, pauses, remedy, sure, hasDuty } = facts;
  const isNews = facts.news === 'new';
  const isMeasure = topic !== 'negotiation';
  const isBinding = BINDING.includes(stage);
  const isOrdinary = scope === 'other_goods';
  const isOfMany = scope === 'general_trade' || scope === 'critical_materials';
  const between = blocs.length > 1 ? `between ${blocs.join(' and ')}` : undefined;
  const involved = LARGE_BLOCS.filter((code) => blocs.includes(code) || named.includes(code));

  if (isNews && isMeasure && isBinding && scope === 'critical_materials')
    return 'a new or tightened measure on critical materials';
  if (isNews && isMeasure && isBinding && between && !(remedy && isOrdinary))
    return `a measure decided or in force ${between}`;
  if (isNews && pauses && PAUSED.includes(stage) && involved.length > 1)
    return `a truce or suspension between ${involved.join(' and ')}`;
  if (isNews && sure && !isMeasure && TURNS.includes(stage) && between) return `a turn in talks ${between}`;
  if (isNews && sure && isMeasure && RELIEF.includes(stage) && between && isOfMany)
    return `a measure eased or ended ${between}`;
  // "X threatens Y with 100 %" is mostly told without a word that somebody acts.
  const isThreat = isMeasure && THREATS.includes(stage) && facts.news !== 'known';
  if (sure && isThreat && between && isOfMany && hasDuty) return `a duty threatened ${between}`;
  const isWorldwide = blocs.length === 1 && targets.length === 0 && scope === 'general_trade';
  if (isNews && sure && topic === 'tariff' && isWorldwide && (isBinding || RELIEF.includes(stage)))
    return `tariffs of ${blocs.join()} on all partners`;
  return undefined;
}

/** How loud an alert should be, and the rule that says so. Rules are read from the top; the first that holds wins. */
export function readSeverity(facts: Facts): SeverityReading {
  const { topic, stage, scope, issuers, targets } = facts;
  const blocs = LARGE_BLOCS.filter((code) => issuers.includes(code) || targets.includes(code));
  const urgent = whyUrgent(facts, blocs);
  if (urgent !== undefined) return { severity: 'urgent', rule: urgent };

  const isCritical = scope === 'critical_materials';
  const isMeasure = topic !== 'negotiation';
  if (isCritical && isMeasure) return { severity: 'important', rule: 'a measure on critical materials' };
  if (isCritical && TURNS.includes(stage))
    return { severity: 'important', rule: 'a turn in talks on critical materials' };
  if (blocs.length > 1 && (isMeasure || TURNS.includes(stage)))
    return { severity: 'important', rule: `a move between ${blocs.join(' and ')}` };
  if (isCritical && stage === 'scheduled')
    return { severity: 'important', rule: 'talks set on critical materials' };
  if (scope === 'tech_dual_use' && topic === 'export_control' && BINDING.includes(stage))
    return { severity: 'important', rule: 'a technology control decided or in force' };
  return { severity: 'notable', rule: 'none of the louder rules holds' };
}
