import type { Blocs } from '../../domain/blocs.js';
import type { MeasureTopic, Topic } from '../../domain/classification.js';
import { actOfForum } from '../reading/at-forum.js';
import { offeredReliefIn } from '../reading/left-out/offered-relief.js';
import { areAll } from '../reading/mentions.js';
import { onlyOfPact } from '../reading/pacts.js';
import type { Reading } from '../reading/reading.js';
import { askedAbout } from './acting/asked-about.js';
import { homeGovernment, homeGovernmentBeside } from './acting/governments.js';
import { listOwners } from './acting/list-owners.js';
import { notMeantByGoods, notMeantBySafeguard } from './acting/not-meant.js';
import { openingActor } from './acting/openings.js';
import { partiesOfPact } from './acting/pact-parties.js';
import { togetherIn } from './acting/together.js';
import { disputant, officeAlone, ownLawIn, unnamedActor, unnamedVictim } from './acting/unnamed.js';
import { bystandersIn } from './apart/bystanders.js';
import { hostsIn } from './apart/hosts.js';
import { disputedIn, harmedIn, lobbiesIn } from './apart/idle.js';
import { aimedAtBefore, aimedAtIn, calledFor } from './hit/aims.js';
import { listedRatesIn, ratedBeside } from './hit/rate-lists.js';
import { receiversIn } from './hit/receivers.js';
import { taxedGoodsIn } from './hit/taxed-goods.js';
import { sightedIn, victimsIn } from './hit/victims.js';
import { winnersIn } from './hit/winners.js';
import { accuserIn } from './sides/accusers.js';
import { agentIn } from './sides/agents.js';
import { answerIn } from './sides/answers.js';
import { actorBesideAside } from './sides/asides.js';
import { detoursIn } from './sides/detours.js';
import { diplomatIn } from './sides/diplomats.js';
import { followerIn } from './sides/followers.js';
import { keepersIn } from './sides/keepers.js';
import { goodsFrom, originsIn } from './sides/origins.js';
import { ownMeasureIn } from './sides/own-measure.js';
import { patientIn } from './sides/patients.js';
import { payersIn } from './sides/payers.js';
import { protestIn } from './sides/protests.js';
import { refuserIn } from './sides/refusers.js';
import { ownSeriesIn } from './sides/series.js';
import type { Told } from './sides/sides.js';
import { suitIn } from './sides/suits.js';
import { senderIn, supplyIn } from './sides/suppliers.js';

// What no weighing of words may overrule.

/** What the words leave no doubt of: who acts, who is hit, who does not act, who is quarrelled over, and who has no part at all. */
export type Settled = {
  readonly acts: ReadonlySet<string>;
  readonly hit: ReadonlySet<string>;
  readonly waits: ReadonlySet<string>;
  readonly disputed: ReadonlySet<string>;
  readonly out: ReadonlySet<string>;
};

type AllTold = readonly (Told | undefined)[];
type Tells = (reading: Reading) => Told | undefined;
type Names = (reading: Reading) => readonly string[];

const all = (rules: readonly Names[], reading: Reading): readonly string[] =>
  rules.flatMap((rule) => rule(reading));

function toldOfTalks(reading: Reading, blocs: Blocs): AllTold {
  const suit = suitIn(reading);
  // Where others have a dispute the WTO is no party to it.
  const isForum = actOfForum(reading) && !areAll(reading.title.parties, 'WTO');
  return [
    { out: isForum ? ['WTO'] : [] },
    suit ? { ...suit, out: ['WTO'] } : { acts: partiesOfPact(reading, blocs.unionOf) },
    { acts: homeGovernmentBeside(reading), out: [...hostsIn(reading, blocs), ...onlyOfPact(reading)] },
  ];
}

/** Rules that tell of one who acts and of one whom that hits. */
const SIDES: readonly Tells[] = [ownMeasureIn, answerIn, agentIn, patientIn];

/** Who acts on whom where nobody only speaks of another's measure. */
function toldOfActors(reading: Reading): AllTold {
  const beside = followerIn(reading) ?? actorBesideAside(reading);
  const sides = beside ? [beside] : SIDES.map((sidesIn) => sidesIn(reading));
  return [...sides, accuserIn(reading), keepersIn(reading), { acts: openingActor(reading) }];
}

/** Who acts by a measure of whatever kind, and whom one hits, by rules that tell of no other. */
const ACTING = [listOwners, togetherIn, unnamedActor, ownLawIn, officeAlone, askedAbout];
const HIT = [winnersIn, unnamedVictim, aimedAtBefore];

/** Whom a duty hits, and whom it does not though he is named or known. */
const HIT_BY_DUTY = [victimsIn, sightedIn, aimedAtIn, taxedGoodsIn, goodsFrom, detoursIn];
const OUT_OF_DUTY = [listedRatesIn, notMeantBySafeguard];

function toldOfDuties(reading: Reading, disputed: ReadonlySet<string>): AllTold {
  const offered = offeredReliefIn(reading);
  return [
    offered && { acts: [offered.giver.code], hit: offered.receiver ? [offered.receiver.code] : [] },
    originsIn(reading),
    payersIn(reading),
    {
      acts: disputant(reading, disputed),
      hit: [...all(HIT_BY_DUTY, reading), ...calledFor(reading, disputed)],
      out: all(OUT_OF_DUTY, reading),
    },
  ];
}

const toldOfControls = (reading: Reading): AllTold => [
  supplyIn(reading) ?? senderIn(reading),
  {
    hit: receiversIn(reading),
    waits: [...harmedIn(reading), ...lobbiesIn(reading)],
    out: notMeantByGoods(reading),
  },
];

function toldOfMeasure(
  reading: Reading,
  topic: MeasureTopic,
  { unionOf }: Blocs,
  disputed: ReadonlySet<string>,
): AllTold {
  const said = refuserIn(reading) ?? diplomatIn(reading, topic) ?? protestIn(reading, unionOf);
  const told = [
    ...(said ? [said] : toldOfActors(reading)),
    ownSeriesIn(reading),
    {
      acts: [...all(ACTING, reading), ...homeGovernment(reading, unionOf)],
      hit: all(HIT, reading),
      out: [...bystandersIn(reading)],
    },
    ...(topic === 'tariff' ? toldOfDuties(reading, disputed) : toldOfControls(reading)),
  ];
  const hit = told.flatMap((one) => one?.hit ?? []);
  return topic === 'tariff' ? [...told, { hit: ratedBeside(reading, hit) }] : told;
}

export function settledParts(reading: Reading, topic: Topic, blocs: Blocs): Settled {
  const disputed = disputedIn(reading);
  const told =
    topic === 'negotiation' ? toldOfTalks(reading, blocs) : toldOfMeasure(reading, topic, blocs, disputed);
  const partOf = (part: keyof Told) => told.flatMap((one) => one?.[part] ?? []);
  const acts = new Set(partOf('acts'));
  const hit = new Set(partOf('hit').filter((code) => !acts.has(code)));
  const out = new Set(partOf('out').filter((code) => !acts.has(code) && !hit.has(code)));
  return { acts, hit, waits: new Set(partOf('waits')), disputed, out };
}
