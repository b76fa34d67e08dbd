import type { Scope, Severity, Stage, Topic } from '../domain/classification.js';

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
  /** The title brings news of an act; it does not merely speak of a measure that is known. */
  readonly news: boolean;
};

export type SeverityReading = { readonly severity: Severity; readonly rule: string };

const LARGE_BLOCS: readonly string[] = ['US', 'CN', 'EU'];
const BINDING: readonly (Stage | undefined)[] = ['announced', 'in_force'];
const PAUSED: readonly (Stage | undefined)[] = ['suspended', 'eased', 'concluded'];
const TURNS: readonly (Stage | undefined)[] = ['concluded', 'collapsed'];

/** How loud an alert should be, and the rule that says so. Rules are read from the top; the first that holds wins. */
export function readSeverity(facts: Facts): SeverityReading {
  const { topic, stage, scope, issuers, targets, named, pauses, remedy, news } = facts;
  const critical = scope === 'critical_materials';
  const blocs = LARGE_BLOCS.filter((code) => issuers.includes(code) || targets.includes(code));
  const involved = LARGE_BLOCS.filter((code) => blocs.includes(code) || named.includes(code));
  const betweenBlocs = blocs.length >= 2;
  const measure = topic !== 'negotiation';
  const binding = BINDING.includes(stage);
  if (measure && binding && news && critical) {
    return { severity: 'urgent', rule: 'a new or tightened measure on critical materials' };
  }
  if (measure && binding && news && betweenBlocs && !(remedy && scope === 'other_goods')) {
    return { severity: 'urgent', rule: `a measure decided or in force between ${blocs.join(' and ')}` };
  }
  if (pauses && news && PAUSED.includes(stage) && involved.length >= 2) {
    return { severity: 'urgent', rule: `a truce or suspension between ${involved.join(' and ')}` };
  }
  if (critical && (measure || TURNS.includes(stage))) {
    return {
      severity: 'important',
      rule: measure ? 'a measure on critical materials' : 'a turn in talks on critical materials',
    };
  }
  if (betweenBlocs && (measure || TURNS.includes(stage))) {
    return { severity: 'important', rule: `a move between ${blocs.join(' and ')}` };
  }
  if (critical && stage === 'scheduled')
    return { severity: 'important', rule: 'talks set on critical materials' };
  if (scope === 'tech_dual_use' && binding && topic === 'export_control') {
    return { severity: 'important', rule: 'a technology control decided or in force' };
  }
  return { severity: 'notable', rule: 'none of the louder rules holds' };
}
