import { comesBehind } from '../../reading/mentions.js';
import { STATES } from '../../reading/party-forms.js';
import type { Reading } from '../../reading/reading.js';
import { smallPattern } from '../../text/small-words.js';
import { arePartedBy } from '../../text/span.js';
import { ended } from '../../text/word-patterns.js';

/** Between a name and what the one does; without that, 就欧盟白兰地反倾销案答记者问 may speak of the speaker's own case. */
const AT_ONCE = smallPattern(
  ({ small_state, small_soon }) => `^${ended(small_state)}?${ended(small_soon)}?$`,
);

/** Whose step a Chinese spokesman is asked about: 商务部就墨西哥提高关税答记者问. */
export function askedAbout(reading: Reading): readonly string[] {
  const { lang, text } = reading;
  const { words, parties } = reading.title;
  if (lang !== 'zh') return [];
  const asked = parties.find(({ start, form }) => text[start - 1] === '就' && STATES.includes(form));
  if (asked === undefined) return [];
  const does = words.some(
    (word) => word.concept === 'rule_takes_step' && arePartedBy(text, asked, word, AT_ONCE(reading)),
  );
  const answers = comesBehind(words, asked.end, 'rule_asked');
  return does && answers ? [asked.code] : [];
}
