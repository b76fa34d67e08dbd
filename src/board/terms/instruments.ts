import { z } from 'zod';
import { Topic } from '../../domain/classification.js';
import { eachOnce, type Placed } from '../../domain/each-once.js';

const Terms = z.array(z.array(z.string().min(1)));
const Words = z.array(z.string());
/** A file of an earlier release has not all of these. */
const Later = Words.default([]);

/** Of two that begin at one word the first here counts first. */
export const CUES = [
  'resumes', 'introduces', 'threatens', 'suspends', 'puts_off', 'eases', 'relieves', 'ends', 'strikes_down',
  'withdraws', 'extends', 'immediate', 'binds', 'again', 'amends', 'adds', 'retaliates', 'allots', 'of_raise', 'raises_rate',
  'hedges', 'intends', 'denies', 'disowns', 'partly', 'stands', 'mentions', 'reviews', 'reacts', 'argues',
  'courts', 'joins', 'adjudges', 'decides', 'postpones', 'renounces', 'awaits', 'concludes', 'mandates',
  'applies', 'accedes', 'each', 'margins', 'unless',
] as const; // biome-ignore format: one list
export type Cue = (typeof CUES)[number];

/** Words that a rule looks for at a place of its own: right before a name, behind a value. */
export const MARKS = [
  'beside_denial', 'eases_or_answers', 'suspends', 'trade', 'no_government', 'frees', 'not_freed', 'worth', 'about', 'wares', 'list', 'reaches', 'a_year',
  'their_goods', 'upon', 'together', 'strikes_back', 'over_what', 'duty_of_answer', 'except', 'left_out', 'also',
  'lies_on', 'reason', 'goods_form', 'no_goods', 'dumped', 'in_answer_to', 'changes_rate', 'on_top', 'own_rate', 'to_rate', 'to_be_raised', 'rate_for',
  'not', 'not_then', 'cuts', 'raises', 'being', 'quota', 'of_another', 'countermeasures', 'replaces', 'meets', 'convenes', 'free_trade', 'truce', 'despite',
] as const; // biome-ignore format: one list
export type Mark = (typeof MARKS)[number];

/** The instrument that is of exports by a word which names a duty too. */
export const EXPORT_DUTY = 'export_tax';
/** The duty on those who trade with somebody: no law is called so, and it may be no more than announced. */
export const SECONDARY_TARIFF = 'secondary_tariff';
/** The instruments that rules ask for by their ids; the others are known to `instruments.yaml` alone. */
export const ASKED_FOR = [
  'tariff',
  'ban',
  'entity_list',
  'licensing',
  'military_use',
  'quota',
  'import_ban',
  'exclusions',
  EXPORT_DUTY,
  SECONDARY_TARIFF,
] as const;

const InstrumentEntry = z
  .object({
    id: z.string().regex(/^[a-z0-9_]+$/, 'an id in lower case, words joined by _'),
    kind: Topic,
    /** Told by its goods (chips, software): counts only where no other instrument is named. */
    goods: z.boolean().default(false),
    /** A legal ground: counts only where no other instrument is named. */
    basis: z.boolean().default(false),
    /** A list of those whom it hits, or a ban for them: what they deal in says nothing. */
    hitsNamed: z.boolean().default(false),
    /** May limit imports too: in a report on duties it is no export control. */
    ofImports: z.boolean().default(false),
    /** Imposed in cases of which each is of its own goods. */
    perGoods: z.boolean().default(false),
    /** Other instruments that it stands for: who strikes down `the emergency tariffs` ends each of them. */
    means: Later,
    /** The parties that alone have it: who answers `the Section 301 duties` takes a measure of another name. */
    by: Later,
    /** Lies on all: no duty on somebody is meant by it. */
    onAll: z.boolean().default(false),
    /** Never meant by the general word of its kind: a port fee is no tariff. */
    distinct: z.boolean().default(false),
    /** Of those whom it names a lower duty is asked: it is for them, not against them. */
    relief: z.boolean().default(false),
    /** Who withdraws it takes a new step as well: what is in force is the change. */
    change: z.boolean().default(false),
    names: z.record(z.string(), z.string().min(1)),
    terms: Terms,
  })
  .strict();

/** Each id once, and none meant that there is not: what is told of an instrument would go to another one, or nowhere. */
function checkIds(
  instruments: readonly z.infer<typeof InstrumentEntry>[],
  context: z.core.$RefinementCtx,
): void {
  const ids = instruments.map(({ id }, i): Placed => ({ text: id, path: [i, 'id'] }));
  eachOnce(ids, context, 'an id that no other instrument has');
  const known = new Set(instruments.map(({ id }) => id));
  instruments.forEach(({ means }, i) => {
    means.forEach((id, k) => {
      if (known.has(id)) return;
      context.addIssue({ code: 'custom', path: [i, 'means', k], message: 'the id of an instrument' });
    });
  });
}

/** `config/lexicon/instruments.yaml`: the words that tell instruments apart and what a clause does with one. */
export const InstrumentLexicon = z
  .object({
    instruments: z.array(InstrumentEntry).superRefine(checkIds),
    goods: z.record(z.string(), Words),
    families: z.record(z.string(), Words),
    // Nor has it all of these, or of the marks.
    cues: z.partialRecord(z.enum(CUES), Terms),
    marks: z.partialRecord(z.enum(MARKS), Terms).default({}),
    told: z.object({ says: Later, corrects: Later, retells: Later, answers: Later }).strict().prefault({}),
    // biome-ignore format: two lists
    dates: z.object({
      effective: Words, until: Words, since: Words, effectiveAfter: Words, untilAfter: Words, over: Words, yearEnd: Words,
      backdated: Later, ended: Later, held: Later, underWay: Later, by: Later, awaited: Later, weekday: Later, untilEndOf: Later,
    }).strict(),
  })
  .strict();
export type InstrumentLexicon = z.infer<typeof InstrumentLexicon>;
