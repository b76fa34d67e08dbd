/**
 * How well reports of events are grouped that the model was not fitted on: each set by weights fitted on all the others.
 * The best-known events are told in several sets, in other words, and the two constants of the fit were chosen by these
 * very figures: on events that nobody has told they will be somewhat lower. The wordings are those that config/ holds,
 * which no event has taught. Takes some two minutes:
 *
 *   node build/test/train/stories-events.js DATA
 */
import { fitAgreement, knownReports } from './agreement.js';
import { readEventSets, shippedWordings } from './events.js';
import { run } from './replay.js';
import { type EventScore, eventScoreLine, scoreEvents } from './score.js';

const [data = '.'] = process.argv.slice(2);
const wordings = shippedWordings();
const sets = await readEventSets(data, wordings);
const scores: EventScore[] = [];
for (const set of sets) {
  const agreement = await fitAgreement(
    sets.filter((other) => other !== set),
    wordings,
  );
  const stories = await run(knownReports(set), { ...wordings, agreement }, false, () => {});
  const score = scoreEvents(set.rows, stories);
  scores.push(score);
  process.stdout.write(`${set.name.padEnd(16)} ${eventScoreLine(score)}\n`);
}
const total = scores.reduce((all, score) => ({
  right: all.right + score.right,
  wrong: all.wrong + score.wrong,
  missed: all.missed + score.missed,
  lookAlikes: all.lookAlikes + score.lookAlikes,
  across: all.across + score.across,
  acrossJoined: all.acrossJoined + score.acrossJoined,
}));
process.stdout.write(`${'all'.padEnd(16)} ${eventScoreLine(total)}\n`);
