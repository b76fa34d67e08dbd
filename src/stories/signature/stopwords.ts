const LISTS = [
  // en
  `a an the and or but if of in on at to for from by with as is are was were be been being it its this that these those he she
  they them his her their our we you i not no nor so than then there here has have had do does did will would can could may might
  must shall should about after before over under into out up down off again more most less very just also what who whom which when
  where why how all any some new says say said via amid`,
  // es
  `el la los las un una unos unas y o u de del al a en con por para sin sobre entre tras que como su sus se es son fue ser ha han
  lo le les mas muy ya no si pero este esta estos estas ese esa desde hasta cuando donde`,
  // pt
  `os as um uma uns umas e do da dos das no na nos nas em com pela pelo pelas pelos ao aos para sem sobre entre apos que como seu sua
  seus suas foi sao nao mas mais ja ou`,
  // fr
  `le la les un une des et ou de du au aux en dans avec pour par sans sur entre apres que qui quoi dont ce cet cette ces son sa ses leur
  leurs il elle ils elles on est sont ete etre a ont pas ne plus se mais d l s c n qu j`,
  // de
  `der die das den dem des ein eine einer eines einem einen und oder aber von vom zu zum zur im in an am auf aus bei mit nach vor fur
  uber unter durch gegen ohne um als wie ist sind war waren wird werden wurde hat haben nicht kein keine auch nur noch sich es er sie
  wir ihr sein seine dass wenn`,
  // ru (as transliterated)
  `i v vo na s so k ko po o ob ot do iz za u ne no a kak chto eto ego ee ih byl byla byli budet dlya pri iz-za zhe li ili bez`,
  // sl
  `in na v z s za od do po pri iz ob je so ki da se ne pa kot tudi bo bi sta ali ter pred med`,
  // pl
  `i w we z ze na do od po za o u przez dla przy bez nie jest sa to jak ze sie oraz lub ale`,
  // sv, nl, it
  `och att det som en ett pa av for med till fran ar var inte om den de har kan ska het een van op te dat die met voor door il lo gli
  di dal nel con per che non del della dei delle`,
  // ar
  `في من على إلى الى عن مع بعد قبل هذا هذه التي الذي أن ان إن لا ما هو هي بين خلال`,
];

/** Words that carry no event, in the languages of the feeds; folded as `tokens.ts` folds words. */
export const STOPWORDS: ReadonlySet<string> = new Set(LISTS.flatMap((list) => list.split(/\s+/)));
