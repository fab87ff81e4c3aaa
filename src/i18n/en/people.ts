/** Labels and help of media, files, consents, users and API clients. */
export const people = {} as const
