import { meet } from '../../domain/in-common.js';
import { singleMaterials } from '../claims/materials.js';
import type { Pair } from '../claims/pair.js';
import { isPlanned } from '../terms/stage-meaning.js';

/** Within so many days a plan that was told of in general words is made, or told of in its own. */
const NAMED_WITHIN = 21;

/** Whether a plan to curb exports of a material, told of in a general word, is named: it was a restriction, and is a duty on them. */
export const namesPlan = ({ measure, claim, held, days }: Pair): boolean =>
  claim.kind === 'export_control' &&
  held?.general === true &&
  isPlanned(measure.stage) &&
  claim.stage !== undefined &&
  isPlanned(claim.stage) &&
  days <= NAMED_WITHIN &&
  meet(singleMaterials(claim.materials), measure.materials);
