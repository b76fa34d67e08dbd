import type { Topic } from '../domain/classification.js';
import { keptUntil } from './days/lengths/prolonged.js';
import { type News, readNews } from './news.js';
import { actsFurther } from './reading/goes-on.js';
import type { Reading, WordMention } from './reading/reading.js';
import { holdsOn } from './stages/binding/lapse.js';
import { pauseHolds } from './stages/binding/pause-holds.js';
import { returned } from './stages/binding/reinstated.js';
import type { Clues } from './stages/clues.js';
import { endRefused } from './stages/only-said/end-refused.js';
import { onlyMeant } from './stages/only-said/only-meant.js';
import { droppedPlan } from './stages/only-said/plans.js';
import { threatTold } from './stages/only-said/threats.js';
import { favourEnded } from './stages/relief/held-back.js';
import { letThrough } from './stages/relief/let-through.js';

/** Words of a title that are news in whatever words: a ruling, a lapse, a threat, what is kept until a day, a plan that is given up, a quota that is cut, a measure that is there again, exports that may go out. */
const decidedIn = (
  reading: Reading,
  topic: Topic,
  { dates, ruling, lapse }: Clues,
): readonly (WordMention | undefined)[] => [
  ruling?.word,
  lapse?.word,
  threatTold(reading, topic),
  keptUntil(reading, dates),
  topic === 'export_control' ? letThrough(reading)?.word : undefined,
  ...(topic === 'negotiation'
    ? []
    : [droppedPlan(reading)?.word, favourEnded(reading)?.word, returned(reading)?.word]),
];

/** What a title brings of its topic. "Exige que Pékin lève": neither verb is news, what is asked for has not come. */
export function newsOf(reading: Reading, topic: Topic, clues: Clues): News {
  // What goes on as before is known: "drops plan to ease tariffs".
  if (pauseHolds(reading) || endRefused(reading)) return { kind: 'known' };
  const news = readNews(reading, decidedIn(reading, topic, clues));
  if (news.kind !== 'new') return news;
  // What has yet to run out holds as it did.
  if (clues.lapse && holdsOn(clues.lapse)) return { kind: 'known' };
  if (topic === 'negotiation') return news;
  const asked = onlyMeant(reading);
  if (asked?.stage !== 'in_force' || news.word.start < asked.word.start) return news;
  return actsFurther(reading, asked.word.end) === undefined ? { kind: 'known' } : news;
}
