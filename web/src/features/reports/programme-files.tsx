import { reportSheetMessages as words } from '#shared/language/report-page-messages.ts'
import { LANGUAGES } from '#shared/language/say.ts'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { files } from '../../paths.ts'
import { LANGUAGE_NAMES } from './report-files.tsx'
import css from './reports-page.module.css'

/** The files of a programme's report: a workbook in each language, and JSON. */
export function ProgrammeFiles({
  programme,
  period,
  name,
}: {
  programme: string
  period: string
  name: string
}) {
  const say = useSay()
  const format = useFormat()
  const of = { period: `${name}, ${format.period(period)}` }
  return (
    <span className={css.files}>
      <span aria-hidden="true">Excel</span>
      {LANGUAGES.map((lang) => (
        <a
          key={lang}
          href={files.programmeWorkbook({ programme, period, lang })}
          download
          lang={lang}
          aria-label={say(words.excelFull, { ...of, language: LANGUAGE_NAMES[lang] })}
        >
          {LANGUAGE_NAMES[lang]}
        </a>
      ))}
      <a
        href={files.programmeReportJson({ programme, period })}
        download={`${programme}-${period}.json`}
        aria-label={say(words.jsonFull, of)}
      >
        JSON
      </a>
    </span>
  )
}
