import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileTypeFromFile } from 'file-type'
import { fromBufferPromise } from 'yauzl'

/** The kinds of files that can prove a figure: type by content → extensions that may name it. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/webp': ['.webp'],
  'image/tiff': ['.tif', '.tiff'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/vnd.oasis.opendocument.spreadsheet': ['.ods'],
  'application/vnd.ms-excel': ['.xls'],
  'text/csv': ['.csv'],
}

export type Inspection =
  | { readonly ok: true; readonly type: string }
  | {
      readonly ok: false
      readonly reason: 'wrong-kind' | 'wrong-name' | 'macros'
      readonly found: string | null
    }

/** Stream names of a workbook inside the old binary container, which installers and letters share. */
const BINARY_WORKBOOK = [Buffer.from('Workbook', 'utf16le'), Buffer.from('Book', 'utf16le')]

function isText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The type that the bytes themselves show; the name is asked only whether plain text means to be a table. */
async function typeOf(path: string, name: string): Promise<string | null> {
  const told = await fileTypeFromFile(path)
  if (told?.mime === 'application/x-cfb') {
    const bytes = await readFile(path)
    return BINARY_WORKBOOK.some((word) => bytes.includes(word)) ? 'application/vnd.ms-excel' : told.mime
  }
  if (told) return told.mime
  const bytes = await readFile(path)
  const isScript = bytes.subarray(0, 2).toString('latin1') === '#!'
  return extname(name).toLowerCase() === '.csv' && !isScript && isText(bytes) ? 'text/csv' : null
}

async function hasMacros(path: string, type: string): Promise<boolean> {
  if (!type.includes('openxmlformats') && !type.includes('opendocument')) return false
  const archive = await fromBufferPromise(await readFile(path), { lazyEntries: true })
  let entries = 0
  for await (const { fileName } of archive.eachEntry()) {
    if (/vbaProject\.bin$|^Basic\//i.test(fileName) || ++entries > 10_000) return true
  }
  return false
}

/** Tells a file by its content: whether it is of a kind that proves figures, named as what it is, and without macros. */
export async function inspectFile(path: string, name: string): Promise<Inspection> {
  const type = await typeOf(path, name)
  const extensions = type === null ? undefined : KINDS[type]
  if (type === null || !extensions) return { ok: false, reason: 'wrong-kind', found: type }
  if (!extensions.includes(extname(name).toLowerCase()))
    return { ok: false, reason: 'wrong-name', found: type }
  if (await hasMacros(path, type)) return { ok: false, reason: 'macros', found: type }
  return { ok: true, type }
}
