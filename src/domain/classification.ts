import { z } from 'zod';

export const TOPICS = ['export_control', 'tariff', 'negotiation'] as const;
export const Topic = z.enum(TOPICS);
export type Topic = z.infer<typeof Topic>;
/** What a measure may be on; the third topic is talks. */
export type MeasureTopic = Exclude<Topic, 'negotiation'>;
export const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  export_control: 'export controls',
  tariff: 'tariffs',
  negotiation: 'negotiations',
};

/** The life of a policy instrument, in order; the last two end it from outside. */
export const MEASURE_STAGES = [
  'threatened',
  'proposed',
  'announced',
  'in_force',
  'suspended',
  'eased',
  'expired',
  'revoked',
  'struck_down',
  'withdrawn',
] as const;
/** What is not decided yet, what binds, and what no longer does or less so. */
export const PLANNED_STAGES: readonly Stage[] = ['threatened', 'proposed'];
export const BINDING_STAGES: readonly Stage[] = ['announced', 'in_force'];
export const RELIEF_STAGES: readonly Stage[] = MEASURE_STAGES.slice(MEASURE_STAGES.indexOf('suspended'));
/** The life of a negotiation track, in order. `proposed` is shared with measures; a text may also say `announced` of one. */
export const TALK_STAGES = ['proposed', 'scheduled', 'under_way', 'concluded', 'collapsed'] as const;
/** Talks that were held. */
export const HELD_STAGES: readonly Stage[] = ['under_way', 'concluded'];
/** What talks come to. */
export const TALK_ENDS: readonly Stage[] = ['concluded', 'collapsed'];
export const Stage = z.enum([...MEASURE_STAGES, 'scheduled', 'under_way', 'concluded', 'collapsed']);
export type Stage = z.infer<typeof Stage>;

/** How far within its stage a bill, a deal that is to be ratified or a trade-remedy case has come. */
export const Substage = z.enum([
  'committee',
  'first_reading',
  'second_reading',
  'third_reading',
  'lower_house',
  'upper_house',
  'plenary',
  'provisional',
  'definitive',
]);
export type Substage = z.infer<typeof Substage>;

export const SEVERITIES = ['notable', 'important', 'urgent'] as const;
export const Severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof Severity>;

export const Scope = z.enum(['critical_materials', 'tech_dual_use', 'general_trade', 'other_goods']);
export type Scope = z.infer<typeof Scope>;

/** What a duty answers in a trade-remedy case: each of the two has a rate of its own. */
export const Remedy = z.enum(['anti_dumping', 'countervailing']);
export type Remedy = z.infer<typeof Remedy>;

export const Figure = z.object({
  value: z.number(),
  /**
   * `percent`, `tonnes`, an ISO 4217 code such as `USD`, such a code for a unit of goods (`USD/t`, `EUR/kg`), or another unit
   * as written.
   */
  unit: z.string(),
  /** `amount` is money; volumes are a `quota`, or `other` where no quota sets them. */
  role: z.enum(['duty', 'quota', 'amount', 'other']),
  /** A duty that another one of the text replaces ("to 15% from 39%"), or that is told of an older measure beside a new one. */
  former: z.boolean().optional(),
  /** A `former` duty of an older measure, of whomever: background, which the item's own does not take the place of. */
  older: z.boolean().optional(),
  /** A duty to which the one told before it is moved later ("25%, rising to 50% in 2028"). */
  later: z.boolean().optional(),
  /** A quota is raised, or cut, to it. */
  moved: z.enum(['up', 'down']).optional(),
  remedy: Remedy.optional(),
  /** The title states it. */
  inTitle: z.boolean().optional(),
});
export type Figure = z.infer<typeof Figure>;

export const DatedEvent = z.object({
  /** ISO date, `YYYY-MM-DD`. */
  date: z.string(),
  kind: z.enum(['event', 'effective', 'expiry', 'next']),
  /** What is to take effect then, or comes next as the title tells, was put off to that day, or brought forward. */
  moved: z.boolean().optional(),
  /** No day is named: of an event the day of publication, of an end one counted from there by a span (`for a year`). */
  about: z.boolean().optional(),
});
export type DatedEvent = z.infer<typeof DatedEvent>;

/** A time by its first and its last day, ISO dates. */
export const Period = z.object({ from: z.string(), to: z.string() });
export type Period = z.infer<typeof Period>;
/** What of a time is not before a day. */
export const periodSince = ({ from, to }: Period, day: string): Period => ({
  from: from > day ? from : day,
  to,
});

