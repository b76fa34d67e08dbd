import { type Answer, done } from '../domain/answer.js';
import { type ChannelPlan, collectsForDigest } from '../domain/channel.js';
import { counted } from '../domain/counted.js';
import { DigestSchedule, scheduleWords } from '../domain/digest.js';
import { type Route, routesTo } from '../domain/route.js';
import { readDigestWish } from './digest-words.js';
import type { Names } from './names.js';
import { echo, problem } from './problems.js';

export type DigestLookups = {
  readonly routes: readonly Route[];
  /** Gives back what the change does: the new plan, and what else is to be known of it. */
  readonly changePlan: <Changed extends { readonly plan: ChannelPlan }>(
    destination: string,
    change: (plan: ChannelPlan) => Changed,
  ) => Promise<Changed>;
  /** When the channel gets its digest, by its plan and the routes that lead there. */
  readonly schedule: (destination: string, plan: ChannelPlan) => DigestSchedule | undefined;
  /** Alerts that wait for the digest. */
  readonly waiting: (destination: string) => Promise<number>;
  /** Epoch ms. */
  readonly nextDigest: (schedule: DigestSchedule) => number;
  /** Posts what waits for the digest; says how many alerts that are. */
  readonly sendDigest: (destination: string) => Promise<number>;
};

/** `/raremetals digest …`: when the digest of a channel comes, or that it comes now. */
export async function changeDigest(
  words: string,
  names: Names,
  destination: string,
  lookups: DigestLookups,
): Promise<Answer> {
  const wish = readDigestWish(words, names);
  switch (wish.kind) {
    case 'unknown':
      if (/^\p{Lu}\p{L}{3,}\/\p{Lu}/u.test(wish.word))
        return problem(
          `There is no time zone "${echo(wish.word)}". Name one by its region and city, such as Europe/Berlin.`,
        );
      return problem(
        `I do not understand "${echo(wish.word)}". A digest comes daily, on weekdays or weekly on one day, at one time such as 20:00 or 8 pm: /raremetals digest weekly Monday 08:00 Europe/Berlin`,
      );
    case 'now': {
      const sent = await lookups.sendDigest(destination);
      return done(
        sent > 0
          ? `A digest of ${counted(sent, 'alert')} is on its way.`
          : 'Nothing waits for a digest of this channel.',
      );
    }
    case 'off': {
      const { plan } = await lookups.changePlan(destination, ({ digest: _, ...rest }) => ({ plan: rest }));
      const [schedule, waiting] = [lookups.schedule(destination, plan), await lookups.waiting(destination)];
      const left = counted(waiting, 'alert still waits', 'alerts still wait');
      const kept = waiting > 0 ? ` ${left}: /raremetals digest now` : '';
      const numbers = plan.subscriptions.filter(({ delivery }) => delivery === 'digest').map(({ id }) => id);
      const idle = numbers.length > 0 ? ` ${IDLE} ${numbers.join(', ')}.` : '';
      return done(
        schedule
          ? `Its own digest is off; channels.yaml has one ${scheduleWords(schedule)}.`
          : `The digest of this channel is off: nothing is collected for it any more.${idle}${kept}`,
      );
    }
    case 'schedule': {
      const { plan, schedule } = await lookups.changePlan(destination, (known) => {
        const schedule = DigestSchedule.parse({
          every: 'day',
          ...lookups.schedule(destination, known),
          ...wish.said,
        });
        return { plan: { ...known, digest: schedule }, schedule };
      });
      const collects = collectsForDigest(plan, routesTo(lookups.routes, destination));
      const next = new Date(lookups.nextDigest(schedule)).toISOString();
      return {
        title: `Digest ${scheduleWords(schedule)}`,
        sections: [
          {
            lines: [
              { text: 'The next one comes', at: next, atStyle: 'time' },
              ...(collects ? [] : [{ text: NOTHING_COLLECTED }]),
            ],
          },
        ],
      };
    }
  }
}

const IDLE = 'So nothing comes by what was subscribed for it:';
const NOTHING_COLLECTED =
  'No subscription of this channel goes into the digest yet: add one with /raremetals subscribe … digest';
