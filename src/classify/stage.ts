import type { DatedEvent, Stage, Topic } from '../domain/classification.js';
import { type LinearReader, phrase } from './linear.js';
import type { Reading, WordMention } from './reading.js';
import { isWordUnit } from './word-boundary.js';

/** The stages that the model tells apart; a word of the text decides which of the finer ones each stands for. */
export const COARSE_STAGES = [
  'none',
  'threatened_proposed',
  'announced',
  'in_force',
  'eased_suspended',
  'revoked',
  'scheduled',
  'under_way',
  'concluded',
  'collapsed',
] as const;

/** Concepts of the lexicon that say nothing of how far a matter has come. */
const SILENT =
  /^(?:role_|us$|china$|eu$|other_state$|trump$|sport$|labour$|crime$|duty$|not_rate$|truce$|tariff$|trade$|export$|import$)/;
/** A summary is looked at up to here (UTF-16 units after the title). */
const SUMMARY_REACH = 500;

/** Letters of a word that inflection leaves alone, as a rule of thumb. */
const STEM = 5;

/** Parties of a title are counted up to here. */
const MOST_PARTIES = 3;

const TOKEN = /\p{Script=Han}|[\p{L}']+|%/gu;

function* wordFeatures(text: string): Generator<string> {
  let before = '^';
  let beforeThat = '';
  for (const [token] of text.matchAll(TOKEN)) {
    yield token;
    // The beginning of a longer word stands for its inflections.
    if (token.length > STEM) yield `${token.slice(0, STEM)}*`;
    yield phrase(`${before} ${token}`);
    if (!isWordUnit(token.charCodeAt(0))) yield phrase(`${beforeThat}${before} ${token}`);
    beforeThat = before;
    before = token;
  }
  yield phrase(`${before} $`);
}

/** Whether a feature is a word or a phrase of the text, not a meaning that all languages share. */
export function isWordFeature(feature: string): boolean {
  return /^[nm] w=/.test(feature);
}

/** Parties of the title, the first and all, and whether a person or an office speaks. */
function* partyFeatures({ parties, normalised }: Reading): Generator<string> {
  const inTitle = parties.filter(({ end }) => end <= normalised.titleEnd);
  const names = [
    ...new Set(
      inTitle.map(({ code, form }) => (form === 'person' || form === 'agency' ? `${code} ${form}` : code)),
    ),
  ];
  for (const name of names) yield `P=${name}`;
  yield `P1=${names[0] ?? 'none'}`;
  yield `parties ${Math.min(MOST_PARTIES, names.length)}`;
  for (const form of new Set(inTitle.map(({ form }) => form))) yield `form ${form}`;
}

/** What the model looks at: parties and concepts with their place, pairs of them in the title, and the words themselves. */
export function stageFeatures(
  reading: Reading,
  topic: Topic,
  dates: readonly DatedEvent[],
  publishedAt: string | undefined,
): string[] {
  const { normalised, words, lang } = reading;
  const { text, titleEnd } = normalised;
  const group = topic === 'negotiation' ? 'n' : 'm';
  const features = new Set<string>();
  const add = (feature: string) => {
    features.add(`${group} ${feature}`);
  };
  add(topic);
  add(`lang ${lang}`);
  const inTitle: string[] = [];
  for (const { concept, start, end } of words) {
    if (SILENT.test(concept)) continue;
    if (end <= titleEnd) {
      inTitle.push(concept);
      add(`T~${concept}`);
      add(`A~${concept}`);
      features.add(`${topic} T~${concept}`);
    } else if (start < titleEnd + SUMMARY_REACH) {
      add(`S~${concept}`);
      add(`A~${concept}`);
    }
  }
  const distinct = [...new Set(inTitle)].sort();
  for (let i = 0; i < distinct.length; i += 1) {
    for (let k = i + 1; k < distinct.length; k += 1) add(`T~${distinct[i]}&${distinct[k]}`);
  }
  const published = publishedAt?.slice(0, 10) ?? '';
  for (const { kind, date } of dates) {
    if (kind !== 'event') add(`D~${kind} ${date > published ? 'ahead' : 'behind'}`);
  }
  if (inTitle[0]) add(`first~${inTitle[0]}`);
  for (const feature of partyFeatures(reading)) add(feature);
  for (const word of wordFeatures(text.slice(0, titleEnd))) add(`w=${word}`);
  return [...features];
}

function firstOf(words: readonly WordMention[], concepts: readonly string[]): string | undefined {
  return words.find(({ concept }) => concepts.includes(concept))?.concept;
}

/** Concepts that show a reader why a stage was chosen. */
const CUES: Readonly<Record<string, readonly string[]>> = {
  threatened_proposed: ['threaten', 'planned', 'probe'],
  announced: ['decided', 'announce', 'parliament', 'restrict', 'impose_duty'],
  in_force: ['takes_effect', 'decided', 'restrict'],
  eased_suspended: ['suspended', 'eased', 'ease', 'tariff_relief'],
  revoked: ['struck_down', 'expired', 'revoked', 'ease'],
  scheduled: ['talks_ahead', 'talks', 'wto'],
  under_way: ['talks_running', 'talks', 'trade_talks'],
  concluded: ['talks_done', 'conclude', 'deal', 'trade_deal'],
  collapsed: ['talks_broken', 'collapse'],
};

/** The finer stage that a coarse one stands for. */
function refine(coarse: string, topic: Topic, words: readonly WordMention[]): Stage | undefined {
  switch (coarse) {
    case 'threatened_proposed':
      if (topic === 'negotiation') return 'proposed';
      return firstOf(words, ['threaten', 'probe']) === 'threaten' ? 'threatened' : 'proposed';
    case 'eased_suspended':
      return firstOf(words, ['suspended', 'eased']) === 'suspended' ? 'suspended' : 'eased';
    case 'revoked': {
      const cue = firstOf(words, ['struck_down', 'expired', 'revoked']);
      return cue === 'struck_down' || cue === 'expired' ? cue : 'revoked';
    }
    case 'announced':
    case 'in_force':
    case 'scheduled':
    case 'under_way':
    case 'concluded':
    case 'collapsed':
      return coarse;
    default:
      return undefined;
  }
}

/** A highest court that strikes a measure down in the title: rare among the examples, yet certain. */
function struckDownForGood({ words, normalised }: Reading): boolean {
  const has = (concept: string) =>
    words.some((word) => word.concept === concept && word.end <= normalised.titleEnd);
  return has('final_ruling') && has('struck_down') && !has('planned');
}

export type StageReading = {
  readonly stage: Stage;
  readonly probability: number;
  /** The word that shows it best, where there is one; the choice rests on all words. */
  readonly cue: WordMention | undefined;
};

/** The likeliest stage of a topic; absent when the text dates no step. */
export function readStage(
  reading: Reading,
  topic: Topic,
  dates: readonly DatedEvent[],
  publishedAt: string | undefined,
  model: LinearReader,
): StageReading | undefined {
  const p = model.probabilities(stageFeatures(reading, topic, dates, publishedAt));
  let best = 0;
  p.forEach((value, k) => {
    if (value > (p[best] ?? 0)) best = k;
  });
  const coarse = model.classes[best] ?? 'none';
  const stage =
    struckDownForGood(reading) && topic === 'tariff' ? 'struck_down' : refine(coarse, topic, reading.words);
  const cues = CUES[coarse] ?? [];
  const cue = cues.flatMap((concept) => reading.words.find((word) => word.concept === concept) ?? [])[0];
  return stage && { stage, probability: p[best] ?? 0, cue };
}
