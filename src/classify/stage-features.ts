import type { DatedEvent, Topic } from '../domain/classification.js';
import { phrase } from './linear.js';
import type { Reading, WordMention } from './reading.js';
import { isWordUnit } from './word-boundary.js';

/** Concepts of the lexicon that say nothing of how far a matter has come. */
const SILENT =
  /^(?:role_|us$|china$|eu$|other_state$|trump$|sport$|labour$|crime$|duty$|not_rate$|truce$|tariff$|trade$|export$|import$|step_new$|step_known$|step_remedy$)/;
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

/** How near before a word a mark (will, may, not, has …) stands that shades it, in UTF-16 units; Chinese is denser. */
const MARK_REACH = 26;
const MARK_REACH_DENSE = 5;
const MARK = 'step_mark_';
const BETWEEN_CLAUSES = /[,;:|–—，。：；]| - /;

/** Words of the title with the marks before them: `not<decided`. */
function* markFeatures(
  text: string,
  said: readonly WordMention[],
  marks: readonly WordMention[],
): Generator<string> {
  for (const { concept, start, end } of said) {
    const dense = !isWordUnit(text.charCodeAt(start));
    const reach = dense ? MARK_REACH_DENSE : MARK_REACH;
    for (const mark of marks) {
      const apart = start - mark.end;
      if (apart < 0 || apart >= reach || BETWEEN_CLAUSES.test(text.slice(mark.end, start))) continue;
      yield `${mark.concept.slice(MARK.length)}<${concept}`;
    }
    if (dense && /[了过]/.test(text[end] ?? '')) yield `done<${concept}`;
  }
}

/** Words of the title that follow each other: `threaten>tariff`. */
function* orderFeatures(said: readonly WordMention[]): Generator<string> {
  const places = new Map<number, string[]>();
  for (const { concept, start } of said) places.set(start, [...(places.get(start) ?? []), concept]);
  const groups = [...places].sort(([a], [b]) => a - b).map(([, concepts]) => concepts);
  for (let i = 0; i + 1 < groups.length; i += 1) {
    for (const one of groups[i] ?? []) for (const next of groups[i + 1] ?? []) yield `${one}>${next}`;
  }
  for (const last of groups.at(-1) ?? []) yield `last~${last}`;
}

/** What the model looks at: parties and concepts with their place, their order and shades in the title, and the words themselves. */
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
  const said: WordMention[] = [];
  const marks: WordMention[] = [];
  for (const word of words) {
    const { concept, start, end } = word;
    if (SILENT.test(concept)) continue;
    if (concept.startsWith(MARK)) {
      if (end <= titleEnd) marks.push(word);
    } else if (end <= titleEnd) {
      said.push(word);
      add(`T~${concept}`);
      add(`A~${concept}`);
      features.add(`${topic} T~${concept}`);
    } else if (start < titleEnd + SUMMARY_REACH) {
      add(`S~${concept}`);
      add(`A~${concept}`);
    }
  }
  const distinct = [...new Set(said.map(({ concept }) => concept))].sort();
  for (let i = 0; i < distinct.length; i += 1) {
    for (let k = i + 1; k < distinct.length; k += 1) add(`T~${distinct[i]}&${distinct[k]}`);
  }
  const published = publishedAt?.slice(0, 10) ?? '';
  for (const { kind, date } of dates) {
    if (kind !== 'event') add(`D~${kind} ${date > published ? 'ahead' : 'behind'}`);
  }
  if (said[0]) add(`first~${said[0].concept}`);
  for (const feature of orderFeatures(said)) add(feature);
  for (const feature of markFeatures(text, said, marks)) add(feature);
  if (/[?？吗]\s*$/u.test(text.slice(0, titleEnd))) add('question');
  for (const feature of partyFeatures(reading)) add(feature);
  for (const word of wordFeatures(text.slice(0, titleEnd))) add(`w=${word}`);
  return [...features];
}
