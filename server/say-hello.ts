import type { Clock } from './clock.ts'
import type { Config } from './config.ts'

type Hello = {
  readonly config: Config
  readonly port: number
  readonly database: string
  readonly now: Clock
  readonly demoPassword: string
  readonly isNew: boolean
  readonly administratorToken: string | null
}

/** What the terminal shows once the product answers: where it is, where the data lie, how to get in. */
export function sayHello({
  config,
  port,
  database,
  now,
  demoPassword,
  isNew,
  administratorToken,
}: Hello): void {
  const shownHost = config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host
  const address = config.publicUrl ?? `http://${shownHost}:${port}`
  const lines = [
    '',
    `Тоқсан  ${address}`,
    `  database  ${database}${isNew ? ' (new: seeded)' : ''}`,
    `  files     ${config.dataDirectory}`,
  ]
  if (config.demo) {
    lines.push(
      `  clock     ${now().toISOString()}${config.demoClock === null ? '' : ' (demonstration; DEMO_CLOCK=real for the true time)'}`,
      '',
      '  Demonstration accounts: the figures are synthetic.',
      `  password  ${demoPassword}`,
      '  analyst.<body>@demo.toqsan   deputy.<body>@demo.toqsan   <body>: agriculture, health, justice, …',
      '  of the programmes: ministry-health-2007, akims-oblasts-astana-almaty, kazakhtelecom, …',
      '  reviewer@demo.toqsan   viewer@demo.toqsan   auditor@demo.toqsan   admin@demo.toqsan',
    )
  }
  if (administratorToken !== null) {
    lines.push(
      '',
      '  There is no administrator yet. Create one with this link, which works once:',
      `  ${address}/start?token=${administratorToken}`,
    )
  }
  console.log(`${lines.join('\n')}\n`)
}
