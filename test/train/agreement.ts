import type { Classification } from '../../src/domain/classification.js';
import { rarityAmong } from '../../src/domain/rarity.js';
import type { Report } from '../../src/domain/story.js';
import { AGREEMENT, agreeing } from '../../src/stories/agreement/agreement.js';
import { JOINT, joint, linearOdds } from '../../src/stories/agreement/joint.js';
import { storyAgreement } from '../../src/stories/agreement/story-agreement.js';
import { startStory } from '../../src/stories/course/start.js';
import type { StoryModel } from '../../src/stories/model.js';
import { logOdds } from '../../src/stories/odds/trees.js';
import { rarityIn } from '../../src/stories/rank.js';
import { compare } from '../../src/stories/wording/features.js';
import { createRandom } from '../random.js';
import { readSignature } from '../stories/shipped.js';
import { boost } from './boosting.js';
import { type EventRow, type Events, isRelated, type Wordings } from './events.js';
import { anyFacts, type Known, run, type Seen, type Shared, sharesOf, WINDOW } from './replay.js';
import { reportOf } from './rows.js';

type Agreement = StoryModel['agreement'];

function eventReport(row: EventRow, classification: Classification): Report {
  return { ...reportOf({ ...row, gold: row.gold.event }), classification };
}

/** The same report where the classifier finds no topic: what it mentions is read all the same. */
function missed(row: EventRow, { relevance, mentions, headline }: Classification): Report {
  const bare = reportOf({ ...row, gold: row.gold.event });
  return { ...bare, classification: { ...bare.classification, relevance, mentions, headline } };
}

/** The share of pairs of two events that teach: weeks of real news hold far more of them than sets that choose their events. */
const UNLIKE = { told: 1, news: 0.35 };

/** Of an event with more reports each pair counts for less: those of a week of headlines are many, and least alike. */
const LARGE = 8;

/**
 * Every two reports of the window as an example, four times: both classified, one, none; for at run
 * time a report of an event may well be missed by the classifier. And every report beside other news.
 */
function reportPairs({ rows, read, strangers, kind }: Events): Shared[] {
  const views = rows.map((row) =>
    [eventReport, missed].map((view) => {
      const report = view(row, read.get(row.id) as Classification);
      const signature = readSignature(report);
      return { signature, member: startStory(signature, report, 0).members[0] };
    }),
  );
  const others = strangers.map((report) => startStory(readSignature(report), report, 0).members[0]);
  const use = new Map<string, number>();
  for (const [view] of views)
    for (const concept of view?.signature.concepts ?? []) use.set(concept, (use.get(concept) ?? 0) + 1);
  const told = views.filter(([view]) => view && view.signature.concepts.length > 0).length;
  const rarity = rarityAmong(told);
  const weight = (concept: string) => rarity(use.get(concept) ?? 0);
  const pairs: Shared[] = [];
  for (const [view] of views) {
    if (view === undefined || view.signature.concepts.length === 0) continue;
    const agree = agreeing(view.signature, weight);
    for (const other of others)
      if (other !== undefined) pairs.push({ features: agree(other), label: 0, share: 1 });
  }
  const random = createRandom(7);
  const shareOf = sharesOf(
    rows.map(({ gold }) => gold.event),
    LARGE,
  );
  rows.forEach((later, i) => {
    const agrees = (views[i] ?? []).map(({ signature }) =>
      signature.concepts.length === 0 ? undefined : agreeing(signature, weight),
    );
    rows.slice(0, i).forEach((earlier, j) => {
      const label = later.gold.event === earlier.gold.event ? 1 : 0;
      const near =
        Math.abs(Date.parse(later.publishedAt ?? '') - Date.parse(earlier.publishedAt ?? '')) <= WINDOW;
      if (!near || isRelated(later, earlier)) return;
      const share = label === 1 ? shareOf(later.gold.event) : 1;
      for (const agree of agrees)
        for (const { member } of views[j] ?? [])
          if (agree && member && member.concepts.length > 0 && (label === 1 || random() < UNLIKE[kind]))
            pairs.push({ features: agree(member), label, share });
    });
  });
  return pairs;
}

/** The reports as a replay takes them. */
export function knownReports({ rows, read }: Events): Known[] {
  return rows.map((row) => known(eventReport(row, read.get(row.id) as Classification), row.gold.event));
}
const known = (report: Report, gold: string): Known => ({ report, signature: readSignature(report), gold });

