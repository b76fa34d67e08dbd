import { HOLD_MS } from '../domain/delivery.js';
import type { Outbox } from '../store/outbox.js';

/** The hold is renewed this often, also during a long send. */
const KEEP_EVERY_MS = 5000;

export type Hold = {
  readonly token: string;
  /** Whether it surely lasts still. */
  isHeld(): boolean;
};

/** Does a work on a destination while nobody else may; nothing where another worker is at it. */
export async function whileHeld<T>(
  destination: string,
  outbox: Pick<Outbox, 'hold' | 'keep'>,
  work: (hold: Hold) => Promise<T>,
): Promise<T | undefined> {
  const token = crypto.randomUUID();
  // Until then nobody else has it, should this process stand still meanwhile: Redis begins to count later than we do.
  let until = performance.now() + HOLD_MS;
  if (!(await outbox.hold(destination, token))) return undefined;
  const keeping = setInterval(() => {
    const renewed = performance.now() + HOLD_MS;
    const keep = (kept: boolean) => {
      until = kept ? renewed : 0;
    };
    // A hold that could not be renewed may be another worker's soon.
    outbox.keep(destination, token).then(keep, () => keep(false));
  }, KEEP_EVERY_MS);
  try {
    return await work({ token, isHeld: () => performance.now() < until });
  } finally {
    clearInterval(keeping);
  }
}
