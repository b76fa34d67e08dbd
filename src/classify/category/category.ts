import type { Evidence, Scope, Topic } from '../../domain/classification.js';
import { readScope } from '../reading/goods/scope.js';
import { isOfFirms, ownStopIn } from '../reading/own-stops.js';
import type { PartyMention, Reading } from '../reading/reading.js';
import { talksRest } from '../reading/talks-rest.js';
import { turnsBetween } from '../text/clause.js';
import type { Span } from '../text/span.js';
import { originalSpan } from '../text/text.js';
import { intoProbabilities } from '../weights/linear.js';
import type { Features } from './feature-set.js';
import { createFeatureReader } from './features.js';
import { CATEGORIES, type CategoryModel, unpackWeights, weightOf } from './model.js';
import { strongestWords } from './telling-words.js';

export type CategoryReading = {
  readonly category: Topic | 'none';
  /** The probability of each topic, 0 to 1; together with that of `none` they make 1. */
  readonly scores: Readonly<Record<Topic, number>>;
  readonly scope: Scope;
  /** The words that spoke most for the category, strongest first. */
  readonly evidence: Evidence[];
};

export type CategoryReader = { read(reading: Reading): CategoryReading };
/** A topic that came so close is worth a word of explanation even if the item is left out. */
const NEAR_MISS = 0.1;

/** In log-odds, set by hand: about what the strongest words of a title are worth together. */
const NAME_WEIGHT = 4;

/** A name of config/lexicon/names.yaml: the place in `CATEGORIES` that it speaks for, and how much in log-odds, where it counts. */
type Named = {
  readonly place: number;
  readonly weight: number;
  readonly counts?: (reading: Reading, place: Span) => boolean;
};
const NONE = CATEGORIES.indexOf('none');
const EXPORT_CONTROL = CATEGORIES.indexOf('export_control');
const TARIFF = CATEGORIES.indexOf('tariff');
const NEGOTIATION = CATEGORIES.indexOf('negotiation');

const hasState = (parties: readonly PartyMention[], at: number): boolean =>
  parties.some(({ form, end }) => end <= at && form !== 'company');

/** Whether no state, or one of its offices, is named before a place: what those license is trade. */
const isLicensedByFirm = ({ title: { parties } }: Reading, { start }: Span): boolean =>
  !hasState(parties, start);

const doTalksRest = (reading: Reading): boolean => talksRest(reading) !== undefined;

/** Whether a state keeps goods out, and does not do one thing while imports do another: "bans hunting as grain imports surge". */
const isImportBan = ({ text, title }: Reading, { start, end }: Span): boolean =>
  hasState(title.parties, start) && !turnsBetween(text, start, end);

const NAMED: ReadonlyMap<string, Named> = new Map([
  ['named_sport', { place: NONE, weight: NAME_WEIGHT }],
  ['named_utility', { place: NONE, weight: NAME_WEIGHT }],
  ['named_arms', { place: NONE, weight: NAME_WEIGHT }],
  ['named_mining', { place: NONE, weight: NAME_WEIGHT }],
  ['named_industry_policy', { place: NONE, weight: NAME_WEIGHT }],
  ['named_firm_business', { place: NONE, weight: 3 * NAME_WEIGHT, counts: isOfFirms }],
  ['named_protection', { place: NONE, weight: NAME_WEIGHT }],
  ['named_routine', { place: NONE, weight: 3 * NAME_WEIGHT }],
  ['named_export_control', { place: EXPORT_CONTROL, weight: NAME_WEIGHT }],
  ['named_import_ban', { place: TARIFF, weight: NAME_WEIGHT / 2, counts: isImportBan }],
  ['named_preferences', { place: TARIFF, weight: NAME_WEIGHT }],
  ['named_preferences_ended', { place: TARIFF, weight: NAME_WEIGHT }],
  ['named_tariff_kept', { place: TARIFF, weight: 4 * NAME_WEIGHT }],
  ['named_ban_agreed', { place: TARIFF, weight: 3 * NAME_WEIGHT }],
  ['named_tariff_taken_back', { place: TARIFF, weight: NAME_WEIGHT }],
  ['named_tariff_act', { place: TARIFF, weight: NAME_WEIGHT }],
  ['named_licensing', { place: NONE, weight: 2 * NAME_WEIGHT, counts: isLicensedByFirm }],
  ['named_memorandum', { place: NEGOTIATION, weight: NAME_WEIGHT }],
  ['named_summit', { place: NEGOTIATION, weight: NAME_WEIGHT }],
  ['named_talks_rest', { place: NEGOTIATION, weight: NAME_WEIGHT, counts: doTalksRest }],
  ['named_notice', { place: EXPORT_CONTROL, weight: 2 * NAME_WEIGHT }],
]);

