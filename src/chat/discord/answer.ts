import type { APIEmbed } from 'discord.js';
import type { Answer, AnswerLine } from '../../domain/answer.js';
import { truncate } from '../../domain/truncate.js';
import { dayMoment, momentOf } from '../moments.js';
import { fitting, REST_CHARS, restWords } from '../rest.js';
import { plain, spaced, webLink } from '../text.js';
import { TOPIC_MARKS } from '../wording.js';
import { DISCORD_LIMITS } from './limits.js';
import { escaped, maskable } from './markdown.js';

export type DiscordAnswer = {
  readonly content?: string;
  readonly embeds?: APIEmbed[];
  readonly allowed_mentions: { readonly parse: [] };
};

const LINE_CHARS = 300;
/** The longest address of a link. */
const LINK_CHARS = 500;
function answerTime(line: AnswerLine): string {
  if (line.at === undefined) return '';
  const seconds = momentOf(line);
  if (seconds === undefined) return ` · ${escaped(plain(line.at), 60)}`;
  return ` · <t:${seconds}:${line.atStyle === 'time' ? 'f' : 'D'}>`;
}

function answerLine(line: AnswerLine, linkChars: number): string {
  const mark = line.marker ? `${TOPIC_MARKS[line.marker].square} ` : '';
  const label = escaped(plain(line.text) || '–', LINE_CHARS);
  const link = maskable(line.url, linkChars);
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

/** A line is worth more than its link: where lines would have to be left out, the longest links are, if that helps. */
function body(answer: Answer, most: number): string[] {
  const fitted = (chars: number) =>
    fitting(answer, most - REST_CHARS, { heading, line: (line) => answerLine(line, chars) });
  const links = answer.sections.flatMap(({ lines }) => lines.map(({ url }) => webLink(url, LINK_CHARS)));
  const lengths = new Set(links.map((link = '') => link.length).sort((a, b) => b - a));
  const all = fitted(LINK_CHARS);
  let best = all;
  for (const length of lengths) {
    if (best.left === 0) break;
    best = fitted(length - 1);
  }
  const { shown, left } = best.left === 0 ? best : all;
  const rest = restWords(answer, left);
  return [...shown, ...(rest ? [escaped(rest, REST_CHARS)] : [])];
}

/** The lines in as few texts as the descriptions of embeds can hold. */
function descriptions(lines: readonly string[]): string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const longer = `${texts.at(-1) ?? ''}\n${line}`.trimStart();
    if (texts.length > 0 && longer.length <= DISCORD_LIMITS.embedDescription) texts.splice(-1, 1, longer);
    else texts.push(line);
  }
  return texts;
}

/** An answer as one embed, or as further ones below it where one has no room. Pure. */
export function renderAnswer(answer: Answer): DiscordAnswer {
  const head = title(answer);
  const footer = truncate(plain(answer.footer ?? ''), 600);
  const [first, ...further] = descriptions(
    body(answer, DISCORD_LIMITS.embedText - head.length - footer.length),
  );
  const embeds: APIEmbed[] = [
    { title: head, ...(first ? { description: first } : {}) },
    ...further.map((description) => ({ description })),
  ];
  return {
    embeds: embeds.map((embed, index) => ({
      ...embed,
      ...(footer && index === embeds.length - 1 ? { footer: { text: footer } } : {}),
      color: answer.problem ? 0xf4900c : 0x3b88c3,
    })),
    allowed_mentions: { parse: [] },
  };
}

/** The same answer as text alone, for a channel that refuses the embed. Pure. */
export function plainAnswer(answer: Answer): DiscordAnswer {
  const above = `**${title(answer)}**`;
  const below = escaped(plain(answer.footer ?? ''), 300);
  const between = body(answer, DISCORD_LIMITS.content - above.length - below.length - 2).join('\n');
  const content = [above, between, below].filter((part) => part !== '').join('\n');
  return { content, allowed_mentions: { parse: [] } };
}
