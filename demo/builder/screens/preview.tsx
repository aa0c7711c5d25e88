import { useEffect, useRef, useState } from 'preact/hooks'
import type { Draft } from '../draft.ts'
import { draw, load } from '../preview/draw.ts'
import type { Release } from '../release.ts'
import { mountHtml } from '../snippet/line.ts'
import { EventLog, useEvents } from './event-log.tsx'

const devices = [
  { name: 'Phone', width: 375, height: 720 },
  { name: 'Tablet', width: 768, height: 1024 },
  { name: 'Desktop', width: 1280, height: 900 },
] as const
type Device = (typeof devices)[number]

const schemes = ['light', 'dark'] as const
type Scheme = (typeof schemes)[number]

/** Long enough to type a word. */
const pause = 350

/** The tool as it was built, in a page of a size, light or dark. What it tells the page stands below. */
export function Preview({ draft, release }: { draft: Draft; release: Release }) {
  const [device, setDevice] = useState<Device>(devices[0])
  const [scheme, setScheme] = useState<Scheme>('light')
  const [document, setDocument] = useState<Document | undefined>()
  const html = mountHtml(draft)
  useEffect(() => {
    if (!document) return undefined
    const wait = setTimeout(() => draw(document, html, scheme), pause)
    return () => clearTimeout(wait)
  }, [document, html, scheme])
  const start = (page: Document) => {
    load(
      page,
      release.files.map(({ file }) => file),
    )
    setDocument(page)
  }
  const log = useEvents(document, draft.pushTo)
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">See it</h2>
      <div class="row">
        <Switch
          legend="Screen"
          options={devices.map(({ name }) => name)}
          chosen={device.name}
          choose={(name) => setDevice(devices.find((one) => one.name === name) ?? devices[0])}
        />
        <Switch
          legend="Colours"
          options={schemes}
          chosen={scheme}
          choose={(one) => setScheme(one as Scheme)}
        />
        <button type="button" class="quiet" onClick={() => document && draw(document, html, scheme)}>
          Start again
        </button>
      </div>
      <Frame device={device} scheme={scheme} onDocument={start} />
      <EventLog {...log} />
    </section>
  )
}

interface FrameProps {
  readonly device: Device
  readonly scheme: Scheme
  readonly onDocument: (document: Document) => void
}

/** Of the frame, left and right. */
const borders = 2

/** The page at its full size, made smaller where the column is narrower. */
function Frame({ device, scheme, onDocument }: FrameProps) {
  const around = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<number | undefined>()
  useEffect(() => {
    const element = around.current
    if (!element) return undefined
    const watch = new ResizeObserver(() => setRoom(element.clientWidth))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  // Not before it is known how much room there is, or a large page would flash by.
  if (room === undefined) return <div class="frame-room" ref={around} />
  const scale = Math.min(1, (room - borders) / device.width)
  return (
    <div class="frame-room" ref={around}>
      <div
        class={`frame is-${device.name.toLowerCase()}`}
        style={{ width: `${device.width * scale}px`, height: `${device.height * scale}px` }}
      >
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, which the builder draws in */}
        <iframe
          title={`Preview on a ${device.name.toLowerCase()}`}
          src="/builder/preview/"
          style={{
            width: `${device.width}px`,
            height: `${device.height}px`,
            transform: `scale(${scale})`,
            colorScheme: scheme,
          }}
          onLoad={({ currentTarget }) =>
            currentTarget.contentDocument && onDocument(currentTarget.contentDocument)
          }
        />
      </div>
    </div>
  )
}

interface SwitchProps {
  readonly legend: string
  readonly options: readonly string[]
  readonly chosen: string
  readonly choose: (option: string) => void
}

function Switch({ legend, options, chosen, choose }: SwitchProps) {
  return (
    <fieldset class="switch">
      <legend class="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={legend} checked={option === chosen} onChange={() => choose(option)} />
          <span>{option.replace(/^./, (letter) => letter.toUpperCase())}</span>
        </label>
      ))}
    </fieldset>
  )
}
