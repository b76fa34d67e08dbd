/**
 * The answer to a command, before any platform has shaped it. Lines are plain text: renderers escape
 * them. A line may carry a link and a time; each renderer shows both as its platform does best.
 */
export type AnswerLine = {
  readonly text: string;
  readonly url?: string | undefined;
  /** ISO 8601 UTC, shown in the reader's own time zone where the platform can. */
  readonly at?: string | undefined;
  /** `date` shows the day only. */
  readonly atStyle?: 'date' | 'time' | 'relative' | undefined;
  readonly marker?: 'export_control' | 'tariff' | 'negotiation' | undefined;
};

export type AnswerSection = { readonly heading?: string | undefined; readonly lines: readonly AnswerLine[] };

/** A picture beside an answer; `alt` says in words what it shows, `name` is a file name. */
export type Picture = { readonly png: Uint8Array; readonly alt: string; readonly name: string };

export type Answer = {
  readonly title: string;
  readonly sections: readonly AnswerSection[];
  readonly footer?: string | undefined;
  /** A refusal or a correction rather than a result. */
  readonly problem?: boolean | undefined;
  readonly picture?: Picture | undefined;
};
