import { truncate } from '../../domain/truncate.js';
import { webLink } from '../text.js';

/**
 * Text shown as it was meant: Markdown marks, masked links, mentions, `<t:…>` and `:emoji:` disarmed.
 * A mark that counts only at the start of a line (a list, a heading, a quote) is escaped there.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_~`|>#[\]()<:@]/g, '\\$&')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)\.(?=\s|$)/, '$1\\.');
}

/** A web address that may stand in `[label](address)`. */
export function maskable(url: string | undefined, max: number): string | undefined {
  return webLink(url, max)?.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** Escaped and within `max` characters; an escape counts, and is never cut from what it escapes. */
export function escaped(text: string, max: number): string {
  let room = max;
  let shown = escapeMarkdown(truncate(text, room));
  while (shown.length > max) {
    room -= Math.max(1, Math.ceil((shown.length - max) / 2));
    shown = escapeMarkdown(truncate(text, room));
  }
  return shown;
}
