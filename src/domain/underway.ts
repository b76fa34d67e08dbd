/** Keeps account of work that has begun, so that stopping can wait for it. */
export function createUnderway() {
  const tasks = new Set<Promise<unknown>>();
  return {
    run<T>(work: () => Promise<T>): Promise<T> {
      const task = work();
      tasks.add(task);
      const done = () => tasks.delete(task);
      task.then(done, done);
      return task;
    },
    /** Settles when nothing that has begun by now, or because of it, is under way; never rejects. */
    async idle(): Promise<void> {
      while (tasks.size > 0) await Promise.allSettled(tasks);
    },
  };
}
