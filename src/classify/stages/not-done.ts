import type { Stage } from '../../domain/classification.js';
import { isLeftUndone } from '../reading/left-undone.js';
import { beginsAt, inTitle, type Reading, type WordMention } from '../reading/reading.js';
import { MEASURES } from '../reading/said.js';
import { endOfWord } from '../text/word-boundary.js';

/** Stages by which a measure is lightened, or ends. */
const LIGHTER: readonly Stage[] = ['eased', 'suspended', 'revoked', 'struck_down', 'expired'];

/**
 * What a title says of a measure whose end, or relief, by its own word has not come: "has not lifted tariffs", 未放宽. Where it
 * names the measure, that binds as before.
 */
export function notDone(
  reading: Reading,
  { stage, cue }: { readonly stage: Stage; readonly cue: WordMention | undefined },
): 'binds' | 'untold' | undefined {
  if (!cue || cue.end > reading.normalised.titleEnd || !LIGHTER.includes(stage)) return undefined;
  // A court may strike down what "does not allow" duties.
  if (stage === 'struck_down' && cue.concept !== stage) return undefined;
  const { text } = reading.normalised;
  // "N'expirent pas".
  const isDeniedBehind =
    stage === 'expired' && beginsAt(reading.title.words, endOfWord(text, cue.end), 'rule_not_behind_verb');
  if (!isDeniedBehind && !isLeftUndone(reading, cue)) return undefined;
  return inTitle(reading, ...MEASURES) ? 'binds' : 'untold';
}
