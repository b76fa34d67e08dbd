import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { boardAt } from '../../src/board/fold.js';
import { createClassifier } from '../../src/classify/classify.js';
import type { Stage } from '../../src/domain/classification.js';
import type { Item } from '../../src/domain/item.js';
import type { Measure } from '../../src/domain/measure.js';
import type { Report } from '../../src/domain/story.js';
import { shippedKnowledge } from '../classify/shipped.js';
import { knowledge } from './scene.js';

/*
 * Events after those that the rules were made on, told in our own words as different outlets would tell them, and
 * read by the shipped classifier: what the board makes of them is marked as the issue asks for it.
 */

const classifier = createClassifier(shippedKnowledge());
const all = readFileSync(new URL('later-reports.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Report => {
    const row = JSON.parse(line) as Item & { readonly publishedAt: string };
    const item: Item = { ...row, publishedAt: new Date(row.publishedAt).toISOString() };
    return { item, classification: classifier.classify(item) };
  });

/** Issuer (of talks the parties), instrument or document, stage, days on which it may have begun, and its next or last day. */
type Expected = readonly [by: string, what: string, stage: Stage, since: string, ahead?: string];

const BUSAN: Expected[] = [
  ['US CN', 'talks', 'concluded', '2025-10-30'],
  ['EU CN', 'talks', 'under_way', '2025-10-30 2025-10-31 2025-11-01 2025-11-03'],
  ['US CA', 'talks', 'collapsed', '2025-10-23'],
  ['US', 'reciprocal_tariff', 'suspended', '2025-11-04 2025-11-10', '2026-11-10'],
  ['CN', 'tariff', 'suspended', '2025-11-10', '2026-11-10'],
  ['US', 'port_fees', 'suspended', '2025-11-10', '2026-11-09'],
  ['CN', 'port_fees', 'suspended', '2025-11-10', '2026-11-10'],
  ['CN', '55/2025', 'suspended', '2025-11-07', '2026-11-10'],
  ['CN', '56/2025', 'suspended', '2025-11-07', '2026-11-10'],
  ['CN', '57/2025', 'suspended', '2025-11-07', '2026-11-10'],
  ['CN', '58/2025', 'suspended', '2025-11-07', '2026-11-10'],
  ['CN', '61/2025', 'suspended', '2025-11-07', '2026-11-10'],
  ['CN', '62/2025', 'suspended', '2025-11-07', '2026-11-10'],
  ['CN', '46/2024', 'suspended', '2025-11-09', '2026-11-27'],
  ['US', 'affiliates_rule', 'suspended', '2025-11-10', '2026-11-09'],
  ['US', 'fentanyl_tariff', 'eased', '2025-11-10'],
];
const LATER: Expected[] = [
  ['EU', 'safeguard', 'in_force', '2025-11-18', '2028-11-17'],
  ['CD', 'quota', 'in_force', '2025-10-16'],
  ['MX', 'tariff', 'in_force', '2026-01-01'],
  ['VN', 'ban', 'in_force', '2026-01-01'],
  ['ID', 'quota', 'announced', '2026-01-05'],
  ['CN', '1/2026', 'in_force', '2026-01-06'],
  ['CN', 'anti_dumping', 'proposed', '2026-01-07', '2027-01-07'],
  ['US', 'section_232', 'announced', '2026-01-14', '2026-07-13'],
  ['CA CN', 'talks', 'concluded', '2026-01-16'],
  ['EU IN', 'talks', 'concluded', '2026-01-27'],
  ['EU US', 'talks', 'concluded', '2026-04-24'],
  ['US', 'reciprocal_tariff', 'struck_down', '2026-02-20'],
  ['US', 'fentanyl_tariff', 'struck_down', '2026-02-20'],
  ['US', 'global_tariff', 'in_force', '2026-02-24', '2026-07-24'],
  ['CN', '11/2026', 'in_force', '2026-02-24'],
  ['CN', '12/2026', 'in_force', '2026-02-24'],
  ['CN', 'entity_list', 'in_force', '2026-06-22'],
  ['US CN', 'talks', 'concluded', '2026-05-15'],
  ['CN', '46/2024', 'suspended', '2025-11-09', '2026-11-27'],
  ['CN', '55/2025', 'suspended', '2025-11-07', '2026-11-10'],
  ['CN', '62/2025', 'suspended', '2025-11-07', '2026-11-10'],
];
/** Near-misses too: opinions, companies, denials, relief for some, a date put off twice. They move nothing. */
const AUTUMN: Expected[] = [
  ['EU', 'tariff', 'suspended', '2026-08-20 2026-09-01', '2026-12-01'],
  ['CN', '30/2026', 'in_force', '2026-09-15'],
  ['ID', 'ban', 'announced', '2026-09-02', '2027-03-31'],
  ['US', 'global_tariff', 'struck_down', '2026-09-03'],
  ['CL', 'quota', 'in_force', '2026-10-01'],
  ['CN SE', 'talks', 'under_way', '2026-09-15 2026-09-22'],
  ['IN AU', 'talks', 'collapsed', '2026-09-07'],
  ['US', 'tariff', 'withdrawn', '2026-10-20'],
  ['VN', 'ban', 'proposed', '2026-10-08'],
  ['US', 'tariff', 'in_force', '2026-09-01'],
];
const AUTUMN_BEGINS = '2026-08-01';

