import { useEffect, useRef, useState } from 'preact/hooks'
import { addressOf, type Choice, devices, directions, schemes } from './address.ts'
import type { Screen } from './screens.ts'

interface Props {
  readonly screens: readonly Screen[]
  readonly choice: Choice
}

/** What the page in the frame says when it has walked (screen/main.ts). */
interface Arrival {
  readonly address: string
  readonly isThere: boolean
}

/** The real tool in its frame, at the screen that is chosen, with the ones before and after it. */
export function Stage({ screens, choice }: Props) {
  const at = screens.findIndex(({ id }) => id === choice.screen)
  const name = screens[at]?.name ?? ''
  const address = addressOf(choice)
  const arrival = useArrival()
  const isHere = arrival?.address === address
  return (
    <section class="stage" aria-labelledby="shown">
      <h2 id="shown">{name}</h2>
      <p class="quiet" role="status">
        {isHere ? said(choice, arrival) : 'On the way to this screen.'}
      </p>
      <p class="steps">
        <Neighbour screen={screens[at - 1]} choice={choice} label="Previous" />
        <Neighbour screen={screens[at + 1]} choice={choice} label="Next" />
        <a href={`screen/${address}`}>Without the frame</a>
      </p>
      <Device choice={choice} name={name} shown={arrival?.address} />
    </section>
  )
}

function said({ device, scheme, direction }: Choice, { isThere }: Arrival): string {
  if (!isThere) return 'The tool did not come to this screen. Choose it again, or load this page anew.'
  const parts = [devices[device].name, schemes[scheme].name, directions[direction].name]
  const { width, height } = devices[device]
  return `${parts.join(', ').toLowerCase()}, ${width} by ${height}`.replace(/^./, (first) =>
    first.toUpperCase(),
  )
}

function Neighbour(props: { screen: Screen | undefined; choice: Choice; label: string }) {
  const { screen, choice, label } = props
  if (screen === undefined) return null
  return (
    <a href={addressOf({ ...choice, screen: screen.id })}>
      {label}
      <span class="visually-hidden">: {screen.name}</span>
    </a>
  )
}

function useArrival(): Arrival | undefined {
  const [arrival, setArrival] = useState<Arrival>()
  useEffect(() => {
    const hear = ({ data, origin }: MessageEvent<Arrival>) => {
      if (origin === location.origin) setArrival(data)
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [])
  return arrival
}

/**
 * Drawn smaller where there is no room for it.
 *
 * @param props.shown the address that the frame said last it is at.
 */
function Device(props: { choice: Choice; name: string; shown: string | undefined }) {
  const { choice, name, shown } = props
  const { width, height } = devices[choice.device]
  const roomRef = useRef<HTMLDivElement>(null)
  const frameRef = useRef<HTMLIFrameElement>(null)
  const [room, setRoom] = useState<number>(width)
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width))
    if (roomRef.current) watcher.observe(roomRef.current)
    return () => watcher.disconnect()
  }, [])
  const address = addressOf(choice)
  // Replaced, so that Back leaves the screen of the gallery and not that of the frame. Again where the frame then stands at
  // another: WebKit drops an address that comes while the frame is loading.
  useEffect(() => {
    if (shown !== address) frameRef.current?.contentWindow?.location.replace(`screen/${address}`)
  }, [address, shown])
  const scale = Math.min(1, room / width)
  return (
    <div ref={roomRef}>
      <div class="device" style={{ width: `${width * scale}px`, height: `${height * scale}px` }}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page */}
        <iframe
          ref={frameRef}
          title={`The tool: ${name}`}
          width={width}
          height={height}
          style={{ transform: `scale(${scale})` }}
        />
      </div>
    </div>
  )
}
