// `next build` writes the same into .next/types; without it a fresh clone would not check.
declare module 'next/root-params' {
  export function locale(): Promise<string | undefined>
}
