/**
 * How well reports of events are grouped that the model was not fitted on: each set by weights fitted on all the others.
 * The best-known events are told in several sets, in other words, and the two constants of the fit were chosen by these
 * very figures: on events that nobody has told they will be somewhat lower. The wordings are those that config/ holds,
 * which no event has taught. Of real news no look-alikes are named. Takes some fifteen minutes:
 *
 *   node build/test/train/stories-events.js DATA
 */
import { fitAgreement, knownReports } from './agreement.js';
import { type Events, readEventSets, shippedWordings } from './events.js';
import { run } from './replay.js';
import { type EventScore, eventScoreLine, scoreEvents } from './score.js';

const [data = '.'] = process.argv.slice(2);
const wordings = shippedWordings();
const sets = await readEventSets(data, wordings);
const scores: (EventScore & Pick<Events, 'kind'>)[] = [];
for (const set of sets) {
  const agreement = await fitAgreement(
    sets.filter((other) => other !== set),
    wordings,
  );
  const stories = await run(knownReports(set), { ...wordings, agreement }, false, () => {});
  const score = scoreEvents(set.rows, stories);
  scores.push({ ...score, kind: set.kind });
  process.stdout.write(`${set.name.padEnd(16)} ${eventScoreLine(score)}\n`);
}
for (const kind of ['told', 'news'] as const) {
  const sum = (part: keyof EventScore) =>
    scores.filter((score) => score.kind === kind).reduce((all, score) => all + score[part], 0);
  const total = {
    right: sum('right'),
    wrong: sum('wrong'),
    missed: sum('missed'),
    lookAlikes: sum('lookAlikes'),
    across: sum('across'),
    acrossJoined: sum('acrossJoined'),
  };
  process.stdout.write(`${`all ${kind}`.padEnd(16)} ${eventScoreLine(total)}\n`);
}
