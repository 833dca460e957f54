import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** argon2id with 19 MiB, two passes, one lane: the OWASP minimum for interactive sign-in. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

/** At most so many derivations at once: each holds 19 MiB and a core. */
const AT_ONCE = 2
let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  while (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  running++
  try {
    return await work()
  } finally {
    running--
    waiting.shift()?.()
  }
}

function derived(password: string, nonce: Buffer): Promise<Buffer> {
  return inTurn(() =>
    derive('argon2id', { message: Buffer.from(password.normalize('NFKC')), nonce, ...COST }),
  )
}

/** The password's hash as `argon2id$<salt>$<tag>` in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derived(password, nonce)
  return `argon2id$${nonce.toString('base64url')}$${tag.toString('base64url')}`
}

/** Whether the password belongs to the hash. Takes as long for a hash that fits nobody. */
export async function verifyPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, salt = '', tag = ''] = (hash ?? `argon2id$${'A'.repeat(22)}$`).split('$')
  const expected = Buffer.from(tag, 'base64url')
  const actual = await derived(password, Buffer.from(salt, 'base64url'))
  return expected.length === actual.length && timingSafeEqual(expected, actual)
}
