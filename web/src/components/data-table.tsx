import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from 'react'
import css from './data-table.module.css'
import { Icon } from './icons.tsx'
import { joinClasses } from './join-classes.ts'

type TableProps = {
  /** What the table shows: its accessible name, printed nowhere unless `title` stands above. */
  label: string
  /** Fixed column widths, from `<colgroup>` or the head. */
  fixed?: boolean | undefined
  /** The head stays under the top bar while rows pass beneath it. */
  stickyHead?: boolean | undefined
  /** On a telephone each row is a card; its head gives way to `CardWord`s. */
  cards?: boolean | undefined
  children: ReactNode
}

/** Whether the table is wider than its place: only then is the region a stop for the keyboard. */
export function useScrolls() {
  const frame = useRef<HTMLElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { frame, scrolls }
}

/** One ink rule under the head, hairlines between rows. Narrower than its columns, it scrolls sideways by itself. */
export function DataTable({ label, fixed = false, stickyHead = false, cards = false, children }: TableProps) {
  const { frame, scrolls } = useScrolls()
  return (
    <section
      ref={frame}
      className={joinClasses(css.frame, stickyHead && css.sticky, cards && css.cards)}
      aria-label={label}
      tabIndex={scrolls ? 0 : undefined}
    >
      <table className={joinClasses(css.table, fixed && css.fixed)}>{children}</table>
    </section>
  )
}

/** What the head says over the cell, inside it: printed only where the rows are cards. */
export function CardWord({ children }: { children: ReactNode }) {
  return <span className={css.cardWord}>{children}: </span>
}

type Sort = { readonly direction: 'ascending' | 'descending' | undefined; readonly onSort: () => void }

type HeadCellProps = Omit<ComponentProps<'th'>, 'className'> & {
  numeric?: boolean | undefined
  sort?: Sort | undefined
  /** A head for the eyes of a screen reader only, as over a column of buttons. */
  hidden?: boolean | undefined
}

function SortButton({ sort, children }: { sort: Sort; children: ReactNode }) {
  return (
    <button type="button" className={css.sort} onClick={sort.onSort} data-direction={sort.direction}>
      {children}
      <Icon name={sort.direction === 'ascending' ? 'chevron-up' : 'chevron-down'} size={11} />
    </button>
  )
}

export function HeadCell({ numeric = false, sort, hidden = false, children, ...rest }: HeadCellProps) {
  const content = sort ? <SortButton sort={sort}>{children}</SortButton> : children
  return (
    <th
      scope="col"
      aria-sort={sort && (sort.direction ?? 'none')}
      className={joinClasses(css.head, numeric && css.numeric)}
      {...rest}
    >
      {hidden ? <span className="visually-hidden">{content}</span> : content}
    </th>
  )
}

type CellProps = Omit<ComponentProps<'td'>, 'className'> & {
  /** A pure number: right edge, tabular, never wrapped. */
  numeric?: boolean | undefined
  strong?: boolean | undefined
  /** The full name of a thing where it is the row's main words. */
  named?: boolean | undefined
  muted?: boolean | undefined
  /** The name of the row: a row head for a screen reader. */
  head?: boolean | undefined
  /** The column that the page is about. */
  selected?: boolean | undefined
}

export function Cell({ numeric, strong, named, muted, head = false, selected, ...rest }: CellProps) {
  const className = joinClasses(
    css.cell,
    numeric && css.numeric,
    numeric && 'n',
    head && css.rowHead,
    named && css.named,
    strong && css.strong,
    muted && css.muted,
    selected && css.selected,
  )
  return head ? <th scope="row" className={className} {...rest} /> : <td className={className} {...rest} />
}

type RowProps = Omit<ComponentProps<'tr'>, 'className'> & {
  /** `open`: accent ground and edge; `warn`: looked at because of a remark; `section`: a heading row; `removed`: a tombstone; `sum`: under a strong rule. */
  kind?: 'open' | 'warn' | 'section' | 'removed' | 'sum' | undefined
}

export function Row({ kind, ...rest }: RowProps) {
  return <tr className={joinClasses(css.row, kind && css[kind])} {...rest} />
}
