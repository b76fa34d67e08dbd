import type { WordMention } from './reading.js';

// Concepts of the lexicon by what they stand for together.

/** By what a title tells news of a measure or of talks. */
export const NEWS: readonly string[] = ['step_new', 'step_decides', 'step_turn'];

/** Goods, by the concepts that name them. */
export const GOODS: readonly string[] = [
  'critical_mineral',
  'rare_earth',
  'other_goods',
  'role_goods',
  'chip',
];

/** What is held back or ended when it follows a word of that: the measure itself, and not trade as in "suspends exports". */
export const DUTIES = ['tariff', 'trade_remedy'];
export const MEASURES = [...DUTIES, 'restrict', 'step_rule'];
export const isMeasure = ({ concept }: WordMention): boolean => MEASURES.includes(concept);

/** Measures by whatever name: duties on exports, and answers to another's measure, too. */
export const BURDENS = [...MEASURES, 'rule_export_duty', 'rule_countermeasure'];

/** Burdens, and what is done with them on exports. */
export const BURDENS_AND_CURBS = [...BURDENS, 'export_curb'];

/** Burdens and bans, which may rest or be let off; a quota may not. */
export const BURDENS_AND_BANS = [...BURDENS, 'rule_ban'];

/** Measures by all nouns that may be the subject or object of a title: bans and quotas, too. */
export const NAMED_MEASURES = [...BURDENS_AND_BANS, 'quota'];

/** The same, and what is done with them on exports. */
export const MEASURES_AND_CURBS = [...NAMED_MEASURES, 'export_curb'];

/** Measures, and lists of those who are hit: what a word of suspension holds back. */
export const MEASURES_AND_LISTS = [...MEASURES, 'entity_list'];

/** What may rest on, by the names of measures and of answers to them. */
export const RESTING = [...BURDENS_AND_CURBS, 'entity_list', 'retaliate'];

/** By which verbs a burden is laid on somebody. */
export const LAYS = ['impose_duty', 'step_raises', 'step_bans', 'restrict'];

/** What is one's own answer by its name. */
export const COUNTERMEASURES = ['retaliate', 'rule_countermeasure'];

/** Trade, by which way it goes. */
export const TRADE = ['import', 'export'];

/** The end of a measure, or its relief, that is only meant: asked for, planned, refused. */
export const MEANT_ENDS = ['rule_meant_end', 'rule_meant_relief'];

/** What else may be extended than an inquiry. */
export const NO_INQUIRY = ['tariff', 'export_curb', 'restrict', 'quota', 'licence'];

/** By what a title tells that a burden is lightened. */
export const LIGHTENS = ['step_cuts', 'tariff_relief', 'ease', 'eased'];

/** What a title says of a relief. */
export const RELIEVES = [
  'tariff_relief',
  'eased',
  'step_cuts',
  'step_exempts',
  'suspended',
  'revoked',
  'rule_ends',
];

/** A relief by its own name, before the name of its measure or right behind it: "tariff exemption", Zollsenkung. */
export const NAMED_RELIEFS = ['tariff_relief', 'rule_exemption', 'rule_pause_or_cut', 'step_cuts'];

/** What holds a measure back for a time, or for some: that may last longer instead of the measure. */
export const LASTING_RELIEFS = ['suspended', 'eased', 'tariff_relief', 'step_exempts', 'truce'];

/** By what a title tells that it is agreed or decided, or done. */
export const AGREED_OR_DONE = ['step_agrees', 'step_decides', 'takes_effect'];

export const DEALS: readonly string[] = ['deal', 'trade_deal'];

/** Talks and what comes of them: what lasts, ends or is put back beside a measure, or instead of it, as in "ends talks over tariffs". */
export const TALKS_AND_DEALS: readonly string[] = ['talks', 'trade_talks', 'truce', ...DEALS];

/** Before what is named beside the object of a verb: "halts shipments over export ban". */
export const PREPOSITIONS: readonly string[] = ['rule_matter_or_time', 'rule_place_or_means'];

/** What makes of a done act one that may come, is asked for, or is not so. */
export const UNDONE: readonly string[] = [
  'step_mark_not',
  'step_mark_may',
  'step_denies',
  'threaten',
  'planned',
  'step_urges',
];

/** What makes of a done act another one, or none. */
export const OTHERWISE: readonly string[] = [...UNDONE, 'consultation', 'step_weighs'];

/** Languages in which the verb may come first, as it opens a title: "Expiran los aranceles", "arranca la segunda ronda". */
export const VERB_FIRST: readonly string[] = ['es', 'fr', 'pl'];
