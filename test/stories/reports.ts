import { type Classification, nothingRead } from '../../src/domain/classification.js';
import type { Item } from '../../src/domain/item.js';
import type { Report } from '../../src/domain/story.js';
import { JOINT } from '../../src/stories/agreement/joint.js';
import { groupStories } from '../../src/stories/group.js';
import type { StoryModel } from '../../src/stories/model.js';
import { WORDING } from '../../src/stories/wording/features.js';
import { blocs } from '../shipped-blocs.js';
import { readSignature } from './shipped.js';

/** A report with what a test says and nothing else. A relevant one is about an export control of China on rare earths; who acts and what it is on is named. */
export function report(
  id: string,
  title: string,
  given: Partial<Classification> = {},
  item: Partial<Item> = {},
): Report {
  const read = {
    ...nothingRead(id),
    category: given.relevant ? ('export_control' as const) : ('none' as const),
    scope: 'critical_materials' as const,
    severity: 'important' as const,
    issuers: given.relevant ? ['CN'] : [],
    materials: given.relevant ? ['rare_earths'] : [],
    ...given,
  };
  const named = [...read.issuers.map((code) => `P:${code}`), ...read.materials.map((key) => `M:${key}`)];
  return {
    item: { id, title, summary: '', lang: 'en', publishedAt: '2025-10-09T08:00:00.000Z', ...item },
    classification: { ...read, mentions: given.mentions ?? named },
  };
}

const none = { features: [], depth: 1, bias: 0, trees: [] };

/** A model of one rule: titles that share more than `least` of their weight are of one story. */
function modelOf(least: number, merge = { ...none, bias: -99 }): StoryModel {
  const tree = [WORDING.indexOf('member_weighted_jaccard'), least, -3, 3];
  const wording = { join: { features: [...WORDING], depth: 1, bias: 0, trees: [tree] }, merge };
  return {
    dated: wording,
    undated: wording,
    agreement: {
      reports: none,
      joint: { features: [...JOINT], bias: 0, weights: [1, 1, 1, 0] },
      merge: 99,
    },
  };
}

/** No two stories are ever one. */
export const simpleModel = modelOf(0.5);

export const WINDOW = 14 * 24 * 3_600_000;
/** Groups reports in the order given by that model. */
export const group = (reports: readonly Report[], all = true) =>
  groupStories(reports, { all, readSignature, window: WINDOW, model: simpleModel, blocs });

/** A model that takes any two stories that an item fits for one. */
export const mergingModel = modelOf(0.3, { ...none, bias: 1 });
