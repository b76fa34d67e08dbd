import { mainStage } from '../domain/classification.js';
import type { Report } from '../domain/story.js';
import { readConcepts } from './gazetteer.js';

const PERCENT =
  /(\d{1,4}(?:[.,]\d{1,2})?)\s*-?\s*(?:%|％|per ?cent|percent|prozent|pour cent|por ciento|procent|proc\b|个百分点|個百分點|في المئة|بالمئة)/giu;
/** Acts that are trade policy whatever the goods, where two parties are named. */
const TRADE: ReadonlySet<string> = new Set(['A:tariff', 'A:dumping', 'A:entity']);
const MOST = 24;

/** The percentages of a text as plain decimals, each once. */
function readPercentages(text: string): readonly string[] {
  const values = [...text.matchAll(PERCENT)].map((match) =>
    String(Number((match[1] ?? '').replace(',', '.'))),
  );
  return [...new Set(values)];
}

/**
 * What an item says in no language: the concepts of the gazetteer and what was classified, as `kind:code`.
 * Beside the gazetteer's kinds there are T topic, S stage, D day of the event, X further date, R rate in
 * percent, O document. Empty for an item that is not about trade policy by any sign.
 */
export function conceptsOf({ item, classification }: Report): readonly string[] {
  const text = `${item.title}\n${item.summary}`.slice(0, 900);
  const named = readConcepts(text);
  const isTrade =
    classification.category !== 'none' ||
    named.some((concept) => concept.startsWith('M:')) ||
    (named.some((concept) => TRADE.has(concept)) &&
      named.filter((concept) => concept.startsWith('P:')).length > 1);
  if (!isTrade) return [];
  const stage = mainStage(classification);
  const day =
    classification.dates.find(({ kind }) => kind === 'event')?.date ?? item.publishedAt?.slice(0, 10);
  const found = [
    ...(classification.category === 'none' ? [] : [`T:${classification.category}`]),
    ...(stage === undefined ? [] : [`S:${stage}`]),
    ...(day === undefined ? [] : [`D:${day}`]),
    ...classification.dates.filter(({ kind }) => kind !== 'event').map(({ date }) => `X:${date}`),
    ...classification.documents.map((document) => `O:${document.replaceAll(' ', '_')}`),
    ...classification.figures
      .filter(({ role, unit }) => role === 'duty' && unit === 'percent')
      .map(({ value }) => `R:${value}`),
    ...readPercentages(text).map((value) => `R:${value}`),
    ...classification.issuers.map((party) => `P:${party}`),
    ...classification.targets.map((party) => `P:${party}`),
    ...classification.materials.map((material) => `M:${material}`),
    ...named,
  ];
  return [...new Set(found)].slice(0, MOST);
}
