import type { Topic } from '../domain/classification.js';
import { MONTHS, WEEKDAYS } from './calendar.js';
import { phrase } from './linear.js';
import { inTitle, type PartyMention, type Reading } from './reading.js';
import { frameFeatures, titleFrame } from './role-frame.js';
import { isWordUnit } from './word-boundary.js';

/** A party that may have a part in the event, with what stands around its names. */
export type Candidate = {
  readonly code: string;
  readonly features: readonly string[];
  /** Absent when the text only implies the party. */
  readonly mention: PartyMention | undefined;
};

/** Mentions of one party that are looked at, in the title and in the summary each. */
const MENTIONS = 3;
/** Parties that a text often leaves out because its readers know: 对美… in a Chinese feed, a Mercosur deal. */
const IMPLIED: readonly string[] = ['US', 'CN', 'EU'];
/** How far around a name its surroundings reach, in UTF-16 units; Chinese is about three times as dense. */
export const WINDOW = 45;
const WINDOW_DENSE = 14;
/** Concepts that stand for parties or moods tell nothing of who does what. */
const SILENT: readonly string[] = [
  'us',
  'china',
  'eu',
  'other_state',
  'trump',
  'economy',
  'market',
  'sport',
  'opinion',
  'domestic',
  'labour',
  'company',
  'crime',
  'support',
  'reaction',
];

const QUIET = new Set([...SILENT, ...MONTHS, ...WEEKDAYS]);
/** Words of roles that tell something from afar as well. */
const TELLING = new Set(['role_reacts', 'role_retaliates', 'role_worldwide']);
const loudness = new Map<string, boolean>();
/** Whether a concept tells something of who does what; asked for each word around each name. */
export function isLoud(concept: string): boolean {
  const known = loudness.get(concept);
  if (known !== undefined) return known;
  const loud = TELLING.has(concept) || !(QUIET.has(concept) || /^(?:role|date|step)_/.test(concept));
  loudness.set(concept, loud);
  return loud;
}
const ARTICLE = /^(?:the|a|an|all|some|der|die|das|den|dem|le|la|les|el|los|las)$/;

const WORD = /'s\b|\p{L}+|\d+|[^\s]/gu;

function wordsAround(
  text: string,
  start: number,
  end: number,
  dense: boolean,
): { before: string[]; after: string[] } {
  const left = text.slice(Math.max(0, start - 40), start);
  const right = text.slice(end, end + 40);
  if (dense) return { before: [...left.slice(-3)].reverse(), after: [...right.slice(0, 3)] };
  return {
    before: (left.match(WORD) ?? [])
      .filter((word) => !ARTICLE.test(word))
      .slice(-3)
      .reverse(),
    after: (right.match(WORD) ?? []).slice(0, 3),
  };
}

function* contextFeatures(reading: Reading, mention: PartyMention, segment: 'T' | 'S'): Generator<string> {
  const { text, titleEnd } = reading.normalised;
  const dense = !isWordUnit(text.charCodeAt(mention.start));
  const { start, end } = mention;
  yield `form=${mention.form}`;
  const { before, after } = wordsAround(text, start, end, dense);
  yield `b1=${before[0] ?? '^'}`;
  yield `b2=${phrase(`${before[1] ?? '^'} ${before[0] ?? ''}`)}`;
  yield `a1=${after[0] ?? '$'}`;
  yield `a2=${phrase(`${after[0] ?? '$'} ${after[1] ?? ''}`)}`;
  if (dense) {
    yield `a3=${phrase(after.join(''))}`;
    yield `in1=${text[start]}`;
    yield `in9=${text[end - 1]}`;
  }
  const [from, to] = segment === 'T' ? [0, titleEnd] : [titleEnd + 1, text.length];
  const reach = dense ? WINDOW_DENSE : WINDOW;
  let nearestLeft: string | undefined;
  let leftAt = -1;
  let nearestRight: string | undefined;
  let rightAt = Number.POSITIVE_INFINITY;
  let beside = false;
  const linked: string[] = [];
  for (const word of reading.words) {
    if (word.concept.startsWith('role_')) {
      // Right before the name, an article or "all" in between allowed, or right after it.
      const ahead = start - word.end;
      if (word.start >= from && ahead >= 0 && ahead <= (dense ? 0 : 6)) {
        yield `b~${word.concept}`;
        linked.push(word.concept);
      }
      const behind = word.start - end;
      if (word.end <= to && behind >= 0 && behind <= (dense ? 1 : 2)) {
        beside = true;
        yield `a~${word.concept}`;
        yield `a~${word.concept}|${mention.form}`;
      }
      if (!TELLING.has(word.concept)) continue;
    }
    if (word.start < from || word.end > to || !isLoud(word.concept)) continue;
    if (word.end <= start && start - word.end <= reach) {
      yield `L~${word.concept}`;
      if (word.end > leftAt) [leftAt, nearestLeft] = [word.end, word.concept];
    } else if (word.start >= end && word.start - end <= reach) {
      yield `R~${word.concept}`;
      if (word.start < rightAt) [rightAt, nearestRight] = [word.start, word.concept];
    }
  }
  if (!beside) yield 'a~none';
  const owns =
    after[0] === "'s" ||
    after[0] === '的' ||
    (mention.form === 'adjective' && !dense) ||
    (/s$/.test(text.slice(start, end)) && reading.lang !== 'en' && !dense);
  yield `L1~${nearestLeft ?? 'none'}`;
  yield `R1~${nearestRight ?? 'none'}`;
  yield `LR~${nearestLeft ?? 'none'}|${nearestRight ?? 'none'}`;
  for (const link of linked) {
    yield `${link}|L1~${nearestLeft ?? 'none'}`;
    yield `${link}|${mention.form}`;
  }
  if (owns) yield `owns|R1~${nearestRight ?? 'none'}`;
  if (!dense) {
    yield `b1=${before[0] ?? '^'}|L1~${nearestLeft ?? 'none'}`;
    yield `a1=${after[0] ?? '$'}|R1~${nearestRight ?? 'none'}`;
    yield `b1=${before[0] ?? '^'}|${mention.form}`;
    yield `a1=${after[0] ?? '$'}|${mention.form}`;
  }
  // What stands between this name and the last one of another party, and the next.
  let previous: PartyMention | undefined;
  let next: PartyMention | undefined;
  for (const other of reading.parties) {
    if (other.code === mention.code || other.start < from || other.end > to) continue;
    if (other.end <= start) previous = other;
    else if (other.start >= end && !next) next = other;
  }
  if (previous && start - previous.end < 90) {
    yield `<form=${previous.form}`;
    for (const word of reading.words)
      if (word.start >= previous.end && word.end <= start && isLoud(word.concept)) {
        yield `<between ${word.concept}`;
        if (owns) yield `<between ${word.concept}|owns`;
      }
    if (start - previous.end < 30)
      yield `<gap ${phrase(text.slice(previous.end, start).replace(/\d+/g, '0').trim())}`;
  } else yield '<first';
  if (next && next.start - end < 90) {
    yield `>form=${next.form}`;
    for (const word of reading.words)
      if (word.start >= end && word.end <= next.start && isLoud(word.concept))
        yield `>between ${word.concept}`;
  } else yield '>last';
  // A neighbour of another party: "US-China", "China and the EU", 中美.
  for (const other of reading.parties) {
    if (other.code === mention.code || other.start < from || other.end > to) continue;
    if (other.start === start && other.end === end) yield `same|${other.code < mention.code}`;
    else if (other.end <= start && start - other.end <= 10)
      yield `join<${text.slice(other.end, start).trim()}`;
    else if (other.start >= end && other.start - end <= 10)
      yield `join>${text.slice(end, other.start).trim()}`;
  }
}

