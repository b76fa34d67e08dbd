/**
 * Traditional characters and their simplified forms, pairwise: those that trade news uses (general
 * knowledge, not a full conversion table). A character absent here is read as it is.
 */
const PAIRS =
  '關关稅税貿贸談谈國国協协議议對对華华進进業业產产礦矿鎵镓鍺锗銻锑鎢钨鉍铋鉬钼銦铟鈷钴鎳镍錳锰銅铜鋁铝鎂镁鈦钛鉑铂鈀钯釩钒鈮铌鉭钽' +
  '錫锡鋅锌鉻铬鋰锂鉛铅銀银銠铑銥铱釕钌鉿铪鍶锶銫铯銣铷錸铼鋯锆鈾铀鑭镧鈰铈鐠镨釹钕鉕钷釤钐銪铕釓钆鋱铽鏑镝鈥钬鉺铒銩铥鐿镱鎦镥釔钇' +
  '鈧钪鋼钢鐵铁晶晶體体導导技技術术製制實实體体單单範范圍围擴扩緩缓暫暂撤撤銷销豁豁決决裁裁徵征調调傾倾補补貼贴報报復复擊击應应讓让' +
  '條条約约簽签訂订署署會会晤晤話话輪轮開开關关啟启動动結结達达共共識识戰战爭争爾尔紛纷訴诉訟讼審审許许證证執执禁禁運运輸输' +
  '給给於于與与來来時时將将從从後后發发佈布務务長长總总統统財财經经濟济貨货價价漲涨額额億亿萬万噸吨個个這这為为對对還还過过' +
  '當当區区臺台灣湾歐欧盟盟韓韩澤泽蘭兰馬马羅罗亞亚聯联儲储備备資资產产鏈链應应顆颗電电動动車车機机農农糧粮場场廠厂礙碍壘垒' +
  '門门問问題题間间際际陽阳陰阴隊队難难風风飛飞麼么點点黨党聲声舉举舊旧觀观規规視视計计設设評评試试該该認认誤误說说請请論论諾诺謀谋' +
  '責责費费質质購购賣卖買买贏赢輕轻輛辆轉转辦办適适選选遞递遠远邊边針针錄录鎖锁鍵键鏡镜閉闭陸陆隨随雙双雜杂離离響响頁页項项順顺須须' +
  '領领頭头願愿類类顧顾飯饭驗验鬆松勢势勞劳協协參参團团圖图圓圆報报壓压夠够奪夺媽妈嚴严寶宝寫写屬属島岛幣币師师幫帮庫库廣广張张強强彈弹' +
  '徑径惡恶愛爱態态懲惩懸悬戲戏撥拨據据擬拟擔担擇择攜携敗败敵敌斷断暢畅權权標标樣样樞枢橋桥檢检歐欧歲岁歷历殺杀氣气沒没減减湧涌滿满漁渔' +
  '潔洁無无熱热營营獲获環环現现瑪玛產产畫画異异疊叠療疗盡尽監监盤盘眾众確确禮礼種种稱称穩稳競竞筆笔節节築筑簡简籤签糾纠納纳紐纽級级細细終终' +
  '組组絕绝絡络維维網网綱纲緊紧線线締缔練练縣县縮缩績绩織织繼继續续罰罚聖圣聞闻職职聽听臨临興兴艦舰藝艺藥药處处號号衛卫裝装複复訊讯訓训記记訪访' +
  '詢询詞词誰谁課课諮咨謝谢識识譯译護护讀读變变讚赞貝贝負负貢贡貧贫貪贪貴贵賀贺賠赔賴赖趙赵躍跃軍军較较載载農农違违鄧邓鄭郑醫医釋释錢钱鐘钟' +
  '閣阁闆板陳陈雲云頒颁頓顿預预頻频顯显養养餘余駐驻駁驳騰腾驅驱鬥斗魚鱼鳥鸟麗丽黃黄齊齐龍龙';

/** Calls `use` with each pair of UTF-16 units. */
export function eachHanziPair(use: (traditional: number, simplified: number) => void): void {
  for (let i = 0; i + 1 < PAIRS.length; i += 2) {
    use(PAIRS.charCodeAt(i), PAIRS.charCodeAt(i + 1));
  }
}

const simplified = new Map<string, string>();
eachHanziPair((from, to) => simplified.set(String.fromCharCode(from), String.fromCharCode(to)));

/** A text with its traditional characters in simplified form; its length stays. */
export function simplifyHanzi(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (character) => simplified.get(character) ?? character);
}
