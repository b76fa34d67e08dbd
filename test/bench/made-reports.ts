import type { Report } from '../../src/domain/story.js';
import { createRandom } from '../random.js';

/*
 * Made-up reports of trade policy for the bench of the stories. What they are made of follows the collected
 * headlines: nine words in a title and in a summary, four of them names, ten concepts, an address of some
 * ninety characters, and a vocabulary that never ends (6,100 different words after 9,000, 92,000 after
 * 460,000, measured in twenty languages). An event has three reports, some while apart.
 */

const TITLE = 9;
const SUMMARY = 9;
const REPORTS = 3;
/** How many events began between the first report of an event and its second and third. */
const LAGS = [0, 40, 400];
const PARTIES = 625;
const MATERIALS =
  'rare_earths gallium germanium antimony cobalt lithium tungsten graphite nickel magnets tin copper manganese titanium'.split(
    ' ',
  );
const TOPICS = ['export_control', 'tariff', 'negotiation'] as const;
const ACTS =
  'A:tariff A:impose_duty A:export_curb A:trade_talks A:deal A:restrict A:ease A:threaten A:licence A:retaliate'.split(
    ' ',
  );
const STAGES = ['threatened', 'proposed', 'announced', 'in_force', 'suspended'] as const;
/** Without s, so that no stem is cut. */
const LETTERS = 'abcdefghijklmnopqrtuvwxyz';

/** A word of six letters by its rank; ranks are Lomax-distributed (shape 0.5, scale 800). */
function word(random: () => number): string {
  let rank = Math.floor(800 * ((1 - random()) ** -2 - 1)) % 25 ** 6;
  const isName = rank % 9 < 2;
  let letters = '';
  for (let i = 0; i < 6; i++) {
    letters += LETTERS[rank % 25];
    rank = Math.floor(rank / 25);
  }
  return isName ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters;
}

/** A party by its rank: one in nine is the first, and most are hardly ever named. */
function party(random: () => number): string {
  const rank = Math.floor(PARTIES * random() ** 3);
  return `${LETTERS[Math.floor(rank / 25)]}${LETTERS[rank % 25]}`.toUpperCase();
}

/** The event of the n-th report. */
export function eventOf(n: number): number {
  return Math.floor(n / REPORTS) - (LAGS[n % REPORTS] ?? 0);
}

/** The n-th report, published at `at` (epoch ms). */
export function madeReport(n: number, at: number): Report {
  const ofEvent = createRandom(7919 * eventOf(n) + 1);
  const own = createRandom(1_000_003 * (n + 1));
  const pick = <T>(from: readonly T[]): T => from[Math.floor(from.length * ofEvent() ** 2)] as T;
  const words = (count: number, shared: number) =>
    Array.from({ length: count }, () => word(ofEvent))
      .map((common) => (own() < shared ? common : word(own)))
      .join(' ');
  const [issuer, target] = [party(ofEvent), party(ofEvent)];
  const [material, category, stage] = [pick(MATERIALS), pick(TOPICS), pick(STAGES)];
  const title = words(TITLE, 0.75);
  const summary = words(SUMMARY, 0.5);
  const publishedAt = new Date(at - (at % 1000)).toISOString();
  const outlet = `Outlet ${Math.floor(300 * own())}`;
  const host = outlet.toLowerCase().replace(' ', '');
  return {
    item: {
      id: `made-${n}`,
      title,
      summary,
      lang: 'en',
      publishedAt,
      publisher: outlet,
      url: `https://www.${host}.com/news/${publishedAt.slice(0, 10)}/${title.toLowerCase().replaceAll(' ', '-')}`,
    },
    classification: {
      id: `made-${n}`,
      relevant: true,
      relevance: 1,
      category,
      scope: 'critical_materials',
      topics: [{ topic: category, stage, score: 1 }],
      severity: 'important',
      issuers: [issuer],
      targets: issuer === target ? [] : [target],
      materials: [material],
      figures: [],
      dates: [],
      documents: [],
      official: false,
      mentions: [
        `P:${issuer}`,
        `P:${target}`,
        `M:${material}`,
        pick(ACTS),
        pick(ACTS),
        ACTS[n % ACTS.length] as string,
      ],
      headline: [`M:${material}`, `P:${issuer}`, `P:${target}`],
      evidence: [],
    },
  };
}
