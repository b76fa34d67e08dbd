/**
 * Lets those who want the same thing at it one after the other, in the order they came. `waited` tells
 * whether somebody else was there first, so that what was looked at before may no longer hold.
 */
export function createTurns() {
  const queues = new Map<string, Promise<unknown>>();
  return async function take<T>(name: string, work: (waited: boolean) => Promise<T>): Promise<T> {
    const ahead = queues.get(name);
    const done = (async () => {
      await ahead?.catch(() => undefined);
      return work(ahead !== undefined);
    })();
    queues.set(name, done);
    try {
      return await done;
    } finally {
      if (queues.get(name) === done) queues.delete(name);
    }
  };
}
