'use client'

/** What came of a request. Status 0: the server could not be reached. */
export type Answer<Body> =
  | { ok: true; body: Body }
  | { ok: false; status: number; message: string; data: Record<string, unknown> }

type Options = {
  /** Interface language, in which the server answers. */
  language: string
  method?: 'GET' | 'POST' | 'PATCH'
  data?: object
  file?: File
  signal?: AbortSignal
}

/**
 * Sends JSON or a file as the signed-in person. The body is what the endpoint promises
 * (`src/translation/api/types.ts`).
 */
export async function request<Body>(url: string, options: Options): Promise<Answer<Body>> {
  const { language, method = 'GET', data, file, signal } = options
  const headers: Record<string, string> = { 'Accept-Language': language }
  if (data) headers['Content-Type'] = 'application/json'
  try {
    const response = await fetch(url, {
      method,
      credentials: 'include',
      headers,
      ...(data || file ? { body: data ? JSON.stringify(data) : formOf(file) } : {}),
      ...(signal ? { signal } : {}),
    })
    const body: unknown = await response.json().catch(() => null)
    if (response.ok) return { ok: true, body: body as Body } // our own endpoint's
    return { ok: false, status: response.status, ...failureIn(body) }
  } catch {
    return { ok: false, status: 0, message: '', data: {} }
  }
}

/** As Payload's own uploads are sent. */
function formOf(file: File | undefined): FormData {
  const form = new FormData()
  if (file) form.append('file', file)
  return form
}

type Failure = { errors?: { message?: string; data?: Record<string, unknown> }[] }

function failureIn(body: unknown): { message: string; data: Record<string, unknown> } {
  const [first] = (Object(body) as Failure).errors ?? [] // `Object` makes it safe to look
  return { message: first?.message ?? '', data: first?.data ?? {} }
}
