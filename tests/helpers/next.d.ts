/** As Next finds it: its package has no `exports`. */
declare module 'next/cache' {
  export * from 'next/cache.js'
}
