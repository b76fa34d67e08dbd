import type { Interface } from 'node:readline';

type Stream = { readonly isTTY?: boolean | undefined; write(text: string): unknown };
type Prompt = Pick<Interface, 'prompt' | 'once' | 'getCursorPos'>;

const CLEAR_LINE = '\r\x1b[K';
const CLEAR_BELOW = '\r\x1b[J';

/** Takes a prompt away, however many rows what was typed after it fills. */
function clear(prompt: Prompt): string {
  const { rows } = prompt.getCursorPos();
  // The editor must not go up these rows again when it draws the prompt anew, below the text written meanwhile.
  Object.assign(prompt, { prevRows: 0 });
  return `${rows > 0 ? `\x1b[${rows}A` : ''}${CLEAR_BELOW}`;
}

/**
 * Keeps what is written apart from the unfinished line of a terminal, be it progress or a prompt: that gives way,
 * and the prompt comes back below with what was typed after it. Texts end with a line break. On anything but a
 * terminal they pass as they are.
 */
export function createScreen() {
  let progress = '';
  let prompt: Prompt | undefined;
  return {
    write(stream: Stream, text: string): void {
      if (stream.isTTY) {
        if (prompt) stream.write(clear(prompt));
        else if (progress) stream.write(CLEAR_LINE);
        progress = '';
      }
      stream.write(text);
      prompt?.prompt(true);
    },
    /** A line that the next text takes the place of; an empty one clears it. */
    progress(stream: Stream, text: string): void {
      if (stream.isTTY && (text || progress)) stream.write(`${CLEAR_LINE}${text}`);
      progress = text;
    },
    /** From now on a prompt stands below everything, until it is closed. */
    below(lines: Prompt): void {
      prompt = lines;
      lines.once('close', () => {
        prompt = undefined;
      });
    },
    /** Takes the prompt away for good: where the process ends, another program's stands there. */
    leave(stream: Stream): void {
      if (prompt) stream.write(clear(prompt));
      prompt = undefined;
    },
  };
}
