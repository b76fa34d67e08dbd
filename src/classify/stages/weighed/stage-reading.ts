import type { Stage, Topic } from '../../../domain/classification.js';
import { RELIEVES } from '../../reading/concepts.js';
import { firstOf, inText, inTitle, isAlso } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import type { Certain } from '../../reading/said.js';
import { hasCondition } from '../../reading/stated.js';
import { isDraft } from '../only-said/drafts.js';
import { isBreachTold, onlyWished, withoutDeal } from '../talks/no-deal.js';
import type { CoarseStage, Told } from './model.js';

/** What is threatened or planned beside a relief is no relief alone. */
const BURDENS = ['impose_duty', 'step_raises', 'restrict', 'step_threatens', 'rule_only_threatened'];

/** A relief that is planned threatens nobody: "will Zölle senken", 将下调关税. */
const isReliefPlanned = (reading: Reading): boolean =>
  inTitle(reading, ...RELIEVES) && !inTitle(reading, ...BURDENS) && !hasCondition(reading);

/**
 * Whether a text threatens first of all; beside a proposal of a control in plain words: "will cap exports … by the proposal" does
 * not. Whoever proposes a duty mostly threatens somebody with it.
 */
function isThreat(topic: Topic, reading: Reading): boolean {
  if (firstOf(reading.words, 'threaten', 'probe')?.concept !== 'threaten') return false;
  if (isReliefPlanned(reading)) return false;
  return topic === 'tariff' || !inText(reading, 'step_proposes') || inTitle(reading, 'step_threatens');
}

/** The finer stage that a coarse one stands for. */
export function refine(coarse: CoarseStage, topic: Topic, reading: Reading): Stage | undefined {
  const { words } = reading;
  switch (coarse) {
    case 'threatened_proposed':
      if (topic === 'negotiation' || inTitle(reading, 'step_puts_forward') || isDraft(reading))
        return 'proposed';
      if (inText(reading, 'rule_awaits_vote')) return 'proposed';
      return isThreat(topic, reading) ? 'threatened' : 'proposed';
    case 'eased_suspended':
      return firstOf(words, 'suspended', 'eased')?.concept === 'suspended' ? 'suspended' : 'eased';
    case 'revoked': {
      const cue = firstOf(words, 'struck_down', 'expired', 'revoked');
      // What strikes down before a court is the end that its own issuer puts to it before none: 撤销, "kippt".
      const isRepeal = cue && isAlso(words, cue, 'revoked') && !inText(reading, 'ruling_bench');
      if (cue?.concept === 'expired' || (cue?.concept === 'struck_down' && !isRepeal)) return cue.concept;
      return cue === undefined && inTitle(reading, 'ruling_bench') ? 'struck_down' : 'revoked';
    }
    case 'announced':
      // What a parliament has yet to vote on is no more than proposed.
      return topic !== 'negotiation' && inText(reading, 'rule_awaits_vote') ? 'proposed' : coarse;
    case 'in_force':
    case 'scheduled':
    case 'under_way':
    case 'concluded':
    case 'collapsed':
      return coarse;
    case 'none':
      return undefined;
  }
}

/** Concepts that show a reader why a stage was chosen. */
const CUES: Readonly<Partial<Record<CoarseStage, readonly string[]>>> = {
  threatened_proposed: ['threaten', 'planned', 'probe'],
  announced: ['decided', 'announce', 'parliament', 'restrict', 'impose_duty'],
  in_force: ['takes_effect', 'decided', 'restrict'],
  eased_suspended: ['suspended', 'eased', 'ease', 'tariff_relief', 'step_cuts'],
  revoked: ['struck_down', 'expired', 'revoked', 'ease'],
  scheduled: ['talks_ahead', 'talks', 'wto'],
  under_way: ['talks_running', 'talks', 'trade_talks'],
  concluded: ['talks_done', 'conclude', 'deal', 'trade_deal'],
  collapsed: ['talks_broken', 'collapse'],
};

/** The word that shows a stage best. */
const cueOf = (coarse: CoarseStage, words: readonly WordMention[]): WordMention | undefined =>
  CUES[coarse]?.flatMap((concept) => firstOf(words, concept) ?? [])[0];

export type StageReading = {
  readonly stage: Stage;
  /** Absent where a word of the title decides by itself. */
  readonly probability?: number;
  /** The word that shows it best, one of the title if it can be; the choice rests on all words. */
  readonly cue: WordMention | undefined;
};

/** A stage that a word of the title decides by itself. */
export const byWord = ({ stage, word }: Certain): StageReading => ({ stage, cue: word });

/**
 * From here on, where the title holds the word that shows it, 88 % of the stages told of 1,448 labelled items held out are
 * right, of the 1,335 others 59 %.
 */
export const SURE = 0.8;

/** Whether the title itself tells the stage, as good as surely. */
export function isSure({ probability = 1, cue }: StageReading, { titleEnd }: Reading): boolean {
  return cue !== undefined && cue.end <= titleEnd && probability >= SURE;
}

/** The stage that the model told, with the word that shows it best. */
export function asTold(
  reading: Reading,
  topic: Topic,
  { coarse, probability }: Told,
): StageReading | undefined {
  if (coarse === 'concluded' && isBreachTold(reading)) return undefined;
  const open = coarse === 'concluded' ? (withoutDeal(reading) ?? onlyWished(reading)) : undefined;
  if (open) return { stage: 'under_way', cue: open };
  const stage = refine(coarse, topic, reading);
  const cue = cueOf(coarse, reading.title.words) ?? cueOf(coarse, reading.words);
  return stage && { stage, probability, cue };
}
