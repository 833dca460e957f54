import { reportSheetMessages as words } from '#shared/language/report-page-messages.ts'
import { LANGUAGES, type Language } from '#shared/language/say.ts'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { files } from '../../paths.ts'
import css from './reports-page.module.css'

/** Languages name themselves. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { kk: 'Қаз', ru: 'Рус', en: 'Eng' }

type ReportFilesProps = { period: string; body?: string | undefined; bodyName?: string | undefined }

/** The report's files: a workbook in each language, and JSON. */
export function ReportFiles({ period, body, bodyName }: ReportFilesProps) {
  const say = useSay()
  const format = useFormat()
  const query = body === undefined ? { period } : { period, body }
  const of = bodyName === undefined ? format.period(period) : `${bodyName}, ${format.period(period)}`
  return (
    <span className={css.files}>
      <span aria-hidden="true">Excel</span>
      {LANGUAGES.map((lang) => (
        <a
          key={lang}
          href={files.workbook({ ...query, lang })}
          download
          lang={lang}
          aria-label={say(words.excelFull, { language: LANGUAGE_NAMES[lang], period: of })}
        >
          {LANGUAGE_NAMES[lang]}
        </a>
      ))}
      <a
        href={files.reportJson(query)}
        download={`kpi-${period}${body ? `-${body}` : ''}.json`}
        aria-label={say(words.jsonFull, { period: of })}
      >
        JSON
      </a>
    </span>
  )
}
