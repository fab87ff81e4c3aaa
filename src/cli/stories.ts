import { runProgram } from './program.js'

/** The command line in a host app: `npx stories COMMAND`. */
await runProgram({ name: 'stories' })