/** Parties named, in the order of their first mention, then those that the text may imply. */
export function readCandidates(reading: Reading, category: Topic): Candidate[] {
  const { normalised, lang } = reading;
  const { titleEnd } = normalised;
  const group = category === 'negotiation' ? 'n' : 'm';
  const byCode = new Map<string, PartyMention[]>();
  for (const mention of reading.parties) {
    const mentions = byCode.get(mention.code);
    if (mentions) mentions.push(mention);
    else byCode.set(mention.code, [mention]);
  }
  const titleCodes: string[] = [];
  for (const [code, mentions] of byCode)
    if (mentions.some(({ end }) => end <= titleEnd)) titleCodes.push(code);
  const order = [...byCode.keys()];
  const titleConcepts = new Set(
    reading.words
      .filter(({ end, concept }) => end <= titleEnd && isLoud(concept))
      .map(({ concept }) => concept),
  );
  const frame = titleFrame(reading);
  const count = (n: number) => (n > 3 ? '4' : String(n));

  const candidate = (code: string, mentions: readonly PartyMention[]): Candidate => {
    const features = new Set<string>();
    const add = (feature: string) => {
      features.add(`${group} ${feature}`);
    };
    add(`code=${code}`);
    add(`${category} code=${code}`);
    const inTitle = titleCodes.indexOf(code);
    add(`title=${inTitle < 0 ? 'no' : count(inTitle)}/${count(titleCodes.length)}`);
    add(`order=${count(order.indexOf(code))}/${count(order.length)}`);
    add(`titles=${count(titleCodes.length)}`);
    for (const other of titleCodes) if (other !== code) add(`with=${other}`);
    for (const feature of frameFeatures(frame, code)) add(feature);
    const seen = { T: 0, S: 0 };
    for (const mention of mentions) {
      const segment = mention.end <= titleEnd ? 'T' : 'S';
      seen[segment] += 1;
      if (seen[segment] > MENTIONS) continue;
      for (const feature of contextFeatures(reading, mention, segment)) {
        add(`${segment} ${feature}`);
        if (segment === 'T' && seen.T === 1) add(feature);
        if (inTitle < 0) add(`s ${feature}`);
      }
    }
    if (mentions.length > 0 && mentions.every(isVenue)) {
      add('venue');
      add(`venue ${mentions[0]?.form}`);
    }
    if (mentions.length === 0) {
      add(`implied ${lang} ${code}`);
      for (const concept of titleConcepts) add(`implied ${code} ${concept}`);
      for (const other of titleCodes) add(`implied ${code} with=${other}`);
    } else if (mentions.every(({ form }) => form === 'company' || form === 'instrument'))
      add(`hint ${mentions[0]?.form}`);
    for (const concept of titleConcepts)
      if (titleCodes.length < 3)
        add(`${inTitle < 0 ? 'no' : inTitle}/${count(titleCodes.length)} & ${concept}`);
    return { code, features: [...features], mention: mentions[0] };
  };

  const isVenue = ({ start, end, form }: PartyMention) =>
    reading.words.some(
      (word) =>
        (word.concept === 'role_venue' && word.end <= start && start - word.end <= 1) ||
        (form === 'capital' && word.concept === 'role_meeting' && word.start >= end && word.start - end <= 1),
    );
  const found = [...byCode].map(([code, mentions]) => candidate(code, mentions));
  const implied = inTitle(reading, 'role_china_acts') ? ['CN'] : IMPLIED;
  for (const code of implied) if (!byCode.has(code)) found.push(candidate(code, []));
  return found;
}
