import { useMemo } from 'react'
import {
  type DecimalStyle,
  formatDate,
  formatDay,
  formatDecimal,
  formatFileSize,
  formatInstant,
  formatPercent,
  formatPeriod,
  formatTime,
  groupDigest,
  shortDigest,
} from '#shared/language/format.ts'
import { useLanguage } from './language-provider.tsx'

/** Every formatter, bound to the language of the page: `format.decimal('54.113', { places: 1 })`. */
export function useFormat() {
  const { language } = useLanguage()
  return useMemo(
    () => ({
      decimal: (text: string, style?: DecimalStyle) => formatDecimal(text, language, style),
      percent: (text: string, style?: DecimalStyle) => formatPercent(text, language, style),
      date: (date: string, style?: 'long' | 'short') => formatDate(date, language, style),
      day: (instant: string | Date) => formatDay(instant, language),
      instant: (instant: string | Date, style?: { year?: boolean }) =>
        formatInstant(instant, language, style),
      time: formatTime,
      period: (period: string, style?: 'long' | 'short' | 'part') => formatPeriod(period, language, style),
      fileSize: (bytes: number) => formatFileSize(bytes, language),
      digest: groupDigest,
      shortDigest,
    }),
    [language],
  )
}
