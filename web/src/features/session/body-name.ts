import type { Translated } from '#shared/language/say.ts'

/** The country in a body's full name: on a page of this country's bodies it only pushes the name itself out of sight. */
const COUNTRY = [
  /^Қазақстан Республикасының\s+/,
  /\s+Республики Казахстан$/,
  /\s+of the Republic of Kazakhstan$/,
] as const

function without(text: string): string {
  return COUNTRY.reduce((rest, country) => rest.replace(country, ''), text)
}

/** «Ауыл шаруашылығы министрлігі» of «Қазақстан Республикасының Ауыл шаруашылығы министрлігі». */
export function shortBodyName({ kk, ru, en }: Translated): Translated {
  return { kk: without(kk), ru: without(ru), en: without(en) }
}
