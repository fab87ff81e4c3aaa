/** `visibleFrom` of an edition that waits for nothing. */
export const ALWAYS = '1970-01-01T00:00:00.000Z'
/** `visibleUntil` of an edition that nothing ends. */
export const FOREVER = '9999-12-31T23:59:59.999Z'
