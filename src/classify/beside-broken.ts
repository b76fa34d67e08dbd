import { quoted, type TopicReading } from './category/category.js';
import type { Reading } from './reading/reading.js';
import { laidBesideBroken } from './stages/laid-beside-broken.js';

/** The topic as found, unless the title lays a measure beside a deal that it tells to be broken: then that is the news, and the deal told besides. */
export function asBesideBroken(found: TopicReading, reading: Reading): TopicReading {
  const { category, scores, evidence } = found;
  const laid = category === 'negotiation' ? laidBesideBroken(reading) : undefined;
  if (!laid) return found;
  const topic = scores.export_control > scores.tariff ? 'export_control' : 'tariff';
  return {
    ...found,
    category: topic,
    scores: { ...scores, [topic]: scores.negotiation, negotiation: scores[topic] },
    evidence: [quoted(reading, laid.word, 'what is laid beside a broken deal is the news'), ...evidence],
  };
}
