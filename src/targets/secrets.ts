const PREFIX = 'whsec_'

/** Length of a key, bytes (Standard Webhooks, “Signature scheme”). */
const [SHORTEST, LONGEST] = [24, 64]

/** What is expected of the secret of a webhook, in words. */
export const WEBHOOK_SECRET = `${PREFIX} and ${SHORTEST} to ${LONGEST} bytes in base64`

/** How to make one, in words. */
export const MAKE_SECRET = `Generate one with \`echo ${PREFIX}$(openssl rand -base64 32)\`.`

export function isWebhookSecret(given: string): boolean {
  if (!/^whsec_[A-Za-z0-9+/]+={0,2}$/.test(given)) return false
  const { length } = keyOf(given)
  return length >= SHORTEST && length <= LONGEST
}

/** The key that a secret stands for. */
export function keyOf(secret: string): Buffer {
  return Buffer.from(secret.slice(PREFIX.length), 'base64')
}
