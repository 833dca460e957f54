import { type ReactNode, useEffect, useRef } from 'react'
import type { Evidence } from '#shared/api/submission-shapes.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { Button, DownloadLink } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { files } from '../../paths.ts'
import css from './evidence-dialog.module.css'
import { type Uploading, useEvidence } from './use-evidence.ts'
import { useFileDrop } from './use-file-drop.ts'

type AnyFile = Omit<Evidence, 'indicator' | 'operand'>

/** `proves`: the part of the row, where it is not the whole. */
export type ShownFile = AnyFile & { readonly proves?: string | undefined }

type FileRowProps = { file: AnyFile; proves: string | undefined; onRemove: (() => void) | undefined }

function FileRow({ file, proves, onRemove }: FileRowProps) {
  const say = useSay()
  const format = useFormat()
  return (
    <li className={css.file}>
      <div className={css.words}>
        <span className={css.fileName}>{file.name}</span>
        <span className={css.detail}>
          {proves !== undefined && <b>{proves} · </b>}
          {format.fileSize(file.size)} · {file.by.name}, {format.instant(file.at)}
        </span>
        {file.usedIn.length > 0 && (
          <span className={css.used}>
            {say(entryMessages.usedBefore, {
              periods: file.usedIn.map((period) => format.period(period)).join(', '),
            })}
          </span>
        )}
      </div>
      <DownloadLink
        size="row"
        href={files.evidence(file.submission, file.id)}
        aria-label={say(entryMessages.download, { name: file.name })}
      >
        {file.name.split('.').at(-1)?.toUpperCase()}
      </DownloadLink>
      {onRemove && (
        <Button
          size="row"
          variant="quiet"
          onClick={onRemove}
          aria-label={say(entryMessages.removeFile, { name: file.name })}
        >
          {say(entryMessages.remove)}
        </Button>
      )}
    </li>
  )
}

function UploadRow({ upload, onDismiss }: { upload: Uploading; onDismiss: () => void }) {
  const say = useSay()
  const { name, percent, refusal } = upload
  if (refusal !== undefined) {
    return (
      <li>
        <Note
          tone="bad"
          live="assertive"
          mark={<StateMark state="error" />}
          title={name}
          action={
            <Button variant="link" size="row" onClick={onDismiss}>
              {say(entryMessages.remove)}
            </Button>
          }
        >
          {refusal}
        </Note>
      </li>
    )
  }
  return (
    <li className={css.uploading}>
      <span>{say(entryMessages.uploading, { name, percent })}</span>
      <progress value={percent} max={100} aria-label={name} />
    </li>
  )
}

function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const { isOver, handlers } = useFileDrop(onFiles)
  return (
    <div className={css.zone} data-over={isOver} {...handlers}>
      <span className={css.zoneWords}>{say(entryMessages.dropHere)}</span>
      <Button icon="upload" onClick={() => input.current?.click()}>
        {say(entryMessages.chooseFiles)}
      </Button>
      <span className={css.detail}>{say(entryMessages.fileKinds)}</span>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={say(entryMessages.chooseFiles)}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}

type FilesDialogProps = {
  title: string
  files: readonly ShownFile[]
  /** Whether files can be added and taken back now. */
  isOpen: boolean
  /** What a chosen file proves, as the upload's fields. */
  fields: Readonly<Record<string, string>>
  dropped?: readonly File[] | undefined
  onClose: () => void
  /** Where a part of the row can be proved: the choice of it. */
  children?: ReactNode
}

/** The files that prove a row: seen by all who see it, changed while it is open. */
export function FilesDialog({
  title,
  files: shown,
  isOpen,
  fields,
  dropped,
  onClose,
  children,
}: FilesDialogProps) {
  const say = useSay()
  const { uploads, refusal, add, remove, dismiss } = useEvidence()
  const isTaken = useRef(false)
  useEffect(() => {
    if (isTaken.current || !dropped || dropped.length === 0) return
    isTaken.current = true
    void add(dropped, fields)
  })
  return (
    <Dialog title={title} onClose={onClose}>
      {shown.length === 0 && uploads.length === 0 && (
        <p className={css.none}>{say(entryMessages.noEvidence)}</p>
      )}
      <ul>
        {shown.map(({ proves, ...file }) => (
          <FileRow
            key={file.id}
            file={file}
            proves={proves}
            onRemove={isOpen ? () => void remove(file.id) : undefined}
          />
        ))}
        {uploads.map((upload) => (
          <UploadRow key={upload.key} upload={upload} onDismiss={() => dismiss(upload.key)} />
        ))}
      </ul>
      {refusal !== undefined && (
        <Note tone="bad" live="assertive" mark={<StateMark state="error" />}>
          {refusal}
        </Note>
      )}
      {isOpen && children}
      {isOpen && <DropZone onFiles={(chosen) => void add(chosen, fields)} />}
    </Dialog>
  )
}
