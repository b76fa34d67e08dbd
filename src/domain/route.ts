import { z } from 'zod';
import type { Alert } from './alert.js';
import { Scope, SEVERITIES, Severity, TOPIC_NAMES, Topic } from './classification.js';
import { Destination, destinationName } from './delivery.js';
import { DigestSchedule } from './digest.js';
import { displayName, Language, languageName, touching, type Vocabulary } from './vocabulary.js';

/** The conditions of a route: all must hold, and an empty list means "any". */
export const RouteFilter = z.object({
  topics: z.array(Topic).default([]),
  materials: z.array(z.string()).default([]),
  parties: z.array(z.string()).default([]),
  scopes: z.array(Scope).default([]),
  severity: Severity.default('notable'),
  languages: z.array(z.string()).default([]),
});
export type RouteFilter = z.infer<typeof RouteFilter>;

/** A rule that decides which alerts reach which destination: at once, or with a schedule in its digest. */
export const Route = RouteFilter.extend({
  name: z.string().min(1),
  to: z.array(Destination).min(1),
  digest: DigestSchedule.optional(),
  /** Stricter than what chat has stored, which a newer version may have written. */
  languages: z.array(Language).default([]),
  /** A role or group to mention for urgent alerts: a Slack user-group id or a Discord role id. */
  mention: z.string().optional(),
}).strict();
export type Route = z.infer<typeof Route>;

/** The routes that lead to a destination, by its name (`platform:channel`). */
export const routesTo = (routes: readonly Route[], destination: string): Route[] =>
  routes.filter(({ to }) => to.map(destinationName).includes(destination));

/** Why an alert takes a route, or the first condition that keeps it out. */
export type RouteDecision = { readonly taken: boolean; readonly because: string };

function anyOf(wanted: readonly string[], found: readonly string[]): readonly string[] {
  return wanted.filter((value) => found.includes(value));
}

/**
 * Conditions are read in the order of the fields; each must hold. A material stands for its group, its members and
 * the collective name too: who asks for dysprosium hears of rare earths and of critical minerals at large, and the
 * other way round. Pure.
 */
export function decideRoute(route: RouteFilter, alert: Alert, vocabulary: Vocabulary): RouteDecision {
  const out = (because: string): RouteDecision => ({ taken: false, because });
  const [asked, told] = [SEVERITIES.indexOf(route.severity), SEVERITIES.indexOf(alert.severity)];
  if (told < asked) return out(`severity ${alert.severity} is below ${route.severity}`);
  const reasons: string[] = [];
  if (asked > 0)
    reasons.push(`severity ${alert.severity}${told > asked ? `, from ${route.severity} on` : ''}`);
  const touched = new Set(route.materials.flatMap((key) => touching(vocabulary, key)));
  const lists: readonly (readonly [
    label: string,
    asked: readonly string[],
    found: readonly string[],
    wanted?: readonly string[],
  ])[] = [
    ['topic', route.topics, [alert.topic]],
    ['scope', route.scopes, [alert.scope]],
    ['material', route.materials, alert.materials, [...touched]],
    ['party', route.parties, [...alert.issuers, ...alert.targets]],
    ['language', route.languages, alert.lang ? [alert.lang] : []],
  ];
  for (const [label, asked, found, wanted = asked] of lists) {
    if (asked.length === 0) continue;
    const hits = anyOf(wanted, found);
    if (hits.length === 0)
      return out(`${label} ${found.join(', ') || 'unknown'} is not among ${asked.join(', ')}`);
    reasons.push(`${label} ${hits.join(', ')}`);
  }
  return { taken: true, because: reasons.length > 0 ? reasons.join('; ') : 'takes every alert' };
}

const SCOPE_NAMES: Readonly<Record<Scope, string>> = {
  critical_materials: 'critical raw materials',
  tech_dual_use: 'technology and dual use',
  general_trade: 'trade in general',
  other_goods: 'other goods',
};

/** The conditions in words: `tariffs; gallium, European Union; important and up`. */
export function filterWords(filter: RouteFilter, vocabulary: Vocabulary): string {
  const name = (key: string) => displayName(vocabulary, key);
  const severity = { notable: '', important: 'important and up', urgent: 'urgent only' }[filter.severity];
  const parts = [
    filter.topics.map((topic) => TOPIC_NAMES[topic]),
    [...filter.materials, ...filter.parties].map(name),
    filter.scopes.map((scope) => SCOPE_NAMES[scope]),
    filter.languages.map((code) => `in ${languageName(code) ?? code}`),
    severity ? [severity] : [],
  ].filter((part) => part.length > 0);
  return parts.length > 0 ? parts.map((part) => part.join(', ')).join('; ') : 'every alert';
}
