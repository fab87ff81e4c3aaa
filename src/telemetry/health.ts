/** One thing that has to be so. `warn`: it should be mended, and the server works all the same. */
export type Check = {
  state: 'pass' | 'warn' | 'fail'
  /** Absent when it passes. No path, address or name of a person stands in it. */
  reason?: string
}

/** Whether a server can work, and what keeps it from that. */
export type Health = { isReady: boolean; checks: Readonly<Record<string, Check>> }

/** The worst of its checks decides. */
export function healthOf(checks: Readonly<Record<string, Check>>): Health {
  return { isReady: Object.values(checks).every(({ state }) => state !== 'fail'), checks }
}
