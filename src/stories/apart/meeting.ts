import type { Blocs } from '../../domain/blocs.js';
import type { Signature, StoryFacts, StoryMember } from '../../domain/story.js';
import type { Concepts } from '../signature/concepts.js';

/** A report that meets a story, `facts` and `known` what was read in the one and in the other. */
export type Meeting = {
  readonly item: Concepts & Pick<Signature, 'lang' | 'at' | 'numbers'>;
  readonly facts: StoryFacts;
  readonly members: readonly (Concepts & Pick<StoryMember, 'at' | 'numbers'>)[];
  readonly known: StoryFacts;
  readonly blocs: Blocs;
};

/** Whether there are some, and all of them are so. */
export function allAre<T>(some: readonly T[], isSo: (one: T) => boolean): boolean {
  return some.length > 0 && some.every(isSo);
}
