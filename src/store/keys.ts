/**
 * Every key of the store. All carry one hash tag, so that a script may touch any of them on a Redis
 * Cluster, and the version of their format, so that a later format can migrate them.
 */
export function createKeys(prefix: string) {
  const root = `{${prefix}}:v1`;
  return {
    /** String: an identity of an item (guid, URL, title + publisher) → item id and marks of its titles. */
    seen: (identity: string) => `${root}:seen:${identity}`,
    /** Hash: item id → JSON of a claimed item that has not been worked through yet. */
    inbox: `${root}:inbox`,
    /** Sorted set: item id by the time (epoch ms) from which another worker may take it over. */
    inboxLease: `${root}:inbox:lease`,
    /** List: JSON deliveries to one destination, oldest first. */
    outbox: (destination: string) => `${root}:outbox:${destination}`,
    /** Set: the destinations whose outbox may hold something. */
    outboxes: `${root}:outboxes`,
    /** String with a short life: the worker that sends to a destination at the moment. */
    hold: (destination: string) => `${root}:hold:${destination}`,
    /** Hash: destination → why it is suspended and until when. */
    suspensions: `${root}:suspensions`,
    /** Hash: feed id → JSON of its state; sorted set: feed id by its next poll (epoch ms). */
    feedStates: `${root}:feeds`,
    feedsDue: `${root}:feeds:due`,
    /** Hash: measure id → JSON, until it is long over; string: counts up with every change of the board. */
    measures: `${root}:measures`,
    measuresVersion: `${root}:measures:version`,
    /** String: what became of an item, for `explain`. */
    record: (item: string) => `${root}:record:${item}`,
    /** Hash: destination → why the message of an item was given up there. */
    lost: (item: string) => `${root}:lost:${item}`,
    /** String: a story, or where it lives today; owned by stories.ts. There are up to a million: the name is short. */
    story: (id: string) => `${root}:s:${id}`,
    /** String: the stories that share a word, for all words whose keys begin alike. */
    storyWords: (bucket: string) => `${root}:w:${bucket}`,
    /** String: how many items have been placed lately. */
    storyTotal: `${root}:story-total`,
    /** Sorted set: alerted stories by a number that rises with every commit. */
    storyLatest: `${root}:story-latest`,
    /** Hash: destination → JSON of what was decided about it in chat. */
    channels: `${root}:channels`,
    /** Hash: destination → JSON of when it got its digest and gets the next one. */
    digests: `${root}:digests`,
    /** Hash: item id → JSON of who said that its alert was not relevant. */
    feedback: `${root}:feedback`,
    /** String: how many replies to a story there were in an hour, counted from the epoch. */
    replies: (story: string, hour: number) => `${root}:replies:${story}:${hour}`,
    /** String: reference of the message that stands for a story in one destination. */
    message: (destination: string, story: string) => `${root}:message:${destination}:${story}`,
  };
}
export type Keys = ReturnType<typeof createKeys>;
