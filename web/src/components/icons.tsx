import type { ReactNode } from 'react'

const shapes = {
  search: (
    <>
      <circle cx="7" cy="7" r="4.4" />
      <path d="m10.3 10.3 3.4 3.4" />
    </>
  ),
  paperclip: (
    <path d="m13.4 7.3-5.7 5.7a3.3 3.3 0 0 1-4.7-4.7l6-6a2.2 2.2 0 0 1 3.1 3.1l-5.9 5.9a1.1 1.1 0 0 1-1.5-1.5l5.2-5.2" />
  ),
  flag: <path d="M3.5 14V2.5h9l-2 3.2 2 3.3h-9" />,
  download: <path d="M8 2.2v7.6M4.8 6.8 8 10l3.2-3.2M2.8 13.2h10.4" />,
  upload: <path d="M8 10V2.6M4.8 5.6 8 2.4l3.2 3.2M2.8 13.2h10.4" />,
  print: <path d="M4.5 5.5v-3h7v3M4.5 11.5h-2v-6h11v6h-2M4.5 9.3h7v4.4h-7Z" />,
  'chevron-left': <path d="M10 3.2 5.2 8l4.8 4.8" />,
  'chevron-right': <path d="M6 3.2 10.8 8 6 12.8" />,
  'chevron-down': <path d="M3.6 6 8 10.4 12.4 6" />,
  'chevron-up': <path d="M3.6 10 8 5.6l4.4 4.4" />,
  check: <path d="m2.8 8.6 3.4 3.4 7-7.6" />,
  'arrow-turn': <path d="M6 3 2.6 6.4 6 9.8M2.6 6.4h7.2a3.3 3.3 0 0 1 0 6.6H6" />,
  'arrow-right': <path d="M2.6 8h10.6M9.2 4l4 4-4 4" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 4.7V8l2.3 1.5" />
    </>
  ),
  x: <path d="m3.6 3.6 8.8 8.8M12.4 3.6l-8.8 8.8" />,
  filter: <path d="M2 3.4h12M4.2 8h7.6M6.4 12.6h3.2" />,
  menu: <path d="M2.4 4h11.2M2.4 8h11.2M2.4 12h11.2" />,
  comment: <path d="M2.6 3h10.8v7.6H8l-3 2.8v-2.8H2.6Z" />,
  plus: <path d="M8 3v10M3 8h10" />,
  sun: (
    <>
      <circle cx="8" cy="8" r="2.9" />
      <path d="M8 1.4v1.4M8 13.2v1.4M1.4 8h1.4M13.2 8h1.4M3.3 3.3l1 1M11.7 11.7l1 1M3.3 12.7l1-1M11.7 4.3l1-1" />
    </>
  ),
  moon: <path d="M13.4 9.4A5.8 5.8 0 0 1 6.6 2.6a5.8 5.8 0 1 0 6.8 6.8Z" />,
  screen: <path d="M2.2 3h11.6v8H2.2ZM5.6 13.6h4.8" />,
  lock: <path d="M3.6 7.2h8.8v6.2H3.6ZM5.4 7.2V5a2.6 2.6 0 0 1 5.2 0v2.2" />,
  external: <path d="M9.2 2.8h4v4M13 3 7.4 8.6M11 9.4v3.8H2.8V5h3.8" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof shapes

/** A line drawing in the colour of the text beside it; it says nothing of its own, so words stand next to it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number | undefined }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      {shapes[name]}
    </svg>
  )
}
