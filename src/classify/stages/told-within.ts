import { BINDING_STAGES, type Classification } from '../../domain/classification.js';
import type { Reading } from '../reading/reading.js';
import { bindsAgain } from './binding/reinstated.js';
import type { Clues } from './clues.js';
import { deniedBy } from './only-said/denied.js';
import { substageOf, type ToldOf } from './substage.js';
import { breaksDeal } from './talks/dropped-deals.js';

/** What a title tells of a measure or of talks beside their stage: the vote or the remedy, who denies it, that it binds again, that a deal is broken. */
export function toldWithin(
  reading: Reading,
  { lapse }: Clues,
  told: ToldOf & Pick<Classification, 'issuers'>,
): Pick<Classification, 'substage' | 'denied' | 'deniedRelief' | 'resumed' | 'breaksDeal'> {
  const { topic, stage, news, issuers } = told;
  const substage = substageOf(reading, told);
  const isMeasure = topic !== 'negotiation';
  const denied = isMeasure && news === 'known' ? deniedBy(reading, issuers) : undefined;
  const binds = stage !== undefined && BINDING_STAGES.includes(stage);
  return {
    ...(substage && { substage }),
    ...(denied === 'measure' && { denied: true }),
    ...(denied === 'relief' && { deniedRelief: true }),
    ...(isMeasure &&
      news === 'new' &&
      binds &&
      ((lapse?.of === 'pause' && lapse.stage === 'in_force') || bindsAgain(reading)) && { resumed: true }),
    ...(breaksDeal(reading, topic) && { breaksDeal: true }),
  };
}
