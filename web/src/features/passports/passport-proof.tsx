import type { Passport } from '#shared/api/reports.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { Icon } from '../../components/icons.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { files } from '../../paths.ts'
import css from './passport.module.css'

/** The files that prove the number, with size and digest. */
export function PassportEvidence({ passport }: { passport: Passport }) {
  const say = useSay()
  const format = useFormat()
  if (passport.evidence.length === 0) return <p className={css.small}>{say(words.noEvidence)}</p>
  return (
    <ul className={css.list}>
      {passport.evidence.map((file) => (
        <li key={file.id} className={css.file}>
          <Icon name="paperclip" />
          <div>
            <a href={files.evidence(file.submission, file.id)} download>
              {file.name}
            </a>
            <div className={css.small}>
              {format.fileSize(file.size)}, {file.by.name}, {format.instant(file.at)}, SHA-256{' '}
              {format.shortDigest(file.sha256)}
            </div>
            {file.usedIn.length > 0 && (
              <div className={css.small}>
                {say(words.usedIn, {
                  periods: file.usedIn.map((one) => format.period(one, 'short')).join(', '),
                })}
              </div>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Every sealed revision, the newest first, and whether its digest still fits. */
export function PassportRevisions({ passport }: { passport: Passport }) {
  const say = useSay()
  const format = useFormat()
  if (passport.revisions.length === 0) return <p className={css.small}>{say(words.noRevisions)}</p>
  return (
    <ul className={css.list}>
      {passport.revisions.toReversed().map(({ revision, value, reason, at, by, digest, matches }) => (
        <li key={revision} className={css.revision}>
          <span className="n">{revision}</span>
          <div>
            {value.value === null ? (
              <StateLabel state={value.state as StateName} size="small" />
            ) : (
              <b className="n">
                {format.decimal(
                  value.value,
                  passport.subject === 'operand' ? {} : { places: passport.decimals },
                )}
              </b>
            )}
            {reason !== null && <> {reason}</>}
            <div className={css.small}>
              {by.name}, {format.instant(at, { year: true })}, SHA-256 {format.shortDigest(digest)}
            </div>
            <div className={matches ? css.good : css.bad}>
              {say(matches ? words.matches : words.doesNotMatch)}
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}
