import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export type StoredFile = { readonly sha256: string; readonly size: number }

/** Files by the digest of their bytes, under the data directory: the same file twice takes its place once. */
export type FileStore = {
  /** Takes a stream into a temporary file and tells its digest and size; it is not kept yet. */
  receive(stream: NodeJS.ReadableStream): Promise<StoredFile & { path: string }>
  /** Keeps a received file for good. */
  keep(received: StoredFile & { path: string }): Promise<void>
  discard(path: string): Promise<void>
  store(bytes: Uint8Array): Promise<StoredFile>
  open(sha256: string): Promise<ReadStream>
}

export function createFileStore(directory: string): FileStore {
  const placeOf = (sha256: string) => join(directory, sha256.slice(0, 2), sha256)
  const waiting = join(directory, 'received')
  return {
    async receive(stream) {
      await mkdir(waiting, { recursive: true })
      const path = join(waiting, randomUUID())
      const hash = createHash('sha256')
      let size = 0
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          hash.update(chunk)
          size += chunk.length
          done(null, chunk)
        },
      })
      await pipeline(stream, measure, createWriteStream(path))
      return { path, sha256: hash.digest('hex'), size }
    },
    async keep({ path, sha256 }) {
      const place = placeOf(sha256)
      await mkdir(dirname(place), { recursive: true })
      await rename(path, place)
    },
    async discard(path) {
      await rm(path, { force: true })
    },
    async store(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const place = placeOf(sha256)
      await mkdir(dirname(place), { recursive: true })
      await writeFile(place, bytes)
      return { sha256, size: bytes.length }
    },
    async open(sha256) {
      const place = placeOf(sha256)
      await stat(place)
      return createReadStream(place)
    },
  }
}
