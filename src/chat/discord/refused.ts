import type { Logger } from 'pino';
import { isRefusedBody, lacksRight } from './errors.js';

export type RichOrPlain = <T, Body>(
  call: (body: Body) => Promise<T>,
  rich: Body,
  plain: () => Body,
  channel: string,
) => Promise<T>;

/**
 * What Discord refuses as an embed it may still take as text, which says the same; so in a channel where the bot
 * may post but not embed links.
 *
 * @param lessened Told of a channel that takes text alone for want of a right.
 */
export function createRichOrPlain(log: Logger, lessened: (channel: string) => void): RichOrPlain {
  return async (call, rich, plain, channel) => {
    try {
      return await call(rich);
    } catch (error) {
      const isLacking = lacksRight(error);
      if (!isLacking && !isRefusedBody(error)) throw error;
      const taken = await call(plain());
      if (isLacking) lessened(channel);
      else log.warn({ err: error, channel }, 'discord refused a rich message and took its text');
      return taken;
    }
  };
}
