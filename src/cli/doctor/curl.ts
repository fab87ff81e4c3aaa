import type { Ask, Identity } from './types.js'

/** Stands for a secret in a printed request; who repeats it puts their own in the shell. */
export const VARIABLES: Readonly<Record<Identity, string | null>> = {
  anonymous: null,
  admin: 'ADMIN',
  translator: 'TRANSLATOR',
  reader: 'API_CLIENT',
  previewer: 'PREVIEW_CLIENT',
  expiredClient: 'EXPIRED_CLIENT',
}

/** The request as one line for a POSIX shell. Secrets are named, never printed. */
export function curlLine({ url, ask }: { url: string; ask: Ask }): string {
  const { as = 'anonymous', method = 'GET', headers = {}, json, file } = ask
  const variable = VARIABLES[as]
  const parts = ['curl', '-i']
  if (method !== 'GET') parts.push('-X', method)
  if (variable) parts.push('-H', `"Authorization: $${variable}"`)
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue
    const isSecret = name.toLowerCase() === 'cookie'
    parts.push('-H', isSecret ? '"Cookie: $COOKIE"' : quote(`${name}: ${value}`))
  }
  if (json !== undefined) {
    const body = JSON.stringify(json, hidePassword)
    parts.push('-H', quote('Content-Type: application/json'))
    parts.push('--data', quote(body.length > 2000 ? `${body.slice(0, 2000)}…` : body))
  }
  if (file) {
    parts.push('-F', quote(`file=@${file.name};type=${file.type}`))
    parts.push('-F', quote(`_payload=${JSON.stringify(file.data ?? {})}`))
  }
  return [...parts, quote(url)].join(' ')
}

function hidePassword(key: string, value: unknown): unknown {
  return key === 'password' && typeof value === 'string' && value.length > 20 ? '…' : value
}

/** For a POSIX shell: nothing inside single quotes means anything, save their end. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
