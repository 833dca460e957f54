import { useCallback } from 'react'
import type { ValueShape } from '#shared/api/values.ts'
import { formatDecimal, formatPeriod } from '#shared/language/format.ts'
import { valueReasons } from '#shared/language/passport-page-messages.ts'
import { type Language, say } from '#shared/language/say.ts'
import { useLanguage } from '../../language/language-provider.tsx'

function isPeriod(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-[QH]\d$/.test(value)
}

function told(value: unknown, language: Language): string {
  if (Array.isArray(value)) return value.map((one) => told(one, language)).join(', ')
  const text = String(value)
  if (isPeriod(text)) return formatPeriod(text, language, 'short')
  return /^-?\d+(\.\d+)?$/.test(text) ? formatDecimal(text, language) : text
}

/** The reason that stands beside a value, in words: its ground as written, or what the engine found; null where there is none. */
export function useReason(): (value: ValueShape) => string | null {
  const { language } = useLanguage()
  return useCallback(
    ({ reason }) => {
      if (!reason) return null
      if (typeof reason.ground === 'string' && reason.ground !== '') return reason.ground
      const message = valueReasons[String(reason.code)]
      // What a result of several bodies leaves out is told with their names, as its coverage.
      if (Array.isArray(reason.without) && !reason.without.every(isPeriod)) return null
      if (!message) return null
      const values = Object.entries(reason).map(([name, value]) => [name, told(value, language)])
      return say(message, language, Object.fromEntries(values))
    },
    [language],
  )
}
