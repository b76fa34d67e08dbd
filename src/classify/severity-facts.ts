import type { Scope, Stage, Topic } from '../domain/classification.js';
import { beginningOfTalks, hasNextDay } from './days/coming-talks.js';
import type { News } from './news.js';
import { codesOf, inTitle } from './reading/mentions.js';
import type { Reading } from './reading/reading.js';
import type { Clues } from './stages/clues.js';
import { wordOfEnd } from './stages/relief/ends.js';
import { areBrokenOff } from './stages/talks/broken-talks.js';

/** What the severity of an item rests on. */
export type SeverityFacts = {
  readonly topic: Topic;
  readonly stage: Stage | undefined;
  readonly scope: Scope;
  readonly issuers: readonly string[];
  readonly targets: readonly string[];
  /** Parties that the title names, whatever their part. */
  readonly named: readonly string[];
  /** The title speaks of a truce, a pause or a suspension. */
  readonly pauses: boolean;
  /** The title speaks of dumping, subsidies or safeguards: of ordinary goods there are such cases every week. */
  readonly remedy: boolean;
  /** Whether the title brings news of an act or merely speaks of what is known. */
  readonly news: News['kind'];
  readonly official: boolean;
  /** The title surely tells the stage. */
  readonly sure: boolean;
  /** The title names a duty rate that no other one replaces. */
  readonly namesDuty: boolean;
  /** The title speaks of all countries, or of all imports. */
  readonly isWorldwide: boolean;
  /** The title speaks of a court that rules against duties; one below the highest leaves them in force for a time. */
  readonly isRuledAgainst: boolean;
  /** The title says that a measure is lifted, for whomever. */
  readonly lifts: boolean;
  /** The title says that talks are broken off. */
  readonly breaks: boolean;
  /** The title says that talks begin. */
  readonly begins: boolean;
  /** The text names a day to come. */
  readonly namesDay: boolean;
  /** A parliament, or a vote, is named in the title. */
  readonly votes: boolean;
};

/** What was read in an item before its severity. */
type Told = Pick<
  SeverityFacts,
  'topic' | 'stage' | 'sure' | 'scope' | 'issuers' | 'targets' | 'news' | 'official'
>;

/** A tariff on all, or one before a court: those that are fought there are. */
const WIDE: readonly string[] = ['role_worldwide', 'step_wide', 'tariff_court'];

/** What is told already, and what the title says beside. Named one by one: an object this wide that a spread begins is slow to read. */
export function severityFacts(
  reading: Reading,
  { dates, figures, ruling }: Clues,
  { topic, stage, sure, scope, issuers, targets, news, official }: Told,
): SeverityFacts {
  return {
    topic,
    stage,
    sure,
    scope,
    issuers,
    news,
    official,
    // Of one who talks nobody complains, though a duty may lie on it.
    targets: topic === 'negotiation' ? targets.filter((code) => !issuers.includes(code)) : targets,
    named: codesOf(reading.title.parties),
    pauses: inTitle(reading, 'truce'),
    remedy: inTitle(reading, 'step_remedy'),
    namesDuty: figures.some(({ role, former, inTitle }) => role === 'duty' && !former && inTitle),
    isWorldwide: inTitle(reading, ...WIDE),
    isRuledAgainst: ruling?.kind === 'against',
    lifts: stage === 'eased' && wordOfEnd(reading, figures) !== undefined,
    breaks: stage === 'collapsed' && areBrokenOff(reading),
    begins: stage === 'under_way' && beginningOfTalks(reading) !== undefined,
    namesDay: hasNextDay(dates),
    votes: inTitle(reading, 'parliament'),
  };
}
