import { type Answer, type AnswerLine, withDays } from '../domain/answer.js';
import { type Classification, mainStage } from '../domain/classification.js';
import { destinationWords, parseDestination } from '../domain/delivery.js';
import type { Fate, ItemRecord } from '../domain/record.js';
import { displayName, keyWords, type Vocabulary } from '../domain/vocabulary.js';

const OUTCOMES: Readonly<Record<Exclude<ItemRecord['outcome'], 'silent'>, string>> = {
  primed: 'Not posted: it was too old when its feed was first read.',
  late: 'Not posted: it was too old when its turn came.',
  failed: 'Not posted: the bot failed at it again and again.',
  irrelevant: 'Not posted: no trade-policy event was read in it.',
  collected: 'Kept for the next digest of a channel, and posted nowhere at once.',
  post: 'Posted as an alert.',
  reply: 'Posted into the thread of its story.',
  revise: 'Counted as another source of a story that had been told.',
};

/** What was to be a message, by how many of its destinations have it. */
const PARTLY: Readonly<Partial<Record<ItemRecord['outcome'], Readonly<Record<'some' | 'none', string>>>>> = {
  post: {
    some: 'Posted as an alert, but not everywhere.',
    none: 'Meant as an alert, but posted nowhere.',
  },
  reply: {
    some: 'Posted into the thread of its story, but not everywhere.',
    none: 'Meant for the thread of its story, but posted nowhere.',
  },
};

const FATES: Readonly<Record<Fate['kind'], string>> = {
  delivered: 'delivered',
  waits: 'waits',
  given_up: 'given up',
};

function outcomeWords(outcome: Exclude<ItemRecord['outcome'], 'silent'>, fates: readonly Fate[]): string {
  const delivered = fates.filter(({ kind }) => kind === 'delivered').length;
  const partly = delivered < fates.length ? PARTLY[outcome] : undefined;
  return partly?.[delivered > 0 ? 'some' : 'none'] ?? OUTCOMES[outcome];
}

const fateLine = ({ destination, kind, reason }: Fate): AnswerLine => ({
  text: `${destinationWords(parseDestination(destination))}: ${FATES[kind]}${reason === undefined ? '' : ` (${reason})`}`,
});

/**
 * What became of an item, and why. Where no route took an alert, the routes are the reason, and what would have been
 * told stands beside it.
 */
function verdictLines({ outcome, because, routes = [] }: ItemRecord, fates: readonly Fate[]): string[] {
  const why = `Because: ${because}.`;
  // What became of it may be the reason too.
  if (outcome !== 'silent') {
    const words = outcomeWords(outcome, fates);
    return words.includes(because) ? [words] : [words, why];
  }
  if (routes.length === 0) return ['Not posted.', why];
  if (routes.some(({ taken }) => taken))
    return ['Not posted: it only adds a source, and a digest counts those itself.', why];
  return ['Not posted: no route takes it.', `It would have been told because: ${because}.`];
}

/** An entry that came under other titles: each is an item of its own. */
const titleLine = ({ item: { id, title }, at }: ItemRecord): AnswerLine => ({
  text: `Its entry came as “${title}” too: /raremetals explain ${id}`,
  at,
  atStyle: 'time',
});

/**
 * Why a stored item was, or was not, posted; `fates` are those of its message, one a destination, and `others` what its entry
 * was under other titles, oldest first.
 */
export function explainRecord(
  record: ItemRecord,
  fates: readonly Fate[],
  vocabulary: Vocabulary,
  others: readonly ItemRecord[] = [],
): Answer {
  const { item, at, story, storyBecause, classification, routes } = record;
  const dated = item.undated ? undefined : item.publishedAt;
  const published = item.undated
    ? '; its feed gives no date that can be.'
    : dated === undefined
      ? '.'
      : '; published';
  const verdict: AnswerLine[] = [
    ...verdictLines(record, fates).map((text) => ({ text })),
    ...(story ? [{ text: storyBecause ? `Story ${story}: ${storyBecause}.` : `Story ${story}.` }] : []),
    {
      text: `Feed ${item.feed ?? 'unknown'}, ${item.publisher ?? 'publisher unknown'}${published}`,
      url: item.url,
      at: dated,
      atStyle: 'time',
    },
    { text: 'Read by the bot', at, atStyle: 'time' },
    ...others.map(titleLine),
  ];
  const routeLines = (routes ?? []).map(({ route, taken, because: why }) => ({
    text: `${taken ? 'Taken' : 'Not taken'}: ${route}`,
    details: withDays(` (${keyWords(why)})`),
  }));
  return {
    title: item.title,
    sections: [
      { lines: verdict },
      ...(fates.length > 0 ? [{ heading: 'Where to', lines: fates.map(fateLine) }] : []),
      ...(routeLines.length > 0 ? [{ heading: 'Routes', lines: routeLines }] : []),
      ...(classification ? explainClassification(classification, vocabulary) : []),
    ],
  };
}

/** What was read in an item, and the words that say so. */
export function explainClassification(
  classification: Classification,
  vocabulary: Vocabulary,
): Answer['sections'] {
  const { category, scope, severity, issuers, targets, materials, evidence } = classification;
  const stage = mainStage(classification);
  const named = (keys: readonly string[]) => keys.map((key) => displayName(vocabulary, key)).join(', ');
  const read = [
    `Kind: ${keyWords(category)}${stage ? `, ${keyWords(stage)}` : ''}`,
    `Goods: ${keyWords(scope)}; severity: ${severity}`,
    ...(issuers.length > 0
      ? [`By ${named(issuers)}${targets.length > 0 ? ` on ${named(targets)}` : ''}`]
      : []),
    ...(materials.length > 0 ? [`Materials: ${named(materials)}`] : []),
  ];
  return [
    { heading: 'What was read', lines: read.map((text) => ({ text })) },
    {
      heading: 'Evidence',
      lines:
        evidence.length > 0
          ? evidence.map(({ part, text, rule }) => ({
              text: `${keyWords(part)}: ${text ? `“${text}” (${keyWords(rule)})` : keyWords(rule)}`,
            }))
          : [{ text: 'none' }],
    },
  ];
}
