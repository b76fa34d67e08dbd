import { beginsIn, codesOf, inTitle } from '../reading/mentions.js';
import { isOfFirms, ownStopIn } from '../reading/own-stops.js';
import type { PartyMention, Reading } from '../reading/reading.js';
import { talksRest } from '../reading/talks-rest.js';
import { turnsBetween } from '../text/clause.js';
import { overlap, type Span } from '../text/span.js';
import { CATEGORIES } from './model.js';

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

/** Whether two states, and no firm, are named beside a raw material. */
const isOfTwoStates = ({ materials, titleEnd, title: { parties } }: Reading): boolean =>
  materials.some(({ start }) => start < titleEnd) &&
  parties.every(({ form }) => form !== 'company') &&
  new Set(codesOf(parties)).size > 1;

/** By what a title tells that a state acts, or that states deal with each other. */
const ACTS = [
  'ease',
  'entity_list',
  'flow_again',
  'official_act',
  'retaliate',
  'threaten',
  'trade_deal',
  'trade_talks',
  'trump',
];
/** By what a title tells that a measure is laid, whatever a firm says of it. */
const LAID = [...ACTS, 'impose_duty', 'rule_ban'];
/** By what it names a measure behind what was traded; a duty or a quota is but what the trade goes on in spite of. */
const HELD_BACK = [
  ...ACTS,
  'export_curb',
  'impose_duty',
  'licence',
  'probe',
  'restrict',
  'rule_ban',
  'suspended',
  'trade_remedy',
];

/** Whether a title tells something for its own sake, and names none of the concepts beside it, or between its words: not as the cause of something else. */
const isTheMatter = ({ title: { words } }: Reading, place: Span, beside: readonly string[]): boolean =>
  !beginsIn(words, 0, place.start, 'rule_cause') &&
  !words.some(
    (word) =>
      beside.includes(word.concept) &&
      (!overlap(word, place) || (word.start > place.start && word.end < place.end)),
  );

/** By what a title tells that trade is fought over, or dealt in, whatever ails the goods. */
const DISPUTED = [
  'deal',
  'export_curb',
  'impose_duty',
  'retaliate',
  'tariff',
  'tariff_relief',
  'threaten',
  'trade_deal',
  'trade_remedy',
  'trade_talks',
  'trade_war',
];
/** Whether goods are kept out for the sake of health alone: "bans pork imports over swine fever". */
const isForHealth = (reading: Reading): boolean => !inTitle(reading, ...DISPUTED);

/** By what a title tells that goods are let out, or not, whoever digs for them. */
const LETS_OUT = ['export', 'export_curb', 'sell', 'tariff', 'trade_deal', 'trade_talks'];

const isNoAct = (reading: Reading, place: Span): boolean => isTheMatter(reading, place, ACTS);
const isViewAlone = (reading: Reading, place: Span): boolean => isTheMatter(reading, place, LAID);
const isForMineAlone = (reading: Reading, place: Span): boolean => isTheMatter(reading, place, LETS_OUT);
const isCountAlone = (reading: Reading, place: Span): boolean => isTheMatter(reading, place, HELD_BACK);

const doTalksRest = (reading: Reading): boolean => talksRest(reading) !== undefined;

/** Whether a state keeps goods out, and does not do one thing while imports do another: "bans hunting as grain imports surge". */
const isImportBan = ({ text, title }: Reading, { start, end }: Span): boolean =>
  hasState(title.parties, start) && !turnsBetween(text, start, end);

const NAMED: ReadonlyMap<string, Named> = new Map([
  ['named_sport', { place: NONE, weight: NAME_WEIGHT }],
  ['named_utility', { place: NONE, weight: NAME_WEIGHT }],
  ['named_arms', { place: NONE, weight: NAME_WEIGHT }],
  ['named_mining', { place: NONE, weight: NAME_WEIGHT }],
  ['named_mine_licence', { place: NONE, weight: 3 * NAME_WEIGHT, counts: isForMineAlone }],
  ['named_industry_policy', { place: NONE, weight: NAME_WEIGHT }],
  ['named_firm_business', { place: NONE, weight: 3 * NAME_WEIGHT, counts: isOfFirms }],
  ['named_protection', { place: NONE, weight: NAME_WEIGHT }],
  ['named_disease', { place: NONE, weight: 3 * NAME_WEIGHT, counts: isForHealth }],
  ['named_firm_unhurt', { place: NONE, weight: 2 * NAME_WEIGHT, counts: isViewAlone }],
  ['named_trade_crime', { place: NONE, weight: 3 * NAME_WEIGHT, counts: isNoAct }],
  ['named_trade_figures', { place: NONE, weight: 2 * NAME_WEIGHT, counts: isCountAlone }],
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
  ['named_minerals_memorandum', { place: NEGOTIATION, weight: NAME_WEIGHT, counts: isOfTwoStates }],
  ['named_summit', { place: NEGOTIATION, weight: NAME_WEIGHT }],
  ['named_talks_rest', { place: NEGOTIATION, weight: NAME_WEIGHT, counts: doTalksRest }],
  ['named_notice', { place: EXPORT_CONTROL, weight: 2 * NAME_WEIGHT }],
]);

/** The names in the title that mean one category, one of each kind; what a firm does of its own counts three times as much. */
export function namesIn(reading: Reading): readonly (Named & Span)[] {
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
