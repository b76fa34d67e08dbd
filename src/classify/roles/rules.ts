import type { Blocs } from '../../domain/blocs.js';
import type { Topic } from '../../domain/classification.js';
import { onlyOfPact } from '../reading/pacts.js';
import type { Reading } from '../reading/reading.js';
import { agentIn } from './agents.js';
import { aimedAtIn, calledFor, ownMeasureIn } from './aims.js';
import { answerIn } from './answers.js';
import { askedAbout } from './asked-about.js';
import { bystandersIn } from './bystanders.js';
import { disputedIn } from './disputed.js';
import { notMeantBy } from './dug-elsewhere.js';
import { hostsIn } from './hosts.js';
import { keepersIn, NO_KEEPERS } from './keepers.js';
import { listOwners } from './list-owners.js';
import { membersVoting } from './members.js';
import { openingActor } from './openings.js';
import { goodsFrom, originsIn } from './origins.js';
import { type Protest, protestIn } from './protests.js';
import { listedRatesIn, ratedBeside } from './rate-lists.js';
import { receiversIn } from './receivers.js';
import { ownSeriesIn } from './series.js';
import { NO_SIDES } from './sides.js';
import { signersIn } from './signers.js';
import { suitIn } from './suits.js';
import { senderIn, supplyIn } from './suppliers.js';
import { taxedGoodsIn } from './taxed-goods.js';
import { togetherIn } from './together.js';
import { disputant, homeGovernment, officeAlone, ownLawIn, unnamedActor, unnamedVictim } from './unnamed.js';
import { sightedIn, victimsIn } from './victims.js';
import { winnersIn } from './winners.js';

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

export function settledParts(reading: Reading, category: Topic, unionOf: Blocs['unionOf']): Settled {
  const isTalks = category === 'negotiation';
  const suit = isTalks ? suitIn(reading) : undefined;
  const protest = isTalks ? undefined : protestBetween(reading, unionOf);
  const ownMeasure = isTalks || protest ? NO_SIDES : ownMeasureIn(reading);
  const answer = isTalks || protest ? NO_SIDES : answerIn(reading);
  const agent = isTalks || protest ? NO_SIDES : agentIn(reading);
  const keepers = isTalks || protest ? NO_KEEPERS : keepersIn(reading);
  const series = isTalks ? NO_SIDES : ownSeriesIn(reading);
  const origins = category === 'tariff' ? originsIn(reading) : undefined;
  const supply = category === 'export_control' ? (supplyIn(reading) ?? senderIn(reading)) : undefined;
  const disputed = disputedIn(reading);
  const acts = new Set(
    suit?.acts ??
      (isTalks
        ? [...membersVoting(reading, unionOf), ...signersIn(reading)]
        : [
            ...listOwners(reading),
            ...ownMeasure.acts,
            ...answer.acts,
            ...agent.acts,
            ...keepers.acts,
            ...togetherIn(reading),
            ...unnamedActor(reading),
            ...ownLawIn(reading),
            ...officeAlone(reading),
            ...homeGovernment(reading, unionOf),
            ...series.acts,
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
    ...series.hit,
    ...received,
    ...(origins?.hit ?? []),
    ...(supply?.hit ?? []),
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
  const apart = isTalks ? hostsIn(reading) : bystandersIn(reading);
  const out = named.filter(
    (code) => !acts.has(code) && !hit.has(code) && (apart.has(code) || (!isTalks && onlySpeaks(code))),
  );
  return {
    acts,
    hit,
    idle: new Set(protest?.speaks ?? keepers.waits),
    disputed,
    out: new Set([
      ...out,
      ...(suit ? ['WTO'] : []),
      ...(category === 'tariff' ? listedRatesIn(reading).filter((code) => !acts.has(code)) : []),
      ...(origins?.out ?? []),
      ...(isTalks ? onlyOfPact(reading) : []),
      ...(category === 'export_control' ? notMeantBy(reading).filter((code) => !acts.has(code)) : []),
    ]),
  };
}
