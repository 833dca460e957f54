import type { Cell } from './typed-figures.ts'

/** A small PDF of one line in Latin letters, whole and valid. */
export function demoPdf(line: string): Uint8Array {
  const content = `BT /F1 12 Tf 72 760 Td (${line}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return new TextEncoder().encode(text)
}

/** A small table with the figures that it proves. */
export function demoCsv(title: string, cells: readonly Cell[]): Uint8Array {
  const rows = cells.map(({ number, operand, value }) => `${number};${operand};${value ?? ''}`)
  return new TextEncoder().encode(`\uFEFF${title}\nкөрсеткіш;дерек;мәні\n${rows.join('\n')}\n`)
}
