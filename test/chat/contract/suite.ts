import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Platform } from '../../../src/chat/platform.js';
import type { Alert } from '../../../src/domain/alert.js';
import { DeliveryError } from '../../../src/domain/delivery.js';
import { controls, delivery } from '../alerts.js';
import { recordingHandlers } from '../commands.js';

/** What the suite needs to see of a platform from outside. */
export type Witness = {
  readonly platform: Platform;
  readonly channel: string;
  /** A channel that does not exist; the console knows none. */
  readonly lostChannel?: string;
  /** What a reader sees, as text: top-level messages, or those of the thread under one of them. */
  readonly seen: (under?: { message: string; thread?: string | undefined }) => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
};

const followUp: Alert = {
  ...controls,
  id: 'alert-2',
  item: 'item-2',
  headline: 'Brussels answers Beijing',
  sourceCount: 7,
};

/** Every platform keeps these promises of the port. */
export function describePlatform(
  name: string,
  missing: string | undefined,
  open: () => Promise<Witness>,
): void {
  (missing ? describe.skip : describe)(
    `${name} as a chat platform${missing ? ` (skipped: ${missing})` : ''}`,
    () => {
      let witness: Witness;
      const sent: Platform['send'] = (one, context) => witness.platform.send(one, context);
      const send = async (...given: Parameters<Platform['send']>) => (await sent(...given)).message;
      const some = (id: string, more = {}) =>
        delivery(witness.platform.name, witness.channel, { id, ...more });
      const times = async (needle: string) =>
        (await witness.seen()).filter((text) => text.includes(needle)).length;

      beforeAll(async () => {
        witness = await open();
        await witness.platform.start(recordingHandlers().handlers);
      });
      afterAll(() => witness?.stop());

      it('posts an alert and names the message', async () => {
        const ref = await send(
          some('post', { alert: { ...controls, headline: 'Headline of the post' } }),
          {},
        );
        expect(ref).toMatchObject({ platform: witness.platform.name, channel: witness.channel });
        expect(ref.message).not.toBe('');
        expect(await times('Headline of the post')).toBe(1);
      });

      it('says a message of the bot\u2019s own to the channel, whatever stands in it', async () => {
        await witness.platform.say(witness.channel, {
          title: 'For the admin',
          sections: [{ lines: [{ text: 'Wire: blocked since noon\u202e @everyone <!channel>' }] }],
        });
        const [said = ''] = (await witness.seen()).filter((text) => text.includes('blocked since noon'));
        expect(said).not.toContain('\u202e');
        // Slack reads commands in its mrkdwn and in a message's text alone; rich text is shown as it is.
        if (witness.platform.name === 'slack') {
          expect(said).not.toMatch(/^[^[]*<!channel>|"mrkdwn","text":"[^"]*<!channel>/);
        }
      });

      it('puts a follow-up under the first message, whose sources it brings up to date', async () => {
        const first = await send(
          some('first', { alert: { ...controls, headline: 'Headline of the first' } }),
          {},
        );
        const { message: ref, first: stands } = await sent(
          some('follow-up', { act: 'reply', alert: followUp }),
          { first },
        );
        expect([stands.message, stands.thread]).toEqual([first.message, ref.thread]);
        expect(stands.shown).toMatchObject({ headline: 'Headline of the first', sourceCount: 7 });
        const again = await send(
          some('follow-up-2', {
            act: 'reply',
            alert: { ...followUp, headline: 'Tokyo answers too', sourceCount: 9 },
          }),
          { first: stands },
        );
        expect(new Set([first.message, ref.message, again.message]).size).toBe(3);
        const under = (await witness.seen({ message: first.message, thread: ref.thread })).join('\n');
        expect(under).toContain('Brussels answers Beijing');
        expect(under).toContain('Tokyo answers too');
        expect((await witness.seen()).find((text) => text.includes('Headline of the first'))).toBeDefined();
        expect(await times('9 sources')).toBeGreaterThanOrEqual(1);
      });

      it('revises the first message and posts nothing new', async () => {
        const first = await send(
          some('to-revise', { alert: { ...controls, headline: 'Headline to revise' } }),
          {},
        );
        const before = (await witness.seen()).length;
        const ref = await send(some('revision', { act: 'revise', alert: { ...followUp, sourceCount: 42 } }), {
          first,
        });
        expect(ref.message).toBe(first.message);
        expect(ref.shown).toMatchObject({ headline: 'Headline to revise', sourceCount: 42 });
        expect(await times('42 sources')).toBe(1);
        if (witness.platform.name !== 'console') expect((await witness.seen()).length).toBe(before);
      });

      it('links a material change back to the first message', async () => {
        const first = await send(some('before'), {});
        const change = { what: 'stage', from: 'announced', to: 'suspended' } as const;
        const { message: ref, first: stands } = await sent(
          some('after', { alert: { ...controls, stage: 'suspended', change } }),
          { first },
        );
        expect(ref.message).not.toBe(first.message);
        expect(stands).toEqual(first);
        expect(await times('was announced → now suspended')).toBe(1);
      });

      it('posts a follow-up on its own when there is no first message', async () => {
        await send(
          some('orphan', { act: 'reply', alert: { ...controls, headline: 'Headline of the orphan' } }),
          {},
        );
        expect(await times('Headline of the orphan')).toBe(1);
      });

      it('refuses to revise what was never posted, for good', async () => {
        const failed = await send(some('nothing', { act: 'revise' }), {}).catch((error: unknown) => error);
        expect(failed).toBeInstanceOf(DeliveryError);
        expect(failed).toMatchObject({ retryable: false, destinationLost: false });
      });

      it('says that a channel is lost, and which', async () => {
        if (!witness.lostChannel) return;
        const lost = delivery(witness.platform.name, witness.lostChannel);
        const failed = await send(lost, {}).catch((error: unknown) => error);
        expect(failed).toMatchObject({ retryable: false, destinationLost: true });
        expect(String(failed)).toContain(witness.lostChannel);
      });
    },
  );
}
