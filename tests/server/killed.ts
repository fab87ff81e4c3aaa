import sharp from 'sharp'

import { ADMIN, type App } from '../e2e/app.js'

export type Doc = Record<string, unknown> & { id: number | string }
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever they have asked for
export type Answer = { ok: boolean; status: number; body: any }

/** Asks the management API as the administrator; null when the server is gone. */
export type Ask = (method: string, where: string, body?: unknown) => Promise<Answer | null>

export async function signIn(app: App): Promise<Ask> {
  const ask = askerOf(app, {})
  const answer = await ask('POST', 'users/login', ADMIN)
  const token = (answer?.body as { token?: string } | undefined)?.token
  if (!token) throw new Error(`No sign-in: ${JSON.stringify(answer)}`)
  return askerOf(app, { authorization: `JWT ${token}` })
}

function askerOf(app: App, headers: Record<string, string>): Ask {
  return async (method, where, body) => {
    const isForm = body instanceof FormData
    try {
      const response = await fetch(`${app.url}/api/${where}`, {
        method,
        headers: { ...headers, ...(isForm ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      })
      const text = await response.text()
      const parsed: unknown = text.startsWith('{') ? JSON.parse(text) : text
      return { ok: response.ok, status: response.status, body: parsed }
    } catch {
      return null
    }
  }
}

/** As the server must answer while it lives. */
export async function must(answer: Promise<Answer | null>): Promise<Answer['body']> {
  const given = await answer
  if (!given?.ok) throw new Error(`Refused: ${JSON.stringify(given).slice(0, 500)}`)
  return given.body as unknown
}

/** Of a save; what changes with every save is left out, and so are the ids of rows. */
export function wholeOf(doc: unknown, ...own: string[]): string {
  const without = ['updatedAt', 'revision', '_status', ...own]
  return JSON.stringify(doc, (name, value: unknown) => (without.includes(name) ? undefined : value))
}

/** A form that uploads a picture unlike others. */
export async function pictureForm(n: number): Promise<FormData> {
  const background = { r: n % 256, g: Math.floor(n / 256) % 256, b: 90 }
  const image = sharp({ create: { width: 64, height: 48, channels: 3, background } })
  const form = new FormData()
  const bytes = new Uint8Array(await image.png().toBuffer())
  form.set('file', new Blob([bytes], { type: 'image/png' }), `picture-${n}.png`)
  form.set('_payload', JSON.stringify({ alt: `Image ${n}` }))
  return form
}
