import type { Alert } from '../domain/alert.js';
import { partiesOf } from '../domain/parties.js';
import { displayName, type Vocabulary } from '../domain/vocabulary.js';

/** Something that a reader can ask of an alert, or ask for because of it, by a press: the text of a command. */
export type Question = { readonly name: string; readonly label: string; readonly text: string };

/** What fits the tightest vendor limit, the 100 characters of a Discord `custom_id`, with room to mark it ours. */
const LONGEST = 90;
/** Materials, and parties, that one alert's menu offers to mute; each for a day and for a week. */
const MUTABLE = 5;
const SPANS = ['day', 'week'] as const;

const fits = ({ text }: Question, form: RegExp) => text.length <= LONGEST && form.test(text);

/**
 * The buttons under an alert. Each is the text of a command: a press needs nothing remembered, may come
 * twice, and works on a message from before a restart. One whose id no button can hold is left out.
 */
export function questions({ item, story }: Alert): readonly Question[] {
  return [
    { name: 'why', label: 'Why this?', text: `explain ${item}` },
    { name: 'timeline', label: 'Timeline', text: `story ${story}` },
    { name: 'mute', label: 'Mute story', text: `mute story:${story}` },
    { name: 'irrelevant', label: 'Not relevant', text: `irrelevant ${item}` },
  ].filter((question) => fits(question, /^[a-z]+ [!-~]+$/));
}

/** What the menu under an alert offers to mute in its channel: its materials and parties, for a time. */
export function muteChoices(
  { materials, issuers, targets }: Alert,
  vocabulary: Vocabulary,
): readonly Question[] {
  const parties = partiesOf({ issuers, targets }).slice(0, MUTABLE);
  return [
    ...[...new Set(materials)].slice(0, MUTABLE).map((key) => `material:${key}`),
    ...parties.map((code) => `party:${code}`),
  ]
    .flatMap((what) =>
      SPANS.map((span) => ({
        name: `mute_${what}_${span}`,
        label: `Mute ${displayName(vocabulary, what.slice(what.indexOf(':') + 1))} for a ${span}`,
        text: `mute ${what} ${span}`,
      })),
    )
    .filter((choice) => fits(choice, /^mute [!-~]+ [a-z]+$/));
}
