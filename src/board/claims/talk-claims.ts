import type { Blocs } from '../../domain/blocs.js';
import {
  BINDING_STAGES,
  isStageSure,
  type Stage,
  TALK_ENDS,
  TALK_STAGES,
} from '../../domain/classification.js';
import { daysBetween } from '../../domain/durations.js';
import { partiesOf } from '../../domain/parties.js';
import type { Cue } from '../terms/instruments.js';
import type { Claim } from './claim.js';
import { cuesIn, quoteOf, type Reading, stageOf, unique } from './reading.js';

const VENUE = /(?:^|[\s(])(?:in|at|near|to|from|nach|aus|a|en|au|aux|w|i)\s*$|(?:在|于|赴|抵|飞|到)$/iu;

/** Those who can be a side of talks: no forum, and no member of a union that talks itself. */
function sidesAmong(parties: readonly string[], { forums, unionOf }: Blocs): string[] {
  return unique(parties).filter(
    (party) => !forums.includes(party) && !parties.includes(unionOf[party] ?? ''),
  );
}

/** With the unions that a text names beside several of their members: `les Vingt-Sept, malgré la France et la Pologne`. */
const withUnions = (parties: readonly string[], named: readonly string[], { unionOf }: Blocs): string[] =>
  unique([
    ...parties,
    ...named.filter((union) => parties.filter((party) => unionOf[party] === union).length > 1),
  ]);

/** The parties of talks: as classified, without those that the text names only as the place. */
function partiesOfTalks({ report, clauses, knowledge: { blocs } }: Reading): string[] {
  const mentions = clauses.flatMap(({ text, parties }) =>
    parties.map(({ key, start }) => ({ key, place: VENUE.test(text.slice(Math.max(0, start - 8), start)) })),
  );
  const acting = unique(mentions.filter(({ place }) => !place).map(({ key }) => key));
  const hosts = mentions.map(({ key }) => key).filter((key) => !acting.includes(key));
  const classified = withUnions(partiesOf(report.classification), acting, blocs);
  const talking = classified.filter((party) => !hosts.includes(party));
  const sides = sidesAmong(talking, blocs);
  if (sides.length >= 2) return sides;
  // "中美斯德哥尔摩会谈": where one of two is only named as the place, the place is another's.
  const named = sidesAmong(classified, blocs);
  return named.length === 2 ? named : sidesAmong([...talking, ...acting, ...classified], blocs).slice(0, 2);
}

/** What a text does once it is agreed: approved, in force, it is still what the talks came to. */
const AGREED: readonly (Stage | undefined)[] = BINDING_STAGES;
const OF_TALKS: readonly (Stage | undefined)[] = TALK_STAGES;

/** The stage of talks that a report tells of: other stages are those of measures. */
function stageOfTalks(read: Stage | undefined, cues: ReadonlySet<Cue>): Stage | undefined {
  const signed = cues.has('concludes') && (read === 'under_way' || read === 'scheduled');
  // "Suspends approval of the deal" is announced, and agrees to nothing.
  if (AGREED.includes(read) && (cues.has('suspends') || cues.has('ends'))) return undefined;
  if (signed || AGREED.includes(read)) return 'concluded';
  return OF_TALKS.includes(read) ? read : undefined;
}

const ENDS: readonly (Stage | undefined)[] = TALK_ENDS;

/** A title that asks whether it is so. */
const ASKED = /[?？]\s*$|(?:属实|真的)吗?$|是否/u;

/** A text that is only hoped for, or threatened, is somebody's word. */
function toldOf(stage: Stage | undefined, { clauses, report }: Reading): Claim['told'] {
  const { category } = report.classification;
  if (category !== 'negotiation' || stage === undefined || report.classification.news === 'comment')
    return 'mention';
  const title = clauses.filter(({ sentence }) => sentence === 0);
  // Who sues before the WTO does not talk.
  if (title.some(({ cues }) => cues.has('argues'))) return 'mention';
  const awaited = stage === 'concluded' && title.some(({ cues }) => cues.has('awaits'));
  const threatened = title.some(({ cues }) => cues.has('renounces'));
  const asked = title.some(({ text }) => ASKED.test(text));
  return awaited || threatened || asked ? 'statement' : 'report';
}

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

/** Whether a day is named only as that of a measure beside the talks: `the tariff threatened for 1 November`. */
function isOfMeasure(day: string, stage: Stage | undefined, reading: Reading): boolean {
  const { clauses, report } = reading;
  // What was agreed begins then; of the text itself it is the next day.
  const begins =
    stage === 'concluded' &&
    !isToApply(reading) &&
    report.classification.dates.some(({ kind, date }) => kind === 'effective' && date === day);
  const naming = clauses.flatMap((clause) =>
    clause.dates.filter(({ date }) => date === day).map(({ role }) => ({ ...clause, role })),
  );
  return (
    naming.length > 0 &&
    naming.every(
      ({ role, cues, instruments }) =>
        (begins || cues.has('threatens') || role === 'effective' || role === 'until') &&
        instruments.length > 0 &&
        instruments.every(({ instrument }) => instrument.kind !== 'negotiation'),
    )
  );
}

/** Whether a title names the text that was agreed, of which the report tells from when it applies: that is no day of talks. */
function isToApply({ report, clauses }: Reading): boolean {
  const { dates } = report.classification;
  const isNamed = clauses.some(
    ({ sentence, instruments, cues }) =>
      sentence === 0 &&
      (cues.has('applies') || cues.has('binds')) &&
      instruments.some(({ instrument }) => instrument.kind === 'negotiation'),
  );
  return isNamed && dates.some(({ kind }) => kind === 'effective');
}

/** The day to come on which the parties meet, as the text tells; of talks that are set, also the first that stands beside them. */
function nextMeeting(stage: Stage | undefined, reading: Reading): string | undefined {
  const { report, clauses, published, event } = reading;
  const mayMeetOn = (date: string): boolean =>
    daysBetween(published, date) >= 0 && !isOfMeasure(date, stage, reading);
  const named = report.classification.dates.find(({ kind }) => kind === 'next')?.date;
  if (named !== undefined && mayMeetOn(named)) return named;
  if (daysBetween(published, event) > 0) return event;
  if (stage !== 'scheduled') return undefined;
  return clauses
    .filter(({ instruments }) => instruments.some(({ instrument }) => instrument.kind === 'negotiation'))
    .flatMap(({ dates }) => dates.map(({ date }) => date))
    .find(mayMeetOn);
}

/** What a report says of talks: one claim on the track of their parties, or none where there are no two. */
export function talkClaims(reading: Reading): Claim[] {
  const { report, clauses, published, event } = reading;
  const { classification } = report;
  const parties = partiesOfTalks(reading);
  if (parties.length < 2) return [];
  const cues = cuesIn(clauses);
  const postpones = isPutOff(reading);
  const read = stageOf(classification, 'negotiation');
  // Approved, and still to be signed on a day that is told: "wave the deal through, … is to sign on January 17".
  const isToBeSigned =
    AGREED.includes(read) && cues.has('awaits') && nextMeeting('scheduled', reading) !== undefined;
  const agreed = AGREED.includes(read) || isToApply(reading);
  const stage =
    postpones || isToBeSigned
      ? 'scheduled'
      : agreed && read === 'scheduled'
        ? 'concluded'
        : stageOfTalks(read, cues);
  const next = nextMeeting(stage, reading);
  // `Thursday's talks` are the coming ones: a bygone day that the text does not spell out is a misread weekday.
  const spelt = clauses.some(({ dates }) => dates.some(({ date }) => date === event));
  const misread = stage === 'scheduled' && next !== undefined && daysBetween(event, published) > 1 && !spelt;
  const since = misread || daysBetween(published, event) > 0 ? published : event;
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
      next,
      told: toldOf(stage, reading),
      introduces: true,
      unsure: ENDS.includes(stage) && !isStageSure(classification),
      own: classification.category === 'negotiation',
      firm: next !== undefined,
      prolongs: agreed,
      postpones,
      apart: cues.has('margins'),
      quote: quoteOf(clauses[0]),
    },
  ];
}
