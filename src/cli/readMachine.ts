import { isServiceUrl, SERVICE_URL } from '../translation/machine/serviceUrl.js'
import type { Environment, Problem } from './environment.js'

/** The translation service that the environment names. What it says is in no message: it is secret. */
export function readMachine(
  { url, key }: { url: string | null; key: string | null },
  problem: Problem,
): Environment['machineTranslation'] {
  if (url === null && key === null) return null
  if (url !== null && isServiceUrl(url)) return { url, key }
  const remedy = 'Use MACHINE_TRANSLATION_URL=https://translate.example.org/translate.'
  if (url !== null) problem('MACHINE_TRANSLATION_URL', SERVICE_URL, remedy, 'another')
  else
    problem('MACHINE_TRANSLATION_URL', 'an address beside MACHINE_TRANSLATION_KEY', remedy, 'none')
  return null
}
