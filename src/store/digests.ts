/** Alerts that wait for a channel's digest lie in a list beside its outbox, under this name. */
export const digestList = (destination: string) => `digest:${destination}`;

export const isDigestList = (name: string) => name.startsWith('digest:');