/** The words that made a part of the reading, and where they stand in `title + "\n" + summary` (UTF-16 units). */
export const Evidence = z.object({
  part: z.string(),
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  rule: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/** What a text names further on (UTF-16 units) is background; Chinese and Japanese say as much in fewer. */
export const beginningIn = (lang: string | undefined): number => (/^(?:zh|ja)/i.test(lang ?? '') ? 200 : 500);

/** What was read in one item. Parties are ISO 3166 alpha-2, `EU` or a bloc; materials are keys of materials.yaml. */
export const Classification = z.object({
  id: z.string(),
  relevant: z.boolean(),
  /** How likely the item is about trade policy, 0 to 1; 0 of what former versions have kept. */
  relevance: z.number().default(0),
  category: z.enum([...TOPICS, 'none']),
  scope: Scope,
  /** The main one first. `sure`: the title itself tells the stage, and as good as surely. */
  topics: z.array(
    z.object({ topic: Topic, stage: Stage.optional(), sure: z.boolean().optional(), score: z.number() }),
  ),
  /** Absent where the title tells of no vote, and of no duty of a trade-remedy case. */
  substage: Substage.optional(),
  /** The title says that its issuer plans no such measure, or that there is none. */
  denied: z.boolean().optional(),
  /** The title says that its issuer does not plan to lighten, or to end, the measure. */
  deniedRelief: z.boolean().optional(),
  /** The title tells that a measure that was taken back binds again. */
  resumed: z.boolean().optional(),
  /** The title tells that a deal or a truce of two is broken, or dropped, whatever else it tells. */
  breaksDeal: z.boolean().optional(),
  severity: Severity,
  issuers: z.array(z.string()),
  /** The title names them, as states, and by the weights they and nobody else act, to 90 %. */
  issuersSure: z.boolean().optional(),
  targets: z.array(z.string()),
  materials: z.array(z.string()),
  figures: z.array(Figure),
  dates: z.array(DatedEvent),
  /** The time to come in which what is announced is to begin, where no day is named: "in spring", "next year". */
  begins: Period.optional(),
  documents: z.array(z.string()),
  official: z.boolean(),
  /**
   * Whether the title says that somebody acts (`new`), speaks of what is known already (`known`), is a column,
   * an explainer or a rumour (`comment`), or says neither (`silent`); absent of talks but for comments, of irrelevant
   * items and of what former versions have kept.
   */
  news: z.enum(['new', 'known', 'comment', 'silent']).optional(),
  /**
   * What the beginning of the text names, in no language, as `kind:code`: P party, M material, A a concept of the
   * lexicon, N person, V venue, G goods, C company. Stories meet by it also where nothing was found relevant.
   */
  mentions: z.array(z.string()).default([]),
  /** Those of the mentions that the title names; acts are left out. */
  headline: z.array(z.string()).default([]),
  evidence: z.array(Evidence),
});
export type Classification = z.infer<typeof Classification>;

/** What is read in every item, whatever it is about. */
type AlwaysRead = Pick<
  Classification,
  'relevance' | 'scope' | 'official' | 'mentions' | 'headline' | 'evidence'
>;

/** What is read in an item that is not about trade policy. */
export const nothingRead = (
  id: string,
  read: AlwaysRead = {
    relevance: 0,
    scope: 'general_trade',
    official: false,
    mentions: [],
    headline: [],
    evidence: [],
  },
): Classification => ({
  id,
  relevant: false,
  relevance: read.relevance,
  category: 'none',
  scope: read.scope,
  topics: [],
  severity: 'notable',
  issuers: [],
  targets: [],
  materials: [],
  figures: [],
  dates: [],
  documents: [],
  official: read.official,
  mentions: read.mentions,
  headline: read.headline,
  evidence: read.evidence,
});

const mainTopic = ({ topics, category }: Classification) => topics.find(({ topic }) => topic === category);

/** The stage of the item's main topic, where one was read. */
export function mainStage(classification: Classification): Stage | undefined {
  return mainTopic(classification)?.stage;
}

/** Whether the title itself tells that stage, as good as surely. */
export function isStageSure(classification: Classification): boolean {
  return mainTopic(classification)?.sure === true;
}

/** Whether a title tells that somebody acts; a ministry's own names its act at most by a noun. */
export function tellsAct({ news, official }: Pick<Classification, 'news' | 'official'>): boolean {
  return news === 'new' || (news === 'silent' && official);
}
