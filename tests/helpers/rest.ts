import type { TestPayload } from './payload.js'
import type { Identity } from './people.js'

export type RestAnswer = {
  status: number
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever they have asked for
  body: any
  /** Messages of the errors, those of fields included. */
  messages: string[]
}

/** Sends JSON through REST, as somebody or as nobody. */
export async function rest(
  app: TestPayload,
  method: string,
  path: string,
  { by, data, language }: { by?: Identity; data?: unknown; language?: string } = {},
): Promise<RestAnswer> {
  return read(
    await app.request(`/api/${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(language ? { 'accept-language': language } : {}),
        ...by?.headers,
      },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    }),
  )
}

export type TestFile = { name: string; bytes: Uint8Array | string; type?: string }

/** Sends a file with the fields of its document, as the admin does. */
export async function send(
  app: TestPayload,
  path: string,
  {
    by,
    file,
    data = {},
    method = 'POST',
    language,
  }: { by?: Identity; file: TestFile; data?: unknown; method?: string; language?: string },
): Promise<RestAnswer> {
  const form = new FormData()
  const blob = new Blob([new Uint8Array(Buffer.from(file.bytes))], { type: file.type ?? '' })
  form.set('file', blob, file.name)
  form.set('_payload', JSON.stringify(data))
  return read(
    await app.request(`/api/${path}`, {
      method,
      headers: { ...(language ? { 'accept-language': language } : {}), ...by?.headers },
      body: form,
    }),
  )
}

type AnyError = { message: string; data?: { errors?: { path: string; message: string }[] } }

async function read(response: Response): Promise<RestAnswer> {
  const text = await response.text()
  const body: unknown = text.startsWith('{') ? JSON.parse(text) : text
  const { errors = [] } = Object(body) as { errors?: AnyError[] } // `Object` makes it safe to look
  const messages = errors.flatMap(({ message, data }) =>
    data?.errors ? data.errors.map((one) => `${one.path}: ${one.message}`) : [message],
  )
  return { status: response.status, body, messages }
}
