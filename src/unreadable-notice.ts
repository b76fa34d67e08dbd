import type { Unreadable } from './store/stored.js';

const UNREADABLE = {
  plan: {
    newer:
      'what was chosen there was written by a newer version; this process keeps to as much of it as it can read',
    damaged: 'what was chosen there is damaged in Redis and counts as nothing: choose anew',
  },
  digest: {
    newer:
      'what is known of its digest was written by a newer version; this process leaves the digest to those of that version',
    damaged: 'what is known of its digest is damaged in Redis; the digest goes on at its next time',
  },
  measure: {
    newer: 'this measure was written by a newer version; this process leaves it out and leaves it as it is',
    damaged: 'this measure is damaged in Redis and counts as nothing',
  },
};

/** What an admin is told where a channel's plan, the state of its digest, or a measure cannot be read. */
export function unreadableNotice(name: string, what: keyof typeof UNREADABLE, why: Unreadable): string {
  return `${name}: ${UNREADABLE[what][why]}`;
}
