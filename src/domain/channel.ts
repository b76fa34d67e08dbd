import { z } from 'zod';
import type { Alert } from './alert.js';
import { DigestSchedule } from './digest.js';
import { type Route, RouteFilter } from './route.js';
import { membersOf, type Vocabulary } from './vocabulary.js';

/** A route made in chat, for the channel in which it was made. `at` is ISO 8601 UTC, `by` a user of the platform. */
export const Subscription = RouteFilter.extend({
  id: z.number().int().positive(),
  delivery: z.enum(['live', 'digest']),
  by: z.string(),
  at: z.string(),
});
export type Subscription = z.infer<typeof Subscription>;

/** What a channel does not want to hear of. Without `until` (ISO 8601 UTC) it holds until it is ended. */
export const Mute = z.object({
  id: z.number().int().positive(),
  kind: z.enum(['story', 'material', 'party']),
  key: z.string().min(1),
  until: z.string().optional(),
  by: z.string(),
  at: z.string(),
});
export type Mute = z.infer<typeof Mute>;

/** What the managers of a channel have decided about it, beside the routes of `config/`. Nothing else is read as one. */
export const ChannelPlan = z.strictObject({
  subscriptions: z.array(Subscription.strict()),
  mutes: z.array(Mute.strict()),
  digest: DigestSchedule.optional(),
});
export type ChannelPlan = z.infer<typeof ChannelPlan>;

export const EMPTY_PLAN: ChannelPlan = { subscriptions: [], mutes: [] };

const StoredPlan = z.object({
  subscriptions: z.array(z.unknown()).catch([]),
  mutes: z.array(z.unknown()).catch([]),
  digest: z.unknown().optional(),
});

/**
 * What can be read of a stored plan, and whether that is all of it: a newer version may have written what
 * this one does not know. The rest of such a plan still holds. Pure.
 */
export function readPlan(stored: unknown): { readonly plan: ChannelPlan; readonly isWhole: boolean } {
  const whole = ChannelPlan.safeParse(stored).data;
  if (whole) return { plan: whole, isWhole: true };
  const { subscriptions, mutes, digest } = StoredPlan.safeParse(stored).data ?? EMPTY_PLAN;
  const plan = {
    subscriptions: subscriptions.flatMap((each) => Subscription.safeParse(each).data ?? []),
    mutes: mutes.flatMap((each) => Mute.safeParse(each).data ?? []),
    digest: DigestSchedule.safeParse(digest).data,
  };
  return { plan, isWhole: false };
}

/** What one channel may keep of each; more is a mistake, not a wish. */
export const MOST_KEPT = 50;

/** Numbers are small, so that they can be typed, and are not given again while a later one stands. */
export function nextId(kept: readonly { readonly id: number }[]): number {
  return 1 + Math.max(0, ...kept.map(({ id }) => id));
}

/** Whether a channel has anything collected for its digest, by a subscription or by one of the routes that lead to it. */
export const collectsForDigest = ({ subscriptions }: ChannelPlan, routes: readonly Route[]): boolean =>
  subscriptions.some(({ delivery }) => delivery === 'digest') || routes.some(({ digest }) => digest);

/** Those mutes that still hold. */
export function standingMutes(mutes: readonly Mute[], now: number): Mute[] {
  return mutes.filter(({ until }) => until === undefined || Date.parse(until) > now);
}

/**
 * The mute that keeps an alert from a channel: one of its story, or of a story that ended in it; of a
 * party that it names; of material when it names no other one. A mute of a group holds for its members.
 */
export function mutedBy(
  mutes: readonly Mute[],
  alert: Alert,
  vocabulary: Vocabulary,
  now: number,
): Mute | undefined {
  const standing = standingMutes(mutes, now);
  if (standing.length === 0) return undefined;
  const stories = [alert.story, ...(alert.former ?? [])];
  const parties = [...alert.issuers, ...alert.targets];
  const muted = new Map(
    standing
      .filter(({ kind }) => kind === 'material')
      .flatMap((mute) => [mute.key, ...membersOf(vocabulary, mute.key)].map((key) => [key, mute] as const)),
  );
  const [material] = alert.materials;
  return (
    standing.find(({ kind, key }) => kind === 'story' && stories.includes(key)) ??
    standing.find(({ kind, key }) => kind === 'party' && parties.includes(key)) ??
    (material !== undefined && alert.materials.every((key) => muted.has(key))
      ? muted.get(material)
      : undefined)
  );
}
