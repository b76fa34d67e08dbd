import type { Alert } from '../domain/alert.js';

/** A question that a reader can ask of an alert by pressing a button. */
export type Question = { readonly name: string; readonly label: string; readonly text: string };

/** What fits the tightest vendor limit, the 100 characters of a Discord `custom_id`, with room to mark it ours. */
const LONGEST = 90;

/**
 * Each question is the text of a command: a press needs nothing remembered, may come twice, and works
 * on a message from before a restart. One whose id no button can hold is left out.
 */
export function questions({ item, story }: Alert): readonly Question[] {
  return [
    { name: 'why', label: 'Why this?', text: `explain ${item}` },
    { name: 'timeline', label: 'Timeline', text: `story ${story}` },
  ].filter(({ text }) => text.length <= LONGEST && /^[a-z]+ [!-~]+$/.test(text));
}
