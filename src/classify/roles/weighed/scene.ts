import type { Topic } from '../../../domain/classification.js';
import { remembered } from '../../../domain/remembered.js';
import { MONTHS, WEEKDAYS } from '../../days/written/calendar.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import type { Span } from '../../text/span.js';
import { TITLE_READ } from '../../text/tokens.js';

/** Of a summary so much is looked at, in UTF-16 units: who acts stands at its beginning, and pairs of names cost their square. */
const SUMMARY_LOOKED_AT = 600;

/** What of a reading may tell who acts on whom. */
export function tellingOfRoles(reading: Reading): Reading {
  const { parties, words, titleEnd } = reading;
  const isBegun = ({ start, end }: Span) =>
    start > titleEnd ? end <= titleEnd + 1 + SUMMARY_LOOKED_AT : end <= Math.min(titleEnd, TITLE_READ);
  return { ...reading, parties: parties.filter(isBegun), words: words.filter(isBegun) };
}

/** Concepts that stand for parties or moods tell nothing of who does what. */
const SILENT: readonly string[] = [
  'us',
  'china',
  'eu',
  'other_state',
  'trump',
  'economy',
  'market',
  'sport',
  'opinion',
  'domestic',
  'labour',
  'company',
  'crime',
  'support',
  'reaction',
  'customs_code',
];

const QUIET = new Set([...SILENT, ...MONTHS, ...WEEKDAYS]);
/** Words of roles that tell something from afar as well. */
const TELLING = new Set(['role_reacts', 'role_retaliates', 'role_worldwide']);
/** Whether a concept tells something of who does what; asked for each word around each name. */
export const isLoud = remembered(
  (concept) =>
    TELLING.has(concept) ||
    !(QUIET.has(concept) || /^(?:role|rule|date|step|ruling|document)_/.test(concept)),
);

/** What stands in the title or in the summary: parties, words of roles and those that tell who does what. */
export type Segment = {
  readonly parties: readonly PartyMention[];
  readonly roles: readonly WordMention[];
  readonly loud: readonly WordMention[];
};

/** A reading of one topic as who acts on whom is told by it. */
export type Scene = {
  readonly reading: Reading;
  readonly topic: Topic;
  readonly title: Segment;
  readonly summary: Segment;
};

export function sceneOf(reading: Reading, topic: Topic): Scene {
  const { parties, words, text, titleEnd } = reading;
  const roles = words.filter(({ concept }) => concept.startsWith('role_'));
  const loud = words.filter(({ concept }) => isLoud(concept));
  const segment = (from: number, to: number): Segment => {
    const isInside = ({ start, end }: Span) => start >= from && end <= to;
    return {
      parties: parties.filter(isInside),
      roles: roles.filter(isInside),
      loud: loud.filter(isInside),
    };
  };
  return { reading, topic, title: segment(0, titleEnd), summary: segment(titleEnd + 1, text.length) };
}
