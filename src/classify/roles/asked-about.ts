import type { Reading } from '../reading/reading.js';
import { STATES } from './aims.js';

/** How a spokesman's answer ends a Chinese title: 就美将…列入清单答记者问. */
const ANSWERS = /(?:答记者问|答问|发表谈话|发表声明|发表讲话|应询|回应|表态|作出说明)/u;
/** What somebody does, right behind the name: without it, 就欧盟白兰地反倾销案答记者问 may speak of the speaker's own case. */
const DOES =
  /^(?:方|政府|当局)?(?:再次|再度|拟|将|已|或)?(?:对|宣布|公布|发布|决定|提高|上调|加征|追加|扩大|延长|升级|威胁|发起|启动|出台|实施|继续|恢复|取消|推迟|把|将(?!被|获)[^,，:被]{0,20}(?:列入|纳入)|限制|禁止|列入|出口管制|实体清单|加税|(?:对等)?关税)/u;

/** Whose step a Chinese spokesman is asked about: 商务部就墨西哥提高关税答记者问. */
export function askedAbout({
  lang,
  title: { parties },
  normalised: { text, titleEnd },
}: Reading): readonly string[] {
  if (lang !== 'zh') return [];
  const asked = parties.find(({ start, form }) => text[start - 1] === '就' && STATES.includes(form));
  if (asked === undefined) return [];
  const rest = text.slice(asked.end, titleEnd);
  return DOES.test(rest) && ANSWERS.test(rest) ? [asked.code] : [];
}
