import type { Alert } from '../domain/alert.js';
import { type ChannelPlan, type Mute, mutedBy } from '../domain/channel.js';
import {
  type Delivery,
  type Destination,
  destinationName,
  destinationWords,
  parseDestination,
} from '../domain/delivery.js';
import { decideRoute, filterWords, type Route, type RouteFilter } from '../domain/route.js';
import { displayName, type Vocabulary } from '../domain/vocabulary.js';
import { schedules } from './digest.js';

/** Why an alert went, or did not go, to a destination by one route. */
export type Decision = { readonly route: string; readonly taken: boolean; readonly because: string };

export type Dispatch = {
  /** At most one a destination. */
  readonly deliveries: readonly Delivery[];
  /** For the next digest of their destinations; never one that is among `deliveries` too. */
  readonly collected: readonly Delivery[];
  readonly decisions: readonly Decision[];
};

type Candidate = {
  readonly name: string;
  readonly destination: Destination;
  readonly filter: RouteFilter;
  readonly mode: 'live' | 'digest';
  readonly mention?: string | undefined;
  readonly chosenInChat: boolean;
};

/** What decides where alerts go, worked out once for many of them: every way that one may take, and who has muted what. */
export type Routing = {
  readonly candidates: readonly Candidate[];
  /** By destination name. */
  readonly channels: ReadonlyMap<string, ChannelPlan>;
  readonly vocabulary: Vocabulary;
};

/**
 * Where an alert goes: to each destination once, under the first route that leads there live, else into
 * its digest under the first one that leads there so; nowhere that has muted it. Pure.
 */
export function dispatch(alert: Alert, act: Delivery['act'], routing: Routing, now: number): Dispatch {
  const { candidates, vocabulary, channels } = routing;
  const decided = candidates.map((candidate) => {
    const name = destinationName(candidate.destination);
    const { taken, because } = decideRoute(candidate.filter, alert, vocabulary);
    const mute = taken ? mutedBy(channels.get(name)?.mutes ?? [], alert, vocabulary, now) : undefined;
    const decision: Decision = mute
      ? {
          route: candidate.name,
          taken: false,
          because: mutedBecause(candidate.destination, mute, vocabulary),
        }
      : { route: candidate.name, taken, because };
    return { candidate, name, decision, mute };
  });
  const taken = decided.filter(({ decision }) => decision.taken);
  const under = (mode: Candidate['mode'], besides: ReadonlyMap<string, Delivery>) => {
    const found = new Map<string, Delivery>();
    for (const { candidate, name } of taken) {
      if (candidate.mode === mode && !found.has(name) && !besides.has(name))
        found.set(name, delivery(alert, act, candidate, now));
    }
    return found;
  };
  const live = under('live', new Map());
  // A rise in the number of sources is nothing to tell in a digest, which counts them itself.
  const collected = act === 'revise' ? new Map<string, Delivery>() : under('digest', live);
  return {
    deliveries: [...live.values()],
    collected: [...collected.values()],
    // Subscriptions that ask for other things are the rule, and no record could hold them all.
    decisions: decided
      .filter(({ candidate, decision, mute }) => !candidate.chosenInChat || decision.taken || mute)
      .map(({ decision }) => decision),
  };
}

/** @param routes Of `config/`. @param channels What the managers of channels have decided, by destination name. */
export function createRouting(
  routes: readonly Route[],
  channels: ReadonlyMap<string, ChannelPlan>,
  vocabulary: Vocabulary,
): Routing {
  const configured = routes.flatMap(({ name, to, digest, mention, ...filter }) =>
    to.map(
      (destination): Candidate => ({
        name,
        destination,
        filter,
        mode: digest ? 'digest' : 'live',
        mention,
        chosenInChat: false,
      }),
    ),
  );
  // With no digest, neither chosen in chat nor configured, there is nothing to collect for.
  const digests = schedules(routes, channels);
  const chosen = [...channels].flatMap(([name, { subscriptions }]) =>
    subscriptions
      .filter(({ delivery: mode }) => mode === 'live' || digests.has(name))
      .map(
        (subscription): Candidate => ({
          name: `subscription ${subscription.id}: ${filterWords(subscription, vocabulary)}`,
          destination: parseDestination(name),
          filter: subscription,
          mode: subscription.delivery,
          chosenInChat: true,
        }),
      ),
  );
  return { candidates: [...configured, ...chosen], channels, vocabulary };
}

function delivery(
  alert: Alert,
  act: Delivery['act'],
  { destination, name, mention }: Candidate,
  now: number,
): Delivery {
  return {
    id: `${alert.id}@${destinationName(destination)}`,
    act,
    alert,
    destination,
    route: name,
    mention: alert.severity === 'urgent' && act === 'post' ? mention : undefined,
    at: new Date(now).toISOString(),
  };
}

/** `Slack channel C0123456789 has muted China until 2025-11-03 12:00 UTC`. */
function mutedBecause(where: Destination, { kind, key, until }: Mute, vocabulary: Vocabulary): string {
  const what = kind === 'story' ? `story ${key}` : displayName(vocabulary, key);
  const end = until ? ` until ${until.slice(0, 16).replace('T', ' ')} UTC` : '';
  return `${destinationWords(where)} has muted ${what}${end}`;
}
