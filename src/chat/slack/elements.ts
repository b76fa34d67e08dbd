import type { types } from '@slack/bolt';
import { truncate } from '../../domain/truncate.js';
import { plain, webLink } from '../text.js';
import { SLACK_LIMITS } from './limits.js';

export type Block = types.KnownBlock;
export type Element = types.RichTextElement;
type Style = types.RichTextStyleable['style'];

/** Longest address in a line of mrkdwn, which has 3000 characters in all. */
const MRKDWN_LINK = 2000;

/** Disarms `<!channel>`, `<@U…>`, `<url|label>`: Slack reads these three characters and no others as control. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What a user typed, as typed: Slack hands it over with the same three characters escaped. */
export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Slack's mrkdwn has no escape for its formatting marks; their look-alikes keep a title as it was meant. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

/** Text for the grey lines of a context block, which know no rich text. */
export function mrkdwn(text: string): string {
  return escapeText(text).replace(/[*_~`]/g, (mark) => LOOK_ALIKES[mark] ?? mark);
}

export function mrkdwnLink(label: string, url: string | undefined): string {
  const link = webLink(url, MRKDWN_LINK);
  return link ? `<${escapeText(link).replaceAll('|', '%7C')}|${mrkdwn(label)}>` : mrkdwn(label);
}

/** Rich text is shown as it is: nothing in it is markup. */
export function text(value: string, style?: Style): Element {
  return style ? { type: 'text', text: value, style } : { type: 'text', text: value };
}

/** A link where there is a web address, else its label. */
export function linked(label: string, url: string | undefined, style?: Style): Element {
  const link = webLink(url, SLACK_LIMITS.link);
  return link ? { type: 'link', url: link, text: label, ...(style ? { style } : {}) } : text(label, style);
}

/** Joins runs of elements with a separator, leaving out what is absent. */
export function joined(runs: readonly (readonly Element[] | undefined)[], separator: string): Element[] {
  return runs
    .filter((run) => run !== undefined && run.length > 0)
    .flatMap((run, index) => (index === 0 ? [...(run ?? [])] : [text(separator), ...(run ?? [])]));
}

/** A run of one text, or nothing for an empty one. */
export const words = (value: string | undefined, style?: Style) => (value ? [text(value, style)] : undefined);

export function richText(elements: Element[]): Block {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

/** The small grey lines below a message. */
export function context(...lines: readonly string[]): Block {
  return {
    type: 'context',
    elements: lines.map((line) => ({
      type: 'mrkdwn',
      text: truncate(line, SLACK_LIMITS.section),
      verbatim: true,
    })),
  };
}

export function plainText(value: string): types.PlainTextElement {
  return { type: 'plain_text', text: value };
}

/**
 * The choices of a menu, each in words and with the value that it stands for, no value twice. One whose
 * value no menu can hold is left out, and so is what a menu has no room for.
 */
export function optionsOf(
  choices: readonly (readonly [label: string, value: string])[],
): types.PlainTextOption[] {
  const fits = (value: string) => value.length <= SLACK_LIMITS.option && value === plain(value);
  const words = new Map(
    choices.map(([label, value]) => [value, truncate(plain(label), SLACK_LIMITS.option)]),
  );
  return [...words]
    .filter(([value, label]) => label !== '' && value !== '' && fits(value))
    .slice(0, SLACK_LIMITS.options)
    .map(([value, label]) => ({ text: plainText(label), value }));
}
