/** The part of a document that its tokenizer may still refer to, by offsets into all that it was given. */
export type SourceWindow = {
  readonly slice: (from: number, to: number) => string;
  readonly indexOf: (sought: string, from: number) => number;
  /** Nothing before this offset will be asked for again. */
  readonly release: (offset: number) => void;
  /** The tokenizer goes on with this text. */
  readonly extend: (piece: string) => void;
  /** The tokenizer starts anew with this text, at the offset that it has reached. */
  readonly restart: (text: string, offset: number) => void;
};

export function createSourceWindow(): SourceWindow {
  let text = '';
  let start = 0;
  let released = 0;
  return {
    slice: (from, to) => text.slice(from - start, to - start),
    indexOf: (sought, from) => text.indexOf(sought, from - start) + start,
    release(offset) {
      released = offset;
    },
    extend(piece) {
      text = text.slice(released - start) + piece;
      start = released;
    },
    restart(from, offset) {
      text = from;
      start = offset;
      released = offset;
    },
  };
}
