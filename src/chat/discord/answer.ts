import type { APIEmbed } from 'discord.js';
import type { Answer, AnswerLine } from '../../domain/answer.js';
import { plain, spaced, truncate } from '../text.js';
import { dayMoment, moment, TOPIC_MARKS } from '../wording.js';
import { DISCORD_LIMITS } from './limits.js';
import { escaped, maskable } from './markdown.js';

export type DiscordAnswer = {
  readonly content?: string;
  readonly embeds?: APIEmbed[];
  readonly allowed_mentions: { readonly parse: [] };
};

const LINE_CHARS = 300;

function answerTime({ at, atStyle }: AnswerLine): string {
  if (at === undefined) return '';
  const seconds = atStyle === 'date' ? (dayMoment(at) ?? moment(at)) : moment(at);
  if (seconds === undefined) return ` · ${escaped(plain(at), 60)}`;
  return ` · <t:${seconds}:${atStyle === 'relative' ? 'R' : atStyle === 'time' ? 'f' : 'D'}>`;
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

/** An answer as one embed. What does not fit is counted, never silently dropped. Pure. */
export function renderAnswer(answer: Answer): DiscordAnswer {
  const lines: string[] = [];
  let room = DISCORD_LIMITS.embedDescription - 100;
  let left = 0;
  for (const section of answer.sections) {
    const heading = section.heading ? [`**${escaped(plain(section.heading), 200)}**`] : [];
    const body = section.lines.map(answerLine);
    for (const [index, line] of [...heading, ...body].entries()) {
      const isLine = index >= heading.length;
      if (line.length + 1 > room) left += isLine ? 1 : 0;
      else {
        lines.push(line);
        room -= line.length + 1;
      }
    }
  }
  if (left > 0) lines.push(`… and ${left} more; ask for less with a topic or a name.`);
  const footer = answer.footer ? truncate(plain(answer.footer), 600) : '';
  return {
    embeds: [
      {
        title: `${answer.problem ? '⚠️ ' : ''}${escaped(plain(answer.title) || 'raremetals', 250)}`,
        ...(lines.length > 0 ? { description: lines.join('\n') } : {}),
        ...(footer ? { footer: { text: footer } } : {}),
        color: answer.problem ? 0xf4900c : 0x3b88c3,
      },
    ],
    allowed_mentions: { parse: [] },
  };
}

/** The same answer as text alone, cut between lines, for a channel that refuses the embed. Pure. */
export function plainAnswer({ embeds = [], allowed_mentions }: DiscordAnswer): DiscordAnswer {
  const [{ title = '', description = '', footer } = {}] = embeds;
  const lines = [`**${title}**`, ...description.split('\n'), ...(footer ? [escaped(footer.text, 300)] : [])];
  const more = (left: number) => `\n… and ${left} more lines`;
  let content = '';
  for (const [index, line] of lines.entries()) {
    const longer = content ? `${content}\n${line}` : line;
    const room = DISCORD_LIMITS.content - more(lines.length).length;
    if (longer.length > room) return { content: content + more(lines.length - index), allowed_mentions };
    content = longer;
  }
  return { content, allowed_mentions };
}
