import crypto from 'node:crypto'

/**
 * Payload hashes a password in 600,000 rounds, a fifth of a second of a processor, and the tests
 * make and sign in hundreds of accounts. Here it is one round: still another hash for each password
 * and salt. Servers that tests start as processes of their own hash as ever.
 */
const { pbkdf2 } = crypto
Object.assign(crypto, {
  pbkdf2: (
    password: string,
    salt: string,
    _rounds: number,
    ...rest: [length: number, digest: string, done: (error: Error | null, key: Buffer) => void]
  ) => pbkdf2(password, salt, 1, ...rest),
})
