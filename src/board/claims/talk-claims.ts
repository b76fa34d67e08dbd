import {
  BINDING_STAGES,
  isStageSure,
  type Stage,
  TALK_ENDS,
  TALK_STAGES,
} from '../../domain/classification.js';
import { daysBetween } from '../../domain/durations.js';
import type { Cue } from '../terms/instruments.js';
import type { Claim } from './claim.js';
import { isReckoned } from './classified-days.js';
import type { Clause } from './clauses.js';
import { isToApply, nextMeeting } from './next-meeting.js';
import { cuesIn, namesTruce, quoteOf, type Reading, stageOf } from './reading.js';
import { tracksOf } from './talk-parties.js';

/** What a text does once it is agreed: approved, in force, it is still what the talks came to. */
const AGREED: readonly (Stage | undefined)[] = BINDING_STAGES;
const OF_TALKS: readonly (Stage | undefined)[] = TALK_STAGES;

/** The stage of talks that a report tells of: other stages are those of measures. */
function stageOfTalks(
  read: Stage | undefined,
  cues: ReadonlySet<Cue>,
  clauses: readonly Clause[],
): Stage | undefined {
  // "The pact could be signed in July" signs none.
  const concludes = clauses.some(({ cues: said }) => said.has('concludes') && !said.has('hedges'));
  const signed = concludes && (read === 'under_way' || read === 'scheduled');
  // "Suspends approval of the deal" is announced, and agrees to nothing.
  if (AGREED.includes(read) && (cues.has('suspends') || cues.has('ends'))) return undefined;
  if (signed || AGREED.includes(read)) return 'concluded';
  return OF_TALKS.includes(read) ? read : undefined;
}

const ENDS: readonly (Stage | undefined)[] = TALK_ENDS;

/** Whether a title tells that somebody rests, and no measure: "suspends efforts to ratify the pact". */
const rests = ({ sentence, cues, instruments }: Clause): boolean =>
  sentence === 0 &&
  cues.has('suspends') &&
  instruments.length > 0 &&
  instruments.every(({ instrument }) => instrument.kind === 'negotiation');

/** A title that asks whether it is so. */
const ASKED = /[?？]\s*$|(?:属实|真的)吗?$|是否/u;

/** A text that is only hoped for, or threatened, is somebody's word. */
function toldOf(stage: Stage | undefined, reading: Reading): Claim['told'] {
  const { clauses, report } = reading;
  const { category, news, breaksDeal } = report.classification;
  const isNews = category === 'negotiation' || (breaksDeal && news === 'new');
  if (!isNews || stage === undefined || news === 'comment') return 'mention';
  const title = clauses.filter(({ sentence }) => sentence === 0);
  // Who sues before the WTO does not talk, nor does who wins there.
  if (title.some(({ cues }) => cues.has('argues') || cues.has('adjudges'))) return 'mention';
  // "Protests against the licences and asks to reconsider": no meeting is told of.
  const complains = title.some(({ cues }) => cues.has('reacts'));
  if (complains && stage === 'scheduled' && nextMeeting(stage, reading) === undefined) return 'mention';
  const awaited = stage === 'concluded' && title.some(({ cues }) => cues.has('awaits'));
  const threatened = title.some(({ cues }) => cues.has('renounces'));
  const asked = title.some(({ text }) => ASKED.test(text));
  return awaited || threatened || asked ? 'statement' : 'report';
}

/** Whether a title tells that talks which are to come are moved to a day. */
const areMoved = (read: Stage | undefined, reading: Reading): boolean => {
  const day = read === 'scheduled' ? nextMeeting(read, reading) : undefined;
  return reading.report.classification.dates.some(({ date, moved }) => moved && date === day);
};

/** Whether a title puts talks off: `talks between A and B on controls postponed` may be two clauses. */
function isPutOff({ report, clauses, knowledge }: Reading): boolean {
  if (report.classification.category !== 'negotiation') return false;
  const title = clauses.filter(({ sentence }) => sentence === 0).map(({ text }) => text);
  const pieces = title
    .join(' ')
    .toLowerCase()
    .split(/[,;:，；：–—]/u);
  return pieces.some((piece) => knowledge.cues.postpones(piece).length > 0);
}

/** Whether a title tells that talks are taken up again. */
const isTakenUpAgain = ({ clauses }: Reading): boolean =>
  clauses.some(({ sentence, cues }) => sentence === 0 && cues.has('again') && !cues.has('hedges'));

