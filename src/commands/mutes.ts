import type { Answer, AnswerLine } from '../domain/answer.js';
import { type ChannelPlan, MOST_KEPT, type Mute, nextId, standingMutes } from '../domain/channel.js';
import { DAY_MS } from '../domain/durations.js';
import { KEPT_DAYS } from '../domain/kept.js';
import { displayName, type Vocabulary } from '../domain/vocabulary.js';
import type { MuteWished } from './mute-wish.js';
import type { By } from './subscriptions.js';

/** A story muted so long ago has ended; milliseconds. */
const STORY_OVER = KEPT_DAYS * DAY_MS;

/**
 * A mute of the same thing takes the place of the one before; where a channel has too many, that of the story that was
 * muted longest ago makes room, if it has ended. Without a `mute` there are too many. Pure.
 */
export function mute(
  plan: ChannelPlan,
  { what, key, until }: MuteWished,
  { by, at }: By,
): { readonly plan: ChannelPlan; readonly mute?: Mute } {
  const now = Date.parse(at);
  let others = standingMutes(plan.mutes, now).filter((known) => known.kind !== what || known.key !== key);
  if (others.length >= MOST_KEPT) {
    const over = others.find((known) => known.kind === 'story' && now - Date.parse(known.at) > STORY_OVER);
    if (!over) return { plan };
    others = others.filter((known) => known !== over);
  }
  const ends = until === undefined ? {} : { until: new Date(until).toISOString() };
  const added: Mute = { id: nextId(others), kind: what, key, ...ends, by, at };
  return { plan: { ...plan, mutes: [...others, added] }, mute: added };
}

/** All of them, each thing once, for the time said last; or without `muted` none: there are too many. Pure. */
export function muteEach(
  known: ChannelPlan,
  wished: readonly MuteWished[],
  by: By,
): { readonly plan: ChannelPlan; readonly muted?: readonly Mute[] } {
  let plan = known;
  const muted: Mute[] = [];
  const each = new Map(wished.map((wish) => [`${wish.what}:${wish.key}`, wish]));
  for (const wish of each.values()) {
    const next = mute(plan, wish, by);
    if (!next.mute) return { plan: known };
    plan = next.plan;
    muted.push(next.mute);
  }
  return { plan, muted };
}

/** Why no alert comes of one that is muted, or of several, or only some. */
const MUTED: Readonly<Record<Mute['kind'], readonly [one: string, several: string]>> = {
  story: [
    'No further alert of this story is posted in this channel.',
    'No further alert of these stories is posted in this channel.',
  ],
  material: [
    'Alerts on it alone are not posted in this channel; those that name another material too still are.',
    'Alerts on one of these materials alone are not posted in this channel; those that name another too still are.',
  ],
  party: [
    'Alerts that name it are not posted in this channel.',
    'Alerts that name one of these parties are not posted in this channel.',
  ],
};

/** Those of one kind stand together: what is said of them is said once. */
export function mutedAnswer(muted: readonly Mute[], vocabulary: Vocabulary): Answer {
  const isTimed = muted.every(({ until }) => until !== undefined);
  const kinds = [...new Set(muted.map(({ kind }) => kind))];
  const lines = kinds.flatMap((kind) => {
    const own = muted.filter((each) => each.kind === kind);
    const [one, several] = MUTED[kind];
    return [...own.map((each) => muteLine(each, vocabulary)), { text: own.length > 1 ? several : one }];
  });
  return {
    title: isTimed ? 'Muted here until' : 'Muted here',
    sections: [{ lines }],
    footer: `To end ${muted.length > 1 ? 'them' : 'it'}: /raremetals unmute ${muted.map(({ id }) => id).join(', ')}`,
  };
}

/** @param headlines Of the muted stories, by their ids, as far as they are still known. */
export function mutesAnswer(
  plan: ChannelPlan,
  now: number,
  vocabulary: Vocabulary,
  headlines: ReadonlyMap<string, string>,
): Answer {
  const standing = standingMutes(plan.mutes, now);
  const none = { text: 'Nothing. For example: /raremetals mute India week' };
  return {
    title: 'Muted in this channel, and until when',
    sections: [
      {
        lines:
          standing.length > 0
            ? standing.map((each) => muteLine(each, vocabulary, headlines.get(each.key)))
            : [none],
      },
    ],
    ...(standing.length > 0 ? { footer: 'To end one: /raremetals unmute <number>' } : {}),
  };
}

function muteLine({ id, kind, key, until }: Mute, vocabulary: Vocabulary, headline?: string): AnswerLine {
  const story = headline ? `story ${key} (${headline})` : `story ${key}`;
  const name = kind === 'story' ? story : displayName(vocabulary, key);
  return until === undefined
    ? { text: `${id}: ${name}, until unmuted` }
    : { text: `${id}: ${name}`, at: until, atStyle: 'time' };
}