function isIt({ issuers, targets, instrument, documents }: Measure, [by, what]: Expected): boolean {
  const sides = by.split(' ');
  const all = [...new Set([...issuers, ...targets])];
  const named = instrument === what || documents.some((name) => name.endsWith(` ${what}`));
  return (
    named &&
    (sides.length > 1
      ? all.length === sides.length && sides.every((side) => all.includes(side))
      : issuers.includes(by))
  );
}

describe('the board of later events', () => {
  const reports = all.filter(({ item: { publishedAt = '' } }) => publishedAt < AUTUMN_BEGINS);
  const autumn = all.filter((report) => !reports.includes(report));

  it.each<[string, readonly Report[], readonly Expected[], number]>([
    ['2025-11-15', reports, BUSAN, 5],
    ['2026-07-01', reports, LATER, 21],
    ['2026-10-25', autumn, AUTUMN, 2],
  ])('%s', (day, told, expected, others) => {
    const measures = boardAt(told, knowledge, Date.parse(`${day}T22:00:00Z`));
    const found = expected.map((row) => {
      const fitting = measures.filter((measure) => isIt(measure, row));
      const right = fitting.filter(({ stage }) => stage === row[2]);
      const [, , , since, ahead] = row;
      const dated = right.filter(
        (measure) =>
          since.includes(measure.since) &&
          (ahead === undefined || [measure.next, measure.until].includes(ahead)),
      );
      return { row: row.join(' '), present: right.length > 0, dated: dated.length > 0, fitting };
    });
    const missing = found.filter(({ present }) => !present).map(({ row }) => row);
    const misdated = found.filter(({ dated }) => !dated).map(({ row }) => row);
    const known = new Set(found.flatMap(({ fitting }) => fitting));
    expect({ missing, few: missing.length <= expected.length * 0.15 }).toMatchObject({ few: true });
    expect({ misdated, few: misdated.length <= expected.length * 0.2 }).toMatchObject({ few: true });
    // What else the rows tell, split rows and all.
    expect(measures.length - known.size).toBeLessThanOrEqual(others);
  });

  it('takes nobody at his word, and no earlier measure along', () => {
    const measures = boardAt(reports, knowledge, Date.parse('2026-07-01T22:00:00Z'));
    const gone = measures.filter(({ kind, stage }) => kind === 'export_control' && stage === 'revoked');
    expect(gone).toEqual([]);
    // The licences of April 2025 stand beside the suspended rules of October.
    const april = measures.filter(({ since }) => since === '2025-04-04');
    expect(april.map(({ issuers, stage }) => [issuers, stage])).toEqual([[['CN'], 'in_force']]);
  });
});
