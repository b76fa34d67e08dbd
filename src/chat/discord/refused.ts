import type { Logger } from 'pino';
import { isRefusedBody } from './errors.js';

/** What Discord refuses as an embed it may still take as text, which says the same. */
export async function richOrPlain<T, Body>(
  call: (body: Body) => Promise<T>,
  rich: Body,
  plain: () => Body,
  channel: string,
  log: Logger,
): Promise<T> {
  try {
    return await call(rich);
  } catch (error) {
    if (!isRefusedBody(error)) throw error;
    log.warn({ err: error, channel }, 'discord refused a rich message, sending its text');
    return await call(plain());
  }
}
