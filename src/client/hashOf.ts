/**
 * SHA-256 of a document, hexadecimal: its name as a persisted query, and its id in the option
 * `trustedDocuments`. Null where the platform has no Web Crypto, as pages without HTTPS.
 */
export async function hashOf(text: string): Promise<string | null> {
  // Types say that it is always there; pages without HTTPS have none.
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto }
  if (!subtle) return null
  const bytes = await subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
