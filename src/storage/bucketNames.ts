/** Whether this can be the name of a bucket: in an address, `..` would lead into another one. */
export function isBucketName(given: string): boolean {
  return /^[\w.-]+$/.test(given) && !/^\.+$/.test(given)
}

/** Whether this can go before the keys of a bucket. */
export function isKeyPrefix(given: string): boolean {
  return !given.split('/').some((part) => /^\.\.?$/.test(part))
}
