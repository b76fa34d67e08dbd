import type { Blocs } from '../../domain/blocs.js';
import type { Topic } from '../../domain/classification.js';
import { offeredReliefIn } from '../reading/left-out/offered-relief.js';
import { onlyOfPact } from '../reading/pacts.js';
import type { Reading } from '../reading/reading.js';
import { askedAbout } from './acting/asked-about.js';
import { notMeantBy } from './acting/dug-elsewhere.js';
import { homePact } from './acting/home-pacts.js';
import { listOwners } from './acting/list-owners.js';
import { membersVoting } from './acting/members.js';
import { openingActor } from './acting/openings.js';
import { signersIn } from './acting/signers.js';
import { togetherIn } from './acting/together.js';
import {
  disputant,
  homeGovernment,
  notMeantBySafeguard,
  officeAlone,
  ownLawIn,
  unnamedActor,
  unnamedVictim,
} from './acting/unnamed.js';
import { bystandersIn } from './apart/bystanders.js';
import { disputedIn } from './apart/disputed.js';
import { hostsIn } from './apart/hosts.js';
import { aimedAtIn, calledFor } from './hit/aims.js';
import { payersIn } from './hit/payers.js';
import { listedRatesIn, ratedBeside } from './hit/rate-lists.js';
import { receiversIn } from './hit/receivers.js';
import { taxedGoodsIn } from './hit/taxed-goods.js';
import { sightedIn, victimsIn } from './hit/victims.js';
import { winnersIn } from './hit/winners.js';
import { accuserIn } from './sides/accusers.js';
import { agentIn } from './sides/agents.js';
import { answerIn } from './sides/answers.js';
import { actorBesideAside } from './sides/asides.js';
import { followerIn } from './sides/followers.js';
import { keepersIn, NO_KEEPERS } from './sides/keepers.js';
import { goodsFrom, originsIn } from './sides/origins.js';
import { ownMeasureIn } from './sides/own-measure.js';
import { patientIn } from './sides/patients.js';
import { type Protest, protestIn } from './sides/protests.js';
import { ownSeriesIn } from './sides/series.js';
import { NO_SIDES } from './sides/sides.js';
import { suitIn } from './sides/suits.js';
import { senderIn, supplyIn } from './sides/suppliers.js';

// What no weighing of words may overrule.

/** Whose measure somebody speaks of; what a union warns a member of is mostly another's. */
function protestBetween(reading: Reading, unionOf: Blocs['unionOf']): Protest | undefined {
  const protest = protestIn(reading);
  const isWithin = protest?.acts.some((code) => protest.speaks.includes(unionOf[code] ?? ''));
  return isWithin ? undefined : protest;
}

/** What the words leave no doubt of: who acts, who is hit, who does not act, who is quarrelled over, and who has no part at all. */
export type Settled = {
  readonly acts: ReadonlySet<string>;
  readonly hit: ReadonlySet<string>;
  readonly idle: ReadonlySet<string>;
  readonly disputed: ReadonlySet<string>;
  readonly out: ReadonlySet<string>;
};

