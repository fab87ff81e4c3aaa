import type { AddCommand, CommandContext } from '../../src/cli/program.js'
import type { TestPayload } from './payload.js'

type Command = Parameters<AddCommand>[0]
type Ran = { result: any; said: string[] } // eslint-disable-line @typescript-eslint/no-explicit-any -- each command has its own

/** Runs commands as the program does, on the app of a test: `run(app, 'memory import', ['a.tmx'])`. */
export function commandsOf(...adders: ((add: AddCommand) => void)[]) {
  const commands: Command[] = []
  for (const addTo of adders) addTo((command) => commands.push(command))
  return async (
    app: TestPayload,
    words: string,
    args: string[],
    options: CommandContext['options'] = {},
  ): Promise<Ran> => {
    const said: string[] = []
    const command = commands.find(({ usage }) => usage.startsWith(words))
    if (!command || !('run' in command)) throw new Error(`There is no command “${words}”.`)
    const report = {
      say: (text: string) => said.push(text),
      progress: () => {},
      result: () => {},
      fail: () => 1,
    }
    const result: unknown = await command.run({ app, report, args, options })
    return { result, said }
  }
}
