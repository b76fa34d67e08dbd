import type { Topic } from '../../domain/classification.js';
import {
  bestFirst,
  type Report,
  type Source,
  type Stages,
  type StoryFacts,
  type StoryMember,
  type StoryState,
} from '../../domain/story.js';
import type { WordKey } from '../../domain/word-key.js';
import { hasEntryOf, keepMembers, latestFirst, outgrow } from './members.js';
import {
  DATES_KEPT,
  DOCUMENTS_KEPT,
  DUTIES_KEPT,
  MARKS_KEPT,
  movesForward,
  newAppointment,
} from './progress.js';
import { movesStory, toldOf } from './stages.js';
import { NAMES, TERMS } from './start.js';

/** What a story keeps at the most: best sources, and ids of stories that ended in it. */
const SOURCES = 3;
const FORMER = 8;

function union<T>(a: readonly T[], b: readonly T[], limit: number): readonly T[] {
  const all = new Set(a);
  for (const value of b) all.add(value);
  return [...all].slice(0, limit);
}

type Terms = Pick<StoryState, 'terms' | 'uses'>;

/**
 * Of words used as often the first ones stay, so that a word told once has no place in a full story. Where late words
 * took the place of early ones, stories drifted: more pairs of strangers were joined in three of four measured sets.
 */
function addTerms(into: Terms, from: Terms): Terms {
  const counts = new Map<WordKey, number>();
  for (const { terms, uses } of [into, from]) {
    for (const [place, key] of terms.entries()) counts.set(key, (counts.get(key) ?? 0) + (uses[place] ?? 0));
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, TERMS);
  return { terms: most.map(([key]) => key), uses: most.map(([, count]) => count) };
}

/** Of each topic the stage that is the first told of it, or further along. */
function movedStages(a: StoryFacts, b: StoryFacts): Stages {
  const isTaken = (topic: string) => {
    const found = { ...b, topic: topic as Topic };
    return (
      a.stages[found.topic] === undefined || movesForward(a, found) || newAppointment(a, found) !== undefined
    );
  };
  return Object.fromEntries(Object.entries(b.stages).filter(([topic]) => isTaken(topic)));
}

function addFacts(a: StoryFacts | undefined, b: StoryFacts | undefined): StoryFacts | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const marks = union(a.marks ?? [], b.marks ?? [], MARKS_KEPT);
  return {
    topic: a.topic,
    stages: { ...a.stages, ...movedStages(a, b) },
    issuers: union(a.issuers, b.issuers, 6),
    actors: union(a.actors, b.actors, 6),
    targets: union(a.targets, b.targets, 6),
    materials: union(a.materials, b.materials, 12),
    duties: union(a.duties, b.duties, DUTIES_KEPT),
    dates: union(a.dates, b.dates, DATES_KEPT),
    documents: union(a.documents, b.documents, DOCUMENTS_KEPT),
    official: a.official || b.official,
    ...(marks.length > 0 && { marks }),
  };
}

/** The best sources, one of each address or name. */
function addSources(sources: readonly Source[], added: readonly Source[]): readonly Source[] {
  const kept = new Map<string, Source>();
  for (const source of [...sources, ...added]) {
    const name = source.url ?? `${source.name} ${source.title}`;
    if (!kept.has(name)) kept.set(name, source);
  }
  const best = [...kept.values()].sort(bestFirst).slice(0, SOURCES);
  // The very same list, where none was better, need not be packed anew.
  const isSame = best.length === sources.length && best.every((source, i) => source === sources[i]);
  return isSame ? sources : best;
}

const least = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
const most = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);

/** A story with what another one, or a report as one, adds to it; `members` are those of both that stay. */
function grown(into: StoryState, from: StoryState, members: readonly StoryMember[]): StoryState {
  return {
    id: into.id,
    version: into.version,
    count: into.count + from.count,
    first: least(into.first, from.first),
    last: most(into.last, from.last),
    ...addTerms(into, from),
    names: union(from.names, into.names, NAMES),
    members,
    outgrown: outgrow(into, from, members),
    facts: addFacts(into.facts, from.facts),
    sources: addSources(into.sources, from.sources),
    alerted: into.alerted || from.alerted,
    former: into.former,
  };
}

/** Two stories as one, under the id of the first. */
export function joinStories(into: StoryState, from: StoryState): StoryState {
  const members = keepMembers([...from.members, ...into.members].sort(latestFirst));
  const former = union([from.id, ...(from.former ?? [])], into.former ?? [], FORMER);
  return { ...grown(into, from, members), former };
}

/** The sources of a story with the title that an entry of one bears by now: whoever follows its link reads that. */
function underNewTitle(sources: readonly Source[], { item: { retitled } }: Report, own: StoryState) {
  const [anew] = own.sources;
  if (retitled === undefined || anew?.url === undefined) return sources;
  return sources.map((source) => (source.url === anew.url ? { ...source, title: anew.title } : source));
}

/** A story with a report of it, which is `own` as a story; a stage that is no step moves it no further. */
export function takeIn(story: StoryState, own: StoryState, report: Report, isCopy: boolean): StoryState {
  const told = own.facts && toldOf(story, own.facts, report);
  const facts = told?.found;
  const isTaken = told === undefined || movesStory(story, told.found, told.report, isCopy);
  const count = hasEntryOf(story, report) ? 0 : own.count;
  const added = { ...own, count, facts: facts && { ...facts, stages: {} } };
  const known = { ...story, sources: underNewTitle(story.sources, report, own) };
  const all = grown(known, added, keepMembers([...own.members, ...story.members]));
  // Also where it lies behind: talks that broke down go on.
  if (!isTaken || !all.facts) return all;
  return { ...all, facts: { ...all.facts, stages: { ...all.facts.stages, ...facts?.stages } } };
}
