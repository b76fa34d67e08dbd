import { z } from 'zod';
import { Topic } from './classification.js';

/** Words, and between them days (ISO dates), which each platform shows as it shows days. */
export const Pieces = z.array(z.union([z.string(), z.object({ day: z.string() })])).readonly();
export type Pieces = z.infer<typeof Pieces>;

/** Our own words with the ISO dates in them told apart; not for the words of others, whose dates stand as written. */
export function withDays(words: string): Pieces {
  return words
    .split(/\b(\d{4}-\d{2}-\d{2})\b/)
    .flatMap((piece, index) => (piece === '' ? [] : [index % 2 === 1 ? { day: piece } : piece]));
}

/** A line of an answer: plain text, which renderers escape, with a link and a time that each shows as its platform does best. */
export const AnswerLine = z.object({
  text: z.string(),
  /** What follows the text, outside its link. */
  details: Pieces.optional(),
  url: z.string().optional(),
  /** ISO 8601 UTC, shown in the reader's own time zone where the platform can. */
  at: z.string().optional(),
  /** `date` shows the day only. */
  atStyle: z.enum(['date', 'time']).optional(),
  marker: Topic.optional(),
});
export type AnswerLine = Readonly<z.infer<typeof AnswerLine>>;

export const AnswerSection = z.object({
  heading: z.string().optional(),
  lines: z.array(AnswerLine).readonly(),
});
export type AnswerSection = Readonly<z.infer<typeof AnswerSection>>;

/** A picture beside an answer; `alt` says in words what it shows, `name` is a file name. */
export type Picture = { readonly png: Uint8Array; readonly alt: string; readonly name: string };

/** The answer to a command, or a message of the bot's own, before any platform has shaped it; what can be stored of one. */
export const Answer = z.object({
  title: z.string(),
  sections: z.array(AnswerSection).readonly(),
  footer: z.string().optional(),
  /** A refusal or a correction rather than a result. */
  problem: z.boolean().optional(),
  /** Lines that it comes without, and what to do for these and for any that a platform has no room for; else, to ask for less. */
  rest: z.object({ count: z.number(), advice: z.string() }).optional(),
});
export type Answer = Readonly<z.infer<typeof Answer>> & { readonly picture?: Picture | undefined };

/** That what was asked is done, in words. */
export const done = (text: string): Answer => ({ title: 'Done', sections: [{ lines: [{ text }] }] });
