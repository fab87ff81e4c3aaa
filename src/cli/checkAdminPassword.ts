import { passwordProblem } from '../security/passwords/passwordProblem.js'
import { type Environment, EnvironmentError } from './environment.js'

const REASONS = {
  short: 'one that is too short',
  common: 'one that is easy to guess',
  personal: 'one that contains the e-mail or the name of this site',
} as const

/**
 * Holds `ADMIN_PASSWORD` to the rule of every other password.
 *
 * @throws EnvironmentError
 */
export async function checkAdminPassword({
  adminEmail,
  adminPassword,
}: Pick<Environment, 'adminEmail' | 'adminPassword'>): Promise<void> {
  if (adminPassword === null) return
  const problem = await passwordProblem({ password: adminPassword, about: [adminEmail] })
  if (problem === null) return
  throw new EnvironmentError([
    `ADMIN_PASSWORD: expected several unrelated words, got ${REASONS[problem]}. Leave it out to have one generated.`,
  ])
}
