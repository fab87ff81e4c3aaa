/** What a unit measures; groups the admin's select. */
export type UnitKind =
  | 'count'
  | 'share'
  | 'money'
  | 'mass'
  | 'length'
  | 'area'
  | 'volume'
  | 'time'
  | 'energy'
  | 'power'
  | 'temperature'

/**
 * One unit. `code` is of UN/CEFACT Recommendation 20 or ISO 4217; `1` is a plain count, `P1` per
 * cent. `intl` is the unit of Intl.NumberFormat, where ECMA-402 sanctions one; `symbol` is the SI
 * symbol where not.
 */
export type Unit = {
  readonly code: string
  readonly kind: UnitKind
  readonly intl?: string
  readonly symbol?: string
}

/** ISO 4217, the currencies in use (2025), without funds, metals and test codes. */
const CURRENCIES = `
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD
CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF
GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK
LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD
OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN
SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF
XPF YER ZAR ZMW ZWG
`

/** Every unit that a measure may have, in the order of the admin's select. */
export const UNITS: readonly Unit[] = [
  { code: '1', kind: 'count' },
  { code: 'P1', kind: 'share', intl: 'percent' },
  { code: 'GRM', kind: 'mass', intl: 'gram' },
  { code: 'KGM', kind: 'mass', intl: 'kilogram' },
  { code: 'TNE', kind: 'mass', symbol: 't' },
  { code: 'CMT', kind: 'length', intl: 'centimeter' },
  { code: 'MTR', kind: 'length', intl: 'meter' },
  { code: 'KMT', kind: 'length', intl: 'kilometer' },
  { code: 'MTK', kind: 'area', symbol: 'm²' },
  { code: 'HAR', kind: 'area', intl: 'hectare' },
  { code: 'KMK', kind: 'area', symbol: 'km²' },
  { code: 'ACR', kind: 'area', intl: 'acre' },
  { code: 'MLT', kind: 'volume', intl: 'milliliter' },
  { code: 'LTR', kind: 'volume', intl: 'liter' },
  { code: 'MTQ', kind: 'volume', symbol: 'm³' },
  { code: 'SEC', kind: 'time', intl: 'second' },
  { code: 'MIN', kind: 'time', intl: 'minute' },
  { code: 'HUR', kind: 'time', intl: 'hour' },
  { code: 'DAY', kind: 'time', intl: 'day' },
  { code: 'WEE', kind: 'time', intl: 'week' },
  { code: 'MON', kind: 'time', intl: 'month' },
  { code: 'ANN', kind: 'time', intl: 'year' },
  { code: 'KWH', kind: 'energy', symbol: 'kWh' },
  { code: 'MWH', kind: 'energy', symbol: 'MWh' },
  { code: 'GWH', kind: 'energy', symbol: 'GWh' },
  { code: 'KWT', kind: 'power', symbol: 'kW' },
  { code: 'MAW', kind: 'power', symbol: 'MW' },
  { code: 'CEL', kind: 'temperature', intl: 'celsius' },
  ...CURRENCIES.trim()
    .split(/\s+/)
    .map((code) => ({ code, kind: 'money' }) as const),
]

const BY_CODE = new Map(UNITS.map((unit) => [unit.code, unit]))

/** True for a code of `UNITS`, in capitals as the norms write them. */
export function isUnit(code: unknown): code is string {
  return typeof code === 'string' && BY_CODE.has(code)
}

/** The unit of this code; null when `UNITS` has none. */
export function unitOf(code: string): Unit | null {
  return BY_CODE.get(code) ?? null
}
