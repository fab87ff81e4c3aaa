import { EnvironmentError, readEnvironment } from '../../src/cli/environment.js'

export const read = (variables: Record<string, string>) =>
  readEnvironment({ variables, directory: '/srv/app' })

export const problemsOf = (variables: Record<string, string>) => {
  try {
    read(variables)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems
    throw error
  }
  return []
}
