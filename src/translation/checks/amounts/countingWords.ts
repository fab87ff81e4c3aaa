import { languageOf } from '../../../entries/languageOf.js'

/** What a word does to the number that it is a part of. */
export type CountingWord = {
  /** `add`: twenty; `times`: hundred, dozen; `scale`: thousand, million. */
  does: 'add' | 'times' | 'scale'
  /** A power of ten for scales. */
  value: number
  isOrdinal: boolean
  /** Alone, it is often another word. */
  isSoft: boolean
  /** Without a number before it, it is vague: “hundreds of people”. */
  isVague: boolean
}

type Table = Readonly<
  Partial<Record<'add' | 'soft' | 'ordinal' | 'softOrdinal' | 'times' | 'vague' | 'scale', string>>
>

const TABLES: Readonly<Record<string, Table>> = {
  fr: {
    add:
      'zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 dix=10 onze=11 douze=12 treize=13 ' +
      'quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 ' +
      'soixante=60 septante=70 huitante=80 octante=80 nonante=90',
    soft: 'un=1 une=1 aucun=0 aucune=0 neuf=9',
    ordinal:
      'premier=1 première=1 deuxième=2 seconde=2 unième=1 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 ' +
      'dixième=10 onzième=11 douzième=12 treizième=13 quatorzième=14 quinzième=15 seizième=16 ' +
      'vingtième=20 trentième=30 quarantième=40 cinquantième=50 soixantième=60 centième=100',
    softOrdinal:
      'premiers=1 premières=1 premièrement=1 second=2 double=2 triple=3 quadruple=4 paire=2 biennal=2 triennal=3 quadriennal=4 quinquennal=5 ' +
      'quinquennale=5 décennie=10 trimestre=3 semestre=6 siècle=100',
    times:
      'cent=100 dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 ' +
      'cinquantaine=50 soixantaine=60 centaine=100 millier=1000',
    vague: 'cents=100 douzaines=12',
    scale: 'mille=3 million=6 millions=6 milliard=9 milliards=9 billion=12 billions=12',
  },
  es: {
    add:
      'cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 ' +
      'trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 ' +
      'veinte=20 veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 ' +
      'veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 ' +
      'cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 ' +
      'doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 ' +
      'cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 ' +
      'setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 ' +
      'novecientas=900',
    soft: 'un=1 uno=1 una=1 ningún=0 ninguno=0 ninguna=0 ambos=2 ambas=2',
    ordinal:
      'primer=1 primera=1 segunda=2 segundo=2 tercer=3 tercero=3 tercera=3 sexto=6 sexta=6 séptimo=7 séptima=7 octavo=8 octava=8 ' +
      'noveno=9 novena=9 décimo=10 décima=10 undécimo=11 undécima=11 duodécimo=12 duodécima=12 ' +
      'vigésimo=20 vigésima=20 trigésimo=30 trigésima=30 centésimo=100 centésima=100',
    softOrdinal:
      'primero=1 primeros=1 primeras=1 cuarto=4 cuarta=4 ' +
      'quinto=5 quinta=5 doble=2 triple=3 cuádruple=4 par=2 bienal=2 trienal=3 cuatrienal=4 ' +
      'quinquenal=5 década=10 decenio=10 trimestre=3 semestre=6 siglo=100',
    times:
      'decena=10 docena=12 quincena=15 veintena=20 treintena=30 centena=100 centenar=100 millar=1000',
    vague: 'docenas=12',
    scale:
      'mil=3 millón=6 millones=6 millardo=9 millardos=9 billón=12 billones=12 trillón=18 trillones=18',
  },
  en: {
    add:
      'zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 ' +
      'thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 ' +
      'thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
    soft: 'one=1 a=1 an=1 single=1 once=1 no=0 none=0 both=2 twice=2 couple=2 pair=2 thrice=3',
    ordinal:
      'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 ' +
      'thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 ' +
      'nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 ' +
      'eightieth=80 ninetieth=90 hundredth=100',
    softOrdinal:
      'double=2 triple=3 quadruple=4 biennial=2 decade=10 fortnight=14 century=100 ' +
      'sixties=60 seventies=70 eighties=80 nineties=90',
    times: 'hundred=100 dozen=12',
    vague: 'dozens=12',
    scale: 'thousand=3 million=6 millions=6 billion=9 billions=9 trillion=12 trillions=12',
  },
}

/** Verbs and participles that say “twice”, “three times”. */
const FOLDS: readonly [start: RegExp, value: number][] = [
  [/^(?:re)?doubl/u, 2],
  [/^dupli[cq]/u, 2],
  [/^tripl/u, 3],
  [/^(?:quadrupl|cuadrupl)/u, 4],
  [/^quintupl/u, 5],
]

const made = new Map<string, ReadonlyMap<string, CountingWord>>()

/** The counting words of a language, in small letters; none for a language that has no table. */
export function countingWords(tag: string): ReadonlyMap<string, CountingWord> {
  const language = languageOf(tag)
  const before = made.get(language)
  if (before) return before
  const words = new Map<string, CountingWord>()
  const table = Object.hasOwn(TABLES, language) ? TABLES[language] : undefined
  for (const [kind, list] of Object.entries(table ?? {}))
    for (const entry of list.split(' ')) {
      const [word = '', value = '0'] = entry.split('=')
      words.set(word, { ...HOW[kind as keyof Table], value: Number(value) })
    }
  made.set(language, words)
  return words
}

/** How often something is said to grow by a word such as « doublé »; null for another word. */
export function foldOf(word: string): number | null {
  return FOLDS.find(([start]) => start.test(word))?.[1] ?? null
}

const PLAIN = { does: 'add', isOrdinal: false, isSoft: false, isVague: false } as const

const HOW: Readonly<Record<keyof Table, Omit<CountingWord, 'value'>>> = {
  add: PLAIN,
  soft: { ...PLAIN, isSoft: true },
  ordinal: { ...PLAIN, isOrdinal: true },
  softOrdinal: { ...PLAIN, isOrdinal: true, isSoft: true },
  times: { ...PLAIN, does: 'times' },
  vague: { ...PLAIN, does: 'times', isVague: true },
  scale: { ...PLAIN, does: 'scale', isVague: true },
}
