/** `visibleFrom` of an edition without a start. */
export const ALWAYS = '1970-01-01T00:00:00.000Z'
/** `visibleUntil` of an edition without an end. */
export const FOREVER = '9999-12-31T23:59:59.999Z'
