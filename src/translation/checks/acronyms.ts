/** Short names of organisations and things that have another in each language: French, Spanish, English. */
const ACRONYMS: readonly string[] = [
  'ONU ONU UN',
  'OIT OIT ILO',
  'OMS OMS WHO',
  'OIM OIM IOM',
  'OMC OMC WTO',
  'OCDE OCDE OECD',
  'OEA OEA OAS',
  'OTAN OTAN NATO',
  'UE UE EU',
  'UA UA AU',
  'FMI FMI IMF',
  'BM BM WB',
  'BID BID IDB',
  'CEPALC CEPAL ECLAC',
  'PNUD PNUD UNDP',
  'PNUE PNUMA UNEP',
  'HCR ACNUR UNHCR',
  'PAM PMA WFP',
  'FNUAP UNFPA UNFPA',
  'GIEC IPCC IPCC',
  'CPI CPI ICC',
  'CIJ CIJ ICJ',
  'CICR CICR ICRC',
  'ONG ONG NGO',
  'OSC OSC CSO',
  'ODD ODS SDG',
  'OMD ODM MDG',
  'PIB PIB GDP',
  'RNB INB GNI',
  'IDH IDH HDI',
  'APD AOD ODA',
  'TVA IVA VAT',
  'PME PYME SME',
  'TIC TIC ICT',
  'IA IA AI',
  'VIH VIH HIV',
  'SIDA SIDA AIDS',
  'ADN ADN DNA',
  'GES GEI GHG',
  'EFTP EFTP TVET',
  'RSE RSE CSR',
  'PPP APP PPP',
]

const KNOWN = new Set(ACRONYMS.flatMap((row) => row.split(' ')))

/** True for a short name that is another, or may be, in another language. */
export function isKnownAcronym(text: string): boolean {
  return KNOWN.has(text)
}

const LANGUAGES = ['fr', 'es', 'en']
const WRITTEN = /(?<![\p{L}\p{N}])\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}]))/gu

type Texts = { source: string; target: string; from: string; to: string }

/** The first acronym that stands on both sides, though the target's language has its own. */
export function acronymLeft({ source, target, from, to }: Texts) {
  const own = ownForms(from, to)
  const inSource = new Set(source.match(WRITTEN))
  const inTarget = [...target.matchAll(WRITTEN)]
  const given = new Set(inTarget.map(([written]) => written))
  const left = inTarget.find(({ 0: written }) => {
    const right = own.get(written)
    return right !== undefined && inSource.has(written) && !given.has(right)
  })
  return left ? { from: left.index, to: left.index + left[0].length } : null
}

/** The first acronym that is none, with the letters of the one that the target's language has. */
export function acronymGarbled({ source, target, from, to }: Texts) {
  const [own, other] = [LANGUAGES.indexOf(from), LANGUAGES.indexOf(to)]
  const inSource = new Set(source.match(WRITTEN))
  const inTarget = [...target.matchAll(WRITTEN)]
  const given = new Set(inTarget.map(([written]) => written))
  const wanted = new Map(
    ACRONYMS.map((row) => row.split(' ')).flatMap((row) => {
      const [form = '', right = ''] = [row[own], row[other]]
      const isLost = inSource.has(form) && !given.has(right) && !given.has(form)
      return isLost ? [[sorted(right), right] as const] : []
    }),
  )
  const found = inTarget.find(({ 0: written }) => {
    return !KNOWN.has(written) && !inSource.has(written) && wanted.has(sorted(written))
  })
  const right = found && wanted.get(sorted(found[0]))
  return found && right ? { text: found[0], right, from: found.index } : null
}

function sorted(text: string): string {
  return [...text].sort().join('')
}

const made = new Map<string, ReadonlyMap<string, string>>()

/** Forms of one language that are another in the other, and are none there. */
function ownForms(from: string, to: string): ReadonlyMap<string, string> {
  const key = `${from} ${to}`
  const before = made.get(key)
  if (before) return before
  const rows = ACRONYMS.map((row) => row.split(' '))
  const [own, other] = [LANGUAGES.indexOf(from), LANGUAGES.indexOf(to)]
  const known = new Set(rows.map((row) => row[other]))
  const forms = rows.map((row): [string, string] => [row[own] ?? '', row[other] ?? ''])
  const others = new Map(forms.filter(([form]) => form !== '' && !known.has(form)))
  made.set(key, others)
  return others
}
