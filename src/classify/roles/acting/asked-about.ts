import { STATES } from '../../reading/party-forms.js';
import type { Reading } from '../../reading/reading.js';

/** Between a name and what the one does; without that, 就欧盟白兰地反倾销案答记者问 may speak of the speaker's own case. */
const AT_ONCE = /^(?:方|政府|当局)?(?:再次|再度|拟|已|或)?$/u;

/** Whose step a Chinese spokesman is asked about: 商务部就墨西哥提高关税答记者问. */
export function askedAbout({
  lang,
  title: { words, parties },
  normalised: { text },
}: Reading): readonly string[] {
  if (lang !== 'zh') return [];
  const asked = parties.find(({ start, form }) => text[start - 1] === '就' && STATES.includes(form));
  if (asked === undefined) return [];
  const does = words.some(
    ({ concept, start }) =>
      concept === 'rule_takes_step' && start >= asked.end && AT_ONCE.test(text.slice(asked.end, start)),
  );
  const answers = words.some(({ concept, start }) => concept === 'rule_asked' && start >= asked.end);
  return does && answers ? [asked.code] : [];
}
