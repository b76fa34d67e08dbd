import type { Classification, Evidence, Scope, Severity, Topic } from '../domain/classification.js';
import type { Item } from '../domain/item.js';
import type { Material, Party } from '../domain/vocabulary.js';
import { readFigures } from './figures.js';
import type { Lexicon } from './lexicon.js';
import { createReader, type Reading } from './reading.js';
import { originalSpan } from './text.js';

export type ClassifierKnowledge = {
  /** The concepts of all files of config/lexicon that hold some, in one. */
  readonly lexicon: Lexicon;
  readonly materials: readonly Material[];
  readonly parties: readonly Party[];
};

export type Classifier = { classify(item: Item): Classification };

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

function roughCategory({ words }: Reading): Topic | 'none' {
  const has = (...concepts: string[]) => words.some(({ concept }) => concepts.includes(concept));
  if (has('export_curb', 'entity_list')) return 'export_control';
  if (has('tariff', 'trade_remedy')) return 'tariff';
  if (has('trade_deal', 'trade_talks')) return 'negotiation';
  return 'none';
}

export function createClassifier(knowledge: ClassifierKnowledge): Classifier {
  const read = createReader(knowledge, knowledge.lexicon);
  return {
    classify(item) {
      const reading = read(item);
      const category = roughCategory(reading);
      const evidence: Evidence[] = [];
      const note = (part: string, place: { start: number; end: number }, rule: string) => {
        const { start, end } = originalSpan(reading.normalised, place.start, place.end);
        evidence.push({ part, text: reading.normalised.original.slice(start, end), start, end, rule });
      };
      for (const mention of reading.materials) note('materials', mention, `a name of ${mention.key}`);
      const figures = category === 'none' ? [] : readFigures(reading);
      for (const figure of figures) note('figures', figure, figure.role);
      const codes = unique(reading.parties.map(({ code }) => code));
      const scope: Scope = reading.materials.length > 0 ? 'critical_materials' : 'general_trade';
      const severity: Severity = 'notable';
      return {
        id: item.id,
        relevant: category !== 'none',
        category,
        scope,
        topics: category === 'none' ? [] : [{ topic: category, score: 1 }],
        severity,
        issuers: category === 'negotiation' ? codes : codes.slice(0, 1),
        targets: category === 'negotiation' ? [] : codes.slice(1, 2),
        materials: unique(reading.materials.map(({ key }) => key)),
        figures: figures.map(({ value, unit, role }) => ({ value, unit, role })),
        dates: [],
        documents: [],
        official: item.official ?? false,
        evidence,
      };
    },
  };
}
