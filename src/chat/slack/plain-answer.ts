import type { Answer, AnswerLine } from '../../domain/answer.js';
import { piecesText, plain, truncate, webLink } from '../text.js';
import { dayWords, moment } from '../wording.js';
import { escapeText } from './elements.js';
import { SLACK_LIMITS } from './limits.js';

/** The most that is said as text alone: escaping may make five characters of one. */
const LONGEST = SLACK_LIMITS.text / 5;
const LONGEST_LINE = 400;

/** `10 Nov 2025`, or with `time` `2025-11-10 08:00 UTC`; a time that cannot be read stands as it is. */
function timeWords({ at = '', atStyle }: AnswerLine): string {
  const seconds = moment(at);
  if (seconds === undefined) return plain(at);
  const iso = new Date(seconds * 1000).toISOString();
  return atStyle === 'time' ? `${iso.slice(0, 16).replace('T', ' ')} UTC` : dayWords(iso.slice(0, 10));
}

function plainLine(line: AnswerLine): string {
  const said = `${plain(line.text)}${piecesText(line.details, dayWords)}`;
  const parts = [said, timeWords(line), webLink(line.url, SLACK_LIMITS.link) ?? ''];
  return `• ${truncate(parts.filter((part) => part !== '').join(' · '), LONGEST_LINE)}`;
}

/** All of an answer as text alone: what is said when Slack refuses its blocks. Pure. */
export function plainAnswer({ title, sections, footer = '' }: Answer): string {
  const said = [
    plain(title),
    ...sections.flatMap(({ heading = '', lines }) => [plain(heading), ...lines.map(plainLine)]),
    plain(footer),
  ];
  const text = said.filter((line) => line !== '').join('\n');
  return escapeText(truncate(text, LONGEST)) || 'raremetals';
}
