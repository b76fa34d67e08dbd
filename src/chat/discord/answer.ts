import type { APIEmbed } from 'discord.js';
import type { Answer, AnswerLine } from '../../domain/answer.js';
import { truncate } from '../../domain/truncate.js';
import { dayMoment, momentOf } from '../moments.js';
import { fitting, REST_CHARS, restWords } from '../rest.js';
import { plain, spaced } from '../text.js';
import { TOPIC_MARKS } from '../wording.js';
import { DISCORD_LIMITS } from './limits.js';
import { escaped, maskable } from './markdown.js';

export type DiscordAnswer = {
  readonly content?: string;
  readonly embeds?: APIEmbed[];
  readonly allowed_mentions: { readonly parse: [] };
};

const LINE_CHARS = 300;

function answerTime(line: AnswerLine): string {
  if (line.at === undefined) return '';
  const seconds = momentOf(line);
  if (seconds === undefined) return ` · ${escaped(plain(line.at), 60)}`;
  return ` · <t:${seconds}:${line.atStyle === 'time' ? 'f' : 'D'}>`;
}

function answerLine(line: AnswerLine): string {
  const mark = line.marker ? `${TOPIC_MARKS[line.marker].square} ` : '';
  const label = escaped(plain(line.text) || '–', LINE_CHARS);
  const link = maskable(line.url, 500);
  const details = (line.details ?? []).map((piece) => {
    if (typeof piece === 'string') return escaped(spaced(piece), LINE_CHARS);
    const seconds = dayMoment(piece.day);
    return seconds === undefined ? escaped(plain(piece.day), 60) : `<t:${seconds}:D>`;
  });
  return `- ${mark}${link ? `[${label}](${link})` : label}${details.join('')}${answerTime(line)}`;
}

const heading = (text: string) => (plain(text) ? `**${escaped(plain(text), 200)}**` : '');

const title = ({ problem, title: words }: Answer) =>
  `${problem ? '⚠️ ' : ''}${escaped(plain(words) || 'raremetals', 250)}`;

function body(answer: Answer, most: number): string {
  const { shown, left } = fitting(answer, most - REST_CHARS, { heading, line: answerLine });
  const rest = restWords(answer, left);
  return [...shown, ...(rest ? [escaped(rest, REST_CHARS)] : [])].join('\n');
}

/** An answer as one embed. Pure. */
export function renderAnswer(answer: Answer): DiscordAnswer {
  const description = body(answer, DISCORD_LIMITS.embedDescription);
  const footer = truncate(plain(answer.footer ?? ''), 600);
  return {
    embeds: [
      {
        title: title(answer),
        ...(description ? { description } : {}),
        ...(footer ? { footer: { text: footer } } : {}),
        color: answer.problem ? 0xf4900c : 0x3b88c3,
      },
    ],
    allowed_mentions: { parse: [] },
  };
}

/** The same answer as text alone, for a channel that refuses the embed. Pure. */
export function plainAnswer(answer: Answer): DiscordAnswer {
  const above = `**${title(answer)}**`;
  const below = escaped(plain(answer.footer ?? ''), 300);
  const between = body(answer, DISCORD_LIMITS.content - above.length - below.length - 2);
  const content = [above, between, below].filter((part) => part !== '').join('\n');
  return { content, allowed_mentions: { parse: [] } };
}
