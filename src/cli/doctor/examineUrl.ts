import { createHttp } from './http.js'
import { type DoctorInput, type DoctorReport, runDoctor } from './runDoctor.js'
import { foreignTarget, originOf } from './target.js'

/** What is to be tried, and how; not where, nor as whom. */
export type Chosen = Omit<DoctorInput, 'http' | 'target' | 'admin' | 'translator'>

export type ExamineInput = Chosen &
  Partial<Pick<DoctorInput, 'admin' | 'translator'>> & {
    /** Address of the deployment, for example `https://cms.example.org`. */
    url: string
  }

/**
 * Attacks a deployment that is known by its address, and by the accounts that are given.
 *
 * @throws UserError when the address is none, nothing answers there, or an account cannot sign in
 */
export async function examineUrl({
  url,
  admin = null,
  translator = null,
  ...options
}: ExamineInput): Promise<DoctorReport> {
  const http = createHttp({ origin: originOf(url) })
  const target = await foreignTarget({ http, url })
  return runDoctor({ ...options, http, target, admin, translator })
}
