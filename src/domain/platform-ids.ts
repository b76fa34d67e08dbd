import { z } from 'zod';
import { Destination, type PlatformName } from './delivery.js';

type Id = { readonly form: RegExp; readonly words: string };

/** How Discord writes the id of whatever there is. */
const DIGITS = String.raw`\d{15,22}`;
export const SNOWFLAKE = new RegExp(`^${DIGITS}$`);

/** How each platform writes the id of a channel. */
const CHANNEL_IDS: Readonly<Record<PlatformName, Id>> = {
  slack: { form: /^[CDGUW][A-Z0-9]+$/, words: 'the id of a Slack channel, such as C0123456789' },
  discord: { form: SNOWFLAKE, words: 'the id of a Discord channel: 15 to 22 digits, in quotes' },
  console: { form: /^terminal$/, words: 'terminal' },
};

/** How each platform writes the id of whom a message may mention; a terminal mentions nobody. */
export const MENTION_IDS = {
  slack: { form: /^[SUW][A-Z0-9]{2,20}$/, words: 'the id of a Slack user group, such as S0123456789' },
  discord: { form: SNOWFLAKE, words: 'the id of a Discord role: 15 to 22 digits, in quotes' },
} satisfies Partial<Record<PlatformName, Id>>;

/** A user as `platform:id`, with the id that the platform gives and not the name that others see. */
export const UserId = z
  .string()
  .regex(
    new RegExp(`^(slack:[UW][A-Z0-9]+|discord:${DIGITS})$`),
    'a platform and the id of a user, such as slack:U0123456789 or discord:1234567890123456789',
  );

/** A destination whose channel is written as its platform writes ids. */
export const AddressedDestination = Destination.strict().superRefine(({ platform, channel }, context) => {
  const { form, words } = CHANNEL_IDS[platform];
  if (!form.test(channel)) context.addIssue({ code: 'custom', path: ['channel'], message: words });
});
