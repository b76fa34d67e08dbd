import { type EventRow, isRelated } from './events.js';

type Labelled = { readonly id: string; readonly lang: string; readonly gold: string };

const pairs = (n: number) => (n * (n - 1)) / 2;
const f1 = (p: number, r: number) => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
const percent = (x: number) => (100 * x).toFixed(1);

/** B-cubed and pair scores of a grouping, inside each language only where asked, in one line of text. */
export function scoreGroups(
  rows: readonly Labelled[],
  stories: ReadonlyMap<string, string>,
  perLanguage: boolean,
): string {
  const count = new Map<string, number>();
  const add = (key: string) => count.set(key, (count.get(key) ?? 0) + 1);
  const keys = rows.map(({ id, lang, gold }) => {
    const suffix = perLanguage ? `|${lang}` : '';
    const g = `g${gold}${suffix}`;
    const p = `p${stories.get(id) ?? id}${suffix}`;
    for (const key of [g, p, `${g} ${p}`]) add(key);
    return { g, p };
  });
  const n = (key: string) => count.get(key) ?? 0;
  let bp = 0;
  let br = 0;
  for (const { g, p } of keys) {
    bp += n(`${g} ${p}`) / n(p) / rows.length;
    br += n(`${g} ${p}`) / n(g) / rows.length;
  }
  const sum = (kind: (key: string) => boolean) =>
    [...count].filter(([key]) => kind(key)).reduce((all, [, c]) => all + pairs(c), 0);
  const tp = sum((key) => key.includes(' '));
  const P =
    tp /
    Math.max(
      1,
      sum((key) => key.startsWith('p') && !key.includes(' ')),
    );
  const R =
    tp /
    Math.max(
      1,
      sum((key) => key.startsWith('g') && !key.includes(' ')),
    );
  return `B3 ${percent(f1(bp, br))} (P ${percent(bp)} R ${percent(br)}) pair ${percent(f1(P, R))} (P ${percent(P)} R ${percent(R)})`;
}

export type EventScore = {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly lookAlikes: number;
  /** Pairs of one event in two languages, and those of them that are joined. */
  readonly across: number;
  readonly acrossJoined: number;
};

const areLookAlikes = (a: EventRow, b: EventRow) =>
  a.gold.mustNotJoin.includes(b.gold.event) || b.gold.mustNotJoin.includes(a.gold.event);

/** Pairs of reports, as the scorer of the events counts them: soft reports and related events are left out. */
export function scoreEvents(rows: readonly EventRow[], stories: ReadonlyMap<string, string>): EventScore {
  const score = { right: 0, wrong: 0, missed: 0, lookAlikes: 0, across: 0, acrossJoined: 0 };
  const hard = rows.filter(({ gold }) => gold.grouping !== 'soft');
  hard.forEach((a, i) => {
    for (const b of hard.slice(0, i)) {
      const isSame = a.gold.event === b.gold.event;
      const isJoined = stories.get(a.id) === stories.get(b.id);
      if (!isSame && isRelated(a, b)) continue;
      if (isSame) score[isJoined ? 'right' : 'missed'] += 1;
      else if (isJoined) score.wrong += 1;
      if (isJoined && areLookAlikes(a, b)) score.lookAlikes += 1;
      if (isSame && a.lang !== b.lang) {
        score.across += 1;
        if (isJoined) score.acrossJoined += 1;
      }
    }
  });
  return score;
}

export function eventScoreLine({
  right,
  wrong,
  missed,
  lookAlikes,
  across,
  acrossJoined,
}: EventScore): string {
  const P = right / Math.max(1, right + wrong);
  const R = right / Math.max(1, right + missed);
  return `pair ${percent(f1(P, R))} (P ${percent(P)} R ${percent(R)}), across languages ${acrossJoined}/${across}, look-alike pairs joined ${lookAlikes}`;
}
