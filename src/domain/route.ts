import { z } from 'zod';
import type { Alert } from './alert.js';
import { Scope, SEVERITIES, Severity, Topic } from './classification.js';
import { Destination } from './delivery.js';

/** A rule that decides which alerts reach which destination. An empty list means "any". */
export const Route = z
  .object({
    name: z.string().min(1),
    to: z.array(Destination).min(1),
    topics: z.array(Topic).default([]),
    materials: z.array(z.string()).default([]),
    parties: z.array(z.string()).default([]),
    scopes: z.array(Scope).default([]),
    severity: Severity.default('notable'),
    languages: z.array(z.string()).default([]),
    /** A role or group to mention for urgent alerts: a Slack user-group id or a Discord role id. */
    mention: z.string().optional(),
  })
  .strict();
export type Route = z.infer<typeof Route>;

/** Why an alert takes a route, or the first condition that keeps it out. */
export type RouteDecision = { readonly taken: boolean; readonly because: string };

function anyOf(wanted: readonly string[], found: readonly string[]): readonly string[] {
  return wanted.filter((value) => found.includes(value));
}

/** Conditions are read in the order of the fields; each must hold. Pure. */
export function decideRoute(route: Route, alert: Alert): RouteDecision {
  const out = (because: string): RouteDecision => ({ taken: false, because });
  if (SEVERITIES.indexOf(alert.severity) < SEVERITIES.indexOf(route.severity)) {
    return out(`severity ${alert.severity} is below ${route.severity}`);
  }
  const reasons: string[] = [];
  const lists: readonly [string, readonly string[], readonly string[]][] = [
    ['topic', route.topics, [alert.topic]],
    ['scope', route.scopes, [alert.scope]],
    ['material', route.materials, alert.materials],
    ['party', route.parties, [...alert.issuers, ...alert.targets]],
    ['language', route.languages, alert.lang ? [alert.lang] : []],
  ];
  for (const [label, wanted, found] of lists) {
    if (wanted.length === 0) continue;
    const hits = anyOf(wanted, found);
    if (hits.length === 0)
      return out(`${label} ${found.join(', ') || 'unknown'} is not among ${wanted.join(', ')}`);
    reasons.push(`${label} ${hits.join(', ')}`);
  }
  return { taken: true, because: reasons.length > 0 ? reasons.join('; ') : 'takes every alert' };
}
