import type { Alert } from '../domain/alert.js';
import type { Answer, AnswerLine, AnswerSection } from '../domain/answer.js';
import { SEVERITIES, type Stage } from '../domain/classification.js';
import { counted } from '../domain/counted.js';
import type { Measure } from '../domain/measure.js';
import { byCode } from '../domain/order.js';
import { keyWords } from '../domain/vocabulary.js';
import { measureAt } from './measure/aging.js';

/** What a digest tells of, epoch ms; `zone` is the channel's own. */
export type DigestPeriod = {
  /** The last digest; absent before the first one. */
  readonly since?: number | undefined;
  readonly now: number;
  readonly next?: number | undefined;
  readonly zone: string;
};

/** A story as the digest tells it: its latest alert, and its first, which knows the stage in which the digest found it. */
type Told = { readonly first: Alert; readonly latest: Alert; readonly alerts: number };

const SHOWN_STORIES = 40;

/**
 * The alerts since the last digest as one message: each story once, with how it stands now, under the
 * measure that it moves; the measures with the gravest news first. Pure.
 */
export function composeDigest(
  alerts: readonly Alert[],
  measures: readonly Measure[],
  period: DigestPeriod,
): Answer {
  const found = tellStories(alerts);
  const stories = found.slice(0, SHOWN_STORIES);
  const groups = new Map<Measure | undefined, Told[]>();
  for (const story of stories) {
    const measure = measureOf(story.latest, measures);
    groups.set(measure, [...(groups.get(measure) ?? []), story]);
  }
  const known = [...groups].filter(([measure]) => measure !== undefined);
  const sections = [...known, ...[...groups].filter(([measure]) => measure === undefined)].map(
    ([measure, told]): AnswerSection => ({
      heading: measure ? measureWords(measure, period.since) : known.length > 0 ? 'Other news' : undefined,
      lines: told.map(storyLine),
    }),
  );
  const told = counted(found.length, 'story', 'stories');
  const on = known.length > 0 ? ` on ${counted(known.length, 'measure')}` : '';
  return {
    title: stories.length === 0 ? 'Digest: nothing new' : `Digest: ${told}${on}`,
    sections: stories.length === 0 ? [{ lines: [{ text: 'No alert for this channel.' }] }] : sections,
    footer: [
      period.since === undefined ? undefined : `Since ${dayTime(period.since, period.zone)}`,
      period.next === undefined ? undefined : `next: ${dayTime(period.next, period.zone)}`,
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
    rest: { count: found.length - stories.length, advice: '/raremetals latest shows them' },
  };
}

/** Gravest first, then the latest. Alerts come oldest first. */
function tellStories(alerts: readonly Alert[]): Told[] {
  const stories = new Map<string, Told>();
  for (const latest of alerts) {
    const names = [latest.story, ...(latest.former ?? [])];
    const known = names.map((name) => stories.get(name)).find((story) => story !== undefined);
    for (const name of names) stories.delete(name);
    stories.set(latest.story, { first: known?.first ?? latest, latest, alerts: (known?.alerts ?? 0) + 1 });
  }
  const rank = ({ latest }: Told) => SEVERITIES.indexOf(latest.severity);
  return [...stories.values()].sort((a, b) => rank(b) - rank(a) || byCode(b.latest.at, a.latest.at));
}

/** The measure that an alert's report moved; one of its own topic before another one. */
function measureOf({ item, topic }: Alert, measures: readonly Measure[]): Measure | undefined {
  const moved = measures.filter(({ items }) => items.includes(item));
  return moved.find(({ kind }) => kind === topic) ?? moved[0];
}

/** `China: export licensing (rare earths) · was in force, now suspended`. */
function measureWords(measure: Measure, since: number | undefined): string {
  const { name, stage } = measure;
  const before = since === undefined ? stage : stageKnownAt(measure, since);
  const now = keyWords(stage);
  return `${name} · ${before === stage ? now : `was ${keyWords(before)}, now ${now}`}`;
}

/** How a measure stood by what had been reported at `time`; of one not heard of before, as it stands. */
function stageKnownAt(measure: Measure, time: number): Stage {
  const moves = measure.moves.filter(({ reportedAt }) => Date.parse(reportedAt) <= time);
  // The votes are of all reports: those of later ones must not tell how it stood.
  const votes = moves.length < measure.moves.length ? {} : measure.votes;
  return measureAt({ ...measure, moves, votes }, time).stage;
}

function storyLine({ first, latest, alerts }: Told): AnswerLine {
  const { headline, stage, sourceCount, sources, report, at, topic, severity } = latest;
  const before = first.change?.what === 'stage' ? first.change.from : alerts > 1 ? first.stage : undefined;
  const facts = [
    severity === 'urgent' ? 'URGENT' : undefined,
    stage && (before && before !== stage ? `${keyWords(before)} → ${keyWords(stage)}` : keyWords(stage)),
    sourceCount > 1 ? `${sourceCount} sources` : (report ?? sources[0])?.name,
  ].filter((fact) => fact !== undefined && fact !== '');
  return {
    text: headline,
    details: [` (${facts.join(', ')})`],
    url: (sources[0] ?? report)?.url,
    at,
    atStyle: 'time',
    marker: topic,
  };
}

function dayTime(time: number, zone: string): string {
  const shown = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  return `${shown.format(time)} (${zone})`;
}
