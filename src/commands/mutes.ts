import type { Answer, AnswerLine } from '../domain/answer.js';
import { type ChannelPlan, MOST_KEPT, type Mute, nextId, standingMutes } from '../domain/channel.js';
import { DAY_MS } from '../domain/durations.js';
import { KEPT_DAYS } from '../domain/kept.js';
import { displayName, keyWords, type Vocabulary } from '../domain/vocabulary.js';
import { LONGEST_NAME } from './joined-names.js';
import { leading, type Names } from './names.js';
import type { By } from './subscriptions.js';

export type MuteWish =
  | {
      readonly kind: 'wished';
      readonly what: Mute['kind'];
      readonly key: string;
      readonly days?: number | undefined;
    }
  /** What is to be muted is known, and not for how long. */
  | { readonly kind: 'unknown_span'; readonly word: string }
  | { readonly kind: 'unknown'; readonly word: string; readonly suggestion?: string | undefined };

/** A story muted so long ago has ended; milliseconds. */
const STORY_OVER = KEPT_DAYS * DAY_MS;

const MARKED = /^(story|material|party)[:\s]\s*(\S+)$/i;
/** `day`, `week`, `3 days`, `2w`, with or without "for (a)"; `always` until it is unmuted. A lone W is tungsten. */
const SPAN =
  /(?:^|\s)(?:for\s+)?(?:(always|forever)|(?:an?\s+)?(days?|weeks?)|([1-9]\d{0,2})\s*(d|w|days?|weeks?))$/i;

/** Read from `story:k3f9`, `gallium week`, `party:IN for 3 days`. Pure. */
export function readMuteWish(text: string, names: Names): MuteWish {
  const typed = text.trim().replace(/\s+/gu, ' ');
  const [found = '', always, single, number = 1, unit = single] = SPAN.exec(typed) ?? [];
  const name = typed.slice(0, typed.length - found.length).replace(/[\s,;]+$/, '');
  const days = unit ? Number(number) * (unit.toLowerCase().startsWith('w') ? 7 : 1) : undefined;
  const [, mark, marked = ''] = MARKED.exec(name) ?? [];
  if (mark?.toLowerCase() === 'story') return { kind: 'wished', what: 'story', key: marked, days };
  const named = names.find(mark ? marked : name);
  if (named.kind === 'material' || named.kind === 'party') {
    const [key = '', ...others] = named.keys;
    if (others.length > 0)
      return { kind: 'unknown', word: name, suggestion: named.keys.map(keyWords).join(' or ') };
    return { kind: 'wished', what: named.kind, key, days: always ? undefined : (days ?? 1) };
  }
  const suggestion = named.kind === 'unknown' ? named.suggestion : undefined;
  const span = suggestion === undefined ? afterName(name, names) : undefined;
  return span ? { kind: 'unknown_span', word: span } : { kind: 'unknown', word: name || typed, suggestion };
}

/** What stands after a name and is none itself. */
function afterName(text: string, names: Names): string | undefined {
  const words = text.split(' ');
  const name = leading(words, Math.min(LONGEST_NAME, words.length - 1), names.known);
  const rest = name && words.slice(name.length).join(' ');
  return rest && !names.known(rest) ? rest : undefined;
}

/**
 * A mute of the same thing takes the place of the one before; where a channel has too many, that of the story that was
 * muted longest ago makes room, if it has ended. Without a `mute` there are too many. Pure.
 */
export function mute(
  plan: ChannelPlan,
  { what, key, days }: MuteWish & { kind: 'wished' },
  { by, at }: By,
): { readonly plan: ChannelPlan; readonly mute?: Mute } {
  const now = Date.parse(at);
  let others = standingMutes(plan.mutes, now).filter((known) => known.kind !== what || known.key !== key);
  if (others.length >= MOST_KEPT) {
    const over = others.find((known) => known.kind === 'story' && now - Date.parse(known.at) > STORY_OVER);
    if (!over) return { plan };
    others = others.filter((known) => known !== over);
  }
  const until = days === undefined ? {} : { until: new Date(now + days * DAY_MS).toISOString() };
  const added: Mute = { id: nextId(others), kind: what, key, ...until, by, at };
  return { plan: { ...plan, mutes: [...others, added] }, mute: added };
}

export function mutedAnswer(muted: Mute, vocabulary: Vocabulary): Answer {
  const what = {
    story: 'No further alert of this story is posted in this channel.',
    material:
      'Alerts on it alone are not posted in this channel; those that name another material too still are.',
    party: 'Alerts that name it are not posted in this channel.',
  }[muted.kind];
  return {
    title: muted.until === undefined ? 'Muted here' : 'Muted here until',
    sections: [{ lines: [muteLine(muted, vocabulary), { text: what }] }],
    footer: `To end it: /raremetals unmute ${muted.id}`,
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
