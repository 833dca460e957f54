import type { Passport } from '#shared/api/reports.ts'
import type { Evidence } from '#shared/api/submission-shapes.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { Icon } from '../../components/icons.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { files } from '../../paths.ts'
import { NoValue } from './no-value.tsx'
import css from './passport.module.css'
import { useNumberWords } from './use-number-words.ts'

/** A file with its size, who gave it and when, its digest, and where else it has been given. */
export function EvidenceFile({ file }: { file: Evidence }) {
  const say = useSay()
  const format = useFormat()
  return (
    <div className={css.file}>
      <Icon name="paperclip" size={14} />
      <div>
        <a href={files.evidence(file.submission, file.id)} download>
          {file.name}
        </a>
        <div className={css.small}>
          {format.fileSize(file.size)}, {file.by.name}, {format.instant(file.at)}
        </div>
        <div className={css.small} title={file.sha256}>
          SHA-256 {format.shortDigest(file.sha256)}
        </div>
        {file.usedIn.length > 0 && (
          <div className={`${css.small} ${css.warn}`}>
            {say(words.usedIn, { periods: file.usedIn.map((one) => format.period(one, 'short')).join(', ') })}
          </div>
        )}
      </div>
    </div>
  )
}

/** The files that prove the number. */
export function PassportEvidence({ passport }: { passport: Passport }) {
  const say = useSay()
  if (passport.evidence.length === 0) return <p className={css.small}>{say(words.noEvidence)}</p>
  return (
    <ul className={css.list}>
      {passport.evidence.map((file) => (
        <li key={file.id}>
          <EvidenceFile file={file} />
        </li>
      ))}
    </ul>
  )
}

function RevisionValue({
  value,
  passport,
}: {
  value: Passport['revisions'][number]['value']
  passport: Passport
}) {
  const format = useFormat()
  const { withUnit } = useNumberWords(passport)
  if (value.value === null) return <NoValue value={value} />
  return (
    <strong className="n">
      {passport.subject === 'operand' ? format.decimal(value.value) : withUnit(value.value)}
    </strong>
  )
}

/** Every sealed revision, the newest first, with its digest and whether it still fits. */
export function PassportRevisions({ passport }: { passport: Passport }) {
  const say = useSay()
  const format = useFormat()
  if (passport.revisions.length === 0) return <p className={css.small}>{say(words.noRevisions)}</p>
  return (
    <ul className={css.list}>
      {passport.revisions.toReversed().map(({ revision, value, reason, at, by, digest, matches }) => (
        <li key={revision}>
          <div className={css.revision}>
            <span>{say(words.revision, { number: revision })}</span>
            <RevisionValue value={value} passport={passport} />
          </div>
          {reason !== null && <div>{reason}</div>}
          <div className={css.small}>
            {by.name}, {format.instant(at, { year: true })}
          </div>
          <div className={css.digest}>
            <span className={css.hash}>SHA-256 {format.digest(digest)}</span>
            <StateLabel state={matches ? 'accepted' : 'error'} size="small">
              {say(matches ? words.matches : words.doesNotMatch)}
            </StateLabel>
          </div>
        </li>
      ))}
    </ul>
  )
}
