import type { DatedEvent, Topic } from '../../../domain/classification.js';
import { remembered } from '../../../domain/remembered.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { endsBetween } from '../../text/clause.js';
import { isWordUnit } from '../../text/word-boundary.js';
import { feature, ofTopic } from '../../weights/telling.js';

/** Concepts of the lexicon that say nothing of how far a matter has come. */
const SILENT =
  /^(?:role_|rule_|us$|china$|eu$|other_state$|trump$|sport$|labour$|crime$|duty$|not_rate$|truce$|tariff$|trade$|export$|import$|step_new$|step_known$|step_remedy$|step_turn$|step_comment|step_puts_forward$|step_resumes$|step_past$|step_wide$|ruling_upheld$|ruling_bench$|ruling_open$|ruling_refund$|ruling_stops$|step_for_now$|date_(?:over|by|coming|last|new_year|retroactive|time_until|held_since|day_after|after_tomorrow|this_month|next_month|quarter_end|month_end|next_month_end|next_year_end)$|customs_code$|document_)/;
const isSilent = remembered((concept) => SILENT.test(concept));
/** A summary is looked at up to here (UTF-16 units after the title). */
const SUMMARY_REACH = 500;

/** Letters of a word that inflection leaves alone, as a rule of thumb. */
const STEM = 5;

/** Parties of a title are counted up to here. */
const MOST_PARTIES = 3;

const TOKEN = /\p{Script=Han}|\p{L}+(?:'\p{L}+)*|%/gu;

function wordsOf(title: string): number[] {
  const told: number[] = [];
  let before = '^';
  let beforeThat = '';
  for (const token of title.match(TOKEN) ?? []) {
    told.push(feature('w', token));
    // The beginning of a longer word stands for its inflections.
    if (token.length > STEM) told.push(feature('w*', token.slice(0, STEM)));
    told.push(feature('ww', before, token));
    if (!isWordUnit(token.charCodeAt(0))) told.push(feature('www', beforeThat, before, token));
    beforeThat = before;
    before = token;
  }
  told.push(feature('ww', before, '$'));
  return told;
}

/** Parties of the title, the first and all, and whether a person or an office speaks. */
function tellParties({ title: { parties } }: Reading, told: number[]): void {
  const names = [
    ...new Set(
      parties.map(({ code, form }) => (form === 'person' || form === 'agency' ? `${code} ${form}` : code)),
    ),
  ];
  for (const name of names) told.push(feature('P', name));
  told.push(feature('P1', names[0] ?? 'none'));
  told.push(feature('parties', String(Math.min(MOST_PARTIES, names.length))));
  for (const form of new Set(parties.map(({ form }) => form))) told.push(feature('form', form));
}

/** How near before a word a mark (will, may, not, has …) stands that shades it, in UTF-16 units; Chinese is denser. */
const MARK_REACH = 26;
const MARK_REACH_DENSE = 5;
const MARK = 'step_mark_';

/** Words of the title with the marks before them: `not<decided`. */
function tellMarks(
  text: string,
  said: readonly WordMention[],
  marks: readonly WordMention[],
  told: number[],
): void {
  for (const { concept, start, end } of said) {
    const dense = !isWordUnit(text.charCodeAt(start));
    const reach = dense ? MARK_REACH_DENSE : MARK_REACH;
    for (const mark of marks) {
      const apart = start - mark.end;
      if (apart < 0 || apart >= reach || endsBetween(text, mark.end, start)) continue;
      told.push(feature('<', mark.concept.slice(MARK.length), concept));
    }
    if (dense && /[了过]/.test(text[end] ?? '')) told.push(feature('<', 'done', concept));
  }
}

/** Words of the title that follow each other: `threaten>tariff`. They come in the order of the text, some at one place. */
function tellOrder(said: readonly WordMention[], told: number[]): void {
  let next = 0;
  for (const { concept, start } of said) {
    while (next < said.length && said[next]?.start === start) next += 1;
    const nextStart = said[next]?.start;
    if (nextStart === undefined) told.push(feature('last~', concept));
    for (let i = next; i < said.length && said[i]?.start === nextStart; i += 1)
      told.push(feature('>', concept, said[i]?.concept));
  }
}

/** What the model looks at. */
export type StageFeatures = {
  /** What all languages share: parties and concepts with their place, their order and shades in the title. */
  readonly meanings: readonly number[];
  /** The words of the title themselves. */
  readonly words: readonly number[];
};

export function stageFeatures(
  reading: Reading,
  topic: Topic,
  dates: readonly DatedEvent[],
  publishedAt: string | undefined,
): StageFeatures {
  const { text, titleEnd } = reading;
  return {
    meanings: ofTopic(topic, meaningsOf(reading, topic, dates, publishedAt)),
    words: ofTopic(topic, wordsOf(text.slice(0, titleEnd))),
  };
}

function meaningsOf(
  reading: Reading,
  topic: Topic,
  dates: readonly DatedEvent[],
  publishedAt: string | undefined,
): number[] {
  const { words, lang, text, titleEnd } = reading;
  const told = [feature('topic', topic), feature('lang', lang)];
  const said: WordMention[] = [];
  const marks: WordMention[] = [];
  for (const word of words) {
    const { concept, start, end } = word;
    if (isSilent(concept)) continue;
    if (concept.startsWith(MARK)) {
      if (end <= titleEnd) marks.push(word);
    } else if (end <= titleEnd) {
      said.push(word);
      told.push(feature('T~', concept));
      told.push(feature('A~', concept));
      told.push(feature('T~', topic, concept));
    } else if (start < titleEnd + SUMMARY_REACH) {
      told.push(feature('S~', concept));
      told.push(feature('A~', concept));
    }
  }
  const concepts = [...new Set(said.map(({ concept }) => concept))].sort();
  for (let i = 0; i < concepts.length; i += 1) {
    for (let k = i + 1; k < concepts.length; k += 1) told.push(feature('T&', concepts[i], concepts[k]));
  }
  const published = publishedAt?.slice(0, 10) ?? '';
  for (const { kind, date } of dates) {
    if (kind !== 'event') told.push(feature('D~', kind, date > published ? 'ahead' : 'behind'));
  }
  if (said[0]) told.push(feature('first~', said[0].concept));
  tellOrder(said, told);
  tellMarks(text, said, marks, told);
  if (/[?吗]\s*$/u.test(text.slice(0, titleEnd))) told.push(feature('question'));
  tellParties(reading, told);
  return told;
}
