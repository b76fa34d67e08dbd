import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

/** Bolt's words in our log, from warnings up: at lower levels Bolt prints whole requests, with their tokens. */
export function boltLogger(log: Logger): BoltLogger {
  const said = (parts: unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => log.warn({ said: said(parts) }, 'slack sdk warning'),
    error: (...parts) => log.error({ said: said(parts) }, 'slack sdk error'),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
