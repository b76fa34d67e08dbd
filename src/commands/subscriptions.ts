import type { Answer, AnswerLine } from '../domain/answer.js';
import {
  type ChannelPlan,
  collectsForDigest,
  MOST_KEPT,
  nextId,
  type Subscription,
} from '../domain/channel.js';
import { counted } from '../domain/counted.js';
import { DigestSchedule, scheduleWords } from '../domain/digest.js';
import { filterWords, type Route } from '../domain/route.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { Wished } from './filter-words.js';
import { problem } from './problems.js';

/** Who changed something, as `platform:id`, and when, ISO 8601 UTC. */
export type By = { readonly by: string; readonly at: string };

export type Subscribed =
  | { readonly kind: 'subscribed' | 'known'; readonly plan: ChannelPlan; readonly subscription: Subscription }
  | { readonly kind: 'full'; readonly plan: ChannelPlan };

const sameWish = ({ filter, delivery }: Wished, known: Subscription) =>
  delivery === known.delivery &&
  (Object.keys(filter) as (keyof typeof filter)[]).every(
    (key) => JSON.stringify([filter[key]].flat().sort()) === JSON.stringify([known[key]].flat().sort()),
  );

/** A digest needs a time: where neither the plan nor the configuration has one it is daily at 08:00 UTC. Pure. */
export function subscribe(
  plan: ChannelPlan,
  wished: Wished,
  by: By,
  configured: DigestSchedule | undefined,
): Subscribed {
  const isTimeless = wished.delivery === 'digest' && !configured;
  const digest = plan.digest ?? (isTimeless ? DigestSchedule.parse({ every: 'day' }) : undefined);
  const known = plan.subscriptions.find((subscription) => sameWish(wished, subscription));
  if (known) return { kind: 'known', plan: { ...plan, digest }, subscription: known };
  if (plan.subscriptions.length >= MOST_KEPT) return { kind: 'full', plan };
  const subscription: Subscription = {
    id: nextId(plan.subscriptions),
    ...wished.filter,
    delivery: wished.delivery,
    ...by,
  };
  const subscriptions = [...plan.subscriptions, subscription];
  return { kind: 'subscribed', plan: { ...plan, subscriptions, digest }, subscription };
}

export function subscribedAnswer(
  outcome: Subscribed,
  digest: DigestSchedule | undefined,
  barrier: string | undefined,
  vocabulary: Vocabulary,
): Answer {
  if (outcome.kind === 'full') {
    return problem(
      `A channel keeps at most ${MOST_KEPT} subscriptions. End one first: /raremetals unsubscribe <number>`,
    );
  }
  const { subscription } = outcome;
  const isNarrow = subscription.scopes.length > 0;
  return {
    title: outcome.kind === 'known' ? 'This channel has that already' : 'Subscribed',
    sections: [
      {
        lines: [
          subscriptionLine(subscription, vocabulary),
          ...(barrier ? [{ text: `Nothing can be posted here yet: ${barrier}.` }] : []),
        ],
      },
    ],
    footer: [
      subscription.delivery === 'digest' && digest ? `The digest comes ${scheduleWords(digest)}.` : undefined,
      isNarrow ? 'With "all" it takes in trade in general and other goods too.' : undefined,
      `To end it: /raremetals unsubscribe ${subscription.id}`,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  };
}

/** What a channel is told: the routes of the configuration that lead there, then its own subscriptions. */
export function subscriptionsAnswer(
  plan: ChannelPlan,
  routes: readonly Route[],
  digest: {
    readonly schedule?: DigestSchedule | undefined;
    readonly next?: string | undefined;
    /** Alerts. */
    readonly waiting: number;
  },
  vocabulary: Vocabulary,
): Answer {
  const configured = routes.map(
    (route): AnswerLine => ({
      text: `${route.name}: ${filterWords(route, vocabulary)}, ${route.digest ? 'in the digest' : 'at once'}`,
    }),
  );
  const own = plan.subscriptions.map((subscription) => subscriptionLine(subscription, vocabulary));
  const { schedule, next, waiting } = digest;
  const held = `${counted(waiting, 'alert waits', 'alerts wait')} for it`;
  const digestLine: AnswerLine[] = schedule
    ? [{ text: `${scheduleWords(schedule)}; ${held}`, at: next, atStyle: 'time' }]
    : collectsForDigest(plan, routes)
      ? [{ text: 'Its digest is off: nothing is collected. /raremetals digest daily turns it on.' }]
      : [];
  const sections = [
    { heading: 'Chosen here', lines: own },
    { heading: 'From channels.yaml (changed there, by an admin)', lines: configured },
    { heading: 'Digest, and the next one', lines: digestLine },
  ].filter(({ lines }) => lines.length > 0);
  return sections.length > 0
    ? {
        title: 'What this channel is told',
        sections,
        footer: 'To change it: /raremetals subscribe, unsubscribe, digest, mute',
      }
    : {
        title: 'This channel is told nothing yet',
        sections: [
          { lines: [{ text: 'For example: /raremetals subscribe rare earths, gallium important' }] },
        ],
      };
}

function subscriptionLine(subscription: Subscription, vocabulary: Vocabulary): AnswerLine {
  const { id, delivery, at } = subscription;
  const how = delivery === 'digest' ? 'in the digest' : 'at once';
  const words = `${id}: ${filterWords(subscription, vocabulary)}, ${how}`;
  return { text: words, details: [', since ', { day: at.slice(0, 10) }] };
}
