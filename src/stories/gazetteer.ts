import { remembered } from './remembered.js';

/**
 * Who, where and what trade policy is about, in the languages of the feeds, so that reports of one event
 * meet across languages even where nothing was classified. A line is a code and its spellings; a trailing
 * `*` takes further letters. Chinese is written in simplified and traditional signs. Places where talks
 * are held and the people who hold them tell one round from the next; general knowledge.
 *
 * Kinds: P party, V venue, N person, M material, A act.
 */
const LINES = `
P US|united states|u.s.|us|usa|american*|america|washington|trump*|white house|estados unidos|eeuu|ee.uu|americano*|amerikan*|etats-unis|américain*|états-unis|stany zjednoczone|amerykan*|vereinigte staaten|vereinigten staaten|美|川普|特朗普|白宫|白宮|華府|华府|أمريكا|الولايات المتحدة|واشنطن|ترامب
P CN|china|chinas|chinese|beijing|beijings|pekin|pekín|pékin|peking|pekings|chino|china's|chinos|chinas|chinois*|chinesisch*|chine|chin|chiny|chinsk*|chińsk*|kina|kines*|mofcom|中|陸|北京|الصين|صيني*|بكين
P EU|eu|european union|europe|european*|brussels|bruselas|bruxelles|brüssel*|bruksela|bryssel|europa|europä*|europea*|européen*|union européenne|unión europea|comisión europea|kommission|ue|歐|欧|布魯塞爾|布鲁塞尔|بروكسل|الاتحاد الأوروبي|أوروب*
P JP|japan*|tokyo|tokio|japon*|japón|日本|東京|东京|اليابان
P IN|india*|delhi|indien|inde|indisch*|印度|الهند
P AU|australia*|canberra|australien|australie|澳大利亞|澳大利亚|澳洲|أستراليا
P KR|south korea*|seoul|südkorea*|corée du sud|corea del sur|korea południowa|sydkorea|韓國|韩国|كوريا الجنوبية
P CA|canada|canadian*|ottawa|kanada|kanadi*|加拿大|كندا
P MX|mexico|mexican*|méxico|mexiko|mexique|墨西哥|المكسيك
P BR|brazil*|brasil*|brésil|brasilien|巴西|البرازيل
P RU|russia*|moscow|rusia|russland|russie|rosja|俄羅斯|俄罗斯|روسيا
P UA|ukrain*|kyiv|ucrania|乌克兰|烏克蘭|أوكرانيا
P GB|britain|british|u.k.|uk|united kingdom|reino unido|großbritannien|grossbritannien|royaume-uni|英國|英国|بريطانيا
P CD|congo*|drc|kinshasa|kongo*|剛果|刚果|الكونغو
P ID|indonesia*|jakarta|indonesien|indonésie|印尼|印度尼西亞|印度尼西亚|إندونيسيا
P MY|malaysia*|malasia|malaisie|malezja|馬來西亞|马来西亚|ماليزيا
P VN|vietnam*|hanoi|越南|فيتنام
P TH|thailand|thai|tailandia|thaïlande|泰國|泰国|تايلاند
P PH|philippin*|filipinas|菲律賓|菲律宾|الفلبين
P TW|taiwan*|taipei|台灣|台湾|تايوان
P DE|germany|german|berlin|deutschland|deutsche*|alemania|allemagne|niemcy|tyskland|德國|德国|ألمانيا
P NL|netherlands|dutch|niederland*|nexperia|países bajos|pays-bas|holandia|荷蘭|荷兰|安世|هولندا
P FR|france|french|frankreich|francia|francja|法國|法国|فرنسا
P CH|switzerland|swiss|schweiz*|suiza|suisse|szwajcaria|瑞士|سويسرا
P KZ|kazakh*|kasachstan|哈薩克|哈萨克|كازاخستان
P MM|myanmar|burma|birmania|birmanie|緬甸|缅甸|ميانمار
P SA|saudi*|riyadh|saoudi*|沙特|沙烏地|السعودية
P TR|turkey|türkiye|turkish|ankara|turquía|turquie|土耳其|تركيا
P ZA|south africa*|südafrika|sudáfrica|南非
P CL|chile*|智利|تشيلي
P PK|pakistan*|巴基斯坦|باكستان
P G7|g7|g-7|七國集團|七国集团
P WTO|wto|omc|world trade organi*|世貿|世贸|منظمة التجارة
P ASEAN|asean|東盟|东盟|東協|آسيان
V geneva|geneva|genf*|ginebra|genève|genewa|日內瓦|日内瓦|جنيف
V london|london*|londres|londyn|倫敦|伦敦|لندن
V stockholm|stockholm*|estocolmo|sztokholm|斯德哥爾摩|斯德哥尔摩|ستوكهولم
V madrid|madrid*|madryt|馬德里|马德里|مدريد
V kualalumpur|kuala lumpur|malaysia|malasia|malaisie|malezja|吉隆坡|馬來西亞|马来西亚|كوالالمبور|ماليزيا
V busan|busan|gyeongju|釜山|慶州|庆州|بوسان
V paris|paris|paryż|巴黎|باريس
V brussels|brussels|bruselas|bruxelles|brüssel*|bruksela|bryssel|布魯塞爾|布鲁塞尔|بروكسل
V berlin|berlin|柏林|برلين
V tokyo|tokyo|tokio|東京|东京|طوكيو
V rome|rome|roma|rom|rzym|羅馬|罗马|روما
V davos|davos|達沃斯|达沃斯|دافوس
V johannesburg|johannesburg|約翰內斯堡|约翰内斯堡
V singapore|singapore|singapur|singapour|新加坡|سنغافورة
V riyadh|riyadh|riad|利雅得|الرياض
V delhi|delhi|neu-delhi|新德里|نيودلهي
V seoul|seoul|seúl|séoul|首爾|首尔|سيول
V vienna|vienna|wien|viena|vienne|維也納|维也纳|فيينا
V theHague|the hague|den haag|la haya|la haye|海牙|لاهاي
V montreal|montreal|montréal|kananaskis|alberta|蒙特利爾|蒙特利尔
V summit|summit|gipfel*|cumbre|sommet|szczyt|toppmöte|峰會|峰会|قمة
N sefcovic|sefcovic|šefčovič*|šefcovic|謝夫喬維奇|谢夫乔维奇|塞夫柯維奇|شيفتشوفيتش
N wangwentao|wentao|王文濤|王文涛|وانغ ون تاو|وينتاو
N helifeng|lifeng|何立峰|هي ليفنغ
N lichenggang|chenggang|李成鋼|李成钢
N bessent|bessent*|貝森特|贝森特|بيسنت
N greer|greer|格里爾|格里尔|葛里爾|غرير
N lutnick|lutnick|盧特尼克|卢特尼克|لوتنيك
N xi|xi|jinping|習近平|习近平|習特會|元首|شي جين
N liqiang|qiang|李強|李强|لي تشيانغ
N vonderleyen|leyen|馮德萊恩|冯德莱恩|فون دير لاين
N costa|costa|科斯塔|كوستا
N takaichi|takaichi|高市|تاكايتشي
N ishiba|ishiba|石破
N albanese|albanese|阿爾巴尼斯|阿尔巴尼斯|ألبانيز
N modi|modi|莫迪|مودي
N goyal|goyal|戈亞爾|戈亚尔
N carney|carney|卡尼|كارني
N sheinbaum|sheinbaum|辛鮑姆|辛鲍姆
N lula|lula|盧拉|卢拉
N starmer|starmer|斯塔默
N merz|merz|默茨|梅爾茨
N macron|macron|馬克龍|马克龙
N meloni|meloni|梅洛尼
N leejaemyung|jae-myung|jae myung|李在明
N wangyi|wang yi|王毅
N rubio|rubio|魯比奧|鲁比奥
N putin|putin*|poutine|普京|普丁
N zelensky|zelensk*|selenskyj|泽连斯基|澤倫斯基
N sejourne|séjourné
N kallas|kallas|卡拉斯
N wadephul|wadephul|瓦德富爾|瓦德富尔
N reiche|reiche|赖歇
M rare_earths|rare earth*|rare-earth*|seltene erden|seltenen erden|seltener erden|tierras raras|terres rares|metale ziem rzadkich|metali ziem rzadkich|pierwiastk* ziem rzadkich|sällsynta jordart*|jordartsmetall*|稀土|المعادن النادرة|الأتربة النادرة|العناصر النادرة
M critical_minerals|critical mineral*|critical raw material*|rare mineral*|strategic metal*|kritisch* rohstoff*|kritische mineralien|rohstoff*|minerales críticos|materias primas|minéraux critiques|matières premières critiques|surowc* krytyczn*|minerals framework|minerals pact|minerals accord|關鍵礦產|关键矿产|關鍵原材料|关键原材料|關鍵礦物|关键矿物|المعادن الحيوية|المعادن الحرجة
M magnets|magnet*|imanes|imán|aimants|磁鐵|磁铁|磁體|磁体|永磁|مغناطيس*
M graphite|graphit*|grafito|grafit*|石墨|الغرافيت
M gallium|gallium|galio|galu|鎵|镓
M germanium|germanium|germanio|germanu|鍺|锗
M antimony|antimon*|antimoine|銻|锑
M tungsten|tungsten*|wolfram*|tungstène|鎢|钨
M bismuth|bismut*|鉍|铋
M indium|indium|indio|銦|铟
M molybdenum|molyb*|molibden*|鉬|钼
M tellurium|tellur*|telurio|碲
M cobalt|cobalt|kobalt*|cobalto|鈷|钴|الكوبالت
M lithium|lithium|litio|litu|鋰|锂|الليثيوم
M nickel|nickel|níquel|nikiel|鎳|镍|النيكل
M copper|copper|kupfer*|cobre|cuivre|miedź|miedzi|koppar|銅|铜|النحاس
M aluminium|alumin*|鋁|铝|الألومنيوم
M steel|steel|stahl*|acero|acier|stal|stali|stål*|鋼鐵|钢铁|الصلب
M chips|chip|chips|semiconductor*|halbleiter*|semiconductores|semi-conducteurs|półprzewodnik*|halvledar*|芯片|晶片|半導體|半导体|الرقائق|أشباه الموصلات
M batteries|battery|batteries|batterie*|batería*|akku*|bateri*|鋰電池|锂电池|電池|电池
M dysprosium|dyspros*|disprosio|dysproz*|鏑|镝
M terbium|terbi*|鋱|铽
M samarium|samari*|釤|钐
M yttrium|yttri*|itrio|itr|釔|钇
M holmium|holmi*|鈥|钬
M neodymium|neodym*|neodimio|釹|钕
M soybeans|soybean*|soja*|soya|大豆|فول الصويا
M uranium|uran*|鈾|铀
A control|export control*|export curb*|exportkontroll*|ausfuhrkontroll*|controles de exportación|control de exportación|control sobre|contrôles|kontrol* eksport*|exportkontroll*|管制|納管|قيود*|curb*|restrict*|restric*|einschränk*|beschränk*
A licence|licen*|lizenz*|genehmig*|permit*|permiso*|autorisation*|zezwole*|tillstånd*|許可|许可|申請|申请|تراخيص|رخص
A ban|ban|bans|banned|stop|stops|halt*|suspend*|prohibi*|verbot*|verbiet*|ausfuhrstopp|exportstopp|prohíb*|interdi*|zakaz*|förbud*|禁令|禁止|حظر
A tariff|tariff*|duty|duties|levy|levies|zoll*|zölle*|strafz*|zusatzz*|arancel*|gravam*|droits de douane|taxe*|tarif*|cł*|cła|tull*|關稅|关税|課|رسوم
A talks|talk*|negotiat*|consult*|meet*|gespräch*|verhandl*|negocia*|négocia*|conversaci*|diálogo|pourparler*|rozmow*|negocj*|förhandl*|samtal*|磋商|會談|会谈|談判|谈判|會見|محادثات|مفاوضات
A invite|invit*|lädt|einlad*|einge*aden|visit*|besuch*|visita*|邀|到訪|到访|訪|访|دعو*|زيارة
A delegation|delegation*|delegaci*|délégation*|team|officials|équipe|equipo|代表團|代表团|官員|官员|وفد*
A framework|framework*|outline*|rahmen*|acuerdo marco|accord*|pact|pakt|deal|consensus|abkommen*|einigung*|acuerdo*|porozum*|avtal*|konsens*|框架|共識|共识|協議|协议|اتفاق*
A threat|threat*|vow*|warn*|droh*|brandit|menac*|amenaz*|advierte*|gro*i|grożą|hota*|hotar|威脅|威胁|放話|放话|警告|يهدد
A retaliate|retaliat*|answer*|ripost*|replica*|kontert*|vergelt*|odwet*|represal*|反制|報復|报复|回應|回应
A video|video*|vidéo*|call|phone|telefon*|téléphon*|teléfono|視頻|视频|通話|通话|視訊
A quota|quota*|quote*|cuota*|kontyngent*|kvot*|配額|配额|حصص
A dumping|dumping*|countervail*|反傾銷|反倾销|antisubvention*|ausgleichsz*
A pause|pause*|delay*|postpone*|aufschub|verschieb*|aussetz*|aplaz*|report*é|truce|waffenruhe|tregua|trêve|暫停|暂停|延|休戰|休战|هدنة
A easing|ease*|loosen*|green channel|grünen kanal|grüner kanal|lift*|locker*|schneller*|faster|speed*|canal verde|flexibili*|assoupli*|綠色通道|绿色通道|放寬|放宽|تخفيف
A sign|sign|signs|signed|unterzeichn*|firman|firmaron|signe*|podpis*|underteckna*|簽署|签署|توقيع
A technology|technolog*|technik*|know-how|tecnolog*|技術|技术|تكنولوجيا
A entity|entity list|blacklist*|unreliable entit*|schwarze liste|lista negra|實體清單|实体清单|不可靠
A notice|notice*|announcement no*|bekanntmachung*|公告|القرار رقم
A software|software*|logiciel*|軟體|软件
A plan|resourceeu|programm*|programa|wean*|diversif*|abhängig*|dependenc*|dépendance*|unabhängig*|依賴|依赖
A supply|suppl*|versorg*|liefer*|suministro*|approvisionn*|dostaw*|供應|供应|إمدادات
A shipments|shipment*|ausfuhr*|exporte|exporten|envíos|exportaciones|exportations|eksport|出口|صادرات
A tiktok|tiktok*
A court|court*|gericht*|tribunal*|sąd|sądu|domstol*|法院|محكمة
`;

