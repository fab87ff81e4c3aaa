/** Words of grammar, by language: where one of them stands, the text around it is of that language. */
const WORDS: Readonly<Record<string, string>> = {
  fr:
    'le la les l un une des du de d au aux à et ou où mais donc car ni que qu qui quoi dont ce cet cette ces c ' +
    'son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes je j tu il elle on nous vous ils elles ' +
    'se s me m te t y en dans sur sous par pour avec sans chez vers entre depuis pendant est sont était ' +
    'étaient sera ont a as ai avait avons avez ne n pas plus très aussi comme si quand tout toute tous ' +
    'toutes après avant lors fait être avoir peut aujourd hui déjà encore toujours jamais ainsi alors chaque ' +
    'plusieurs cela ceux celle celles même moins beaucoup trop jusqu lorsqu afin parce grâce',
  es:
    'el la los las un una unos unas de del al a y e o u pero ni que quien cual cuyo lo le les se su sus ' +
    'nuestro nuestra nuestros nuestras mi mis tu tus yo él ella ellos ellas nos me te en con por para sin ' +
    'sobre entre desde hasta hacia según durante tras es son era eran fue fueron será ha han había está ' +
    'están no más muy también como si cuando donde dónde qué cómo quién todo toda todos todas este esta ' +
    'estos estas ese esa esos esas hay ser hoy siempre nunca cada otra otros otras mismo mucho muchos ' +
    'muchas ante porque aunque mientras ya así aquí tiene tienen puede pueden han sido estar',
  en:
    'the a an and or but nor of to in on at by for with without from into about between through over under ' +
    'after before during since until as if when where who whom whose which what how why that this these ' +
    'those it its he she they we you i his her their our your my me us them him is are was were be been being ' +
    'has have had do does did will would can could should may might must not no more most very also than ' +
    'then there all each every some any so such today never always many much other others only because ' +
    'while own both within among',
}

/** Words of grammar that names and sayings are made of too: « Plan nacional de Bolivia », “coup d’état”. */
export const LINKS = new Set(['de', 'del', 'd', 'du', 'des', 'of', 'al', 'au'])

const made = new Map<string, ReadonlySet<string>>()

/** The words of grammar of a language, in small letters; none for a language without a list. */
export function functionWords(language: string): ReadonlySet<string> {
  const before = made.get(language)
  if (before) return before
  const words = new Set(Object.hasOwn(WORDS, language) ? WORDS[language]?.split(' ') : [])
  made.set(language, words)
  return words
}