export function settledParts(reading: Reading, category: Topic, blocs: Blocs): Settled {
  const { unionOf } = blocs;
  const isTalks = category === 'negotiation';
  const suit = isTalks ? suitIn(reading) : undefined;
  const protest = isTalks ? undefined : protestBetween(reading, unionOf);
  const isAsked = !isTalks && !protest;
  const follower = isAsked ? followerIn(reading) : undefined;
  const beside = follower ?? (isAsked ? actorBesideAside(reading) : undefined);
  const isToldOfOne = !isAsked || beside !== undefined;
  const ownMeasure = isToldOfOne ? NO_SIDES : ownMeasureIn(reading);
  const answer = isToldOfOne ? NO_SIDES : answerIn(reading);
  const agent = isToldOfOne ? NO_SIDES : agentIn(reading);
  const patient = isToldOfOne ? NO_SIDES : patientIn(reading);
  const accuser = isAsked ? accuserIn(reading) : NO_SIDES;
  const keepers = isAsked ? keepersIn(reading) : NO_KEEPERS;
  const series = isTalks ? NO_SIDES : ownSeriesIn(reading);
  const offered = category === 'tariff' && !protest ? offeredReliefIn(reading) : undefined;
  const origins = category === 'tariff' ? originsIn(reading) : undefined;
  const supply = category === 'export_control' ? (supplyIn(reading) ?? senderIn(reading)) : undefined;
  const payers = category === 'tariff' ? payersIn(reading) : undefined;
  const disputed = disputedIn(reading);
  const acts = new Set(
    suit?.acts ??
      (isTalks
        ? [...membersVoting(reading, unionOf), ...signersIn(reading), ...homePact(reading, unionOf)]
        : [
            ...(beside?.acts ?? []),
            ...listOwners(reading),
            ...ownMeasure.acts,
            ...answer.acts,
            ...agent.acts,
            ...patient.acts,
            ...accuser.acts,
            ...keepers.acts,
            ...togetherIn(reading),
            ...unnamedActor(reading),
            ...ownLawIn(reading),
            ...officeAlone(reading),
            ...homeGovernment(reading, unionOf),
            ...series.acts,
            ...(offered ? [offered.giver.code] : []),
            ...askedAbout(reading),
            ...(protest?.acts ?? openingActor(reading)),
            ...(origins?.acts ?? []),
            ...(supply?.acts ?? []),
            ...(category === 'tariff' ? disputant(reading, disputed) : []),
          ]),
  );
  const received = category === 'export_control' ? receiversIn(reading) : [];
  const victims = suit?.hit ?? [
    ...ownMeasure.hit,
    ...answer.hit,
    ...agent.hit,
    ...patient.hit,
    ...accuser.hit,
    ...series.hit,
    ...(offered?.receiver ? [offered.receiver.code] : []),
    ...received,
    ...(origins?.hit ?? []),
    ...(supply?.hit ?? []),
    ...(payers?.hit ?? []),
    ...(protest?.hit ?? []).filter((code) => unionOf[code] === undefined),
    ...(isTalks ? [] : winnersIn(reading)),
    ...(category === 'tariff'
      ? [
          ...victimsIn(reading),
          ...sightedIn(reading),
          ...aimedAtIn(reading),
          ...taxedGoodsIn(reading),
          ...calledFor(reading, disputed),
          ...goodsFrom(reading),
        ]
      : []),
    ...(isTalks ? [] : unnamedVictim(reading)),
  ];
  const rated = category === 'tariff' ? ratedBeside(reading, victims) : [];
  const hit = new Set([...victims, ...rated].filter((code) => !acts.has(code)));
  const named = [...new Set(reading.parties.map(({ code }) => code))];
  // What a member says of a measure tells of no measure on it: its union is hit.
  const onlySpeaks = (code: string) =>
    protest?.speaks.includes(code) && (protest.isGlad || unionOf[code] !== undefined);
  const apart = isTalks ? hostsIn(reading, blocs) : bystandersIn(reading);
  const out = named.filter(
    (code) => !acts.has(code) && !hit.has(code) && (apart.has(code) || (!isTalks && onlySpeaks(code))),
  );
  return {
    acts,
    hit,
    idle: new Set(protest?.speaks ?? [...(beside?.waits ?? []), ...keepers.waits]),
    disputed,
    out: new Set([
      ...out,
      ...(suit ? ['WTO'] : []),
      ...(category === 'tariff' ? listedRatesIn(reading).filter((code) => !acts.has(code)) : []),
      ...(origins?.out ?? []),
      ...(payers?.out ?? []).filter((code) => !acts.has(code)),
      ...(follower?.out ?? []).filter((code) => !acts.has(code)),
      ...(isTalks ? onlyOfPact(reading) : []),
      ...(category === 'tariff' ? notMeantBySafeguard(reading).filter((code) => !acts.has(code)) : []),
      ...(category === 'export_control' ? notMeantBy(reading).filter((code) => !acts.has(code)) : []),
    ]),
  };
}