/** The stage that a report tells of, whether the text is agreed, whether the talks are put off, and whether the title tells the stage as good as surely. */
function stageTold(reading: Reading, cues: ReadonlySet<Cue>) {
  const read = stageOf(reading.report.classification, 'negotiation');
  const postpones = isPutOff(reading) || areMoved(read, reading);
  // "Adopts mandate for talks": what is approved is that they begin.
  const title = reading.clauses.filter(({ sentence }) => sentence === 0);
  const isMandate = AGREED.includes(read) && cuesIn(title).has('mandates');
  const agreed = !isMandate && (AGREED.includes(read) || isToApply(reading));
  // Approved, and still to be signed on a day that is told: "wave the deal through, … is to sign on January 17".
  const isToBeSigned =
    AGREED.includes(read) && cues.has('awaits') && nextMeeting('scheduled', reading) !== undefined;
  if (postpones || isToBeSigned || isMandate)
    return { stage: 'scheduled' as const, agreed, postpones, isTitled: true };
  const { classification } = reading.report;
  const isSure = isStageSure(classification) || classification.breaksDeal === true;
  if (read === 'concluded' && !isSure && reading.clauses.some(rests))
    return { stage: 'collapsed' as const, agreed, postpones, isTitled: true };
  const stage = agreed && read === 'scheduled' ? 'concluded' : stageOfTalks(read, cues, reading.clauses);
  return { stage, agreed, postpones, isTitled: isSure };
}

/**
 * Whether a report tells of talks themselves, and does not only name a pact beside what others make of it: "farm ministers
 * clash over beef".
 */
const tellsOfTalks = ({ report, clauses, eventDated, knowledge }: Reading): boolean =>
  eventDated ||
  clauses.some(rests) ||
  isStageSure(report.classification) ||
  clauses.some(({ text }) => knowledge.marks.meets(text).length > 0);

/** The last day of a truce that is agreed or made to last, where the title tells of one. */
function endOfTruce(stage: Stage | undefined, reading: Reading) {
  const { report, published } = reading;
  if (stage !== 'concluded' || !namesTruce(reading)) return undefined;
  return report.classification.dates.find(({ kind, date }) => kind === 'expiry' && date > published)?.date;
}

/** What a report says of talks: a claim on the track of their parties, or none where there are no two. */
export const talkClaims = (reading: Reading): Claim[] =>
  tracksOf(reading).flatMap((parties) => claimsOn(parties, reading));

function claimsOn(parties: readonly string[], reading: Reading): Claim[] {
  const { report, clauses, published, event } = reading;
  const { classification } = report;
  const [forum] = parties;
  const isOfForum = parties.length === 1 && reading.knowledge.blocs.forums.includes(forum ?? '');
  if (parties.length < 2 && !isOfForum) return [];
  const cues = cuesIn(clauses);
  const { stage, agreed, postpones, isTitled } = stageTold(reading, cues);
  const next = nextMeeting(stage, reading);
  const until = endOfTruce(stage, reading);
  // `Thursday's talks` are the coming ones: a bygone day that the text does not spell out is a misread weekday.
  const spelt = clauses.some(({ dates }) => dates.some(({ date }) => date === event));
  const misread = stage === 'scheduled' && next !== undefined && daysBetween(event, published) > 1 && !spelt;
  const since = misread ? published : event;
  return [
    {
      kind: 'negotiation',
      issuers: parties,
      targets: [],
      materials: classification.materials,
      goods: [],
      instrument: 'talks',
      documents: [],
      possible: [],
      rates: [],
      stage,
      since,
      dated: reading.eventDated && !misread,
      until,
      reckoned: isReckoned(until, clauses, reading),
      next,
      told: toldOf(stage, reading),
      introduces: agreed || next !== undefined || tellsOfTalks(reading),
      // What is approved was agreed.
      unsure: !agreed && ENDS.includes(stage) && !isTitled,
      own: classification.category === 'negotiation',
      // Whoever says that they are resumed knows that they had come to an end.
      firm: next !== undefined || (stage === 'under_way' && isTakenUpAgain(reading)),
      prolongs: agreed,
      postpones,
      apart: cues.has('margins'),
      quote: quoteOf(clauses[0]),
    },
  ];
}