/** Stands for `*` once forms are cut into words; a letter that no language of the feeds has. */
const OPEN = 'ʘ';

/** A concept is named `kind:code`, as in `V:geneva`. */
type Spelling = { readonly concept: string; readonly form: string };

const spellings: readonly Spelling[] = LINES.trim()
  .split('\n')
  .flatMap((line) => {
    const [head = '', ...forms] = line.split('|');
    const concept = head.replace(' ', ':');
    return forms.map((form) => ({ concept, form }));
  });

const HAN = /\p{Script=Han}/u;
const ARABIC = /\p{Script=Arabic}/u;
const isSigns = (form: string) => /^\p{Script=Han}/u.test(form);
const signs = spellings.filter(({ form }) => isSigns(form));

/** Spelled forms by their first word, so that each word of a text is looked up once. */
const byFirstWord = new Map<string, { readonly concept: string; readonly words: readonly string[] }[]>();
const byPrefix = new Map<string, { readonly concept: string; readonly words: readonly string[] }[]>();
const PREFIX = 3;
for (const { concept, form } of spellings) {
  if (isSigns(form)) continue;
  const words = wordsOf(form.replaceAll('*', OPEN));
  const first = words[0] ?? '';
  const open = first.endsWith(OPEN);
  const map = open ? byPrefix : byFirstWord;
  const key = open ? first.slice(0, Math.min(PREFIX, first.length - 1)) : first;
  map.set(key, [...(map.get(key) ?? []), { concept, words }]);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function fits(word: string | undefined, form: string): boolean {
  if (word === undefined) return false;
  return form.endsWith(OPEN) ? word.startsWith(form.slice(0, -1)) : word === form;
}

type Forms = readonly { readonly concept: string; readonly words: readonly string[] }[];

/** The forms that begin with a word, whole ones first, then those of which it is the beginning. Most begin none. */
const formsFrom = remembered((word: string): Forms => {
  const known = [byFirstWord.get(word)];
  for (let letters = 1; letters <= PREFIX; letters++) known.push(byPrefix.get(word.slice(0, letters)));
  return known.flatMap((forms) => forms?.filter(({ words }) => fits(word, words[0] ?? '')) ?? []);
});

/** The concepts that a text names, in any language, each once, in the order of the table. Pure. */
export function readConcepts(text: string): readonly string[] {
  const found = new Set<string>();
  if (HAN.test(text)) {
    for (const { concept, form } of signs) if (text.includes(form)) found.add(concept);
  }
  const plain = wordsOf(text);
  const words = ARABIC.test(text) ? plain.map((word) => word.replace(/^(?:و|ب|ل)?(?=ال)/, '')) : plain;
  for (const [i, word] of words.entries()) {
    for (const { concept, words: wanted } of formsFrom(word)) {
      if (wanted.every((form, offset) => fits(words[i + offset], form))) found.add(concept);
    }
  }
  return [...found];
}
