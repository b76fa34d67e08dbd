/** How notices of trade remedies name the goods of their case, each time with the same words: 原产于欧盟的进口相关白兰地反倾销调查. */
const CASES: readonly RegExp[] = [
  /原[产產]于.{1,24}?[进進]口(?:相关|相關)?(.{1,30}?)(?:(?:发起|發起|进行|進行|实施|實施|采取|採取|征收|徵收|所?适用|所?適用)?的?(?:临时|臨時)?(?:反[倾傾][销銷]|反[补補][贴貼]|保障措施))/u,
  /[进進]口(?:相关|相關)?((?:(?!原[产產]).){1,30}?)保障措施/u,
  // There is one inquiry at a time into somebody's trade barriers, and it is on no goods.
  /([贸貿]易(?:投[资資])?壁[垒壘])[调調]查/u,
  /imports of (?:certain )?(.{3,80}?) originating in /u,
  /^(?:certain )?(.{3,80}?) from [^:]{3,60}: .*(?:antidumping|countervail|less than fair value|subsid|duty order)/u,
];

/** The goods of the trade-remedy case that a notice is about, as the notice names them; undefined where it is none. Pure. */
export function caseIn(title: string): string | undefined {
  const lower = title.toLowerCase();
  return CASES.map((pattern) => pattern.exec(lower)?.[1]).find((goods) => goods !== undefined);
}
