import type { Reading } from '../reading.js';
import { withoutAsides } from './asides.js';
import { withoutDemands, withoutRequests } from './demands.js';
import { withoutDenials } from './denials.js';
import { withoutEmptyThreats } from './empty-threats.js';
import { withoutOtherReliefs } from './other-reliefs.js';

/** What only seems to tell of the measure, in the order in which it is left out. */
const LEFT_OUT = [
  withoutRequests,
  withoutOtherReliefs,
  withoutEmptyThreats,
  withoutDenials,
  withoutDemands,
  withoutAsides,
] as const;

/** A reading without what its text only asks for, denies or tells aside. */
export const ownMatterOf = (given: Reading): Reading =>
  LEFT_OUT.reduce((reading, without) => without(reading), given);
