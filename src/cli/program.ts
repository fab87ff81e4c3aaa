import { Command, CommanderError } from 'commander'

import { addAddressCommands } from './addressCommands.js'
import { addAidCommands } from './aidCommands.js'
import { addAuditCommands } from './auditCommands.js'
import { addCheckCommand } from './checkCommand.js'
import { addDoctorCommand } from './doctorCommand.js'
import { addEditionCommands } from './editionCommands.js'
import { addEntryCommands } from './entryCommands.js'
import { addExchangeCommands } from './exchangeCommands.js'
import { addMediaCommands } from './mediaCommands.js'
import { type App, openApp } from './openApp.js'
import { createReport, type Report } from './report.js'
import { addScheduleCommands } from './scheduleCommands.js'
import { addTransferCommands } from './transferCommands.js'
import { addTranslationCommands } from './translationCommands.js'
import { addUserCommands } from './userCommands.js'
import { addWebhookCommands } from './webhookCommands.js'
import { addXliffCommands } from './xliffCommands.js'

/** Adds a command that works on the opened app, or one that opens it only if it needs to. */
export type AddCommand = (
  args: {
    /** As on the command line, for example `users password <email>`. */
    usage: string
    description: string
    options?: [flags: string, description: string][]
    /** Whether a result means that something is wrong: exit 1. By default: `ok` is false in it. */
    isFailure?: (result: unknown) => boolean
  } & (
    | {
        /** Gives what `--json` prints; texts for people go through `report.say`. */
        run: (context: CommandContext) => Promise<unknown>
      }
    | { runAlone: (context: StandaloneContext) => Promise<unknown> }
  ),
) => void

export type CommandContext = {
  app: App
  report: Report
  args: string[]
  options: Readonly<Record<string, unknown>>
}

/** As `CommandContext`, before the app is opened. */
export type StandaloneContext = Omit<CommandContext, 'app'> & { openApp: typeof openApp }

type Input = { name: string; extend?: (add: AddCommand) => void }

/** Reads the command line, runs what it asks for, and ends the process: 0 done, 1 not. */
export async function runProgram({ name, extend }: Input): Promise<never> {
  const report = createReport({ json: process.argv.includes('--json') })
  const program = new Command(name)
    .description('The command line of payload-plugin-stories.')
    .showHelpAfterError()
    .exitOverride()
  const add = adder(program, report)
  addEditionCommands(add)
  addEntryCommands(add)
  addScheduleCommands(add)
  addAddressCommands(add)
  addTranslationCommands(add)
  addCheckCommand(add)
  addAuditCommands(add)
  addUserCommands(add)
  addDoctorCommand(add)
  addXliffCommands(add)
  addExchangeCommands(add)
  addAidCommands(add)
  addMediaCommands(add)
  addTransferCommands(add)
  addWebhookCommands(add)
  extend?.(add)
  let code = 0
  try {
    await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) code = error.exitCode === 0 ? 0 : 1
    else code = report.fail(error)
  }
  // Payload's timers and the database's connection would keep the process alive.
  process.exit(code)
}

function adder(program: Command, report: Report): AddCommand {
  return ({ usage, description, options = [], isFailure = isNotOk, ...command }) => {
    const words = usage.split(' ')
    const names = words.filter((word) => /^\w/.test(word))
    const parent = names.slice(0, -1).reduce((command, word) => groupOf(command, word), program)
    const leaf = parent
      .command(words.slice(names.length - 1).join(' '))
      .description(description)
      .option('--json', 'print the result as JSON')
    for (const [flags, text] of options) leaf.option(flags, text)
    leaf.action(async () => {
      const context = { report, args: leaf.args, options: leaf.opts() }
      const result =
        'run' in command
          ? await command.run({ app: await openApp(), ...context })
          : await command.runAlone({ openApp, ...context })
      report.result(result)
      if (isFailure(result)) throw new CommanderError(1, 'stories.failed', '')
    })
  }
}

/** A check that ran well may still say that something is wrong; the exit code tells. */
function isNotOk(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'ok' in result && result.ok === false
}

function groupOf(parent: Command, name: string): Command {
  return (
    parent.commands.find((command) => command.name() === name) ??
    parent.command(name).description(GROUPS[name] ?? '')
  )
}

const GROUPS: Record<string, string> = {
  audit: 'Export the audit log and delete old events.',
  editions: 'Verify and rebuild the editions that the public reads.',
  entries: 'Find and repair torn entries.',
  glossary: 'Export and import glossary terms.',
  media: 'Find and remove orphaned files.',
  memory: 'Export and import the translation memory.',
  migrate: 'Run and revert database migrations.',
  schedules: 'List and run scheduled publications.',
  translations: 'Show and check translations, and rebuild the translation index.',
  users: 'Manage accounts.',
  webhooks: 'Show, send and test messages for webhooks and caches.',
  xliff: 'Export, import and validate XLIFF files.',
}
