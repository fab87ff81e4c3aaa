'use client'

/** What the server made of a request: its body, or why not. */
export type Answer = { ok: true; body: unknown } | { ok: false; status: number; message: string }

/** Sends JSON as the signed-in person. Status 0: the server could not be reached. */
export async function send(
  url: string,
  { method = 'GET', data, language }: { method?: string; data?: object; language: string },
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method,
      credentials: 'include',
      headers: {
        'Accept-Language': language,
        ...(data ? { 'Content-Type': 'application/json' } : {}),
      },
      ...(data ? { body: JSON.stringify(data) } : {}),
    })
    const body: unknown = await response.json().catch(() => null)
    if (response.ok) return { ok: true, body }
    return { ok: false, status: response.status, message: messageIn(body) }
  } catch {
    return { ok: false, status: 0, message: '' }
  }
}

type Failure = {
  message?: string
  errors?: { message?: string; data?: { errors?: { label?: string; message?: string }[] } }[]
}

/** What the server says, field by field where it says so. */
function messageIn(body: unknown): string {
  const { errors, message } = Object(body) as Failure // `Object` makes it safe to look
  const fields = errors?.[0]?.data?.errors ?? []
  const lines = fields.map((one) => [one.label, one.message].filter(Boolean).join(': '))
  return lines.join(' · ') || (errors?.[0]?.message ?? message ?? '')
}