/** The names in the title that mean one category, one of each kind; what a firm does of its own counts three times as much. */
function namesIn(reading: Reading): readonly (Named & Span)[] {
  const { title } = reading;
  const stop = ownStopIn(reading);
  const found: (Named & Span)[] = stop ? [{ place: NONE, weight: 3 * NAME_WEIGHT, ...stop }] : [];
  for (const { concept, start, end } of title.words) {
    const named = NAMED.get(concept);
    if (named === undefined || named.counts?.(reading, { start, end }) === false) continue;
    const { place, weight } = named;
    const last = found.findIndex((other) => other.place === place);
    if (last < 0) found.push({ place, weight, start, end });
    else if (weight > (found[last]?.weight ?? 0)) found[last] = { place, weight, start, end };
  }
  return found;
}

/** The words at a place of a text as evidence for its category. */
export const quoted = (reading: Reading, { start, end }: Span, rule: string): Evidence => {
  const span = originalSpan(reading, start, end);
  return { part: 'category', text: reading.original.slice(span.start, span.end), ...span, rule };
};

/** The reader keeps scratch space: one reading at a time. Deterministic; never throws on any text. */
export function createCategoryReader(model: CategoryModel): CategoryReader {
  const weightsOf = unpackWeights(model);
  const readFeatures = createFeatureReader(model.concepts);
  const { unit, threshold, bias } = model;

  const logitsOf = (features: Features, weights: Int32Array): number[] => {
    let none = 0;
    let exportControl = 0;
    let tariff = 0;
    let negotiation = 0;
    for (let i = 0; i < features.count; i += 1) {
      const packed = weights[i] ?? 0;
      const value = features.values[i] ?? 0;
      none += weightOf(packed, 0) * value;
      exportControl += weightOf(packed, 1) * value;
      tariff += weightOf(packed, 2) * value;
      negotiation += weightOf(packed, 3) * value;
    }
    return [none, exportControl, tariff, negotiation].map((sum, k) => sum * unit + (bias[k] ?? 0));
  };

  return {
    read(reading) {
      const features = readFeatures(reading);
      const weights = weightsOf(features.ids, features.count);
      const logits = logitsOf(features, weights);
      const names = namesIn(reading);
      for (const { place, weight } of names) logits[place] = (logits[place] ?? 0) + weight;
      intoProbabilities(logits);
      const [, e = 0, t = 0, n = 0] = logits;
      const scores: Record<Topic, number> = { export_control: e, tariff: t, negotiation: n };

      const best = e >= t && e >= n ? 1 : t >= n ? 2 : 3;
      const relevant = e + t + n >= threshold;
      const chosen = relevant ? best : 0;
      const category = CATEGORIES[chosen] ?? 'none';
      const evidence: Evidence[] = [];
      const shown = category.replace('_', ' ');
      for (const name of names)
        if (name.place === chosen)
          evidence.push(quoted(reading, name, `by its name means ${shown} (+${name.weight.toFixed(2)})`));
      if (relevant || e + t + n >= NEAR_MISS) {
        const rival = relevant ? 0 : best;
        for (const word of strongestWords(features, weights, unit, chosen, rival))
          evidence.push(quoted(reading, word, `speaks for ${shown} (+${word.weight.toFixed(2)})`));
      }
      return { category, scores, scope: readScope(reading, category), evidence };
    },
  };
}
