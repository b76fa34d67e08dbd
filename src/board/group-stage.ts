import type { Stage, Topic } from '../domain/classification.js';
import { daysBetween } from '../domain/durations.js';
import { acts, STAGE_OF_CUE, takenBack, takesBack } from './claim.js';
import type { Part } from './parts.js';
import { type Reading, stageOf } from './reading.js';

/** The stage that a group of parts speaks of; `firm` is a day of entry into force that the text names. */
export function stageOfGroup(
  group: readonly Part[],
  kind: Topic,
  reading: Reading,
  firm: string | undefined,
  others: readonly Part[],
): Stage | undefined {
  const { classification } = reading.report;
  const cues = new Set(group.flatMap(({ clause }) => [...clause.cues]));
  const done = STAGE_OF_CUE.find(([cue]) => cues.has(cue))?.[1];
  const ban = group.some(({ instrument }) => instrument.id === 'ban');
  const { category } = classification;
  const sameSides = group[0]?.issuers.join() === classification.issuers.join();
  const main =
    category === kind || category === 'negotiation' || category === 'none' || !sameSides
      ? undefined
      : stageOf(classification, category);
  // The words beside the instrument say it more surely than the reading of the whole text.
  const lead = group.find(({ clause }) => acts(clause.cues));
  // `Replaces the ban with quotas`: of two in one clause it is the first that is taken back.
  const first = lead?.clause.instruments.every(({ start }) => lead.start <= start);
  const plainly = lead === undefined || first === false ? undefined : takenBack(lead.clause.cues);
  // A quota that is cut bites harder.
  const tightened = plainly === 'eased' && group[0]?.instrument.id === 'quota';
  if (plainly !== undefined && !tightened) return plainly;
  let stage = stageOf(classification, kind) ?? main;
  if (stage === undefined) {
    stage = done ?? (cues.has('threatens') ? 'threatened' : cues.has('introduces') ? 'announced' : undefined);
  } else if (takesBack(stage)) {
    const elsewhere = others.some(({ clause }) => takenBack(clause.cues) !== undefined);
    stage = done ?? (ban || (elsewhere && cues.has('introduces')) ? 'announced' : undefined);
  }
  // `Ban replaced by quotas`: what is announced is the other measure; the ban itself is over.
  else if (ban && done === 'revoked' && !cues.has('introduces')) stage = done;
  if (stage === 'announced' || stage === 'in_force') {
    if (firm !== undefined && daysBetween(reading.event, firm) > 0) stage = 'announced';
    else if (firm !== undefined || cues.has('immediate')) stage = 'in_force';
    if (cues.has('threatens') && kind === 'tariff' && stage === 'announced') stage = 'threatened';
  }
  return stage;
}
