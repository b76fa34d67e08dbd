import type { Blocs } from '../domain/blocs.js';
import { type Classification, nothingRead, TOPICS, type Topic } from '../domain/classification.js';
import type { Item } from '../domain/item.js';
import { remembered } from '../domain/remembered.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { asBesideBroken } from './beside-broken.js';
import { asBetweenSides } from './category/between-sides.js';
import { type CategoryReading, createCategoryReader } from './category/category.js';
import type { CategoryModel } from './category/model.js';
import { asOneDuty } from './category/one-duty.js';
import { isNaming } from './lexicon/knowledge.js';
import type { Lexicon } from './lexicon/lexicon.js';
import type { NumberWords } from './numbers/words.js';
import { readParts } from './parts.js';
import { isBare, onlySaysChange, withFirstSentence } from './reading/bare-acts.js';
import { readMentions } from './reading/goods/mentions.js';
import { createReader, createSecondReader } from './reading/reader.js';
import type { Reading } from './reading/reading.js';
import { createRoleReader, type RoleModel } from './roles/roles.js';
import { breaksDeal } from './stages/talks/dropped-deals.js';
import { createLinearReader, type LinearModel } from './weights/linear.js';

export type ClassifierKnowledge = Vocabulary & {
  readonly blocs: Blocs;
  readonly lexicon: Lexicon;
  readonly numbers: NumberWords;
  readonly categoryModel: CategoryModel;
  readonly roleModel: RoleModel;
  readonly stageModel: LinearModel;
};

export type Classifier = { classify(item: Item): Classification };

/** Another topic than the main one is told when it is so likely (0 to 1), or, of talks, when the title tells of a broken deal. */
const SECOND_TOPIC = 0.25;

/** What makes of the likeliest topic another one, one after the other. */
const ADJUSTED = [asBetweenSides, asBesideBroken, asOneDuty];

const inThousandths = (probability: number): number => Math.round(probability * 1000) / 1000;

/**
 * Reads items one by one: first what is needed to say whether an item is about trade policy at all, and only
 * then everything else. Deterministic; a result for any text, never an error.
 */
export function createClassifier(knowledge: ClassifierKnowledge): Classifier {
  const { lexicon, categoryModel } = knowledge;
  const isFirst = (concept: string) =>
    categoryModel.concepts.includes(concept) ||
    /^(?:(?:short|compound|small|named|official|document)_|rule_(?:own_stop|cause)$)/.test(concept) ||
    isNaming(concept);
  const pick = (wanted: (concept: string) => boolean): Lexicon =>
    Object.fromEntries(Object.entries(lexicon).filter(([concept]) => wanted(concept)));
  const read = createReader(knowledge, pick(isFirst), knowledge.numbers);
  const readMore = createSecondReader(pick((concept) => !isFirst(concept)));
  const categories = createCategoryReader(categoryModel);
  // The title of an act may tell nothing but its number: then the sentence behind it decides.
  const readCategory = (reading: Reading): CategoryReading => {
    const found = categories.read(reading);
    const isMute = found.category === 'none' && (isBare(reading) || onlySaysChange(reading));
    return isMute ? categories.read(withFirstSentence(reading)) : found;
  };
  const known = {
    vocabulary: knowledge,
    blocs: knowledge.blocs,
    roles: createRoleReader(knowledge.roleModel, knowledge.blocs),
    stage: createLinearReader(knowledge.stageModel),
    // One publisher is asked for by several rules, and names many items.
    readName: remembered((title: string) => readMore(read({ title, summary: '' })), {
      most: 256,
      longest: 200,
    }),
  };

  return {
    classify(item) {
      const first = read(item);
      const found = readCategory(first);
      const named = readMentions(first);
      const { category: likeliest } = found;
      const { export_control, tariff, negotiation } = found.scores;
      const relevance = inThousandths(export_control + tariff + negotiation);
      if (likeliest === 'none') {
        return nothingRead(item.id, {
          relevance,
          scope: found.scope,
          official: item.official ?? false,
          mentions: named.mentions,
          headline: named.headline,
          evidence: found.evidence,
        });
      }
      const reading = readMore(first);
      const { category, scores, scope, evidence } = ADJUSTED.reduce((told, as) => as(told, reading), {
        ...found,
        category: likeliest,
      });
      const isTold = (topic: Topic) =>
        scores[topic] >= SECOND_TOPIC || (topic === 'negotiation' && breaksDeal(reading, category));
      const others = TOPICS.filter((topic) => topic !== category && isTold(topic));
      const topics = [category, ...others.sort((a, b) => scores[b] - scores[a])].map((topic) => ({
        topic,
        score: inThousandths(scores[topic]),
      }));
      const parts = readParts(item, reading, topics, scope, known);
      return {
        id: item.id,
        relevant: true,
        relevance,
        category,
        ...parts,
        ...named,
        evidence: [...evidence, ...parts.evidence],
      };
    },
  };
}