/** The reports with other news in between, each of which is its own story; in the order of their times. */
function amongStrangers(events: Events): Known[] {
  const all = [...knownReports(events), ...events.strangers.map((report) => known(report, report.item.id))];
  return all.sort((a, b) => (a.signature.at ?? 0) - (b.signature.at ?? 0));
}

/** Every report against each story that it meets, be it by the right answers or by a model that makes mistakes. */
async function storyExamples(events: Events, model: StoryModel, byGold: boolean): Promise<Seen[]> {
  const byEvent = new Map(events.rows.map((row) => [row.gold.event, row]));
  const examples: Seen[] = [];
  await run(amongStrangers(events), model, byGold, ({ signature, gold }, probe, ledger) => {
    const agreement = storyAgreement(signature, rarityIn(probe), model.agreement.reports);
    for (const comparison of compare(signature, probe)) {
      const { story, dated } = comparison;
      const agreed = agreement(story);
      const [own, other] = [byEvent.get(gold), byEvent.get(ledger.most(story) ?? '')];
      if (agreed === undefined || (own && other && isRelated(own, other))) continue;
      const wording = logOdds((dated ? model.dated : model.undated).join, comparison.features());
      examples.push({
        features: joint(agreed, wording, comparison, signature),
        label: ledger.share(story, gold) >= 0.5 ? 1 : 0,
      });
    }
  });
  return examples;
}

/** Features that can only speak for, or only against, one event; the sign is held while fitting. */
const AGAINST = /differs?$|apart$|between$|^gap/;
const EITHER = ['same_language', 'size'];
const signOf = (name: string) => (EITHER.includes(name) ? 0 : AGAINST.test(name) ? -1 : 1);

/** Two features at most stand together in a tree: of deeper ones unseen events suffer. */
const REPORTS = {
  depth: 2,
  trees: 100,
  rate: 0.1,
  smoothing: 5,
  leaf: 10,
  sample: { rows: 0.6, features: 0.5 },
  signs: AGREEMENT.map(signOf),
  seed: 1,
};
/** L2 on each weight, and the step of the descent, on the mean loss. */
const STRENGTH = 0.003;
const STEP = 0.3;

/** Logistic regression with held signs, by gradient descent; deterministic. */
function fitJoint(examples: readonly Seen[]): StoryModel['agreement']['joint'] {
  const weights = JOINT.map(() => 0);
  const positives = examples.filter(({ label }) => label === 1).length;
  let bias = Math.log(positives / (examples.length - positives));
  for (let step = 0; step < 4000; step++) {
    const slope = JOINT.map(() => 0);
    let biasSlope = 0;
    for (const { features, label } of examples) {
      const error = 1 / (1 + Math.exp(-linearOdds({ bias, weights }, features))) - label;
      biasSlope += error / examples.length;
      features.forEach((value, i) => {
        slope[i] = (slope[i] as number) + (error * value) / examples.length;
      });
    }
    bias -= STEP * biasSlope;
    weights.forEach((weight, i) => {
      const moved = weight - STEP * ((slope[i] as number) + STRENGTH * weight);
      const sign = signOf(JOINT[i] ?? '');
      weights[i] = sign === 0 ? moved : sign > 0 ? Math.max(0, moved) : Math.min(0, moved);
    });
  }
  return {
    features: [...JOINT],
    bias: Number((bias - CAUTION).toPrecision(4)),
    weights: weights.map((weight) => Number(weight.toPrecision(4))),
  };
}

/** Is taken from the odds; with `MERGE` by leaving sets out. Below 0, since most of what a story meets in real news is another event. */
const CAUTION = -0.5;
/** How well two stories must fit an item by facts to be one. */
const MERGE = 2.5;

/**
 * First how reports of one event agree, two by two. Then what the agreement with a story's members is worth beside
 * the wording: on stories that follow the right answers, then also on those of the first fit, so that it knows its
 * own mistakes.
 */
export async function fitAgreement(sets: readonly Events[], wordings: Wordings): Promise<Agreement> {
  const pairs = sets.flatMap(reportPairs).map(({ share, ...pair }) => ({ ...pair, weight: share }));
  const reports = { features: [...AGREEMENT], depth: REPORTS.depth, ...boost(pairs, REPORTS) };
  const gather = async (agreement: Agreement, byGold: boolean) => {
    const found: Seen[] = [];
    for (const set of sets) found.push(...(await storyExamples(set, { ...wordings, agreement }, byGold)));
    return found;
  };
  const right = await gather({ ...anyFacts, reports }, true);
  const first = { reports, joint: fitJoint(right), merge: MERGE };
  return { ...first, joint: fitJoint([...right, ...(await gather(first, false))]) };
}
